#include "base/log.h"
#include <QMessageLogContext>
#include <QtGlobal>
#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include "base/clock.h"

namespace logging {
namespace {

std::atomic<Level> least = Level::Info;

const char *word(Level level)
{
    switch (level) {
    case Level::Debug: return "debug";
    case Level::Info: return "info";
    case Level::Warning: return "warning";
    case Level::Problem: return "problem";
    }
    return "info";
}

bool isPlain(char c) { return c > ' ' && c < 0x7f && c != '"' && c != '\\' && c != '='; }

void appendEscaped(QByteArray &out, char c)
{
    static constexpr char hex[] = "0123456789abcdef";
    if (c == '"' || c == '\\')
        (out += '\\') += c;
    else if (c == '\n')
        out += "\\n";
    else if (uchar(c) < 0x20 || uchar(c) >= 0x7f) // no byte of a peer reaches a terminal raw
        ((out += "\\x") += hex[uchar(c) >> 4]) += hex[uchar(c) & 15];
    else
        out += c;
}

QByteArray timestamp()
{
    const WallTime now = SystemClock().wall();
    const auto day = std::chrono::floor<std::chrono::days>(now);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(now - day);
    char text[40];
    const int length = std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", int(date.year()), unsigned(date.month()),
                                     unsigned(date.day()), int(time.hours().count()), int(time.minutes().count()),
                                     int(time.seconds().count()), int(time.subseconds().count()));
    return QByteArray(text, qMin(length, int(sizeof text) - 1));
}

void fromQt(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const Level level = type == QtDebugMsg     ? Level::Debug
                        : type == QtInfoMsg    ? Level::Info
                        : type == QtWarningMsg ? Level::Warning
                                               : Level::Problem;
    event(level, "qt", "message", {{"of", context.category ? context.category : "default"}, {"text", text}});
}

} // namespace

QByteArray quoted(QByteArrayView value)
{
    if (!value.isEmpty() && std::all_of(value.begin(), value.end(), isPlain))
        return value.toByteArray();
    QByteArray out;
    out.reserve(value.size() + 8);
    out += '"';
    for (const char c : value)
        appendEscaped(out, c);
    out += '"';
    return out;
}

void event(Level level, const char *category, const char *name, std::initializer_list<Field> fields)
{
    if (level < least.load(std::memory_order_relaxed))
        return;
    QByteArray line = timestamp();
    line.reserve(256);
    ((line += ' ') += word(level)) += ' ';
    ((line += category) += ' ') += name;
    for (const Field &field : fields)
        (((line += ' ') += field.key) += '=') += quoted(field.value);
    line += '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr); // one call: lines of several threads do not mix
}

void setLeast(Level level) { least = level; }

void installQtHandler() { qInstallMessageHandler(fromQt); }

} // namespace logging
