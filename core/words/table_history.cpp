// The history: by which rule a sender was told or not, and what is asked wrongly.
#include "words/table.h"

namespace words {

namespace {
// The macros are Qt's own and expand to {text, key}: no braces of ours.
constexpr Row rows[] = {
    QT_TRANSLATE_NOOP3("words", "The sender was told.", "rule.notice"),
    QT_TRANSLATE_NOOP3("words", "It was moved: another computer has taken it over.", "rule.moved"),
    QT_TRANSLATE_NOOP3("words", "The sender was not told: that was done before in this outage.", "rule.F1.once"),
    QT_TRANSLATE_NOOP3("words", "The sender was not told: a person decided so for this outage.", "rule.F1.person"),
    QT_TRANSLATE_NOOP3("words", "The sender was not told of the delay: it is not proven that the mail is its own.", "rule.F1.unverified"),
    QT_TRANSLATE_NOOP3("words", "Nobody was told: the message had no sender, as reports have none.", "rule.F2.null-sender"),
    QT_TRANSLATE_NOOP3("words", "Nobody was told: the sender is no address to which mail can go.", "rule.F2.sender-unusable"),
    QT_TRANSLATE_NOOP3("words", "The sender was not told: it did not want to be (NOTIFY).", "rule.F2.notify"),
    QT_TRANSLATE_NOOP3("words", "The sender was not told: the message came from a mailing list.", "rule.F2.list-id"),
    QT_TRANSLATE_NOOP3("words", "The sender was not told: the message was sent in bulk (Precedence).", "rule.F2.precedence"),
    QT_TRANSLATE_NOOP3("words", "The sender was not told: the message was sent by a program (Auto-Submitted).", "rule.F2.auto-submitted"),
    QT_TRANSLATE_NOOP3("words", "The sender was not told: refused content often comes from forged senders.", "rule.F3.content"),
    QT_TRANSLATE_NOOP3("words", "The sender was not told: the limit of notices in an hour was reached (notices.perHour).", "rule.F4.budget"),
    QT_TRANSLATE_NOOP3("words", "The sender was not told: its domain got three notices in an hour already.", "rule.F4.sender-domain"),
    QT_TRANSLATE_NOOP3("words", "The sender was not told: it is forged, says the owner of its domain (SPF).", "rule.F4.spf-fail"),
    QT_TRANSLATE_NOOP3("words", "It was a notice of ours, about which nobody is told.", "rule.F4.own-notice"),
    QT_TRANSLATE_NOOP3("words", "The sender's domain takes no mail; nobody was told.", "rule.F4.null-mx"),
    QT_TRANSLATE_NOOP3("words", "The notice could not be delivered; nobody was told.", "rule.F4.undeliverable"),
    QT_TRANSLATE_NOOP3("words", "This is no mail address, or one that is too long.", "history.bad-address"),
    QT_TRANSLATE_NOOP3("words", "The outcome of finished mail is one of these words: delivered, refused, expired, removed.", "history.bad-outcome"),
};
} // namespace

std::span<const Row> historyRows() { return rows; }

} // namespace words
