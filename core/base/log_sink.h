// Where the log's lines go instead of stderr: a service of Windows has nobody who reads that.
#pragma once
#include "base/log.h"

namespace logging {

using Sink = void (*)(Level, const QByteArray &line); // callable from any thread; the line has its end
void setSink(Sink);                                   // call before threads start

} // namespace logging
