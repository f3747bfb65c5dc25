// What restantectl says by itself.
#include "words/table.h"

namespace words {

namespace {
// The macros are Qt's own and expand to {text, key}: no braces of ours.
constexpr Row rows[] = {
    QT_TRANSLATE_NOOP3("words", "Usage: restantectl [--socket PATH|--data-dir DIR] [--json] COMMAND", "ctl.usage"),
    QT_TRANSLATE_NOOP3("words", "There is no command “{command}”.", "ctl.unknown-command"),
    QT_TRANSLATE_NOOP3("words", "There is no option “{option}” here.", "ctl.unknown-option"),
    QT_TRANSLATE_NOOP3("words", "“{command}” needs {what}.", "ctl.missing"),
    QT_TRANSLATE_NOOP3("words", "“{command}” does not take “{argument}”.", "ctl.too-much"),
    QT_TRANSLATE_NOOP3("words", "{file} cannot be read: {reason}", "ctl.cannot-read"),
    QT_TRANSLATE_NOOP3("words", "{file} is no configuration: {fault:sentence}", "ctl.not-a-config"),
    QT_TRANSLATE_NOOP3("words", "Mail server", "ctl.head.primary"),
    QT_TRANSLATE_NOOP3("words", "Domain", "ctl.head.domain"),
    QT_TRANSLATE_NOOP3("words", "State", "ctl.head.state"),
    QT_TRANSLATE_NOOP3("words", "Since", "ctl.head.since"),
    QT_TRANSLATE_NOOP3("words", "Id", "ctl.head.id"),
    QT_TRANSLATE_NOOP3("words", "Age", "ctl.head.age"),
    QT_TRANSLATE_NOOP3("words", "Size", "ctl.head.size"),
    QT_TRANSLATE_NOOP3("words", "Sender", "ctl.head.sender"),
    QT_TRANSLATE_NOOP3("words", "Recipient", "ctl.head.recipient"),
    QT_TRANSLATE_NOOP3("words", "Next try", "ctl.head.next"),
    QT_TRANSLATE_NOOP3("words", "Last attempt", "ctl.head.reason"),
    QT_TRANSLATE_NOOP3("words", "Priority", "ctl.head.priority"),
    QT_TRANSLATE_NOOP3("words", "Host", "ctl.head.host"),
    QT_TRANSLATE_NOOP3("words", "Addresses", "ctl.head.addresses"),
    QT_TRANSLATE_NOOP3("words", "this backup", "ctl.us"),
    QT_TRANSLATE_NOOP3("words", "your mail server", "ctl.primary"),
    QT_TRANSLATE_NOOP3("words",
        "Kept here: {messages:sentence} for {recipients:sentence}, {bytes:size}; on hold: {held}",
        "ctl.queue"),
    QT_TRANSLATE_NOOP3("words", "Disk: {freeBytes:size} free", "ctl.disk"),
    QT_TRANSLATE_N_NOOP3("words", "Disk: {freeBytes:size} free, full in about %n days at this rate", "ctl.disk-filling#days"),
    QT_TRANSLATE_N_NOOP3("words", "%n warnings", "ctl.warnings#warnings"),
    QT_TRANSLATE_NOOP3("words", "No mail is waiting.", "ctl.nothing-waits"),
    QT_TRANSLATE_NOOP3("words", "{shown} of {total}", "ctl.rows-of"),
    QT_TRANSLATE_N_NOOP3("words", "Done for %n recipients.", "ctl.done#count"),
    QT_TRANSLATE_NOOP3("words", "None of these fits: the mail is gone, or in another state.", "ctl.none-fit"),
    QT_TRANSLATE_NOOP3("words",
        "Within 10 seconds “restantectl queue undo” with the same ids brings them back.",
        "ctl.undo-hint"),
    QT_TRANSLATE_N_NOOP3("words", "Remove mail for %n recipients for good? [y/N] ", "ctl.ask-remove#count"),
    QT_TRANSLATE_NOOP3("words", "Nothing was removed.", "ctl.not-removed"),
    QT_TRANSLATE_NOOP3("words", "Waiting mail is tried now.", "ctl.flushed"),
    QT_TRANSLATE_N_NOOP3("words", "Maintenance began for %n mail servers: their mail is kept here until it ends.", "ctl.primary-held#count"),
    QT_TRANSLATE_N_NOOP3("words", "Maintenance ended for %n mail servers: what waits for them is handed over.", "ctl.primary-opened#count"),
    QT_TRANSLATE_NOOP3("words", "None of them was in maintenance.", "ctl.none-in-maintenance"),
    QT_TRANSLATE_NOOP3("words", "The configuration is fine.", "ctl.config-valid"),
    QT_TRANSLATE_NOOP3("words", "The configuration is saved and in use.", "ctl.config-applied"),
    QT_TRANSLATE_NOOP3("words", "The configuration was read again and is in use.", "ctl.config-reloaded"),
    QT_TRANSLATE_NOOP3("words", "Now", "ctl.now"),
    QT_TRANSLATE_NOOP3("words", "Should be", "ctl.should-be"),
    QT_TRANSLATE_NOOP3("words", "From {address} ({helo}), {tls}", "ctl.client"),
    QT_TRANSLATE_NOOP3("words", "not encrypted", "ctl.plain"),
    QT_TRANSLATE_NOOP3("words", "{value} is not a value for {key}.", "ctl.wrong-value"),
    QT_TRANSLATE_NOOP3("words",
        "Commands: status; queue list, show ID, retry ID, hold ID, release ID, remove ID, undo ID; flush [DOMAIN]; primary hold [SERVER|DOMAIN] [--for TIME], open [SERVER|DOMAIN]; check [DOMAIN] [--standalone]; config show [KEY], set KEY VALUE, set FILE, reload, validate [FILE]. More in restantectl(1).",
        "ctl.usage!"),
    QT_TRANSLATE_N_NOOP3("words", "%n messages", "ctl.messages#count"),
    QT_TRANSLATE_N_NOOP3("words", "%n recipients", "ctl.recipients#count"),
};
} // namespace

std::span<const Row> terminalRows() { return rows; }

} // namespace words
