// The command line of restante.
#pragma once
#include <QCommandLineParser>
#include <QStringList>

struct Options {
    QString socket; // of the service
    bool isHidden = false;
    QString page; // to open; empty: the first
};

// `--help` and `--version` need no screen: they are asked for before there is an application with windows.
bool wantsOnlyWords(int argc, char **argv);

// Ends the program after --help, --version or an unknown option.
Options optionsFrom(const QStringList &arguments);
