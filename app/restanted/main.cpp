// restanted: reads the command line and the configuration, takes and drops rights, starts the relay, ends it when told.
#include <QCoreApplication>
#include <QFileInfo>
#include <cstdio>
#include "base/log.h"
#include "base/log_ring.h"
#include "relay.h"
#include "service.h"
#include "spool/kept_mail.h"
#include "words/words.h"

namespace {

constexpr std::size_t logLines = 5000; // in memory, for those who look from afar

enum Exit { Fine = 0, Failed = 1, CannotLikeThis = 2 }; // 2: starting again does not help before somebody changes something

void say(std::FILE *stream, const QString &text)
{
    const QByteArray line = text.toUtf8();
    std::fwrite(line.constData(), 1, size_t(line.size()), stream);
    std::fflush(stream);
}

void sayFault(const QString &file, const config::Fault &fault)
{
    QJsonObject parameters = fault.parameters;
    parameters.insert(QStringLiteral("path"), fault.path);
    const QString what = words::sentence(fault.code, parameters, QStringLiteral("en")).simplified();
    const QString where = what.contains(fault.path) ? QString() : fault.path + QStringLiteral(": ");
    say(stderr, QStringLiteral("restanted: %1: %2%3\n").arg(file, where, what));
}

int exitFor(const Error &error)
{
    const bool later = error.code.startsWith(QLatin1String("spool.")) && error.code != QLatin1String("spool.newer-schema");
    return later ? Failed : CannotLikeThis;
}

int cannotStart(const Error &error)
{
    logging::event(logging::Level::Problem, "service", "cannot-start", {{"reason", error.code}, {"detail", error.detail}});
    return exitFor(error);
}

// Whose rights the service runs with: nothing means those it was started with.
Result<std::optional<service::Account>> whoToBe(const Options &options)
{
    using Who = std::optional<service::Account>;
    if (service::isRoot() && options.allowRoot)
        return Who();
    if (!service::isRoot() && options.user.isEmpty())
        return Who();
    const auto account = service::accountOf(options.user.isEmpty() ? QStringLiteral("restante") : options.user);
    if (!account)
        return Error{account.error().code, QStringLiteral("there is no user \"%1\" to run as; make one, name another with --user, or use --allow-root").arg(account.error().detail)};
    if (service::isOwn(*account))
        return service::isRoot() ? Result<Who>(Error{QStringLiteral("service.root"), QStringLiteral("to run as root say --allow-root")}) : Who();
    if (!service::isRoot())
        return Error{QStringLiteral("service.not-root"), QStringLiteral("only root can run as \"%1\"").arg(account->name)};
    return Who(*account);
}

Result<void> start(Relay &relay, const Options &options)
{
    const auto who = whoToBe(options);
    if (!who)
        return who.error();
    const std::optional<service::Account> &account = *who;
    if (account) {
        if (const auto handed = service::handDirectoryOver(options.dataDirectory, *account); !handed)
            return handed;
        if (const auto down = service::stepDown(*account); !down)
            return down;
    }
    if (const auto prepared = relay.prepare(); !prepared)
        return prepared;
    if (account)
        if (const auto up = service::stepUp(); !up)
            return up;
    if (const auto bound = relay.bind(); !bound)
        return bound;
    if (account)
        if (const auto dropped = service::dropRights(*account); !dropped)
            return dropped;
    return relay.open();
}

// For the scripts of the packages, which have to know it also when nothing runs (installer/linux).
int countMail(const QString &directory)
{
    const Result<spool::KeptMail> kept = spool::keptMailIn(directory);
    if (!kept) {
        logging::event(logging::Level::Problem, "spool", "cannot-count", {{"reason", kept.error().code}, {"detail", kept.error().detail}});
        return Failed;
    }
    say(stdout, QStringLiteral("messages=%1 bytes=%2\n").arg(kept->messages).arg(kept->bytes));
    return Fine;
}

int run(QCoreApplication &app, const Options &options, const config::Store &store, const config::Loaded &loaded, logging::Ring &log)
{
    Relay relay(options, store, loaded, log);
    service::Signals signals_;
    if (const auto started = start(relay, options); !started)
        return cannotStart(started.error());
    QObject::connect(&signals_, &service::Signals::reloadAsked, &relay, &Relay::reload);
    bool stopping = false;
    QObject::connect(&signals_, &service::Signals::stopAsked, &relay, [&] {
        if (std::exchange(stopping, true))
            return;
        logging::event(logging::Level::Info, "service", "stopping");
        service::tellStopping();
        relay.stop([&app] { app.quit(); });
    });
    logging::event(logging::Level::Info, "service", "started",
                   {{"version", RESTANTE_VERSION}, {"state", loaded.config.isSetUp() ? "running" : "setup"}, {"data", options.dataDirectory}});
    say(stdout, QStringLiteral("ready\n"));
    service::tellRunning();
    const int code = app.exec();
    logging::event(logging::Level::Info, "service", "stopped");
    return code;
}

int begin(QCoreApplication &app, const QStringList &arguments)
{
    const auto options = optionsFrom(arguments);
    if (!options) {
        say(stderr, QStringLiteral("restanted: %1 Try --help.\n").arg(options.error().detail));
        return CannotLikeThis;
    }
    if (options->task == Options::Task::ShowHelp)
        return say(stdout, usageText()), Fine;
    if (options->task == Options::Task::ShowVersion)
        return say(stdout, QStringLiteral("restanted " RESTANTE_VERSION "\n")), Fine;

    logging::setStyle(options->logStyle);
    if (options->task == Options::Task::CountMail)
        return countMail(options->dataDirectory);
    const config::Store store(options->configPath, options->dataDirectory + QStringLiteral("/config-versions"));
    const config::Loaded loaded = store.load();
    for (const config::Fault &fault : loaded.faults)
        sayFault(options->configPath, fault);
    if (!loaded)
        return CannotLikeThis;
    if (options->task == Options::Task::CheckConfig)
        return say(stdout, QStringLiteral("%1: nothing wrong\n").arg(options->configPath)), Fine;
    logging::Ring log(logLines);
    logging::keepIn(&log);
    const int code = run(app, *options, store, loaded, log);
    logging::keepIn(nullptr);
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    service::prepareProcess();
    qputenv("QT_NO_GLIB", "1"); // Qt's own event loop is the lighter one for many sockets
    QCoreApplication app(argc, argv);
    logging::installQtHandler();

    QStringList arguments = app.arguments();
    if (const std::optional<int> code = service::obey(arguments))
        return *code;
    service::attachToManager(arguments, QFileInfo(platform::defaultConfigPath()).path());
    const int code = begin(app, arguments);
    service::tellStopped(code);
    return code;
}
