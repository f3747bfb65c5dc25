// Stats as text for Prometheus (exposition format 0.0.4). PURE. Callers: restantectl, the metrics listener.
#pragma once
#include <QByteArray>
#include "ipc/contract.h"

namespace control {

// Each name with HELP and TYPE, in UTF-8, ended by a line feed. Names begin with restante_; counters end in _total.
QByteArray prometheusText(const ipc::Stats &stats);

} // namespace control
