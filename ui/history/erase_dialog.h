// Erases an address from all that is kept about finished mail, for administrators: whose, what that means and what still waits, then once
// more "really?", then what was done. The service audits who did it, without the address.
#pragma once
#include <QDialog>
#include "ui/palette.h"
#include "ui/service_model.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class EraseDialog : public QDialog {
    Q_OBJECT
public:
    EraseDialog(ServiceModel &service, const QString &address, QWidget *parent = nullptr);
    void reject() override; // not while it is erased

Q_SIGNALS:
    void erased(const QString &address);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Step { Choosing, Looking, Erasing };
    void build();
    void look();    // what still waits of it
    void confirm(const QString &address, const Asked<ipc::Page<ipc::QueueRow>> &waiting);
    QString waitingText(int messages, bool isAll) const;
    void erase(const QString &address);
    void take(const QString &address, const Asked<ipc::Forgotten> &answer);
    void tell(const QString &text, Tone tone);
    void grow();
    void go(Step step);
    void retranslate();

    ServiceModel &m_service;
    Step m_step = Step::Choosing;
    QLabel *m_means;
    QLabel *m_label;
    QLineEdit *m_address;
    QLabel *m_result;
    QPushButton *m_erase;
    QPushButton *m_close;
};

} // namespace ui
