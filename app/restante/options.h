// The command line of restante.
#pragma once
#include <QCommandLineParser>
#include <QStringList>
#include <chrono>
#include <optional>
#include "base/result.h"

struct Options {
    QString socket; // of the service
    bool isHidden = false;
    std::optional<std::chrono::milliseconds> notifyAfter; // instead of the setting notifications/primaryDownAfter
};

// `--help` and `--version` need no screen: they are asked for before there is an application with windows.
bool wantsOnlyWords(int argc, char **argv);

// Ends the program after --help, --version or an unknown option. Error "options.bad-duration": not a duration.
Result<Options> optionsFrom(const QStringList &arguments);
