// The text of a template as it is written; a line with a fault has a ground of its own. Owner: TemplateStudio.
#pragma once
#include <QPlainTextEdit>

namespace ui {

class TemplateEditor : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit TemplateEditor(QWidget *parent = nullptr);

    QString text() const; // as it was typed: QPlainTextEdit::toPlainText() makes blanks of no-break spaces
    void setText(const QString &text);
    void mark(int line);  // from 1; 0: none
    int markedLine() const { return m_marked; }

protected:
    void changeEvent(QEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    int m_marked = 0;
};

} // namespace ui
