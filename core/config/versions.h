// The configurations that are or were in use: one file each, with the bytes that the configuration file had, in a directory of ours alone.
// When, by whom and how is in the file's name, so that each is written in one step and can be copied back by hand.
//
//   20261123T101112123Z-0123456789abcdef-set-user%3Aeva%281000%29.json     of the present time
//   20261123T101112123Z-0123456789abcdef.json                              of an older service: found, and when it was replaced
//
// A configuration that is about to be used is written with ".pending" in the place of ".json" first, and renamed once the configuration file is
// replaced. Crashes: before it is written: nothing has happened. Before the file is replaced: settle() sees that it is not the file's and removes
// it. After that: settle() sees that it is, and renames it. So no version was never in use, and the present one is never without its author.
// Callers: Store.
#pragma once
#include <QByteArray>
#include <QList>
#include <QString>
#include "base/clock.h"
#include "base/result.h"

namespace config {

enum class Origin { Set, Restored, Found };

struct Author {
    QString by; // an actor; empty: nobody knows
    Origin origin = Origin::Found;
};

struct Version {
    QString name;
    WallTime at{};
    QString revision;
    Author author;
};

// Nothing: it is no name of a version.
std::optional<Version> versionFromName(const QString &name);
QString nameOf(const Version &version);

class Versions {
public:
    static constexpr int kept = 10; // beside the present one

    explicit Versions(QString directory) : m_directory(std::move(directory)) {}

    const QString &directory() const { return m_directory; }
    QList<Version> all() const; // the latest first
    // Error "config.no-such-version" for a name that all() has not.
    Result<QByteArray> read(const QString &name) const;

    // What a crash left, when the configuration file has this revision.
    void settle(const QString &current) const;
    // About to be used; its name. What follows: begun(name), when it is.
    Result<QString> begin(const QByteArray &bytes, const Author &author, WallTime now) const;
    void begun(const QString &name) const;
    // In use already, without having gone through here.
    Result<void> keep(const QByteArray &bytes, const Author &author, WallTime now) const;

private:
    QString path(const QString &name, const char *suffix) const;
    Result<QString> write(const QByteArray &bytes, const Author &author, WallTime now, const char *suffix) const;
    void forgetOld() const;

    QString m_directory;
};

} // namespace config
