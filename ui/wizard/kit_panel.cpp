#include "ui/wizard/kit_panel.h"
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include "ui/kit_lines.h"
#include "ui/text.h"
#include "ui/wizard/setup_draft.h"
#include "ui/wizard/step_list.h"

namespace ui {

KitPanel::KitPanel(const SetupDraft &draft, ServiceModel &service, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_service(service), m_run(service, nullptr), m_intro(new QLabel(this)), m_serverLabel(new QLabel(this)),
      m_server(new QComboBox(this)), m_fault(new QLabel(this)), m_lines(new KitLines(this)),
      m_check(new QPushButton(this)), m_result(new QLabel(this)), m_steps(new StepList(this))
{
    m_server->setObjectName(QStringLiteral("kitServer"));
    m_fault->setObjectName(QStringLiteral("kitFault"));
    m_check->setObjectName(QStringLiteral("kitCheck"));
    m_check->setAutoDefault(false);
    m_result->setObjectName(QStringLiteral("kitResult"));
    m_steps->setObjectName(QStringLiteral("kitSteps"));
    m_serverLabel->setBuddy(m_server);
    addKitServers(*m_server);
    for (QLabel *label : {m_intro, m_fault, m_result})
        label->setWordWrap(true);
    auto *chooser = new QHBoxLayout;
    chooser->addWidget(m_serverLabel);
    chooser->addWidget(m_server);
    chooser->addStretch(1);
    auto *checkRow = new QHBoxLayout;
    checkRow->addWidget(m_check, 0, Qt::AlignTop);
    checkRow->addWidget(m_result, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_intro);
    column->addLayout(chooser);
    column->addWidget(m_fault);
    column->addWidget(m_lines);
    column->addLayout(checkRow);
    column->addWidget(m_steps);
    connect(m_server, &QComboBox::activated, this, &KitPanel::ask);
    connect(m_check, &QPushButton::clicked, this, [this] { m_run.start(ipc::CheckKit{m_domain, {}, {}}); });
    connect(&m_run, &JobRun::changed, this, [this] {
        m_steps->show(m_run.steps());
        refresh();
    });
    refresh();
}

void KitPanel::setDomain(const QString &domain, bool isSetUp)
{
    m_domain = domain;
    m_isSetUp = isSetUp;
    if (isVisible())
        ask();
    refresh();
}

void KitPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    ask();
}

void KitPanel::ask()
{
    if (m_domain.isEmpty())
        return;
    ipc::ShowKit request;
    request.server = chosenKitServer(*m_server);
    request.domain = m_domain;
    request.hostname = m_draft.hostname;
    const QStringList addresses = m_draft.publicAddresses + m_draft.foundAddresses;
    if (!addresses.isEmpty())
        request.addresses = addresses;
    m_service.ask(request, this, [this, number = ++m_asked](const Asked<ipc::Kit> &answer) {
        if (number == m_asked)
            take(answer);
    });
}

void KitPanel::take(const Asked<ipc::Kit> &answer)
{
    m_kit.reset();
    m_error.reset();
    if (answer)
        m_kit = *answer;
    else
        m_error = answer.error();
    m_lines->show(m_kit, m_server->currentText());
    refresh();
}

QString KitPanel::verdict() const
{
    if (!m_isSetUp)
        return tr("A mail can prove it once all is set up: come back to this page then.");
    if (m_run.error())
        return sayWithAdvice(*m_run.error());
    if (m_run.isRunning())
        return tr("Sending one mail to postmaster…");
    if (!m_run.hasRun())
        return tr("Sends one mail to postmaster of your mail server.");
    if (const ipc::Step *step = m_run.failed())
        return tr("It does not let everything pass yet: %1.").arg(say({step->code, {}}));
    return m_run.isGood() ? tr("Your mail server knows this machine.") : tr("The check was stopped.");
}

void KitPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_lines->show(m_kit, m_server->currentText());
        refresh();
    }
}

void KitPanel::refresh()
{
    m_intro->setText(tr("Your mail server should know this machine, or it may hold up or refuse what is handed over. Have these lines added to its configuration."));
    m_serverLabel->setText(tr("&Kind of mail server"));
    m_server->setAccessibleName(tr("Kind of mail server"));
    m_fault->setText(m_error ? sayWithAdvice(*m_error) : QString());
    m_fault->setVisible(m_error.has_value());
    m_check->setText(tr("Check with a &mail"));
    m_check->setAccessibleName(tr("Check with a mail"));
    m_check->setEnabled(m_isSetUp && !m_run.isRunning());
    m_result->setText(verdict());
    m_steps->setVisible(!m_run.steps().isEmpty());
}

} // namespace ui
