// What is in notices to senders: in all of noticeLanguages(). The sentences around it are templates (resources/notices).
#include "words/table.h"

namespace words {

namespace {
// The macros are Qt's own and expand to {text, key}: no braces of ours.
constexpr Row rows[] = {
    QT_TRANSLATE_NOOP3("words", "Mail Delivery System", "notice.from-name"),
    QT_TRANSLATE_NOOP3("words", "Technical details", "notice.technical"),
    QT_TRANSLATE_NOOP3("words", "(no subject)", "notice.no-subject"),
    QT_TRANSLATE_NOOP3("words", "Our order of 12 March", "notice.sample-subject"),
    QT_TRANSLATE_NOOP3("words",
        "The mail server of {domain} cannot be reached at the moment. It has been away since {since}.",
        "notice.cause.outage"),
    QT_TRANSLATE_NOOP3("words", "The mail server of {domain} has not accepted it yet and asks us to try again later.", "notice.cause.deferred"),
    QT_TRANSLATE_N_NOOP3("words", "%n more of your messages to {domain} are waiting as well:", "notice.others#count"),
    QT_TRANSLATE_N_NOOP3("words", "… and %n more", "notice.more#count"),
    QT_TRANSLATE_NOOP3("words", "The mail server of {domain} says that there is no such address.", "notice.reason.recipient"),
    QT_TRANSLATE_NOOP3("words", "The mail server of {domain} does not take mail from your address.", "notice.reason.sender"),
    QT_TRANSLATE_NOOP3("words", "The mail server of {domain} refused the message because of its content or its origin.", "notice.reason.content"),
    QT_TRANSLATE_NOOP3("words", "The message is too large for the mail server of {domain}.", "notice.reason.too-big"),
    QT_TRANSLATE_NOOP3("words", "The mail server of {domain} does not take addresses with accents.", "notice.reason.accents"),
    QT_TRANSLATE_NOOP3("words", "The administrator of {domain} returned the message.", "notice.reason.returned"),
    QT_TRANSLATE_NOOP3("words", "The mail server of {domain} did not take the message.", "notice.reason.other"),
    QT_TRANSLATE_NOOP3("words",
        "Check the spelling of the address, or ask the recipient for the right one in another way.",
        "notice.advice.recipient"),
    QT_TRANSLATE_NOOP3("words", "Send large files in another way, or in several messages.", "notice.advice.too-big"),
    QT_TRANSLATE_NOOP3("words",
        "If you believe that this is a mistake, tell the recipient in another way and pass on the technical part below.",
        "notice.advice.other"),
};
} // namespace

std::span<const Row> noticeRows() { return rows; }

} // namespace words
