#include "options.h"
#include <QCommandLineParser>
#include <QDir>
#include "base/platform.h"
#include "service.h"

namespace {

const QCommandLineOption config(QStringLiteral("config"), QStringLiteral("The configuration (default: %1)."), QStringLiteral("FILE"));
const QCommandLineOption dataDir(QStringLiteral("data-dir"), QStringLiteral("Where mail and state are kept (default: %1)."), QStringLiteral("DIR"));
const QCommandLineOption user(QStringLiteral("user"), QStringLiteral("Started as root: run as NAME after binding (default: restante)."),
                              QStringLiteral("NAME"));
const QCommandLineOption allowRoot(QStringLiteral("allow-root"), QStringLiteral("Started as root: stay root. For containers and tests."));
const QCommandLineOption checkConfig(QStringLiteral("check-config"), QStringLiteral("Say what is wrong with the configuration, and end."));
const QCommandLineOption countMail(QStringLiteral("count-mail"), QStringLiteral("Say how much mail is kept, and end. A service may run meanwhile."));
const QCommandLineOption logJson(QStringLiteral("log-json"), QStringLiteral("Log one JSON object a line."));
const QCommandLineOption logPrivacy(QStringLiteral("log-privacy"), QStringLiteral("Cut mail addresses and client addresses in the log."));
const QCommandLineOption version(QStringLiteral("version"), QStringLiteral("Show the version, and end."));
const QCommandLineOption help(QStringLiteral("help"), QStringLiteral("Show this, and end."));

const QList<QCommandLineOption> all{config, dataDir, user, allowRoot, checkConfig, countMail, logJson, logPrivacy, version, help};

Error usage(const QString &what) { return {QStringLiteral("service.usage"), what}; }

QString absolute(const QString &path) { return QDir::cleanPath(QDir::current().absoluteFilePath(path)); }

} // namespace

Result<Options> optionsFrom(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions(all);
    if (!parser.parse(arguments))
        return usage(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return usage(QStringLiteral("Unexpected argument '%1'.").arg(parser.positionalArguments().first()));
    if (parser.isSet(user) && parser.isSet(allowRoot))
        return usage(QStringLiteral("--user and --allow-root exclude each other."));
    for (const QCommandLineOption &option : all)
        if (!option.valueName().isEmpty() && parser.isSet(option) && parser.value(option).isEmpty())
            return usage(QStringLiteral("--%1 needs a value.").arg(option.names().first()));

    Options options;
    if (parser.isSet(checkConfig))
        options.task = Options::Task::CheckConfig;
    if (parser.isSet(countMail))
        options.task = Options::Task::CountMail;
    if (parser.isSet(version))
        options.task = Options::Task::ShowVersion;
    if (parser.isSet(help))
        options.task = Options::Task::ShowHelp;
    options.configPath = absolute(parser.isSet(config) ? parser.value(config) : platform::defaultConfigPath());
    options.dataDirectory = absolute(parser.isSet(dataDir) ? parser.value(dataDir) : platform::defaultDataDirectory());
    options.user = parser.value(user);
    options.logStyle = {parser.isSet(logJson) ? logging::Form::Json : logging::Form::KeyValue,
                        parser.isSet(logPrivacy) ? logging::Privacy::On : logging::Privacy::Off};
    options.allowRoot = parser.isSet(allowRoot);
    return options;
}

QString usageText()
{
    QString text = QStringLiteral("Usage: restanted [--config FILE] [--data-dir DIR] [--user NAME | --allow-root] [--check-config]\n"
                                  "                 [--count-mail] [--log-json] [--log-privacy]\n"
                                  "The relay of Restante, a backup MX. Runs in the foreground, logs to stderr, prints \"ready\" on stdout.\n\n");
    for (const QCommandLineOption &option : all) {
        QString left = QStringLiteral("--") + option.names().first();
        if (!option.valueName().isEmpty())
            left += u' ' + option.valueName();
        QString meaning = option.description();
        if (meaning.contains(QLatin1String("%1")))
            meaning = meaning.arg(option.names() == config.names() ? platform::defaultConfigPath() : platform::defaultDataDirectory());
        text += QStringLiteral("  %1 %2\n").arg(left, -16).arg(meaning);
    }
    return text + service::usageText() + QStringLiteral("\nExit status: 0 stopped as asked or nothing wrong; 1 failed; 2 cannot start like this: wrong usage or\n"
                                 "configuration, port or data directory in use.\n");
}
