#include "control/support.h"
#include <QSysInfo>
#include <array>
#include "control/convert.h"

namespace control {

namespace {

ipc::LogLevel levelOf(logging::Level level)
{
    switch (level) {
    case logging::Level::Debug: return ipc::LogLevel::Debug;
    case logging::Level::Info: return ipc::LogLevel::Info;
    case logging::Level::Warning: return ipc::LogLevel::Warning;
    case logging::Level::Problem: return ipc::LogLevel::Problem;
    }
    return ipc::LogLevel::Info;
}

} // namespace

ipc::LogPage logPage(const ipc::ListLog &request, const logging::Ring *log, WallTime start)
{
    constexpr qsizetype mostBytes = ipc::maxLine / 8; // of a page: JSON writes some bytes as six, and there is more in the line
    ipc::LogPage page;
    page.start = dateTime(start).toString(Qt::ISODateWithMs);
    if (!log)
        return page;
    page.first = log->first();
    page.last = log->last();
    qsizetype bytes = 0;
    for (const logging::KeptLine &line : log->since(request.after, request.limit)) {
        bytes += line.text.size();
        if (bytes > mostBytes && !page.lines.isEmpty())
            break;
        page.lines << ipc::LogLine{line.number, levelOf(line.level), QString::fromUtf8(line.text)};
    }
    return page;
}

ipc::SupportFacts supportFacts(const doctor::CheckUps *checkUps, WallTime start)
{
    ipc::SupportFacts facts;
    facts.system = {{"service", QStringLiteral("restanted " RESTANTE_VERSION)},
                    {"since", dateTime(start).toString(Qt::ISODate)},
                    {"system", QSysInfo::prettyProductName()},
                    {"kernel", QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion()},
                    {"processor", QSysInfo::currentCpuArchitecture()},
                    {"qt", QString::fromLatin1(qVersion())}};
    if (!checkUps)
        return facts;
    const QMap<QString, doctor::CheckUp> latest = checkUps->latest();
    for (auto it = latest.begin(); it != latest.end(); ++it)
        facts.checks << ipc::LastCheck{it.key(), dateTime(it->at), reportOf(it->report).findings};
    return facts;
}

} // namespace control
