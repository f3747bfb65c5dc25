// The rules by which a backup takes mail or points to the better MX, as `explain` says them.
#include "words/table.h"

namespace words {

namespace {
constexpr Row rows[] = {
    QT_TRANSLATE_NOOP3("words", "The file of what senders tried is damaged.", "acceptance.damaged"),
    QT_TRANSLATE_NOOP3("words", "The file of what senders tried cannot be opened.", "acceptance.cannot-open"),
    QT_TRANSLATE_NOOP3("words", "The file of what senders tried could not be read or written.", "acceptance.failed"),
    QT_TRANSLATE_NOOP3("words", "There is no room on the disk for the file of what senders tried.", "acceptance.full"),
    QT_TRANSLATE_NOOP3("words", "The file of what senders tried was written by a newer Restante.", "acceptance.newer-schema"),
    QT_TRANSLATE_NOOP3("words", "Accepted now. The client is told: {reply}", "explain.accept"),
    QT_TRANSLATE_NOOP3("words", "Put off now; a mail server tries again by itself. The client is told: {reply}", "explain.defer"),
    QT_TRANSLATE_NOOP3("words", "Refused now. The client is told: {reply}", "explain.refuse"),
    QT_TRANSLATE_NOOP3("words", "What would change it: {advice}", "explain.change"),
    QT_TRANSLATE_NOOP3("words", "Your mail server was asked about the address just now.", "explain.asked"),
    QT_TRANSLATE_NOOP3("words", "“{value}” is no IP address of a client.", "explain.bad-client"),
    QT_TRANSLATE_NOOP3("words", "“{value}” is no mail address.", "explain.bad-address"),
    QT_TRANSLATE_NOOP3("words", "No mail is taken yet: no domain is set up.", "explain.not-set-up"),
    QT_TRANSLATE_NOOP3("words", "Too many of these are being answered just now. Try again in some seconds.", "explain.too-many"),
    QT_TRANSLATE_NOOP3("words", "The domain is protected.", "admission.protected-domain"),
    QT_TRANSLATE_NOOP3("words", "Mail to our own postmaster and abuse is always taken.", "admission.postmaster"),
    QT_TRANSLATE_NOOP3("words", "The domain is not one of those that are protected here, and mail for others is never relayed.", "admission.relaying-denied"),
    QT_TRANSLATE_NOOP3("words", "Add the domain to the protected ones, if it is yours.", "admission.relaying-denied!"),
    QT_TRANSLATE_NOOP3("words", "The address asks for a way on from here to another server, and that is never taken.", "admission.routing-denied"),
    QT_TRANSLATE_NOOP3("words", "The address has no domain.", "admission.no-domain"),
    QT_TRANSLATE_NOOP3("words", "The address has nothing before the @.", "admission.no-user"),
    QT_TRANSLATE_NOOP3("words", "There is no domain yet to which mail for postmaster could go.", "admission.not-set-up"),
    QT_TRANSLATE_NOOP3("words", "Set up a protected domain.", "admission.not-set-up!"),
    QT_TRANSLATE_NOOP3("words", "Mail of this domain takes its share of the disk already, and mail of others waits as well.", "admission.over-share"),
    QT_TRANSLATE_NOOP3("words", "Make room on the disk of the data directory, or wait until mail has been handed over.", "admission.over-share!"),
    QT_TRANSLATE_NOOP3("words", "Mail for this domain is always taken.", "acceptance.always"),
    QT_TRANSLATE_NOOP3("words", "Set `acceptance` of the domain to `adaptive`, so that senders use the better mail server while it is well.", "acceptance.always!"),
    QT_TRANSLATE_NOOP3("words", "Mail to postmaster and abuse is always taken.", "acceptance.role"),
    QT_TRANSLATE_NOOP3("words", "Mail is taken because no better mail server of the domain is known to be well.", "acceptance.not-healthy"),
    QT_TRANSLATE_NOOP3("words", "As soon as the better mail server answers, senders are asked to use that one.", "acceptance.not-healthy!"),
    QT_TRANSLATE_NOOP3("words",
        "Senders are asked to use the better mail server of the domain, which is well: mail for this domain is only taken here while that one is down.",
        "acceptance.only-when-down"),
    QT_TRANSLATE_NOOP3("words", "It is taken while the better mail server does not answer, or with `acceptance` of the domain set to `adaptive` or `always`.", "acceptance.only-when-down!"),
    QT_TRANSLATE_NOOP3("words", "This network has come back as it was asked to within the last 30 days, so its mail is taken.",
        "acceptance.network-passed"),
    QT_TRANSLATE_NOOP3("words", "The sender has come back after the wait: it evidently cannot reach the better mail server, so its mail is taken.",
        "acceptance.retried"),
    QT_TRANSLATE_NOOP3("words",
        "The sender has tried this recipient for the third time, from changing networks: it evidently cannot reach the better mail server, so its "
        "mail is taken.",
        "acceptance.third-try"),
    QT_TRANSLATE_NOOP3("words",
        "The better mail server of the domain is well, and the sender has not tried here before: it is asked to use that one. If it comes back after "
        "{wait:duration}, its mail is taken.",
        "acceptance.first-seen"),
    QT_TRANSLATE_NOOP3("words", "The sender's coming back, an outage of the better mail server, or `acceptance` of the domain set to `always`.", "acceptance.first-seen!"),
    QT_TRANSLATE_NOOP3("words",
        "The better mail server of the domain is well, and the sender has come back too soon. If it comes back after {wait:duration}, its mail is taken.",
        "acceptance.too-soon"),
    QT_TRANSLATE_NOOP3("words", "The sender's coming back later, an outage of the better mail server, or `acceptance` of the domain set to `always`.", "acceptance.too-soon!"),
    QT_TRANSLATE_NOOP3("words",
        "The better mail server of the domain is well, and this network has tried so many different senders and recipients lately that no more of "
        "them are remembered.",
        "acceptance.too-many-tries"),
    QT_TRANSLATE_NOOP3("words", "Time (`acceptance.window`), another network, an outage of the better mail server, or `acceptance` of the domain set to `always`.", "acceptance.too-many-tries!"),
    QT_TRANSLATE_NOOP3("words", "The better mail server answered a moment ago.", "evidence.answers"),
    QT_TRANSLATE_NOOP3("words", "The better mail server has not been heard of for too long; it is asked now.", "evidence.old"),
    QT_TRANSLATE_NOOP3("words", "Restante has just started and has not heard of the better mail server yet.", "evidence.just-started"),
    QT_TRANSLATE_NOOP3("words", "The better mail server failed a moment ago.", "evidence.doubtful"),
    QT_TRANSLATE_NOOP3("words", "The better mail server is down.", "evidence.down"),
    QT_TRANSLATE_NOOP3("words", "The better mail server is just returning from an outage.", "evidence.returning"),
    QT_TRANSLATE_NOOP3("words", "The better mail server is in maintenance.", "evidence.maintenance"),
    QT_TRANSLATE_NOOP3("words", "The better mail server does not answer.", "evidence.no-answer"),
    QT_TRANSLATE_NOOP3("words", "The better mail server was very slow twice in a row.", "evidence.slow"),
    QT_TRANSLATE_NOOP3("words", "The better mail server turns senders away before they can name a recipient.", "evidence.turned-away"),
    QT_TRANSLATE_NOOP3("words", "The better mail server puts off most mail, whoever sends it.", "evidence.defers-recipients"),
};
} // namespace

std::span<const Row> admissionRows() { return rows; }

} // namespace words
