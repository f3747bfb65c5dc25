// The steps of the test of a connection to a primary.
#include "words/table.h"

namespace words {

namespace {
// The macros are Qt's own and expand to {text, key}: no braces of ours.
constexpr Row rows[] = {
    QT_TRANSLATE_NOOP3("words", "Finding the address", "primary-test.resolve"),
    QT_TRANSLATE_NOOP3("words", "Connecting", "primary-test.connect"),
    QT_TRANSLATE_NOOP3("words", "Greeting", "primary-test.ehlo"),
    QT_TRANSLATE_NOOP3("words", "Encryption", "primary-test.starttls"),
    QT_TRANSLATE_NOOP3("words", "Asking for postmaster", "primary-test.postmaster"),
    QT_TRANSLATE_NOOP3("words", "Asking for an address that cannot exist", "primary-test.random"),
    QT_TRANSLATE_NOOP3("words", "left out", "primary-test.skipped"),
    QT_TRANSLATE_NOOP3("words", "Found: {addresses}", "primary-test.resolved"),
    QT_TRANSLATE_NOOP3("words", "{host} cannot be looked up just now.", "primary-test.dns-failed"),
    QT_TRANSLATE_NOOP3("words", "Connected to {address}, port {port:id}.", "primary-test.connected"),
    QT_TRANSLATE_NOOP3("words", "It answers as a mail server should.", "primary-test.greeted"),
    QT_TRANSLATE_NOOP3("words", "Encrypted ({version}); the certificate is valid. SHA-256 of its key: {pin}", "primary-test.encrypted"),
    QT_TRANSLATE_NOOP3("words",
        "To trust this key only: compare the value with the server's own, then enter it as tlsPins of the domain and set its tls to \"pinned\".",
        "primary-test.encrypted!"),
    QT_TRANSLATE_NOOP3("words",
        "Encrypted ({version}). The certificate is not one that everybody trusts, which is usual between mail servers. SHA-256 of its key: {pin}",
        "primary-test.encrypted-not-verified"),
    QT_TRANSLATE_NOOP3("words",
        "To be sure that it is your server: compare the value with the server's own, then enter it as tlsPins of the domain and set its tls to \"pinned\".",
        "primary-test.encrypted-not-verified!"),
    QT_TRANSLATE_NOOP3("words",
        "It does not offer encryption: mail would be handed over in the clear.",
        "primary-test.no-starttls"),
    QT_TRANSLATE_NOOP3("words",
        "Encryption is offered but fails: mail would be handed over in the clear.",
        "primary-test.tls-failed"),
    QT_TRANSLATE_NOOP3("words", "It does not talk to us: {text}", "primary-test.sender-refused"),
    QT_TRANSLATE_NOOP3("words", "It takes mail for postmaster.", "primary-test.postmaster-accepted"),
    QT_TRANSLATE_NOOP3("words", "It does not take mail for postmaster: {text}", "primary-test.postmaster-refused"),
    QT_TRANSLATE_NOOP3("words", "It refuses addresses that do not exist, as it should.", "primary-test.unknown-refused"),
    QT_TRANSLATE_NOOP3("words",
        "It takes mail for any address. Restante cannot tell from it which addresses exist.",
        "primary-test.catch-all"),
    QT_TRANSLATE_NOOP3("words",
        "It put off the question for an address that does not exist: {text}",
        "primary-test.unknown-deferred"),
};
} // namespace

std::span<const Row> primaryTestRows() { return rows; }

} // namespace words
