// What a service needs of its system: service_unix.cpp, service_win32.cpp. Rights, limits, and how it is told to stop. On Windows nobody is root:
// the service manager gives the service its account.
#pragma once
#include <QObject>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>
#include "base/result.h"

namespace service {

// Once, first: files for the owner only, as many open ones as the system allows, a reader of ours that goes away is no signal.
void prepareProcess();

bool isRoot();

struct Account { QString name; qint64 uid = 0, gid = 0; };
Result<Account> accountOf(const QString &name); // error "service.no-such-user"
bool isOwn(const Account &account);             // we run as it

// As root. Makes `directory` (0700) if it is not there, and gives it to `account` if it is root's.
Result<void> handDirectoryOver(const QString &directory, const Account &account);
// From root to `account` with its groups and back again, to open its files as it would. Error "service.cannot-drop".
Result<void> stepDown(const Account &account);
Result<void> stepUp();
// For good; there is no way back. Legal as root, stepped down or not. Error "service.cannot-drop".
Result<void> dropRights(const Account &account);

// What this system's --help says beside; empty on Linux, as all that follows is nothing there: systemd needs the line "ready", signals and exit codes.
QString usageText();
// --install, --remove, --start and --stop, the first with the arguments that the service is to be started with. The exit code, if it was one of them.
std::optional<int> obey(const QStringList &arguments);
// --service is taken out of the arguments: the service manager has started us and is answered. `directory` is for the log, which nobody else keeps.
void attachToManager(QStringList &arguments, const QString &directory);
void tellRunning();
void tellStopping();
void tellStopped(int exitCode); // last of all

// SIGTERM, SIGINT and SIGHUP as events of the event loop; on Windows Ctrl-C and what the service manager wants. One at a time.
class Signals : public QObject {
    Q_OBJECT
public:
    explicit Signals(QObject *parent = nullptr);
    ~Signals() override;

Q_SIGNALS:
    void stopAsked();
    void reloadAsked();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace service
