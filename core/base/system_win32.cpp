#include "base/system_win32.h"
#include <sddl.h>
#include <shlobj.h>
#include <QDir>

namespace win32 {

Error systemError(const char *code, const QString &what)
{
    const DWORD number = GetLastError();
    wchar_t text[512] = {};
    const DWORD length = FormatMessageW(FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS, nullptr, number, 0, text, DWORD(std::size(text)), nullptr);
    const QString words = QString::fromWCharArray(text, int(length)).simplified();
    return {QLatin1String(code), QStringLiteral("%1: %2 (%3)").arg(what, words).arg(number)};
}

std::wstring wide(const QString &text) { return text.toStdWString(); }

std::wstring path(const QString &path)
{
    constexpr qsizetype longest = 240; // MAX_PATH, less what CreateDirectory keeps for a file in it
    const QString whole = QDir::toNativeSeparators(QDir::cleanPath(QDir::current().absoluteFilePath(path)));
    if (whole.size() < longest || whole.startsWith(QLatin1String("\\\\")))
        return wide(whole);
    return L"\\\\?\\" + wide(whole);
}

QByteArray userSid(HANDLE token)
{
    DWORD size = 0;
    GetTokenInformation(token, TokenUser, nullptr, 0, &size);
    QByteArray buffer(qsizetype(size), '\0');
    if (size == 0 || !GetTokenInformation(token, TokenUser, buffer.data(), size, &size))
        return {};
    PSID sid = reinterpret_cast<const TOKEN_USER *>(buffer.constData())->User.Sid;
    return QByteArray(static_cast<const char *>(sid), qsizetype(GetLengthSid(sid)));
}

QByteArray ownSid()
{
    Handle token;
    return OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, token.out()) ? userSid(*token) : QByteArray();
}

QString sidText(const QByteArray &sid)
{
    wchar_t *text = nullptr;
    QByteArray copy = sid;
    if (sid.isEmpty() || !ConvertSidToStringSidW(copy.data(), &text))
        return {};
    const QString made = QString::fromWCharArray(text);
    LocalFree(text);
    return made;
}

QString programData()
{
    wchar_t *folder = nullptr;
    const bool isKnown = SUCCEEDED(SHGetKnownFolderPath(FOLDERID_ProgramData, 0, nullptr, &folder));
    const QString path = isKnown ? QDir::fromNativeSeparators(QString::fromWCharArray(folder)) : QStringLiteral("C:/ProgramData");
    CoTaskMemFree(folder);
    return path;
}

} // namespace win32
