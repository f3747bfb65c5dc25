// What became of one recipient at the primary.
#include "words/table.h"

namespace words {

namespace {
// The macros are Qt's own and expand to {text, key}: no braces of ours.
constexpr Row rows[] = {
    QT_TRANSLATE_NOOP3("words", "There is no mail server or domain of this name.", "handover.no-such-primary"),
    QT_TRANSLATE_NOOP3("words", "{host} took the message.", "handover.delivered"),
    QT_TRANSLATE_NOOP3("words",
        "{host} says that it does not take mail for this address: {text}",
        "handover.recipient-refused"),
    QT_TRANSLATE_NOOP3("words", "{host} does not take mail from this sender: {text}", "handover.sender-refused"),
    QT_TRANSLATE_NOOP3("words",
        "{host} refused the message, perhaps because it came from this backup; it is tried again: {text}",
        "handover.refusal-doubted"),
    QT_TRANSLATE_NOOP3("words", "{host} did not take this message: {text}", "handover.content-refused"),
    QT_TRANSLATE_NOOP3("words", "The mailbox is full; it is tried again: {text}", "handover.mailbox-full"),
    QT_TRANSLATE_NOOP3("words", "The message is too large for {host}.", "handover.too-big"),
    QT_TRANSLATE_NOOP3("words",
        "{host} takes fewer recipients at a time; the rest follows at once.",
        "handover.too-many-recipients"),
    QT_TRANSLATE_NOOP3("words", "{host} asked to try again later: {text}", "handover.temporary"),
    QT_TRANSLATE_NOOP3("words",
        "The connection to {host} was cut before it confirmed the message; it is tried again.",
        "handover.reply-lost"),
    QT_TRANSLATE_NOOP3("words", "The connection to {host} ended before it decided; it is tried again.", "handover.undecided"),
    QT_TRANSLATE_NOOP3("words", "{host} does not take addresses with accents.", "handover.smtputf8-not-supported"),
    QT_TRANSLATE_NOOP3("words", "The mail server of the domain has sent the message back here; it is held.", "intake.came-back"),
    QT_TRANSLATE_NOOP3("words", "The message has been here for too long.", "handover.lifetime-max"),
    QT_TRANSLATE_NOOP3("words", "The administrator returned it to the sender.", "queue.returned"),
    QT_TRANSLATE_N_NOOP3("words",
        "Mail for %n addresses at {domain} that took mail before is refused now ({reply}). It is held until {until:time}, then it goes back to the senders.",
        "handover.held#recipients"),
    QT_TRANSLATE_NOOP3("words",
        "Look at the mail server: is a restore unfinished? Then choose in the queue to try again, or to return the mail to its senders.",
        "handover.held!"),
    QT_TRANSLATE_N_NOOP3("words", "%n recipients at {domain} that took mail before are refused now: {reply}", "handover.held-address#recipients"),
    QT_TRANSLATE_N_NOOP3("words", "Mail for %n recipients at {domain} was refused for its content: {reply}", "handover.held-content#recipients"),
    QT_TRANSLATE_NOOP3("words", "Held since {since:time}; it goes back to the senders at {until:time}.", "handover.held-address.until"),
    QT_TRANSLATE_NOOP3("words", "Held since {since:time}; it is given up at {until:time}, without a word to the senders.", "handover.held-content.until"),
    QT_TRANSLATE_NOOP3("words", "For example: {examples}", "handover.held-examples"),
};
} // namespace

std::span<const Row> handoverRows() { return rows; }

} // namespace words
