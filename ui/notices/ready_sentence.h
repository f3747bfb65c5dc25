// A sentence about an outage that can be pasted somewhere: for staff or for customers, in a language to choose. Owner: OutageCard.
#pragma once
#include <QWidget>
#include "ipc/contract.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

class ReadySentence : public QWidget {
    Q_OBJECT
public:
    explicit ReadySentence(QWidget *parent = nullptr);
    void show(const ipc::NoticeOutage &outage);
    using QWidget::show;

protected:
    void changeEvent(QEvent *event) override;

private:
    void copy();
    void retranslate();
    void refresh();

    ipc::NoticeOutage m_outage;
    QLabel *m_title, *m_text;
    QComboBox *m_audience, *m_language;
    QPushButton *m_copy;
};

} // namespace ui
