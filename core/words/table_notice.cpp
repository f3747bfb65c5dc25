// Notices to senders: what happened, what they can do.
#include "words/table.h"

namespace words {

namespace {
// The macros are Qt's own and expand to {text, key}: no braces of ours.
constexpr Row rows[] = {
    QT_TRANSLATE_NOOP3("words", "Your message could not be delivered", "notice.failure.subject"),
    QT_TRANSLATE_NOOP3("words", "Mail Delivery System", "notice.from-name"),
    QT_TRANSLATE_N_NOOP3("words", "Your message could not be delivered to %n recipients:", "notice.failure#recipients"),
    QT_TRANSLATE_NOOP3("words", "Your message was passed on", "notice.relayed.subject"),
    QT_TRANSLATE_N_NOOP3("words", "Your message was passed on to the mail server of %n recipients:", "notice.relayed#recipients"),
    QT_TRANSLATE_NOOP3("words",
        "You asked to be told when it is delivered. That server does not send such confirmations, so this is the last one you will get.",
        "notice.relayed.meaning"),
    QT_TRANSLATE_NOOP3("words",
        "Check the spelling of the address, or ask the recipient for the right one by another way.",
        "notice.advice.recipient"),
    QT_TRANSLATE_NOOP3("words", "Send large files in another way, or in several messages.", "notice.advice.too-big"),
    QT_TRANSLATE_NOOP3("words",
        "The recipient's mail server did not take the message for several days. If it still matters, send it again later or tell the recipient by another way.",
        "notice.advice.expired"),
    QT_TRANSLATE_NOOP3("words",
        "If you believe that this is a mistake, tell the recipient by another way and pass on the technical part below.",
        "notice.advice.other"),
    QT_TRANSLATE_NOOP3("words",
        "This notice was written by {hostname}, which keeps mail for the recipient's domain while its own mail server is away.",
        "notice.about-us"),
    QT_TRANSLATE_NOOP3("words", "Technical details", "notice.technical"),
};
} // namespace

std::span<const Row> noticeRows() { return rows; }

} // namespace words
