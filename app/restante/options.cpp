#include "options.h"
#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <string_view>
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

Options optionsFrom(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Window and tray icon for the backup mail server Restante. The relay service runs without it."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption socket(QStringLiteral("socket"), Words::tr("Control socket of the relay service."), Words::tr("path"));
    const QCommandLineOption dataDir(QStringLiteral("data-dir"), Words::tr("Data directory of the relay service, where its control socket is."), Words::tr("directory"));
    const QCommandLineOption hidden(QStringLiteral("hidden"), Words::tr("Start in the tray, without the window."));
    const QCommandLineOption open(QStringLiteral("open"), Words::tr("Open the window at that page, e.g. queue or warnings."), Words::tr("page"));
    parser.addOptions({socket, dataDir, hidden, open});
    parser.process(arguments);

    Options options;
    options.isHidden = parser.isSet(hidden);
    options.page = parser.value(open);
    options.socket = parser.isSet(socket)    ? parser.value(socket)
                     : parser.isSet(dataDir) ? ipc::socketPathIn(parser.value(dataDir))
                                             : ipc::defaultSocketPath();
    return options;
}
