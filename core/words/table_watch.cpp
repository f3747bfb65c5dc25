// What was watched: outages and availability, and what is asked wrongly of it.
#include "words/table.h"

namespace words {

namespace {
// The macros are Qt's own and expand to {text, key}: no braces of ours.
constexpr Row rows[] = {
    QT_TRANSLATE_NOOP3("words", "This service does not record what it sees: its file could not be opened when it started.", "watch.not-recording"),
    QT_TRANSLATE_NOOP3("words", "The service's log says why. Mail is not affected.", "watch.not-recording!"),
    QT_TRANSLATE_NOOP3("words", "Nothing is recorded of a mail server {host}.", "watch.no-such-host"),
    QT_TRANSLATE_NOOP3("words", "It is named as host:port, as “restantectl history availability” shows it.", "watch.no-such-host!"),
    QT_TRANSLATE_NOOP3("words", "The end of that time is not after its beginning.", "watch.bad-period"),
    QT_TRANSLATE_NOOP3("words", "The list has changed too much; it is shown from its beginning.", "watch.bad-cursor"),
    QT_TRANSLATE_NOOP3("words", "The file of what was watched is damaged.", "watch.damaged"),
    QT_TRANSLATE_NOOP3("words", "The file of what was watched could not be read or written.", "watch.failed"),
    QT_TRANSLATE_NOOP3("words", "Look for room on the disk of the data directory, and at the service's log.", "watch.failed!"),
    QT_TRANSLATE_NOOP3("words", "The disk is full, so nothing is recorded.", "watch.full"),
    QT_TRANSLATE_NOOP3("words", "The file of what was watched was written by a newer Restante.", "watch.newer-schema"),
    QT_TRANSLATE_NOOP3("words", "The file of what was watched cannot be opened.", "watch.cannot-open"),
    QT_TRANSLATE_NOOP3("words", "There was no outage.", "ctl.no-outages"),
    QT_TRANSLATE_NOOP3("words", "still going on", "ctl.outage-lasts"),
    QT_TRANSLATE_NOOP3("words", "This service did not run for {seconds:duration} of it.", "ctl.outage-unwatched"),
    QT_TRANSLATE_NOOP3("words", "Began", "ctl.head.began"),
    QT_TRANSLATE_NOOP3("words", "Ended", "ctl.head.ended"),
    QT_TRANSLATE_NOOP3("words", "Lasted", "ctl.head.lasted"),
    QT_TRANSLATE_NOOP3("words", "Messages meanwhile", "ctl.head.came"),
    QT_TRANSLATE_NOOP3("words", "Available", "ctl.head.available"),
    QT_TRANSLATE_NOOP3("words", "Outages", "ctl.head.outages"),
    QT_TRANSLATE_NOOP3("words", "Watched for", "ctl.head.watched"),
    QT_TRANSLATE_NOOP3("words", "Maintenance", "ctl.head.maintenance"),
    QT_TRANSLATE_NOOP3("words", "Greets after", "ctl.head.greets"),
    QT_TRANSLATE_NOOP3("words", "From {since:time} to {until:time}. This service ran for {running:duration} of it.", "ctl.availability"),
    QT_TRANSLATE_NOOP3("words", "No mail server was watched.", "ctl.no-availability"),
};
} // namespace

std::span<const Row> watchRows() { return rows; }

} // namespace words
