// One finding of the doctor: how bad, what, what to do, the records that are there and those that should be, and its page of the help.
// Owner: CheckPanel.
#pragma once
#include <QFrame>
#include "ipc/contract.h"

class QLabel;
class QPushButton;

namespace ui {

class RecordBox;

class FindingRow : public QFrame {
    Q_OBJECT
public:
    FindingRow(const ipc::Finding &finding, QWidget *parent);
    // Of the same code and subject: what was there is there again.
    static QString keyOf(const ipc::Finding &finding) { return finding.code + u' ' + finding.subject; }
    QString key() const { return keyOf(m_finding); }
    void show(const ipc::Finding &finding);
    using QWidget::show;
    QList<QWidget *> stops() const; // of the Tab key, in order

Q_SIGNALS:
    void helpWanted(const QString &code);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void refresh();

    ipc::Finding m_finding;
    QLabel *m_shape, *m_head, *m_text, *m_advice;
    RecordBox *m_now, *m_shouldBe;
    QPushButton *m_explain;
};

} // namespace ui
