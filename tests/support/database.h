// The spool's file behind its back: to count, and to harm.
#pragma once
#include "store/connection.h"
#include "support/spool_kit.h"

class Database {
public:
    explicit Database(const SpoolKit &kit) : Database(kit.file()) {}
    explicit Database(const QString &file) : m_connection(*store::Connection::open({.path = file})) {}
    qint64 number(const char *sql) { return *m_connection->number(sql); }
    void execute(const QByteArray &sql)
    {
        const Result<void> done = m_connection->execute(sql.constData());
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }

private:
    std::unique_ptr<store::Connection> m_connection;
};
