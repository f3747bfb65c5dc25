#include "service.h"
#include <QFile>
#include <QSocketNotifier>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#include "base/platform.h"

namespace service {

namespace {

Error systemError(const char *code, const QString &what)
{
    return {QString::fromLatin1(code), what + QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(errno))};
}

// A signal handler may only do what is safe at any moment: write one byte to a pipe that the event loop reads.
int signalPipe[2] = {-1, -1};

void onSignal(int number)
{
    const int before = errno;
    const char byte = number == SIGHUP ? 'r' : 's';
    [[maybe_unused]] const ssize_t written = ::write(signalPipe[1], &byte, 1); // a full pipe has enough of them
    errno = before;
}

constexpr std::array handled{SIGTERM, SIGINT, SIGHUP};

void handleSignals(void (*handler)(int))
{
    struct sigaction action {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (const int number : handled)
        ::sigaction(number, &action, nullptr);
}

} // namespace

void prepareProcess()
{
    ::umask(077);
    ::signal(SIGPIPE, SIG_IGN);
    struct rlimit files {};
    if (::getrlimit(RLIMIT_NOFILE, &files) == 0) {
        files.rlim_cur = files.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &files); // less than hoped for is still enough to start
    }
}

bool isRoot() { return ::geteuid() == 0; }

Result<Account> accountOf(const QString &name)
{
    const struct passwd *entry = ::getpwnam(name.toLocal8Bit().constData());
    if (!entry)
        return Error{QStringLiteral("service.no-such-user"), name};
    return Account{name, entry->pw_uid, entry->pw_gid};
}

bool isOwn(const Account &account) { return account.uid == qint64(::geteuid()); }

Result<void> handDirectoryOver(const QString &directory, const Account &account)
{
    if (const auto made = platform::makePrivateDirectory(directory); !made)
        return made;
    const QByteArray path = QFile::encodeName(directory);
    struct stat facts {};
    if (::lstat(path.constData(), &facts) != 0)
        return systemError("service.cannot-hand-over", directory);
    // Only the directory itself: what is in it may have been put there by others, and must not become ours by a trick with links.
    if (facts.st_uid != 0 || account.uid == 0)
        return {};
    if (::lchown(path.constData(), uid_t(account.uid), gid_t(account.gid)) != 0)
        return systemError("service.cannot-hand-over", directory);
    return {};
}

Result<void> stepDown(const Account &account)
{
    if (::initgroups(account.name.toLocal8Bit().constData(), gid_t(account.gid)) != 0 || ::setegid(gid_t(account.gid)) != 0
        || ::seteuid(uid_t(account.uid)) != 0)
        return systemError("service.cannot-drop", account.name);
    return {};
}

Result<void> stepUp()
{
    if (::seteuid(0) != 0 || ::setegid(0) != 0)
        return systemError("service.cannot-drop", QStringLiteral("root"));
    return {};
}

Result<void> dropRights(const Account &account)
{
    const auto gid = gid_t(account.gid);
    const auto uid = uid_t(account.uid);
    if (::seteuid(0) != 0 || ::initgroups(account.name.toLocal8Bit().constData(), gid) != 0 || ::setresgid(gid, gid, gid) != 0
        || ::setresuid(uid, uid, uid) != 0)
        return systemError("service.cannot-drop", account.name);
    if (uid != 0 && (::setuid(0) == 0 || ::seteuid(0) == 0)) // believe it only when there is no way back
        return Error{QStringLiteral("service.cannot-drop"), account.name};
    return {};
}

QString usageText() { return {}; }

std::optional<int> obey(const QStringList &) { return {}; }

void attachToManager(QStringList &, const QString &) {}

void tellRunning() {}

void tellStopping() {}

void tellStopped(int) {}

class Signals::Private {
public:
    std::unique_ptr<QSocketNotifier> notifier;
};

Signals::Signals(QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    if (::pipe2(signalPipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // then the signals keep their plain meaning: they end the process
    d->notifier = std::make_unique<QSocketNotifier>(signalPipe[0], QSocketNotifier::Read);
    connect(d->notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(signalPipe[0], &byte, 1) == 1)
            byte == 'r' ? Q_EMIT reloadAsked() : Q_EMIT stopAsked();
    });
    handleSignals(onSignal);
}

Signals::~Signals()
{
    if (!d->notifier)
        return;
    handleSignals(SIG_DFL);
    d->notifier.reset();
    ::close(signalPipe[0]);
    ::close(signalPipe[1]);
}

} // namespace service
