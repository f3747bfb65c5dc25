// What was found in a list before it is imported: how many addresses, which were named again, belong to other domains or were not understood,
// these with the number and the beginning of their line. Caller: import_dialog.
#pragma once
#include <QWidget>
#include "ipc/contract.h"

class QLabel;
class QPlainTextEdit;

namespace ui {

class PreviewView : public QWidget {
    Q_OBJECT
public:
    explicit PreviewView(QWidget *parent = nullptr);
    void show(const ipc::ListPreview &preview, const QString &domain);
    using QWidget::show;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    QString leftOut() const;
    QString faulty() const;

    ipc::ListPreview m_preview;
    QString m_domain;
    QLabel *m_shape;
    QLabel *m_accepted;
    QLabel *m_leftOut;
    QLabel *m_faults;
    QPlainTextEdit *m_lines; // text that can be chosen and copied, for whoever made the list
};

} // namespace ui
