// Page 8: every change in plain words, then all of it in one transaction. What the service refuses is said with the field and the way back;
// a configuration that somebody else changed meanwhile is never overwritten.
#pragma once
#include <QJsonObject>
#include "ui/service_model.h"
#include "ui/wizard/setup_apply.h"
#include "ui/wizard/wizard_page.h"

class QLabel;
class QPushButton;

namespace ui {

class AlertProof;
class ProofView;

class SummaryPage : public WizardPage {
    Q_OBJECT
public:
    SummaryPage(SetupDraft &draft, ServiceModel &service, QWidget *parent);

    // What the wizard started from: the service's document and the draft made of it.
    void setBase(const ipc::ConfigDocument &base, const SetupDraft &before);
    void apply();
    bool isApplied() const { return m_state == Outcome::Applied; }

    QString title() const override;
    void enter() override;
    bool isComplete() const override { return m_state != Outcome::Applying; }

Q_SIGNALS:
    void applied();
    void reloadWanted();          // the present values as the base: after a conflict, or when they were put back
    void pageWanted(int page);    // where the fault can be mended

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Outcome { None, Applying, Applied, Failed };
    void refresh();
    void takeAnswer(const Asked<ipc::ConfigDocument> &answer, SetupApply::After after);
    QString changesText() const;
    QString failureText() const;

    QLabel *m_intro;
    QLabel *m_changes;
    QLabel *m_shape;
    QLabel *m_result;
    QPushButton *m_mend;
    SetupApply *m_apply;
    ProofView *m_proof; // once it is set up
    QLabel *m_alertsHeading;
    AlertProof *m_alerts; // likewise
    ipc::ConfigDocument m_base;
    SetupDraft m_before;
    Outcome m_state = Outcome::None;
    ipc::Sentence m_error;
    SetupApply::After m_after = SetupApply::After::Unchanged;
};

} // namespace ui
