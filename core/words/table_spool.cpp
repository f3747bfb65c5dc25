// The store of mail, its disk, the platform.
#include "words/table.h"

namespace words {

namespace {
// The macros are Qt's own and expand to {text, key}: no braces of ours.
constexpr Row rows[] = {
    QT_TRANSLATE_NOOP3("words", "There is no room on the disk for more mail. What is here is safe.", "spool.full"),
    QT_TRANSLATE_NOOP3("words", "Make room on the disk of the data directory. Senders try again by themselves.", "spool.full!"),
    QT_TRANSLATE_NOOP3("words", "The disk is full.", "spool.disk-full"),
    QT_TRANSLATE_NOOP3("words",
        "The mail store could not write. The sender was asked to try again; nothing that was accepted is lost.",
        "spool.failed"),
    QT_TRANSLATE_NOOP3("words", "Check the disk of the data directory.", "spool.failed!"),
    QT_TRANSLATE_NOOP3("words",
        "Part of the stored mail cannot be read. It was set aside, nothing was deleted.",
        "spool.damaged"),
    QT_TRANSLATE_NOOP3("words",
        "Check the disk; keep a copy of the data directory before you do anything to it.",
        "spool.damaged!"),
    QT_TRANSLATE_NOOP3("words", "The mail store cannot be opened.", "spool.cannot-open"),
    QT_TRANSLATE_NOOP3("words",
        "The mail store was made by a newer version of Restante and is left alone.",
        "spool.newer-schema"),
    QT_TRANSLATE_NOOP3("words", "Install that version again.", "spool.newer-schema!"),
    QT_TRANSLATE_NOOP3("words", "There is no such message here (any more).", "spool.no-such-message"),
    QT_TRANSLATE_NOOP3("words", "This group of held mail is not here any more.", "spool.no-such-group"),
    QT_TRANSLATE_NOOP3("words", "The export was stopped: a message of it was delivered or removed meanwhile.", "export.message-gone"),
    QT_TRANSLATE_NOOP3("words", "Export again: the file then has what is still here. No incomplete file was kept.", "export.message-gone!"),
    QT_TRANSLATE_NOOP3("words", "{file} cannot be written: {reason}", "export.cannot-write"),
    QT_TRANSLATE_NOOP3("words", "The mail store is in use by another program.", "store.busy"),
    QT_TRANSLATE_NOOP3("words", "The mail store cannot be opened.", "store.cannot-open"),
    QT_TRANSLATE_NOOP3("words", "The mail store is damaged.", "store.damaged"),
    QT_TRANSLATE_NOOP3("words", "The mail store could not write.", "store.failed"),
    QT_TRANSLATE_NOOP3("words", "The disk of the mail store is full.", "store.full"),
    QT_TRANSLATE_NOOP3("words", "The disk of the mail store reports an error.", "store.io"),
    QT_TRANSLATE_NOOP3("words", "The mail store was made by a newer version of Restante.", "store.newer-schema"),
    QT_TRANSLATE_NOOP3("words", "A directory is missing.", "platform.no-such-directory"),
    QT_TRANSLATE_NOOP3("words", "A directory cannot be made.", "platform.cannot-create"),
    QT_TRANSLATE_NOOP3("words", "There is a file where a directory should be.", "platform.not-a-directory"),
    QT_TRANSLATE_NOOP3("words", "A file cannot be written.", "platform.cannot-write"),
    QT_TRANSLATE_NOOP3("words", "The disk did not confirm a write.", "platform.cannot-sync"),
    QT_TRANSLATE_NOOP3("words", "There is no room for the reserve on the disk.", "platform.cannot-reserve"),
    QT_TRANSLATE_NOOP3("words", "Another Restante service already uses this data directory.", "platform.locked"),
    QT_TRANSLATE_NOOP3("words", "The list has changed too much; it is shown from its beginning.", "spool.bad-cursor"),
};
} // namespace

std::span<const Row> spoolRows() { return rows; }

} // namespace words
