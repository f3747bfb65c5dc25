// What is in notices to senders: in all of languages(). The sentences around it are templates (resources/notices).
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
        "The mail server of {domain} cannot be reached at the moment. It has not answered since {since}.",
        "notice.cause.outage"),
    QT_TRANSLATE_NOOP3("words",
        "The mail server of {domain} has not accepted it yet. We keep trying.",
        "notice.cause.deferred"),
    QT_TRANSLATE_N_NOOP3("words", "%n more of your messages to {domain} are waiting as well:", "notice.others#count"),
    QT_TRANSLATE_N_NOOP3("words", "… and %n more", "notice.more#count"),
    QT_TRANSLATE_NOOP3("words",
        "The mail server of {domain} does not accept mail for this address. Perhaps the address does not exist.",
        "notice.reason.recipient"),
    QT_TRANSLATE_NOOP3("words",
        "The mail server of {domain} does not accept mail from your address.",
        "notice.reason.sender"),
    QT_TRANSLATE_NOOP3("words", "The mail server of {domain} refused the message because of its content or its origin.", "notice.reason.content"),
    QT_TRANSLATE_NOOP3("words", "The message is too large for the mail server of {domain}.", "notice.reason.too-big"),
    QT_TRANSLATE_NOOP3("words",
        "The mail server of {domain} does not accept addresses with accented letters.",
        "notice.reason.accents"),
    QT_TRANSLATE_NOOP3("words",
        "The mail administrator of {domain} returned the message.",
        "notice.reason.returned"),
    QT_TRANSLATE_NOOP3("words",
        "The mail server of {domain} did not accept the message.",
        "notice.reason.other"),
    QT_TRANSLATE_NOOP3("words",
        "Check the spelling of the address, or contact the recipient in another way and ask for the right one.",
        "notice.advice.recipient"),
    QT_TRANSLATE_NOOP3("words", "Send large files in another way, or in several messages.", "notice.advice.too-big"),
    QT_TRANSLATE_NOOP3("words",
        "If you believe that this is a mistake, let the recipient know in another way and send them the technical details below.",
        "notice.advice.other"),
    // To be pasted where people read it, while the mail server is away.
    QT_TRANSLATE_NOOP3("words",
        "The mail server of {domain} has not been reachable since {began:time}. Mail that is sent to you meanwhile is kept on our backup server "
        "and delivered as soon as the mail server is back. Nobody needs to send anything again.",
        "notice.staff"),
    QT_TRANSLATE_NOOP3("words",
        "Our mail server ({domain}) has not been reachable since {began:time}. What you write to us is kept on our backup server, and we receive it "
        "as soon as the mail server is back; please do not send it again. If it is urgent, please call us.",
        "notice.customers"),
};
} // namespace

std::span<const Row> noticeRows() { return rows; }

} // namespace words
