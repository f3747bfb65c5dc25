// The configuration file: loads it, saves it atomically and durably, keeps the last 10 versions. Only the service writes it.
//
// Invariant: the file is always a whole document; what was there before a save, and what comes now, are among the versions before it is replaced.
// Callers: restanted's main (load), control (save, note, versions). Small files, a person's pace: it works on the caller's thread.
#pragma once
#include "base/clock.h"
#include "base/result.h"
#include "config/parse.h"
#include "config/versions.h"

namespace config {

struct Loaded {
    QString revision; // of the bytes of the file; empty: there is no file
    QJsonObject document;
    Config config;
    QList<Fault> faults; // not empty: the rest is not to be used, but for revision and document where they could be had

    explicit operator bool() const { return faults.isEmpty(); }
};

// The revision of a file with these bytes: hexadecimal, the same for the same bytes.
QString revisionOf(const QByteArray &bytes);

class Store {
public:
    Store(QString path, QString versionsDirectory);

    QString path() const { return m_path; }
    bool isWritable() const;

    // No file: an empty document, the default Config, no revision. Faults also: "config.unreadable" (reason).
    Loaded load() const;
    // Whether save() would write it, without writing: faults as there.
    Loaded check(const QJsonObject &document, const QString &basedOn) const;
    // Validates and writes. Faults also: "config.conflict" (yours, current), "config.not-writable" (file, reason); nothing was changed then.
    Loaded save(const QJsonObject &document, const QString &basedOn, const Author &author, WallTime now);
    // The file is in use as it is: among the versions it is this one's, unless it is the latest there already. Where that cannot be written the
    // next save does it, without the author.
    void note(const Author &author, WallTime now);
    QList<Version> versions() const; // the latest first
    // The document of one of them. Faults as of load(), and "config.no-such-version" (version).
    Loaded version(const QString &name) const;

private:
    // The bytes of the file; nothing: there is none, or it cannot be read.
    struct Present {
        std::optional<QByteArray> bytes;
        std::optional<QString> reason; // why it cannot be read
        QString revision() const;
    };
    Present present() const;
    Loaded interpret(const QByteArray &bytes) const;
    Loaded mayReplace(const Present &before, const Loaded &wanted, const QString &basedOn) const;
    Result<void> noteFound(const Present &before, WallTime now);

    QString m_path;
    Versions m_versions;
};

} // namespace config
