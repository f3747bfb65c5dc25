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
};
} // namespace

std::span<const Row> noticePageRows() { return rows; }

} // namespace words
