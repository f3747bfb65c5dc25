#include "service_log_win32.h"
#include <windows.h>
#include <QDir>
#include <memory>
#include "base/log_file.h"
#include "base/log_sink.h"
#include "base/platform.h"
#include "base/system_win32.h"
#include "service_manager_win32.h"

namespace service {

namespace {

constexpr qint64 most = 10'000'000;
constexpr int older = 4;
constexpr DWORD eventId = 1; // EventCreate.exe, whose texts we use, knows 1 to 1000: each is the text that is given

// For as long as the process lives: threads may log until its end.
logging::LogFile *file = nullptr;
HANDLE eventLog = nullptr;

void write(logging::Level level, const QByteArray &line)
{
    file->write(line);
    if (level != logging::Level::Problem || !eventLog)
        return;
    const std::wstring text = win32::wide(QString::fromUtf8(line).trimmed());
    const wchar_t *texts[] = {text.c_str()};
    ReportEventW(eventLog, EVENTLOG_ERROR_TYPE, 0, eventId, nullptr, 1, 0, texts, nullptr);
}

} // namespace

void openServiceLog(const QString &directory)
{
    const QString folder = directory + QStringLiteral("/log");
    (void)platform::makePrivateDirectory(folder); // where it cannot be made the file cannot either, and the Event Log is left
    file = std::make_unique<logging::LogFile>(folder + QStringLiteral("/restanted.log"), most, older).release();
    eventLog = RegisterEventSourceW(nullptr, manager::serviceName);
    logging::setSink(write);
}

} // namespace service
