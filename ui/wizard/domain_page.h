// Page 2: whose mail is to be kept. Anything may be pasted; mistakes are named, each with one click to mend it.
#pragma once
#include <QList>
#include "ui/wizard/domain_text.h"
#include "ui/wizard/wizard_page.h"

class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace ui {

class DomainPage : public WizardPage {
    Q_OBJECT
public:
    DomainPage(SetupDraft &draft, QWidget *parent);

    QString title() const override;
    void load() override;
    void enter() override;
    bool isComplete() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void read();
    QStringList goodDomains() const;
    void showRows();
    QWidget *rowWidget(const DomainRow &row, int number);
    QString faultText(const DomainRow &row) const;

    QLabel *m_intro;
    QPlainTextEdit *m_text;
    QWidget *m_rowsArea;
    QVBoxLayout *m_rowsColumn;
    QList<DomainRow> m_rows;
    QWidget *m_lastField = nullptr; // of the rows, in the order of the keyboard
};

} // namespace ui
