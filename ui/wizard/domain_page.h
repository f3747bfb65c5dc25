// Page 1: whose mail is to be kept, and what this machine is called. Anything may be pasted; mistakes are named, each with one click to mend it.
#pragma once
#include <QList>
#include "ui/wizard/domain_text.h"
#include "ui/wizard/wizard_page.h"

class QGroupBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;
class QVBoxLayout;

namespace ui {

class DomainPage : public WizardPage {
    Q_OBJECT
public:
    DomainPage(SetupDraft &draft, QWidget *parent);

    QString title() const override;
    void enter() override;
    bool isComplete() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void read();
    void showRows();
    QWidget *rowWidget(const DomainRow &row, int number);
    QString faultText(const DomainRow &row) const;

    QLabel *m_intro;
    QPlainTextEdit *m_text;
    QWidget *m_rowsArea;
    QVBoxLayout *m_rowsColumn;
    QLabel *m_hostnameLabel;
    QLineEdit *m_hostname;
    QLabel *m_hostnameHint;
    QToolButton *m_more;
    QWidget *m_moreArea;
    QLabel *m_listenLabel;
    QLineEdit *m_listen;
    QList<DomainRow> m_rows;
};

} // namespace ui
