// A notice as its reader sees it: subject and text, which can be chosen and copied. Owners: TemplateStudio, PreviewDialog.
#pragma once
#include <QWidget>
#include "ipc/contract.h"

class QLabel;
class QPlainTextEdit;

namespace ui {

class NoticeView : public QWidget {
    Q_OBJECT
public:
    explicit NoticeView(QWidget *parent = nullptr);
    void show(const ipc::NoticePreview &preview); // the place in the text stays
    using QWidget::show;
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_subject;
    QPlainTextEdit *m_text;
};

} // namespace ui
