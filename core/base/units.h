// Durations and sizes as the configuration spells them: "30s", "4h", "5d"; "25MB" (10^6), "512KB".
#pragma once
#include <QString>
#include <chrono>
#include <optional>

// Units ms, s, m, h, d, w; a whole number, no sign, no space. Nothing: not a duration, or beyond 100 years.
std::optional<std::chrono::milliseconds> durationFromText(QStringView text);
QString durationText(std::chrono::milliseconds); // the shortest exact spelling: 90s -> "90s", 120s -> "2m"

// Units B, KB, MB, GB, TB, powers of 1000. Nothing: not a size, or beyond 2^62.
std::optional<qint64> sizeFromText(QStringView text);
QString sizeText(qint64 bytes);
