// All templates of notices: ours (resources/notices), and the firm's own in files of the data directory that stand before them.
//
// The firm's own lie in DATA/notices/DOMAIN/KIND.LANGUAGE.txt, or in DATA/notices/_all/ for every domain; a domain's own stand before those.
// A file that is no template is reported, left where it is, and not used. Small files on a local disk, written seldom: read and written at once.
#pragma once
#include <map>
#include <tuple>
#include "base/result.h"
#include "notices/template.h"

namespace notices {

class TemplateBook {
public:
    static constexpr int mostFiles = 2000; // of the firm's own; more are not read

    // `directory`: of the data; empty: only ours. Reads what is there, and logs what is no template.
    explicit TemplateBook(const QString &directory = {});

    struct Key {
        QString domain; // configured name; empty: of all
        Kind kind = Kind::Failed;
        QString language;
        friend auto operator<=>(const Key &a, const Key &b)
        {
            return std::tie(a.domain, a.kind, a.language) <=> std::tie(b.domain, b.kind, b.language);
        }
        friend bool operator==(const Key &, const Key &) = default;
    };
    // Which notices are written by.
    const Template &find(const Key &key) const;
    // Its text, and whether the firm wrote it for exactly this key.
    struct Text { QByteArray bytes; bool isOwn = false; };
    Text text(const Key &key) const;

    // Errors: the fault's code, or "notice.cannot-write". The old text stays then.
    std::optional<TemplateFault> set(const Key &key, const QByteArray &bytes);
    // Only in memory: for a preview, in a copy.
    std::optional<TemplateFault> use(const Key &key, const QByteArray &bytes);
    // What stands behind it counts again. No error when there was none of the firm's own.
    std::optional<TemplateFault> reset(const Key &key);

private:
    struct Entry { QByteArray bytes; Template value; };
    QString pathOf(const Key &key) const;
    void readDomain(const QString &folder);
    const Entry &entry(const Key &key) const;

    QString m_directory; // DATA/notices; empty: there is none
    std::map<Key, Entry> m_own;
    std::map<std::pair<Kind, QString>, Entry> m_ours;
};

} // namespace notices
