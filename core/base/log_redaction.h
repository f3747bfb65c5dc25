// Takes persons out of lines of the log that were written whole, by the rules of log_privacy.h; for files that leave the house. PURE.
#pragma once
#include <QByteArray>

namespace logging {

// One line, of either form. What privacy has cut already stays as it is; of addresses of the web and of directories only the origin, too.
QByteArray redactedLine(const QByteArray &line);
// Any other text: what looks like a mail address in it.
QByteArray redactedText(const QByteArray &text);

} // namespace logging
