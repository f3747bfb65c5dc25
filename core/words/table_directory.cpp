// Who exists behind the mail servers: lists, readiness, what is wrong with a list.
#include "words/table.h"

namespace words {

namespace {
// The macros are Qt's own and expand to {text, key}: no braces of ours.
constexpr Row rows[] = {
    QT_TRANSLATE_NOOP3("words", "{known:sentence}: {effect:sentence}", "directory.readiness"),
    QT_TRANSLATE_N_NOOP3("words", "Complete list of %n addresses, read {age:duration} ago", "directory.known-complete#addresses"),
    QT_TRANSLATE_N_NOOP3("words",
        "Complete list of %n addresses, but read {age:duration} ago, and a list is trusted for a week",
        "directory.known-old#addresses"),
    QT_TRANSLATE_N_NOOP3("words", "List of %n addresses, read {age:duration} ago; not complete", "directory.known-list#addresses"),
    QT_TRANSLATE_N_NOOP3("words", "Learned %n addresses; not complete", "directory.known-learned#addresses"),
    QT_TRANSLATE_NOOP3("words", "No address is known yet, but your mail server refuses those that do not exist", "directory.known-tested"),
    QT_TRANSLATE_NOOP3("words",
        "Your mail server takes mail for every address, so it cannot be learned who exists",
        "directory.known-catch-all"),
    QT_TRANSLATE_NOOP3("words", "Nothing is known", "directory.known-nothing"),
    QT_TRANSLATE_NOOP3("words", "unknown addresses are refused while your mail server is away.", "directory.others-refused"),
    QT_TRANSLATE_NOOP3("words", "unknown addresses are put off while your mail server is away.", "directory.others-deferred"),
    QT_TRANSLATE_NOOP3("words", "every address is accepted while your mail server is away.", "directory.others-accepted"),
    QT_TRANSLATE_NOOP3("words", "Line {line}: no address in it ({begins})", "directory.line-no-address"),
    QT_TRANSLATE_NOOP3("words", "Line {line}: it stands for every address, which says nothing about who exists ({begins})", "directory.line-catch-all"),
    QT_TRANSLATE_NOOP3("words", "Line {line}: too long to be read ({begins})", "directory.line-too-long"),
    QT_TRANSLATE_NOOP3("words", "{domain} is not among the protected domains.", "directory.no-such-domain"),
    QT_TRANSLATE_NOOP3("words", "{domain} has no list “{list}”.", "directory.no-such-list"),
    QT_TRANSLATE_NOOP3("words", "The list is not here any more: it was imported, or it waited too long. Send it again.", "directory.no-such-upload"),
    QT_TRANSLATE_NOOP3("words", "Other lists are being read just now. Try again in a minute.", "directory.too-many-uploads"),
    QT_TRANSLATE_NOOP3("words", "“{list}” cannot be the name of a list: 1 to 100 characters, in one line.", "directory.bad-list-name"),
    QT_TRANSLATE_NOOP3("words", "There is no address of {domain} in it, so nothing was imported.", "directory.empty-list"),
    QT_TRANSLATE_NOOP3("words", "A complete list of nobody would have all mail refused while your mail server is away.", "directory.empty-list!"),
    QT_TRANSLATE_NOOP3("words", "The list has more than {most} addresses and was cut: it cannot be taken for a complete one.", "directory.list-cut"),
    QT_TRANSLATE_NOOP3("words", "There is room for {most} addresses in all, and this list would not fit. Nothing was changed.", "directory.full"),
    QT_TRANSLATE_NOOP3("words", "{domain} has {mostLists} lists already, the most there can be. Remove one first.", "directory.too-many-lists"),
    QT_TRANSLATE_NOOP3("words", "The file of known addresses is damaged.", "directory.damaged"),
    QT_TRANSLATE_NOOP3("words", "The file of known addresses could not be read or written.", "directory.failed"),
    QT_TRANSLATE_NOOP3("words", "Look for room on the disk of the data directory, and at the service's log.", "directory.failed!"),
    QT_TRANSLATE_NOOP3("words", "The file of known addresses was written by a newer Restante.", "directory.newer-schema"),
    QT_TRANSLATE_NOOP3("words", "The file of known addresses cannot be opened.", "directory.cannot-open"),
    QT_TRANSLATE_NOOP3("words", "List", "ctl.head.list"),
    QT_TRANSLATE_NOOP3("words", "Address", "ctl.head.address"),
    QT_TRANSLATE_NOOP3("words", "Lists", "ctl.head.lists"),
    QT_TRANSLATE_NOOP3("words", "Read", "ctl.head.read"),
    QT_TRANSLATE_NOOP3("words", "Complete", "ctl.head.complete"),
    QT_TRANSLATE_NOOP3("words", "yes", "ctl.yes"),
    QT_TRANSLATE_NOOP3("words", "no", "ctl.no"),
    QT_TRANSLATE_NOOP3("words", "exists", "address.state.exists"),
    QT_TRANSLATE_NOOP3("words", "does not exist", "address.state.gone"),
    QT_TRANSLATE_NOOP3("words", "known too long ago", "address.state.unknown"),
    QT_TRANSLATE_NOOP3("words", "Ready: {readiness} of 100. In lists: {listed}, learned: {learned}, found not to exist: {gone}.", "ctl.directory-figures"),
    QT_TRANSLATE_NOOP3("words", "The mail server takes mail for every address (catch-all).", "ctl.directory-catch-all"),
    QT_TRANSLATE_NOOP3("words", "No addresses are known.", "ctl.no-addresses"),
    QT_TRANSLATE_N_NOOP3("words", "%n addresses", "ctl.list-accepted#accepted"),
    QT_TRANSLATE_N_NOOP3("words", "%n of them named again", "ctl.list-duplicates#duplicates"),
    QT_TRANSLATE_N_NOOP3("words", "%n addresses of other domains left out: {foreignDomains}", "ctl.list-foreign#foreign"),
    QT_TRANSLATE_N_NOOP3("words", "%n lines that were not understood:", "ctl.list-faults#faults"),
    QT_TRANSLATE_NOOP3("words", "There are more addresses than fit; the rest was not read.", "ctl.list-truncated"),
    QT_TRANSLATE_NOOP3("words", "Nothing was imported: this was only a look.", "ctl.list-not-imported"),
    QT_TRANSLATE_N_NOOP3("words", "The list “{list}” of {domain} is in use: %n addresses.", "ctl.list-imported#count"),
    QT_TRANSLATE_NOOP3("words", "The list “{list}” of {domain} is removed.", "ctl.list-removed"),
};
} // namespace

std::span<const Row> directoryRows() { return rows; }

} // namespace words
