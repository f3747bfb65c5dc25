// Passwords and keys, by name, in secrets.json (0600; sealed to the machine on Windows) in the data directory. They go in and are used; they are never shown or exported,
// and no error or log line has one in it. Callers: who opens an authenticated connection (lookup), control (names, set).
#pragma once
#include <QHash>
#include <QString>
#include <QStringList>
#include <optional>
#include "base/result.h"

namespace config {

class Secrets {
public:
    // No file: no secrets. Errors: "config.secrets-unreadable", "config.secrets-open" (it is not ours, or others may read it).
    static Result<Secrets> load(const QString &path);

    static QString pathIn(const QString &dataDirectory);
    static bool isName(const QString &name);   // 1 to 100 printable characters, no space at either end
    static bool isValue(const QString &value); // 1 to 1,000 bytes of UTF-8 without control characters

    QStringList names() const; // sorted
    std::optional<QString> lookup(const QString &name) const;
    // An empty value forgets the name. Error "config.not-writable".
    Result<void> set(const QString &path, const QString &name, const QString &value);

private:
    QHash<QString, QString> m_values;
};

} // namespace config
