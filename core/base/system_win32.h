// What all …_win32.cpp need of Windows itself: handles that are closed, errors in words, accounts. Not to be included elsewhere.
#pragma once
#include <windows.h>
#include <QByteArray>
#include <QString>
#include <string>
#include "base/result.h"

namespace win32 {

class Handle {
public:
    explicit Handle(HANDLE handle = INVALID_HANDLE_VALUE) : m_handle(handle) {}
    ~Handle() { close(); }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;
    explicit operator bool() const { return m_handle != INVALID_HANDLE_VALUE && m_handle != nullptr; }
    HANDLE operator*() const { return m_handle; }
    HANDLE *out() { return &m_handle; } // for functions that give one
    void close() const
    {
        if (*this)
            CloseHandle(m_handle);
        m_handle = INVALID_HANDLE_VALUE;
    }

private:
    mutable HANDLE m_handle;
};

// Of GetLastError(), in the system's words.
Error systemError(const char *code, const QString &what);

std::wstring wide(const QString &text);
std::wstring path(const QString &path); // as Windows wants it: absolute, backslashes, longer than 260 characters if need be

// The SID in a token; empty: it cannot be read.
QByteArray userSid(HANDLE token);
QByteArray ownSid(); // of the account we run as
QString sidText(const QByteArray &sid); // "S-1-5-18"

QString programData(); // C:/ProgramData; not by the environment, which is the caller's

} // namespace win32
