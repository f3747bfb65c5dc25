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
};
} // namespace

std::span<const Row> primaryTestRows() { return rows; }

} // namespace words
