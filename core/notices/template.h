// A notice's words as they stand in a file: "Subject: …", an empty line, then paragraphs; {name} stands for what is known of the mail. PURE.
//
// Everything is checked when a template is read, so that filling one cannot fail: UTF-8, no control characters, at most limit bytes, a subject,
// only placeholders that this kind of notice has. "{{" is a brace. Callers: template_book, composer.
#pragma once
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <optional>
#include "spool/notice.h"

namespace notices {

using Kind = spool::NoticeKind;
inline constexpr Kind kinds[] = {Kind::Failed, Kind::Expired, Kind::Delayed, Kind::Relayed, Kind::Delivered};
QString kindName(Kind kind); // "failed": part of a template's file name, and the contract's word
std::optional<Kind> kindFromName(QStringView name);
// What may stand between braces in a template of this kind.
QStringList placeholders(Kind kind);

// Why a text is no template: "notice.template-…" with the line it is in, from 1, and what is wrong there.
struct TemplateFault {
    QString code;
    QJsonObject parameters;
};

class Template {
public:
    static constexpr qsizetype limit = 16 * 1024; // bytes

    struct Parsed;
    static Parsed parse(const QByteArray &bytes, Kind kind);

    struct Text {
        QString subject; // one line
        QString body;    // paragraphs parted by an empty line
    };
    // What has no value is empty; a line that is empty because of that goes, and so does a paragraph.
    Text fill(const QHash<QString, QString> &values) const;

private:
    QString m_subject, m_body;
};

struct Template::Parsed {
    Template value;
    std::optional<TemplateFault> fault;
};

} // namespace notices
