// The command line of restanted, as a value. Scripts depend on it (resources/man/restanted.8).
#pragma once
#include <QString>
#include <QStringList>
#include "base/log.h"
#include "base/result.h"

struct Options {
    enum class Task { Run, CheckConfig, CountMail, ShowVersion, ShowHelp };
    Task task = Task::Run;
    QString configPath;    // absolute
    QString dataDirectory; // absolute
    QString user;          // empty: "restante" if started as root, nobody else otherwise
    bool allowRoot = false;
    logging::Style logStyle;
};

// Error "service.usage"; detail: what was wrong, one line.
Result<Options> optionsFrom(const QStringList &arguments);
QString usageText();
