// What platform.h promises, on Windows.
#include <windows.h>
#include <aclapi.h>
#include <dpapi.h>
#include <fcntl.h>
#include <io.h>
#include <sddl.h>
#include <shlobj.h>
#include <QDir>
#include <QFile>
#include <array>
#include <cstdio>
#include <vector>
#include "base/platform.h"
#include "base/system_win32.h"

namespace platform {
namespace {

using win32::Handle;
using win32::systemError;
using win32::wide;

struct FreeLocal { void operator()(void *memory) const { LocalFree(memory); } };
using LocalMemory = std::unique_ptr<void, FreeLocal>;

// Full access for us, the system and administrators; nobody else, whatever the folder above allows.
LocalMemory ownersOnly()
{
    const QString text = QStringLiteral("D:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;FA;;;%1)").arg(win32::sidText(win32::ownSid()));
    PSECURITY_DESCRIPTOR made = nullptr;
    ConvertStringSecurityDescriptorToSecurityDescriptorW(wide(text).c_str(), SDDL_REVISION_1, &made, nullptr);
    return LocalMemory(made);
}

bool writeAll(HANDLE file, QByteArrayView bytes)
{
    constexpr qsizetype most = 1 << 30;
    while (!bytes.isEmpty()) {
        DWORD written = 0;
        if (!WriteFile(file, bytes.data(), DWORD(qMin(bytes.size(), most)), &written, nullptr) || written == 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

// A virus scanner or an indexer may hold a file for a moment after it was written, and takes no offence at being asked again.
bool replace(const std::wstring &from, const std::wstring &to)
{
    constexpr int tries = 10;
    constexpr DWORD pause = 20; // ms
    for (int i = 1;; ++i) {
        if (MoveFileExW(from.c_str(), to.c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
            return true;
        const DWORD fault = GetLastError();
        if (i == tries || (fault != ERROR_SHARING_VIOLATION && fault != ERROR_ACCESS_DENIED))
            return false;
        Sleep(pause);
    }
}

class FileLock final : public DirectoryLock {
public:
    explicit FileLock(HANDLE file) : m_file(file) {}

private:
    Handle m_file;
};

bool isTrusted(PSID sid)
{
    return IsWellKnownSid(sid, WinLocalSystemSid) || IsWellKnownSid(sid, WinBuiltinAdministratorsSid) || EqualSid(sid, win32::ownSid().data());
}

// Owner and rights of a file; the two pointers are into what is returned, which is null when they cannot be read.
LocalMemory securityOf(const QString &path, PSID *owner, PACL *rights)
{
    PSECURITY_DESCRIPTOR all = nullptr;
    std::wstring name = wide(QDir::toNativeSeparators(path));
    if (GetNamedSecurityInfoW(name.data(), SE_FILE_OBJECT, OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION, owner, nullptr, rights, nullptr, &all)
        != ERROR_SUCCESS)
        return {};
    return LocalMemory(all);
}

} // namespace

Result<qint64> freeBytes(const QString &directory)
{
    ULARGE_INTEGER forUs{};
    if (!GetDiskFreeSpaceExW(win32::path(directory).c_str(), &forUs, nullptr, nullptr))
        return systemError("platform.no-such-directory", directory);
    return qint64(forUs.QuadPart);
}

Result<void> makePrivateDirectory(const QString &directory)
{
    const std::wstring name = win32::path(directory);
    const LocalMemory rights = ownersOnly();
    SECURITY_ATTRIBUTES attributes{sizeof attributes, rights.get(), FALSE};
    if (CreateDirectoryW(name.c_str(), rights ? &attributes : nullptr))
        return {};
    if (GetLastError() != ERROR_ALREADY_EXISTS)
        return systemError("platform.cannot-create", directory);
    const DWORD facts = GetFileAttributesW(name.c_str());
    if (facts == INVALID_FILE_ATTRIBUTES || !(facts & FILE_ATTRIBUTE_DIRECTORY))
        return Error{QStringLiteral("platform.not-a-directory"), directory};
    return {};
}

bool isOurs(const QString &path)
{
    PSID owner = nullptr;
    const LocalMemory all = securityOf(path, &owner, nullptr);
    return all && owner && isTrusted(owner);
}

bool isPrivate(const QString &path)
{
    PSID owner = nullptr;
    PACL rights = nullptr;
    const LocalMemory all = securityOf(path, &owner, &rights);
    if (!all || !rights) // no list of rights: everybody may do everything
        return false;
    for (DWORD i = 0; i < rights->AceCount; ++i) {
        void *raw = nullptr;
        if (!GetAce(rights, i, &raw))
            return false;
        const auto *entry = static_cast<const ACCESS_ALLOWED_ACE *>(raw);
        if (entry->Header.AceType == ACCESS_ALLOWED_ACE_TYPE && (entry->Mask & (FILE_GENERIC_READ | FILE_GENERIC_WRITE) & ~(READ_CONTROL | SYNCHRONIZE))
            && !isTrusted(PSID(&entry->SidStart)))
            return false;
    }
    return true;
}

Result<void> syncDirectory(const QString &) { return {}; } // NTFS keeps a journal of names; writeFileDurably() writes through

Result<void> writeFileDurably(const QString &path, const QByteArray &bytes, int mode)
{
    const QString temporary = path + QStringLiteral(".new");
    const std::wstring from = win32::path(temporary);
    const bool isForUsOnly = (mode & 077) == 0;
    const LocalMemory rights = isForUsOnly ? ownersOnly() : LocalMemory();
    SECURITY_ATTRIBUTES attributes{sizeof attributes, rights.get(), FALSE};
    DeleteFileW(from.c_str()); // what is left over from a crash has its own rights
    {
        const Handle file(CreateFileW(from.c_str(), GENERIC_WRITE, 0, rights ? &attributes : nullptr, CREATE_NEW, FILE_FLAG_OPEN_REPARSE_POINT, nullptr));
        if (!file || !writeAll(*file, bytes) || !FlushFileBuffers(*file)) {
            const Error error = systemError("platform.cannot-write", temporary);
            file.close();
            DeleteFileW(from.c_str());
            return error;
        }
    }
    if (!replace(from, win32::path(path))) {
        const Error error = systemError("platform.cannot-write", path);
        DeleteFileW(from.c_str());
        return error;
    }
    return {};
}

Result<QByteArray> seal(const QByteArray &secret)
{
    QByteArray copy = secret;
    DATA_BLOB in{DWORD(copy.size()), reinterpret_cast<BYTE *>(copy.data())}, out{};
    // For the machine: the service may be given another account. That nobody else reads the file is the business of its rights.
    if (!CryptProtectData(&in, L"Restante", nullptr, nullptr, nullptr, CRYPTPROTECT_LOCAL_MACHINE | CRYPTPROTECT_UI_FORBIDDEN, &out))
        return systemError("platform.cannot-seal", QString());
    const LocalMemory owns(out.pbData);
    return QByteArray(reinterpret_cast<const char *>(out.pbData), qsizetype(out.cbData)).toBase64() + '\n';
}

Result<QByteArray> unseal(const QByteArray &sealed)
{
    if (sealed.startsWith('{')) // brought from another machine, by hand: sealed when it is written next
        return sealed;
    QByteArray bytes = QByteArray::fromBase64(sealed.trimmed());
    DATA_BLOB in{DWORD(bytes.size()), reinterpret_cast<BYTE *>(bytes.data())}, out{};
    if (!CryptUnprotectData(&in, nullptr, nullptr, nullptr, nullptr, CRYPTPROTECT_UI_FORBIDDEN, &out))
        return systemError("platform.cannot-unseal", QString());
    const LocalMemory owns(out.pbData);
    const QByteArray secret(reinterpret_cast<const char *>(out.pbData), qsizetype(out.cbData));
    SecureZeroMemory(out.pbData, out.cbData);
    return secret;
}

// NTFS gives a file that is made longer its clusters at once, unless it is made sparse.
Result<void> reserveFile(const QString &path, qint64 bytes)
{
    const std::wstring name = win32::path(path);
    const Handle file(CreateFileW(name.c_str(), GENERIC_WRITE, FILE_SHARE_READ, nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr));
    if (!file)
        return systemError("platform.cannot-create", path);
    LARGE_INTEGER there{}, wanted{};
    wanted.QuadPart = bytes;
    if (GetFileSizeEx(*file, &there) && there.QuadPart >= bytes)
        return {};
    if (SetFilePointerEx(*file, wanted, nullptr, FILE_BEGIN) && SetEndOfFile(*file))
        return {};
    const Error error = systemError("platform.cannot-reserve", path);
    file.close();
    DeleteFileW(name.c_str()); // a half reserve only takes what is missing elsewhere
    return error;
}

// Nobody else may open it for writing as long as we have it open.
Result<std::shared_ptr<DirectoryLock>> lockDirectory(const QString &directory)
{
    const QString path = directory + QStringLiteral("/lock");
    const HANDLE file = CreateFileW(win32::path(path).c_str(), GENERIC_WRITE, FILE_SHARE_READ, nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE) {
        if (GetLastError() != ERROR_SHARING_VIOLATION)
            return systemError("platform.cannot-create", path);
        const Handle holder(CreateFileW(win32::path(path).c_str(), GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, 0, nullptr));
        std::array<char, 32> id{};
        DWORD length = 0;
        if (holder)
            ReadFile(*holder, id.data(), DWORD(id.size()), &length, nullptr);
        return Error{QStringLiteral("platform.locked"), QString::fromLatin1(id.data(), qsizetype(length)).trimmed()};
    }
    auto lock = std::make_shared<FileLock>(file);
    if (!SetEndOfFile(file) || !writeAll(file, QByteArray::number(qint64(GetCurrentProcessId())) + '\n'))
        return systemError("platform.cannot-write", path);
    return std::shared_ptr<DirectoryLock>(lock);
}

bool isTerminal(Stream stream)
{
    DWORD mode = 0;
    return GetConsoleMode(GetStdHandle(stream == Stream::Output ? STD_OUTPUT_HANDLE : STD_ERROR_HANDLE), &mode) != FALSE;
}

void prepareOutput()
{
    SetConsoleOutputCP(CP_UTF8);
    _setmode(_fileno(stdout), _O_BINARY);
    _setmode(_fileno(stderr), _O_BINARY);
}

QString defaultConfigPath() { return win32::programData() + QStringLiteral("/Restante/restante.json"); }

QString defaultDataDirectory() { return win32::programData() + QStringLiteral("/Restante/data"); }

} // namespace platform
