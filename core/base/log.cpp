#include "base/log.h"
#include <QMessageLogContext>
#include <QtGlobal>
#include <atomic>
#include <chrono>
#include <cstdio>
#include "base/clock.h"
#include "base/log_line.h"
#include "base/log_ring.h"
#include "base/log_sink.h"

namespace logging {
namespace {

std::atomic<Level> least = Level::Info;
std::atomic<Style> style = Style{};
std::atomic<Ring *> kept = nullptr;

void toStderr(Level, const QByteArray &line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr); // one call: lines of several threads do not mix
}

std::atomic<Sink> sink = toStderr;

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

void event(Level level, const char *category, const char *name, std::initializer_list<Field> fields)
{
    if (level < least.load(std::memory_order_relaxed))
        return;
    QByteArray line = lineOf(style.load(std::memory_order_relaxed), timestamp(), level, category, name, fields);
    sink.load(std::memory_order_acquire)(level, line);
    if (Ring *ring = kept.load(std::memory_order_acquire))
        ring->add(level, std::move(line));
}

void setLeast(Level level) { least = level; }

void setStyle(Style wanted) { style = wanted; }

void setSink(Sink wanted) { sink.store(wanted, std::memory_order_release); }

void keepIn(Ring *ring) { kept.store(ring, std::memory_order_release); }

void installQtHandler() { qInstallMessageHandler(fromQt); }

} // namespace logging
