// Passwords and keys, by name, in secrets.json (0600) in the data directory. They go in and are used; they are never shown or exported,
// and no error or log line has one in it. Callers: who opens an authenticated connection (lookup), control (names only).
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

    QStringList names() const; // sorted
    std::optional<QString> lookup(const QString &name) const;
    // An empty value forgets the name. Error "config.not-writable".
    Result<void> set(const QString &path, const QString &name, const QString &value);

private:
    QHash<QString, QString> m_values;
};

} // namespace config
