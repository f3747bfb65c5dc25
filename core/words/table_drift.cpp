// What changed in the DNS and at the mail servers since the last look.
#include "words/table.h"

namespace words {

namespace {
// The macros are Qt's own and expand to {text, key}: no braces of ours.
constexpr Row rows[] = {
    QT_TRANSLATE_NOOP3("words", "The MX records of {domain} changed. Before: {before:sentence}. Now: {after:sentence}.", "drift.mx"),
    QT_TRANSLATE_NOOP3("words", "If you or your DNS provider changed them, all is well. If nobody did, ask your DNS provider at once: whoever can change these records can have your mail.", "drift.mx!"),
    QT_TRANSLATE_NOOP3("words", "Other name servers answer for {domain}. Before: {before:sentence}. Now: {after:sentence}.", "drift.name-servers"),
    QT_TRANSLATE_NOOP3("words", "If the domain moved to another DNS provider, all is well. If nobody moved it, ask your registrar at once.", "drift.name-servers!"),
    QT_TRANSLATE_NOOP3("words", "The mail server {name} has other addresses. Before: {before:sentence}. Now: {after:sentence}.", "drift.addresses"),
    QT_TRANSLATE_NOOP3("words", "If your line or your server moved, all is well. If not, ask your DNS provider: mail goes to the new address.", "drift.addresses!"),
    QT_TRANSLATE_NOOP3("words", "The name that belongs to the address {name} changed (PTR record). Before: {before:sentence}. Now: {after:sentence}.", "drift.pointer"),
    QT_TRANSLATE_NOOP3("words", "If your internet provider changed it without being asked, ask for the old name again: many receivers look at it.", "drift.pointer!"),
    QT_TRANSLATE_NOOP3("words", "The mail server {name} has another key in its certificate. Before: {before:sentence}. Now: {after:sentence}.", "drift.certificate"),
    QT_TRANSLATE_NOOP3("words", "This is usual when a certificate is renewed.", "drift.certificate!"),
    QT_TRANSLATE_NOOP3("words", "The TLSA records of {name} changed. Before: {before:sentence}. Now: {after:sentence}.", "drift.tlsa"),
    QT_TRANSLATE_NOOP3("words", "If they were changed with the certificate, all is well.", "drift.tlsa!"),
    QT_TRANSLATE_NOOP3("words", "The MTA-STS policy of {domain} changed. Before: {before:sentence}. Now: {after:sentence}.", "drift.policy"),
    QT_TRANSLATE_NOOP3("words", "Check that the policy still names this backup and your own mail server.", "drift.policy!"),
    QT_TRANSLATE_NOOP3("words", "nothing", "drift.nothing"),
    QT_TRANSLATE_NOOP3("words", "{records}", "drift.records"),
};
} // namespace

std::span<const Row> driftRows() { return rows; }

} // namespace words
