// Findings about DNS and MX.
#include "words/table.h"

namespace words {

namespace {
// The macros are Qt's own and expand to {text, key}: no braces of ours.
constexpr Row rows[] = {
    QT_TRANSLATE_NOOP3("words", "{domain} has no MX record that points here.", "MX-101"),
};
} // namespace

std::span<const Row> doctorRows() { return rows; }

} // namespace words
