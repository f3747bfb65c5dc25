// The rules by which a backup takes mail or points to the better MX, as `explain` says them.
#include "words/table.h"

namespace words {

namespace {
constexpr Row rows[] = {
    QT_TRANSLATE_NOOP3("words", "Mail for this domain is always taken.", "acceptance.always"),
    QT_TRANSLATE_NOOP3("words", "Mail to postmaster and abuse is always taken.", "acceptance.role"),
    QT_TRANSLATE_NOOP3("words", "Mail is taken because no better mail server of the domain is known to be well.", "acceptance.not-healthy"),
    QT_TRANSLATE_NOOP3("words",
        "Senders are asked to use the better mail server of the domain, which is well: mail for this domain is only taken here while that one is down.",
        "acceptance.only-when-down"),
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
    QT_TRANSLATE_NOOP3("words",
        "The better mail server of the domain is well, and the sender has come back too soon. If it comes back after {wait:duration}, its mail is taken.",
        "acceptance.too-soon"),
    QT_TRANSLATE_NOOP3("words",
        "The better mail server of the domain is well, and this network has tried so many different senders and recipients lately that no more of "
        "them are remembered.",
        "acceptance.too-many-tries"),
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
