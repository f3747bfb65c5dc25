// Connections and encryption.
#include "words/table.h"

namespace words {

namespace {
// The macros are Qt's own and expand to {text, key}: no braces of ours.
constexpr Row rows[] = {
    QT_TRANSLATE_NOOP3("words",
        "{host} refused the connection: the mail service there is not running.",
        "net.connection-refused"),
    QT_TRANSLATE_NOOP3("words", "There is no way to {host} from here.", "net.unreachable"),
    QT_TRANSLATE_NOOP3("words", "{host} did not answer in time.", "net.timed-out"),
    QT_TRANSLATE_NOOP3("words", "{host} ended the connection.", "net.peer-closed"),
    QT_TRANSLATE_NOOP3("words", "The connection was closed.", "net.closed"),
    QT_TRANSLATE_NOOP3("words", "The connection to {host} was cut.", "net.reset"),
    QT_TRANSLATE_NOOP3("words", "{host} no longer takes what is sent to it.", "net.peer-does-not-read"),
    QT_TRANSLATE_NOOP3("words", "The chosen own address cannot be used.", "net.source-not-usable"),
    QT_TRANSLATE_NOOP3("words", "The encrypted connection to {host} could not be made.", "net.tls-failed"),
    QT_TRANSLATE_NOOP3("words", "The certificate of {host} cannot be trusted.", "net.not-verified"),
    QT_TRANSLATE_NOOP3("words", "This address and port are already used by another program.", "net.address-in-use"),
    QT_TRANSLATE_NOOP3("words", "The service may not use this port.", "net.port-not-allowed"),
    QT_TRANSLATE_NOOP3("words", "This address does not belong to this computer.", "net.address-not-ours"),
    QT_TRANSLATE_NOOP3("words", "This is not an IP address.", "net.not-an-address"),
    QT_TRANSLATE_NOOP3("words", "This address cannot be opened.", "net.cannot-listen"),
    QT_TRANSLATE_NOOP3("words", "The certificate cannot be read.", "tls.bad-certificate"),
    QT_TRANSLATE_NOOP3("words", "The key of the certificate cannot be read.", "tls.bad-key"),
    QT_TRANSLATE_NOOP3("words", "The key does not belong to the certificate.", "tls.key-does-not-match"),
    QT_TRANSLATE_NOOP3("words", "A certificate could not be made.", "tls.cannot-make-certificate"),
};
} // namespace

std::span<const Row> netRows() { return rows; }

} // namespace words
