// What the administrator is told about notices.
#include "words/table.h"

namespace words {

namespace {
// The macros are Qt's own and expand to {text, key}: no braces of ours.
constexpr Row rows[] = {
    QT_TRANSLATE_NOOP3("words", "This text is longer than {most} bytes.", "notice.template-too-large"),
    QT_TRANSLATE_NOOP3("words", "Line {line} is not written in UTF-8.", "notice.template-encoding"),
    QT_TRANSLATE_NOOP3("words", "Line {line} must begin with “Subject:”, followed by the subject.", "notice.template-subject"),
    QT_TRANSLATE_NOOP3("words", "Line {line} has a control character.", "notice.template-control"),
    QT_TRANSLATE_NOOP3("words", "Line {line} opens a brace that is not closed. Two braces, {value}, stand for one.", "notice.template-brace"),
    QT_TRANSLATE_NOOP3("words", "Line {line}: this kind of notice does not know {value}.", "notice.template-placeholder"),
    QT_TRANSLATE_NOOP3("words", "There is no text below the subject.", "notice.template-empty"),
    QT_TRANSLATE_NOOP3("words", "There is no such kind of notice, or no such language.", "notice.no-such-template"),
    QT_TRANSLATE_NOOP3("words", "The text could not be kept: {detail}", "notice.cannot-write"),
    QT_TRANSLATE_NOOP3("words", "This is no mail address: {value}", "notice.bad-address"),
    QT_TRANSLATE_NOOP3("words", "Too many notices have left in the last hour. Try again later.", "notice.budget"),
    QT_TRANSLATE_NOOP3("words", "This outage is over, or there never was one.", "spool.no-such-outage"),
    QT_TRANSLATE_NOOP3("words", "could not be delivered", "notice.kind.failed"),
    QT_TRANSLATE_NOOP3("words", "given up", "notice.kind.expired"),
    QT_TRANSLATE_NOOP3("words", "delayed", "notice.kind.delayed"),
    QT_TRANSLATE_NOOP3("words", "passed on", "notice.kind.relayed"),
    QT_TRANSLATE_NOOP3("words", "delivered after all", "notice.kind.delivered"),
    QT_TRANSLATE_NOOP3("words", "told", "notice.rule.notice"),
    QT_TRANSLATE_NOOP3("words", "not told: was told already in this outage", "notice.rule.F1.once"),
    QT_TRANSLATE_NOOP3("words", "not told: it is not certain who sent it (SPF)", "notice.rule.F1.unverified"),
    QT_TRANSLATE_NOOP3("words", "not told: a person decided so for this outage", "notice.rule.F1.person"),
    QT_TRANSLATE_NOOP3("words", "not told: the mail has no sender", "notice.rule.F2.null-sender"),
    QT_TRANSLATE_NOOP3("words", "not told: the sender did not want to be", "notice.rule.F2.notify"),
    QT_TRANSLATE_NOOP3("words", "not told: a mailing list", "notice.rule.F2.list-id"),
    QT_TRANSLATE_NOOP3("words", "not told: bulk mail", "notice.rule.F2.precedence"),
    QT_TRANSLATE_NOOP3("words", "not told: an automatic mail", "notice.rule.F2.auto-submitted"),
    QT_TRANSLATE_NOOP3("words", "not told: the sender is no usable address", "notice.rule.F2.sender-unusable"),
    QT_TRANSLATE_NOOP3("words", "not told: the content was refused, and it is not certain who sent it", "notice.rule.F3.content"),
    QT_TRANSLATE_NOOP3("words", "not told: too many notices in this hour", "notice.rule.F4.budget"),
    QT_TRANSLATE_NOOP3("words", "not told: too many notices to this sender's domain in this hour", "notice.rule.F4.sender-domain"),
    QT_TRANSLATE_NOOP3("words", "not told: the sender is forged (SPF)", "notice.rule.F4.spf-fail"),
    QT_TRANSLATE_NOOP3("words", "not told: it was a notice itself", "notice.rule.F4.own-notice"),
    QT_TRANSLATE_N_NOOP3("words", "{domain}: away since {began:time}; %n senders told", "notice.outage#told"),
    QT_TRANSLATE_N_NOOP3("words", "{domain}: was away from {began:time} to {ended:time}; %n senders told", "notice.outage-over#told"),
    QT_TRANSLATE_N_NOOP3("words", "Next at {next:time}; %n senders in the next 24 hours", "notice.outage-next#senders"),
    QT_TRANSLATE_NOOP3("words", "Nobody is told before {until:time}.", "notice.outage-postponed"),
    QT_TRANSLATE_NOOP3("words", "Nobody is told in this outage.", "notice.outage-muted"),
    QT_TRANSLATE_NOOP3("words", "There was no outage yet.", "notice.no-outages"),
    QT_TRANSLATE_NOOP3("words", "{domain} is in no outage now.", "notice.not-away"),
    QT_TRANSLATE_NOOP3("words", "No notices yet.", "notice.none"),
    QT_TRANSLATE_NOOP3("words", "Done: senders at {domain} are told by the schedule.", "notice.allowed"),
    QT_TRANSLATE_NOOP3("words", "The text is kept.", "notice.template-kept"),
    QT_TRANSLATE_NOOP3("words", "The notice is on its way to {to}.", "notice.sent"),
};
} // namespace

std::span<const Row> noticePageRows() { return rows; }

} // namespace words
