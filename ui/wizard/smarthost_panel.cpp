#include "ui/wizard/smarthost_panel.h"
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include "ui/text.h"
#include "ui/wizard/setup_draft.h"
#include "ui/wizard/step_list.h"

namespace ui {

namespace {
constexpr int longest = 260;
constexpr int shortestChoice = 12; // characters
const QStringList tlsModes{QStringLiteral("verified"), QStringLiteral("required"), QStringLiteral("opportunistic")};
} // namespace

SmarthostPanel::SmarthostPanel(SetupDraft &draft, ServiceModel &service, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_run(service, nullptr), m_intro(new QLabel(this)), m_hostLabel(new QLabel(this)), m_userLabel(new QLabel(this)),
      m_passwordLabel(new QLabel(this)), m_tlsLabel(new QLabel(this)), m_toLabel(new QLabel(this)), m_host(new QLineEdit(this)), m_user(new QLineEdit(this)),
      m_password(new QLineEdit(this)), m_to(new QLineEdit(this)), m_tls(new QComboBox(this)), m_test(new QPushButton(this)), m_stop(new QPushButton(this)),
      m_fault(new QLabel(this)), m_steps(new StepList(this)), m_result(new QLabel(this))
{
    build();
    for (QLineEdit *edit : {m_host, m_user, m_password})
        connect(edit, &QLineEdit::textChanged, this, &SmarthostPanel::read);
    connect(m_to, &QLineEdit::textChanged, this, &SmarthostPanel::refresh);
    connect(m_tls, &QComboBox::activated, this, &SmarthostPanel::read);
    connect(m_test, &QPushButton::clicked, this, &SmarthostPanel::test);
    connect(m_stop, &QPushButton::clicked, &m_run, &JobRun::cancel);
    connect(&m_run, &JobRun::changed, this, [this] {
        m_steps->show(m_run.steps());
        refresh();
    });
    load();
}

void SmarthostPanel::build()
{
    const std::pair<QWidget *, const char *> names[] = {{m_host, "smarthostEdit"}, {m_user, "smarthostUser"}, {m_password, "smarthostPassword"}, {m_tls, "smarthostTls"},
                                                         {m_to, "smarthostTo"}, {m_test, "smarthostTest"}, {m_stop, "smarthostTestStop"}, {m_fault, "smarthostFault"},
                                                         {m_result, "smarthostResult"}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(QLatin1String(name));
    m_steps->setObjectName(QStringLiteral("smarthostSteps"));
    m_test->setAutoDefault(false);
    m_stop->setAutoDefault(false);
    m_password->setEchoMode(QLineEdit::Password);
    for (QLineEdit *edit : {m_host, m_user, m_password, m_to})
        edit->setMaxLength(longest);
    for (const QString &mode : tlsModes)
        m_tls->addItem(QString(), mode);
    m_tls->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_tls->setMinimumContentsLength(shortestChoice);
    m_tls->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (QLabel *label : {m_intro, m_fault, m_result})
        label->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_test);
    buttons->addWidget(m_stop);
    buttons->addStretch(1);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const std::pair<QLabel *, QWidget *> rows[] = {{m_hostLabel, m_host}, {m_userLabel, m_user}, {m_passwordLabel, m_password}, {m_tlsLabel, m_tls}, {m_toLabel, m_to}};
    for (const auto &[label, field] : rows) {
        label->setBuddy(field);
        form->addRow(label, field);
    }
    setTabOrder(m_password, m_tls);
    setTabOrder(m_tls, m_to);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_intro);
    column->addLayout(form);
    column->addWidget(m_fault);
    column->addLayout(buttons);
    column->addWidget(m_steps);
    column->addWidget(m_result);
}

void SmarthostPanel::load()
{
    if (!m_draft.smarthostAuth.isEmpty()) {
        m_keptHost = m_draft.smarthost;
        m_keptAuth = m_draft.smarthostAuth;
    }
    const std::pair<QLineEdit *, QString> texts[] = {{m_user, m_draft.smarthostUser}, {m_password, m_draft.smarthostPassword}};
    for (const auto &[edit, text] : texts) {
        const QSignalBlocker quietly(edit);
        edit->setText(text);
    }
    const QSignalBlocker quietly(m_host);
    if (normalSmarthost(m_host->text()) != m_draft.smarthost || m_draft.smarthost.isEmpty())
        m_host->setText(m_draft.smarthost);
    m_tls->setCurrentIndex(m_tls->findData(m_draft.smarthost.isEmpty() ? tlsModes.first() : m_draft.smarthostTls));
    if (m_to->text().isEmpty())
        m_to->setText(m_draft.alertEmail.value(0));
    refresh();
}

void SmarthostPanel::read()
{
    const QString before = m_draft.smarthost;
    m_draft.smarthost = normalSmarthost(m_host->text());
    m_draft.smarthostUser = m_user->text().trimmed();
    m_draft.smarthostPassword = m_password->text();
    m_draft.smarthostTls = m_draft.smarthost.isEmpty() ? SetupDraft().smarthostTls : m_tls->currentData().toString();
    if (m_draft.smarthost != before)
        m_draft.smarthostImplicitTls = isImplicitTlsPort(m_draft.smarthost);
    m_draft.smarthostAuth = m_draft.smarthost == m_keptHost ? m_keptAuth : QString();
    refresh();
    Q_EMIT changed();
}

QString SmarthostPanel::fault() const
{
    if (m_host->text().trimmed().isEmpty())
        return m_user->text().trimmed().isEmpty() ? QString() : tr("Please write the server as well.");
    if (m_draft.smarthost.isEmpty())
        return tr("This is not a server. Write its name, such as smtp.provider.cz, and the port behind a colon if it is not 587.");
    if (m_draft.smarthost == m_draft.primary)
        return tr("This is your own mail server. While it is away, nothing could leave by it.");
    if (m_draft.smarthostUser.isEmpty() != m_draft.smarthostPassword.isEmpty())
        return m_draft.smarthostUser.isEmpty() ? tr("Please write the user as well.") : tr("Please write the password as well.");
    return m_draft.smarthostUser.contains(u':') ? tr("There cannot be a colon in the user's name.") : QString();
}

QString SmarthostPanel::testFault() const
{
    const QString to = m_to->text().trimmed();
    if (!to.isEmpty() && domainOfAddress(to).isEmpty())
        return tr("This is not a mail address.");
    return isBehindPrimary(m_draft, to) ? tr("This mailbox is on your own mail server. The test needs one elsewhere.") : QString();
}

void SmarthostPanel::test()
{
    ipc::TestSmarthost request;
    request.host = m_draft.smarthost;
    request.tls = m_draft.smarthostTls;
    request.implicitTls = m_draft.smarthostImplicitTls;
    if (!m_draft.smarthostUser.isEmpty())
        request.login = m_draft.smarthostUser + u':' + m_draft.smarthostPassword;
    else
        request.secret = m_draft.smarthostAuth;
    request.to = m_to->text().trimmed();
    m_run.start(request);
}

QString SmarthostPanel::verdict() const
{
    if (m_run.error())
        return sayWithAdvice(*m_run.error());
    if (m_run.isRunning() || !m_run.hasRun())
        return {};
    if (const ipc::Step *step = m_run.failed())
        return tr("The test failed at: %1.").arg(say({step->code, {}}));
    return m_run.isGood() ? tr("The way out works.") : tr("The test was stopped.");
}

void SmarthostPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void SmarthostPanel::refresh()
{
    m_intro->setText(tr("Notices to senders and alerts leave through this server. Your provider has one, usually with the login of a mailbox that is not on your own mail server."));
    m_hostLabel->setText(tr("Ser&ver"));
    m_host->setAccessibleName(tr("Server that passes mail on"));
    m_host->setPlaceholderText(QStringLiteral("smtp.provider.cz:587"));
    m_userLabel->setText(tr("&User"));
    m_user->setAccessibleName(tr("User of the server that passes mail on"));
    m_passwordLabel->setText(tr("&Password"));
    m_password->setAccessibleName(tr("Password for the server that passes mail on"));
    const QString kept = m_draft.smarthostAuth.isEmpty() ? QString() : tr("kept; write a new one to change it");
    m_user->setPlaceholderText(kept);
    m_password->setPlaceholderText(kept);
    m_tlsLabel->setText(tr("&Encryption"));
    m_tls->setAccessibleName(tr("Encryption"));
    const QString modes[] = {tr("always, and the certificate must be valid"), tr("always, with any certificate"), tr("where it is offered")};
    for (int i = 0; i < m_tls->count(); ++i)
        m_tls->setItemText(i, modes[i]);
    m_toLabel->setText(tr("Test mail t&o"));
    m_to->setAccessibleName(tr("Test mail to"));
    m_to->setPlaceholderText(tr("a mailbox elsewhere"));
    const QString wrong = fault().isEmpty() ? testFault() : fault();
    m_fault->setText(wrong);
    m_fault->setVisible(!wrong.isEmpty());
    m_test->setText(tr("Send a &test mail"));
    m_test->setAccessibleName(tr("Send a test mail"));
    m_test->setEnabled(wrong.isEmpty() && !m_draft.smarthost.isEmpty() && !m_to->text().trimmed().isEmpty() && !m_run.isRunning());
    m_stop->setText(tr("Stop"));
    m_stop->setAccessibleName(tr("Stop the test mail"));
    m_stop->setVisible(m_run.isRunning());
    m_steps->setVisible(m_run.hasRun() && !m_run.steps().isEmpty());
    m_result->setText(verdict());
    m_result->setVisible(!m_result->text().isEmpty());
}

} // namespace ui
