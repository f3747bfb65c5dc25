// Connections and encryption.
#include "words/table.h"

namespace words {

namespace {
// The macros are Qt's own and expand to {text, key}: no braces of ours.
constexpr Row rows[] = {
    QT_TRANSLATE_NOOP3("words",
        "{host} refused the connection: the mail service there is not running.",
        "net.connection-refused"),
    QT_TRANSLATE_NOOP3("words", "The key of the certificate is not one of those that are trusted.", "net.not-pinned"),
    QT_TRANSLATE_NOOP3("words", "There is no way to {host} from here.", "net.unreachable"),
    QT_TRANSLATE_NOOP3("words", "{host} did not answer in time.", "net.timed-out"),
    QT_TRANSLATE_NOOP3("words", "{host} ended the connection.", "net.peer-closed"),
    QT_TRANSLATE_NOOP3("words", "The connection was closed.", "net.closed"),
    QT_TRANSLATE_NOOP3("words", "The connection to {host} was cut.", "net.reset"),
    QT_TRANSLATE_NOOP3("words", "{host} no longer takes what is sent to it.", "net.peer-does-not-read"),
    QT_TRANSLATE_NOOP3("words", "The chosen own address cannot be used.", "net.source-not-usable"),
    QT_TRANSLATE_NOOP3("words", "The encrypted connection to {host} could not be made.", "net.tls-failed"),
    QT_TRANSLATE_NOOP3("words", "The certificate of {host} cannot be trusted.", "net.not-verified"),
    QT_TRANSLATE_NOOP3("words", "{host} refused the connection: no web server runs there.", "web.refused"),
    QT_TRANSLATE_NOOP3("words", "{host} does not give the page that was asked for.", "web.status"),
    QT_TRANSLATE_NOOP3("words", "What {host} answers is no web page.", "web.not-http"),
    QT_TRANSLATE_NOOP3("words", "{host} answers with far more than can be meant.", "web.too-long"),
    QT_TRANSLATE_NOOP3("words", "This is not the address of a web page.", "web.bad-url"),
    QT_TRANSLATE_NOOP3("words", "This address and port are already used by another program.", "net.address-in-use"),
    QT_TRANSLATE_NOOP3("words", "The service may not use this port.", "net.port-not-allowed"),
    QT_TRANSLATE_NOOP3("words", "This address does not belong to this computer.", "net.address-not-ours"),
    QT_TRANSLATE_NOOP3("words", "This is not an IP address.", "net.not-an-address"),
    QT_TRANSLATE_NOOP3("words", "This address cannot be opened.", "net.cannot-listen"),
    QT_TRANSLATE_NOOP3("words", "The certificate cannot be read.", "tls.bad-certificate"),
    QT_TRANSLATE_NOOP3("words", "The key of the certificate cannot be read.", "tls.bad-key"),
    QT_TRANSLATE_NOOP3("words", "The key does not belong to the certificate.", "tls.key-does-not-match"),
    QT_TRANSLATE_NOOP3("words", "A certificate could not be made.", "tls.cannot-make-certificate"),
    QT_TRANSLATE_NOOP3("words", "This Restante was built without metrics: nothing can answer at the address for them.", "metrics.not-built"),
    QT_TRANSLATE_NOOP3("words", "The address for metrics cannot be opened.", "metrics.cannot-listen"),
    QT_TRANSLATE_NOOP3("words", "A file of the certificate cannot be read.", "tls.unreadable"),
    QT_TRANSLATE_NOOP3("words",
        "The new certificate in {file} was not taken; the one before goes on. {reason:sentence}",
        "TLS-100"),
    QT_TRANSLATE_NOOP3("words",
        "Put certificate and key that belong together there, readable for the service. They are taken within seconds.",
        "TLS-100!"),
    QT_TRANSLATE_NOOP3("words",
        "The certificate in {file} cannot be used; mail is encrypted with one that nobody can verify. {reason:sentence}",
        "TLS-101"),
    QT_TRANSLATE_NOOP3("words",
        "Put certificate and key that belong together there, readable for the service. They are taken within seconds.",
        "TLS-101!"),
    QT_TRANSLATE_NOOP3("words", "The certificate in {file} ended on {until:time}.", "TLS-102"),
    QT_TRANSLATE_NOOP3("words", "Renew it. Senders that verify certificates do not deliver here until then.", "TLS-102!"),
    QT_TRANSLATE_NOOP3("words", "The certificate in {file} ends on {until:time}.", "TLS-103"),
    QT_TRANSLATE_NOOP3("words", "Renew it before then. A new one in the same place is taken within seconds.", "TLS-103!"),
    QT_TRANSLATE_NOOP3("words", "No certificate is for the name {hostname}, under which senders find this backup.", "TLS-104"),
    QT_TRANSLATE_NOOP3("words",
        "Get one for {hostname}, or correct the host name in the settings. Senders that verify certificates do not deliver here until then.",
        "TLS-104!"),
};
} // namespace

std::span<const Row> netRows() { return rows; }

} // namespace words
