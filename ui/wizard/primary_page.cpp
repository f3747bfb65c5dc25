#include "ui/wizard/primary_page.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include "ui/service_model.h"
#include "ui/text.h"
#include "ui/wizard/domain_text.h"
#include "ui/wizard/setup_draft.h"
#include "ui/wizard/step_list.h"

namespace ui {

namespace {
using namespace std::chrono_literals;
constexpr auto longestSilence = 30s;
constexpr qsizetype mostEarly = 32;
const QString smtpPort = QStringLiteral(":25");
} // namespace

PrimaryPage::PrimaryPage(SetupDraft &draft, ServiceModel &service, QWidget *parent)
    : WizardPage(draft, parent), m_service(service), m_intro(new QLabel(this)), m_label(new QLabel(this)), m_primary(new QLineEdit(this)),
      m_found(new QLabel(this)), m_test(new QPushButton(this)), m_cancel(new QPushButton(this)), m_steps(new StepList(this)),
      m_result(new QLabel(this))
{
    setObjectName(QStringLiteral("primaryPage"));
    m_silence.setSingleShot(true);
    m_silence.setInterval(longestSilence);
    build();
    connect(m_primary, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_draft.primary = normalPrimary(text);
        retranslate();
        Q_EMIT completeChanged();
    });
    connect(m_primary, &QLineEdit::returnPressed, this, &PrimaryPage::startTest);
    connect(m_test, &QPushButton::clicked, this, &PrimaryPage::startTest);
    connect(m_cancel, &QPushButton::clicked, this, &PrimaryPage::cancelTest);
    connect(&m_silence, &QTimer::timeout, this, &PrimaryPage::cancelTest);
    connect(&m_service, &ServiceModel::jobChanged, this, &PrimaryPage::takeJob);
    retranslate();
}

void PrimaryPage::build()
{
    m_intro->setWordWrap(true);
    m_label->setBuddy(m_primary);
    m_primary->setObjectName(QStringLiteral("primaryEdit"));
    m_primary->setMaxLength(260);
    m_found->setObjectName(QStringLiteral("primaryFound"));
    m_found->setWordWrap(true);
    m_test->setObjectName(QStringLiteral("primaryTest"));
    m_cancel->setObjectName(QStringLiteral("primaryTestCancel"));
    m_test->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    m_result->setObjectName(QStringLiteral("primaryResult"));
    m_result->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_primary, 1);
    buttons->addWidget(m_test);
    buttons->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_intro);
    column->addWidget(m_label);
    column->addLayout(buttons);
    column->addWidget(m_found);
    column->addSpacing(8);
    column->addWidget(m_steps);
    column->addWidget(m_result);
    column->addStretch(1);
}

QString PrimaryPage::title() const { return tr("Your mail server"); }

void PrimaryPage::enter()
{
    const QSignalBlocker quietly(m_primary);
    m_primary->setText(m_draft.primary);
    lookUp();
    retranslate();
    m_primary->setFocus();
}

void PrimaryPage::leave() { cancelTest(); }

bool PrimaryPage::isComplete() const { return !normalPrimary(m_primary->text()).isEmpty(); }

void PrimaryPage::lookUp()
{
    const QString domain = m_draft.domains.value(0);
    if (domain == m_lookedUpFor && m_lookup != Found::Failed)
        return;
    m_lookedUpFor = domain;
    m_lookup = Found::Looking;
    ipc::CheckDomain check;
    check.domain = domain;
    check.hostname = m_draft.hostname;
    m_service.ask(check, this, [this, domain](const Asked<ipc::CheckReport> &answer) {
        if (domain != m_lookedUpFor)
            return;
        if (answer)
            takeLadder(*answer);
        else
            m_lookup = Found::Failed;
        retranslate();
    });
}

void PrimaryPage::takeLadder(const ipc::CheckReport &report)
{
    const auto isAnother = [](const ipc::Rung &rung) { return !rung.isUs && !rung.host.isEmpty(); };
    const auto best = std::find_if(report.ladder.begin(), report.ladder.end(), isAnother);
    if (best == report.ladder.end()) {
        m_lookup = report.verdict == ipc::Verdict::Unknown ? Found::Failed : Found::NotThere;
        return;
    }
    m_lookup = Found::Filled;
    const QString before = std::exchange(m_offered, best->host + smtpPort);
    if (m_primary->text().isEmpty() || m_primary->text() == before)
        m_primary->setText(m_offered);
}

void PrimaryPage::startTest()
{
    if (!isComplete() || m_state == Test::Starting || m_state == Test::Running)
        return;
    m_state = Test::Starting;
    m_error.reset();
    m_early.clear();
    m_steps->show({});
    m_silence.start();
    m_service.ask(ipc::TestPrimary{m_draft.domains.value(0), m_draft.primary}, this, [this](const Asked<ipc::JobStarted> &answer) {
        if (!answer) {
            m_error = answer.error();
            m_state = Test::Done;
        } else if (m_state == Test::Starting) {
            m_state = Test::Running;
            m_job = answer->job;
            const QList<ipc::Job> early = std::exchange(m_early, {});
            for (const ipc::Job &job : early)
                takeJob(job);
        } else { // cancelled while it was being started
            m_service.ask(ipc::CancelJob{answer->job}, this, [](const Asked<ipc::Done> &) {});
        }
        retranslate();
    });
    retranslate();
}

void PrimaryPage::cancelTest()
{
    m_silence.stop();
    if (m_state != Test::Starting && m_state != Test::Running)
        return;
    if (m_state == Test::Running)
        m_service.ask(ipc::CancelJob{m_job}, this, [](const Asked<ipc::Done> &) {});
    m_state = Test::Done;
    QList<ipc::Step> steps = m_steps->steps();
    for (ipc::Step &step : steps)
        if (step.state == ipc::StepState::Running || step.state == ipc::StepState::Waiting)
            step.state = ipc::StepState::Skipped;
    m_steps->show(steps);
    retranslate();
}

void PrimaryPage::takeJob(const ipc::Job &job)
{
    if (m_state == Test::Starting && m_early.size() < mostEarly)
        m_early.append(job);
    if (m_state != Test::Running || job.job != m_job)
        return;
    m_silence.start();
    m_steps->show(job.steps);
    if (job.finished) {
        m_silence.stop();
        m_state = Test::Done;
    }
    retranslate();
}

QString PrimaryPage::verdict() const
{
    if (m_error)
        return say(*m_error);
    if (m_state == Test::Starting || m_state == Test::Running)
        return tr("Testing. No mail is sent.");
    if (m_state == Test::None)
        return {};
    for (const ipc::Step &step : m_steps->steps())
        if (step.state == ipc::StepState::Failed)
            return tr("The test failed at: %1. You can go on and come back later; mail is kept until the server takes it.").arg(say({step.code, {}}));
    const bool wasStopped = std::any_of(m_steps->steps().begin(), m_steps->steps().end(),
                                        [](const ipc::Step &s) { return s.state == ipc::StepState::Good; });
    return wasStopped ? tr("The server answered.") : tr("The test was stopped.");
}

QString PrimaryPage::foundText() const
{
    const QString domain = shownDomain(m_lookedUpFor);
    switch (m_lookup) {
    case Found::Nothing: return {};
    case Found::Looking: return tr("Looking for the mail server of %1 in the DNS…").arg(domain);
    case Found::Filled: return tr("The DNS of %1 names %2 as its mail server.").arg(domain, m_offered.chopped(smtpPort.size()));
    case Found::NotThere: return tr("The DNS of %1 names no other mail server. Please write its name or address.").arg(domain);
    case Found::Failed: return tr("The DNS of %1 could not be asked. Please write the name or address of the mail server.").arg(domain);
    }
    return {};
}

void PrimaryPage::changeEvent(QEvent *event)
{
    WizardPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PrimaryPage::retranslate()
{
    const bool isTesting = m_state == Test::Starting || m_state == Test::Running;
    m_intro->setText(tr("Which server does the firm's mail belong to? Restante keeps mail while it does not answer and hands it over when it does."));
    m_label->setText(tr("&Mail server (name or address, with the port if it is not 25)"));
    m_primary->setAccessibleName(tr("Mail server"));
    m_primary->setPlaceholderText(tr("mail.firma.cz:25"));
    m_found->setText(foundText());
    m_test->setText(tr("&Test the connection"));
    m_test->setAccessibleName(tr("Test the connection"));
    m_test->setEnabled(isComplete() && !isTesting);
    m_cancel->setText(tr("&Stop the test"));
    m_cancel->setAccessibleName(tr("Stop the test"));
    m_cancel->setEnabled(isTesting);
    m_result->setText(verdict());
    m_result->setVisible(!m_result->text().isEmpty());
}

} // namespace ui
