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
#include "ui/wizard/directory_choice.h"
#include "ui/wizard/domain_text.h"
#include "ui/wizard/setup_draft.h"
#include "ui/wizard/step_list.h"

namespace ui {

namespace {
const QString smtpPort = QStringLiteral(":25");

bool isCatchAll(const QList<ipc::Step> &steps)
{
    return std::ranges::any_of(steps, [](const ipc::Step &step) { return step.said && step.said->code == QLatin1String("primary-test.catch-all"); });
}
} // namespace

PrimaryPage::PrimaryPage(SetupDraft &draft, ServiceModel &service, QWidget *parent)
    : WizardPage(draft, parent), m_service(service), m_run(service, nullptr), m_intro(new QLabel(this)), m_label(new QLabel(this)), m_primary(new QLineEdit(this)),
      m_found(new QLabel(this)), m_test(new QPushButton(this)), m_cancel(new QPushButton(this)), m_steps(new StepList(this)),
      m_result(new QLabel(this)), m_directory(new DirectoryChoice(draft, this))
{
    setObjectName(QStringLiteral("primaryPage"));
    build();
    connect(m_primary, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_draft.primary = normalPrimary(text);
        retranslate();
        Q_EMIT completeChanged();
    });
    connect(m_primary, &QLineEdit::returnPressed, this, &PrimaryPage::startTest);
    connect(m_test, &QPushButton::clicked, this, &PrimaryPage::startTest);
    connect(m_cancel, &QPushButton::clicked, &m_run, &JobRun::cancel);
    connect(m_directory, &DirectoryChoice::changed, this, &WizardPage::completeChanged);
    connect(&m_run, &JobRun::changed, this, [this] {
        m_steps->show(m_run.steps());
        m_directory->setCatchAll(isCatchAll(m_run.steps()));
        retranslate();
    });
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
    m_steps->setObjectName(QStringLiteral("primarySteps"));
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
    column->addSpacing(14);
    column->addWidget(m_directory);
    column->addStretch(1);
}

QString PrimaryPage::title() const { return tr("Your mail server"); }

void PrimaryPage::load()
{
    const QSignalBlocker quietly(m_primary);
    if (normalPrimary(m_primary->text()) != m_draft.primary || m_draft.primary.isEmpty())
        m_primary->setText(m_draft.primary);
    m_directory->load();
    retranslate();
}

void PrimaryPage::enter()
{
    lookUp();
    testAtOnce();
    retranslate();
    m_primary->setFocus();
}

void PrimaryPage::leave() { m_run.cancel(); }

bool PrimaryPage::isComplete() const { return primaryFault().isEmpty() && !m_draft.primary.isEmpty() && m_directory->isComplete(); }

// Nothing while there is nothing to be wrong.
QString PrimaryPage::primaryFault() const
{
    if (!m_primary->text().trimmed().isEmpty() && m_draft.primary.isEmpty())
        return tr("This is not a mail server. Write its name or address, such as mail.firma.cz or 192.168.1.10:25.");
    const bool isUs = !m_draft.hostname.isEmpty() && m_draft.primary.startsWith(m_draft.hostname + u':');
    return isUs ? tr("This is the name of this machine itself. Which server is the mail handed over to?") : QString();
}

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
    testAtOnce();
}

// Each server once; again when somebody asks for it.
void PrimaryPage::testAtOnce()
{
    if (isVisible() && m_testedFor != m_draft.primary && primaryFault().isEmpty())
        startTest();
}

void PrimaryPage::startTest()
{
    if (m_draft.primary.isEmpty() || m_run.isRunning())
        return;
    m_testedFor = m_draft.primary;
    m_run.start(ipc::TestPrimary{m_draft.domains.value(0), m_draft.primary});
}

QString PrimaryPage::verdict() const
{
    if (m_run.error())
        return say(*m_run.error());
    if (m_run.isRunning())
        return tr("Testing. No mail is sent.");
    if (!m_run.hasRun())
        return {};
    if (const ipc::Step *step = m_run.failed())
        return tr("The test failed at: %1. You can go on and come back later; mail is kept until the server takes it.").arg(say({step->code, {}}));
    return m_run.isGood() ? tr("The server answered.") : tr("The test was stopped.");
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
    const bool isTesting = m_run.isRunning();
    m_intro->setText(tr("Which server does the firm's mail belong to? Restante keeps mail while it does not answer and hands it over when it does."));
    m_label->setText(tr("&Mail server (name or address, with the port if it is not 25)"));
    m_primary->setAccessibleName(tr("Mail server"));
    m_primary->setPlaceholderText(tr("mail.firma.cz:25"));
    const QString fault = primaryFault();
    m_found->setText(fault.isEmpty() ? foundText() : fault);
    m_found->setVisible(!m_found->text().isEmpty());
    m_test->setText(tr("&Test the connection"));
    m_test->setAccessibleName(tr("Test the connection"));
    m_test->setEnabled(!m_draft.primary.isEmpty() && !isTesting);
    m_cancel->setText(tr("St&op the test"));
    m_cancel->setAccessibleName(tr("Stop the test"));
    m_cancel->setEnabled(isTesting);
    m_result->setText(verdict());
    m_result->setVisible(!m_result->text().isEmpty());
}

} // namespace ui
