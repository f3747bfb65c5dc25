// The configuration file: loads it, saves it atomically and durably, keeps the last 10 versions. Only the service writes it.
//
// Invariant: the file is always a whole document; what was there before a save is in the versions directory before it is replaced.
// Callers: restanted's main (load), control (save, reload). Small files, a person's pace: it works on the caller's thread.
#pragma once
#include "base/clock.h"
#include "base/result.h"
#include "config/parse.h"

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
    static constexpr int versionsKept = 10;

    Store(QString path, QString versionsDirectory);

    QString path() const { return m_path; }
    bool isWritable() const;

    // No file: an empty document, the default Config, no revision. Faults also: "config.unreadable" (reason).
    Loaded load() const;
    // Validates and writes. Faults also: "config.conflict" (yours, current), "config.not-writable" (file, reason); nothing was changed then.
    Loaded save(const QJsonObject &document, const QString &basedOn, WallTime now);
    QStringList versions() const; // file names, the latest first

private:
    Loaded interpret(const QByteArray &bytes) const;
    Result<void> keepVersion(const QByteArray &bytes, WallTime now) const;

    QString m_path;
    QString m_versions;
};

} // namespace config
