#include "ui/wizard/summary_page.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include "ui/icons.h"
#include "ui/text.h"
#include "ui/wizard/alert_proof.h"
#include "ui/wizard/change_list.h"
#include "ui/wizard/proof_view.h"

namespace ui {

namespace {

constexpr int shapeSize = 22;
const QString bullet = QStringLiteral("• ");

bool isConflict(const ipc::Sentence &error) { return error.code == QLatin1String("config.conflict"); }
QString pathOf(const ipc::Sentence &error) { return error.parameters.value(QLatin1String("path")).toString(); }

} // namespace

SummaryPage::SummaryPage(SetupDraft &draft, ServiceModel &service, QWidget *parent)
    : WizardPage(draft, parent), m_intro(new QLabel(this)), m_changes(new QLabel(this)), m_shape(new QLabel(this)),
      m_result(new QLabel(this)), m_mend(new QPushButton(this)), m_apply(new SetupApply(service, this)), m_proof(new ProofView(service, {}, this)),
      m_alertsHeading(new QLabel(this)), m_alerts(new AlertProof(service, this))
{
    setObjectName(QStringLiteral("summaryPage"));
    m_intro->setWordWrap(true);
    m_changes->setObjectName(QStringLiteral("summaryChanges"));
    m_result->setObjectName(QStringLiteral("summaryResult"));
    m_mend->setObjectName(QStringLiteral("summaryMend"));
    m_mend->setAutoDefault(false);
    for (QLabel *label : {m_changes, m_result}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *resultRow = new QHBoxLayout;
    resultRow->addWidget(m_shape, 0, Qt::AlignTop);
    resultRow->addWidget(m_result, 1);
    resultRow->addWidget(m_mend, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_intro);
    column->addSpacing(6);
    column->addWidget(m_changes);
    column->addSpacing(12);
    column->addLayout(resultRow);
    column->addSpacing(12);
    column->addWidget(m_proof);
    column->addSpacing(12);
    column->addWidget(m_alertsHeading);
    column->addWidget(m_alerts);
    column->addStretch(1);
    connect(m_apply, &SetupApply::finished, this, &SummaryPage::takeAnswer);
    connect(m_alerts, &AlertProof::waysChanged, this, &SummaryPage::refresh);
    connect(m_mend, &QPushButton::clicked, this, [this] {
        if (!isConflict(m_error))
            return Q_EMIT pageWanted(int(stepForPath(pathOf(m_error))));
        m_state = Outcome::None;
        Q_EMIT reloadWanted();
    });
    refresh();
}

void SummaryPage::setBase(const ipc::ConfigDocument &base, const SetupDraft &before)
{
    m_base = base;
    m_before = before;
    refresh();
}

QString SummaryPage::title() const { return tr("Summary"); }

void SummaryPage::enter()
{
    if (m_state == Outcome::Failed)
        m_state = Outcome::None;
    refresh();
}

void SummaryPage::apply()
{
    if (m_state == Outcome::Applying)
        return;
    m_state = Outcome::Applying;
    refresh();
    Q_EMIT completeChanged();
    m_apply->start(m_base, m_before, m_draft);
}

void SummaryPage::takeAnswer(const Asked<ipc::ConfigDocument> &answer, SetupApply::After after)
{
    m_after = after;
    m_state = answer ? Outcome::Applied : Outcome::Failed;
    if (answer) {
        m_base = *answer;
        m_alerts->refresh();
    } else {
        m_error = answer.error();
    }
    refresh();
    Q_EMIT completeChanged();
    if (answer)
        Q_EMIT applied();
    else if (after == SetupApply::After::PutBack)
        Q_EMIT reloadWanted(); // they have another revision
}

void SummaryPage::changeEvent(QEvent *event)
{
    WizardPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

QString SummaryPage::changesText() const { return bullet + changeLines(m_before, m_draft).join(u'\n' + bullet); }

QString SummaryPage::failureText() const
{
    using enum SetupApply::After;
    const QJsonObject problem = m_error.parameters.value(QLatin1String("problem")).toObject();
    const ipc::Sentence why{problem.value(QLatin1String("code")).toString(), problem.value(QLatin1String("parameters")).toObject()};
    switch (m_after) {
    case PutBack: return tr("It does not work: %1").arg(say(why)) + u' ' + tr("Everything is as it was before.");
    case NotPutBack: return say(m_error) + u' ' + tr("It could not be put back: please look at it again.");
    case Unknown: return say(m_error) + u' ' + tr("It is not known whether anything was changed: please look at it again.");
    case Applied:
    case Unchanged: break;
    }
    return say(m_error) + u' ' + tr("Nothing was changed.");
}

void SummaryPage::refresh()
{
    m_intro->setText(m_state == Outcome::Applied ? tr("Done.") : tr("This will be set up, all at once or not at all:"));
    if (m_state != Outcome::Applied || m_changes->text().isEmpty())
        m_changes->setText(changesText());
    const bool hasResult = m_state != Outcome::None;
    for (QWidget *part : std::initializer_list<QWidget *>{m_shape, m_result})
        part->setVisible(hasResult);
    m_proof->setVisible(isApplied());
    if (isApplied())
        m_proof->setDomain(m_draft.domains.value(0));
    m_mend->setVisible(m_state == Outcome::Failed && (isConflict(m_error) || !pathOf(m_error).isEmpty()));
    m_mend->setText(isConflict(m_error) ? tr("&Take the present values") : tr("&Go to the field"));
    m_mend->setAccessibleName(m_mend->text().remove(u'&'));
    const bool hasAlerts = isApplied() && m_alerts->hasWays();
    m_alertsHeading->setVisible(hasAlerts);
    m_alerts->setVisible(hasAlerts);
    m_alertsHeading->setText(tr("Prove that alerts arrive:"));
    const auto show = [this](const char *iconName, Tone tone, const QString &text) {
        m_shape->setPixmap(iconPixmap(QLatin1String(iconName), palette(), tone, shapeSize, devicePixelRatioF()));
        m_result->setText(text);
        m_result->setAccessibleName(text);
    };
    switch (m_state) {
    case Outcome::None: break;
    case Outcome::Applying: show("step-running", Tone::Busy, tr("Setting up…")); break;
    case Outcome::Applied: show("state-well", Tone::Well, tr("It is set up. Restante accepts mail from now on.")); break;
    case Outcome::Failed: show("state-problem", Tone::Problem, failureText()); break;
    }
}

} // namespace ui
