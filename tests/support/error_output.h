// What is written to standard error (the log) while it lives.
#pragma once
#include <QByteArray>
#include <QTemporaryFile>
#include <cstdio>
#include <unistd.h>

class ErrorOutput {
public:
    ErrorOutput()
    {
        if (!m_file.open())
            return;
        std::fflush(stderr);
        m_before = ::dup(STDERR_FILENO);
        ::dup2(m_file.handle(), STDERR_FILENO);
    }
    ~ErrorOutput()
    {
        std::fflush(stderr);
        if (m_before < 0)
            return;
        ::dup2(m_before, STDERR_FILENO);
        ::close(m_before);
    }
    QByteArray text()
    {
        std::fflush(stderr);
        QFile again(m_file.fileName());
        return again.open(QIODevice::ReadOnly) ? again.readAll() : QByteArray();
    }

private:
    QTemporaryFile m_file;
    int m_before = -1;
};
