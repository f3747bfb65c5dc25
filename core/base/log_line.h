// How one event is written: key=value or JSON, whole or with what tells of persons cut off. PURE.
//
// Both forms are one line of printable ASCII whatever the values hold, so that no peer can forge a line or reach a terminal.
// What privacy cuts is in log_privacy.h.
// Callers: log.cpp.
#pragma once
#include <span>
#include "base/log.h"

namespace logging {

QByteArray lineOf(Style style, QByteArrayView time, Level level, QByteArrayView category, QByteArrayView name, std::span<const Field> fields);

} // namespace logging
