#include "options.h"
#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <string_view>
#include "base/units.h"
#include "ipc/socket_path.h"

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Options)
};
} // namespace

bool wantsOnlyWords(int argc, char **argv)
{
    constexpr std::array words{"--help", "-h", "--help-all", "--version", "-v"};
    return std::any_of(argv + 1, argv + argc, [&](std::string_view argument) {
        return std::find(words.begin(), words.end(), argument) != words.end();
    });
}

Result<Options> optionsFrom(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Window and tray icon for the backup mail server Restante. The relay service runs without it."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption socket(QStringLiteral("socket"), Words::tr("Control socket of the relay service."), Words::tr("path"));
    const QCommandLineOption dataDir(QStringLiteral("data-dir"), Words::tr("Data directory of the relay service, where its control socket is."), Words::tr("directory"));
    const QCommandLineOption hidden(QStringLiteral("hidden"), Words::tr("Start in the tray, without the window."));
    const QCommandLineOption notifyAfter(QStringLiteral("notify-after"),
                                         Words::tr("Tell about a mail server that does not answer after this time, for example 5m or 30s."), Words::tr("duration"));
    parser.addOptions({socket, dataDir, hidden, notifyAfter});
    parser.process(arguments);

    Options options;
    options.isHidden = parser.isSet(hidden);
    options.socket = parser.isSet(socket)    ? parser.value(socket)
                     : parser.isSet(dataDir) ? ipc::socketPathIn(parser.value(dataDir))
                                             : ipc::defaultSocketPath();
    if (parser.isSet(notifyAfter)) {
        options.notifyAfter = durationFromText(parser.value(notifyAfter));
        if (!options.notifyAfter)
            return Error{QStringLiteral("options.bad-duration"), parser.value(notifyAfter)};
    }
    return options;
}
