#include "ui/notices/template_editor.h"
#include <QEvent>
#include <QMimeData>
#include <QTextBlock>
#include "ui/palette.h"

namespace ui {

namespace {
constexpr qsizetype mostPasted = 64 * 1024; // characters: more than the service takes (it says so), and still laid out at once
} // namespace

TemplateEditor::TemplateEditor(QWidget *parent) : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("templateEditor"));
    setTabChangesFocus(true); // by keyboard one gets out again
}

QString TemplateEditor::text() const
{
    QString raw = document()->toRawText();
    return raw.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

void TemplateEditor::setText(const QString &text)
{
    m_marked = 0;
    setExtraSelections({});
    setPlainText(text);
}

void TemplateEditor::mark(int line)
{
    m_marked = line;
    const QTextBlock block = line > 0 ? document()->findBlockByNumber(line - 1) : QTextBlock();
    if (!block.isValid())
        return setExtraSelections({});
    QTextEdit::ExtraSelection whole;
    whole.cursor = QTextCursor(block);
    whole.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor); // it may be wrapped
    whole.format.setBackground(toneGround(Tone::Problem, palette()));
    whole.format.setProperty(QTextFormat::FullWidthSelection, true);
    setExtraSelections({whole});
}

// A whole book on the clipboard must not stop the window.
void TemplateEditor::insertFromMimeData(const QMimeData *source)
{
    QMimeData begin;
    begin.setText(source->text().left(mostPasted));
    QPlainTextEdit::insertFromMimeData(&begin);
}

void TemplateEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        mark(m_marked);
}

} // namespace ui
