// What SPF (RFC 7208) says of a client and a sender's domain, as `restantectl spf` shows it.
#include "words/table.h"

namespace words {

namespace {
constexpr Row rows[] = {
    QT_TRANSLATE_NOOP3("words", "pass: {domain} lets {client} send its mail.", "spf.pass"),
    QT_TRANSLATE_NOOP3("words", "fail: {domain} says that {client} may not send its mail.", "spf.fail"),
    QT_TRANSLATE_NOOP3("words", "softfail: {domain} says that {client} should probably not send its mail.", "spf.softfail"),
    QT_TRANSLATE_NOOP3("words", "neutral: {domain} does not say whether {client} may send its mail.", "spf.neutral"),
    QT_TRANSLATE_NOOP3("words", "none: {domain} has no SPF record.", "spf.none"),
    QT_TRANSLATE_NOOP3("words", "none: there is no domain that could have an SPF record.", "spf.no-domain"),
    QT_TRANSLATE_NOOP3("words", "temperror: the DNS gave no answer, so there is no verdict about {domain} now.", "spf.temperror"),
    QT_TRANSLATE_NOOP3("words", "permerror: the SPF record of {domain} is wrong, so there is no verdict.", "spf.permerror"),
    QT_TRANSLATE_NOOP3("words", "This cannot be read: {at}", "spf.syntax"),
    QT_TRANSLATE_NOOP3("words", "{at} has more than one SPF record.", "spf.several-records"),
    QT_TRANSLATE_NOOP3("words", "More than ten terms ask the DNS. The eleventh is: {at}", "spf.too-many-lookups"),
    QT_TRANSLATE_NOOP3("words", "More than two questions to the DNS found nothing. The third was about: {at}", "spf.too-many-void"),
    QT_TRANSLATE_NOOP3("words", "{at} has more than ten mail servers.", "spf.too-many-hosts"),
    QT_TRANSLATE_NOOP3("words", "Another record leads to {at}, which has none.", "spf.no-record"),
    QT_TRANSLATE_NOOP3("words", "No answer about {at}.", "spf.no-answer"),
    QT_TRANSLATE_NOOP3("words", "The owner of the domain says to it: {text}", "spf.explanation"),
    QT_TRANSLATE_NOOP3("words", "The sender is empty, so the name in HELO counts.", "spf.of-helo"),
    QT_TRANSLATE_NOOP3("words", "Terms that asked the DNS: {count} of 10. Questions that found nothing: {void} of 2.", "spf.lookups"),
    QT_TRANSLATE_NOOP3("words", "SPF: {result}", "ctl.spf"),
};
} // namespace

std::span<const Row> spfRows() { return rows; }

} // namespace words
