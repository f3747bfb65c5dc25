#include "ui/wizard/machine_page.h"
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include "base/endpoint.h"
#include "config/names.h"
#include "ui/service_model.h"
#include "ui/text.h"
#include "ui/wizard/fact_list.h"
#include "ui/wizard/fold.h"
#include "ui/wizard/setup_draft.h"
#include "ui/wizard/smarthost_panel.h"
#include "words/words.h"

namespace ui {

namespace {
constexpr int longestName = 253;
}

MachinePage::MachinePage(SetupDraft &draft, ServiceModel &service, QWidget *parent)
    : WizardPage(draft, parent), m_service(service), m_nameLabel(new QLabel(this)), m_hostname(new QLineEdit(this)), m_hint(new QLabel(this)),
      m_facts(new FactList("machineFact", this)), m_progress(new QLabel(this)), m_again(new QPushButton(this)), m_router(new QLabel(this)),
      m_smarthostFold(new Fold("smarthostFold", this)), m_smarthost(new SmarthostPanel(draft, service, m_smarthostFold->inside())),
      m_more(new Fold("machineMore", this)), m_listenLabel(new QLabel(this)), m_listen(new QLineEdit(this)), m_addressLabel(new QLabel(this)),
      m_addresses(new QLineEdit(this))
{
    setObjectName(QStringLiteral("machinePage"));
    build();
    for (QLineEdit *edit : {m_hostname, m_listen, m_addresses})
        connect(edit, &QLineEdit::textChanged, this, &MachinePage::read);
    for (QLineEdit *edit : {m_hostname, m_listen})
        connect(edit, &QLineEdit::returnPressed, this, &MachinePage::check);
    connect(m_again, &QPushButton::clicked, this, &MachinePage::check);
    connect(m_smarthost, &SmarthostPanel::changed, this, &WizardPage::completeChanged);
    retranslate();
}

void MachinePage::build()
{
    const std::pair<QWidget *, const char *> names[] = {{m_hostname, "hostnameEdit"}, {m_listen, "listenEdit"}, {m_addresses, "publicAddressEdit"},
                                                         {m_again, "machineAgain"}, {m_hint, "hostnameHint"}, {m_progress, "machineProgress"}, {m_router, "machineRouter"}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(QLatin1String(name));
    m_hostname->setMaxLength(longestName);
    m_listen->setMaxLength(longestName);
    m_addresses->setMaxLength(longestName);
    m_nameLabel->setBuddy(m_hostname);
    m_again->setAutoDefault(false);
    for (QLabel *label : {m_hint, m_progress, m_router})
        label->setWordWrap(true);
    m_router->setTextFormat(Qt::PlainText);
    m_router->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *inSmarthost = new QVBoxLayout(m_smarthostFold->inside());
    inSmarthost->setContentsMargins(0, 0, 0, 0);
    inSmarthost->addWidget(m_smarthost);
    auto *form = new QFormLayout(m_more->inside());
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_listenLabel->setBuddy(m_listen);
    m_addressLabel->setBuddy(m_addresses);
    form->addRow(m_listenLabel, m_listen);
    form->addRow(m_addressLabel, m_addresses);
    auto *progressRow = new QHBoxLayout;
    progressRow->addWidget(m_progress, 1);
    progressRow->addWidget(m_again, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_nameLabel);
    column->addWidget(m_hostname);
    column->addWidget(m_hint);
    column->addSpacing(6);
    column->addLayout(progressRow);
    column->addWidget(m_facts);
    column->addSpacing(6);
    column->addWidget(m_router);
    column->addWidget(m_smarthostFold);
    column->addWidget(m_more);
    column->addStretch(1);
}

QString MachinePage::title() const { return tr("This machine"); }

void MachinePage::load()
{
    if (!m_isWritten)
        m_draft.hostname = suggestedHostname(m_draft);
    const std::pair<QLineEdit *, QString> texts[] = {{m_hostname, m_draft.hostname}, {m_listen, m_draft.listen}, {m_addresses, m_draft.publicAddresses.join(QStringLiteral(", "))}};
    for (const auto &[edit, text] : texts) {
        const QSignalBlocker quietly(edit);
        const bool meansTheSame = edit == m_listen ? normalListen(m_listen->text()) == text : edit == m_addresses && wordsOf(edit->text()) == m_draft.publicAddresses;
        if (!meansTheSame)
            edit->setText(text);
    }
    m_smarthost->load();
    if (!m_draft.smarthost.isEmpty())
        m_smarthostFold->setOpen(true);
    refresh();
}

void MachinePage::enter()
{
    m_hostname->setFocus();
    check();
}

void MachinePage::leave() { m_smarthost->leave(); }

bool MachinePage::isComplete() const { return fault().isEmpty() && m_smarthost->isComplete(); }

void MachinePage::read()
{
    const QString name = m_hostname->text().trimmed();
    m_isWritten = true;
    m_draft.hostname = config::hostNameFromText(name).value_or(name);
    const QString listen = normalListen(m_listen->text());
    m_draft.listen = listen.isEmpty() ? m_listen->text() : listen;
    m_draft.publicAddresses = wordsOf(m_addresses->text());
    refresh();
    Q_EMIT completeChanged();
}

QString MachinePage::fault() const
{
    const auto name = config::hostNameFromText(m_draft.hostname);
    if (!name || !name->contains(u'.'))
        return tr("This cannot be the name of a machine on the Internet. Write one such as mx2.firma.cz.");
    if (!m_draft.primary.isEmpty() && m_draft.primary.startsWith(*name + u':'))
        return tr("This is the name of your mail server. This machine needs one of its own, such as mx2.firma.cz.");
    if (normalListen(m_draft.listen).isEmpty())
        return tr("Under “More”: write where mail is taken as address and port, such as *:25.");
    const bool areAddresses = std::all_of(m_draft.publicAddresses.begin(), m_draft.publicAddresses.end(), [](const QString &one) { return config::isIpAddress(one); });
    return areAddresses ? QString() : tr("Under “More”: write the public address as numbers, such as 203.0.113.5.");
}

void MachinePage::check()
{
    if (!fault().isEmpty())
        return;
    m_isAsking = true;
    m_error.reset();
    refresh();
    m_service.ask(ipc::CheckMachine{m_draft.hostname, m_draft.listen}, this, [this, number = ++m_asked](const Asked<ipc::MachineReport> &answer) {
        if (number != m_asked)
            return;
        m_isAsking = false;
        if (answer)
            take(*answer);
        else
            m_error = answer.error();
        refresh();
    });
}

void MachinePage::take(const ipc::MachineReport &report)
{
    m_report = report;
    m_draft.foundAddresses = report.publicAddresses;
    m_draft.isOutboundBlocked = report.isOutboundBlocked;
    if (!report.localAddress.isEmpty())
        m_draft.foundAddresses << report.localAddress;
    if (report.isOutboundBlocked)
        m_smarthostFold->setOpen(true);
}

QString MachinePage::routerText() const
{
    if (!m_report || m_report->localAddress.isEmpty())
        return {};
    const auto listen = endpointFromText(m_draft.listen, 25);
    return tr("Between this machine and the Internet there is a router. In it, under “Port forwarding” or “NAT”:") + u'\n'
           + tr("1. Add a rule: TCP, port 25 from outside goes to %1, port %2.").arg(m_report->localAddress).arg(listen ? listen->port : 25) + u'\n'
           + tr("2. Let the sender's address stay as it is (no masquerading for this rule).") + u'\n'
           + tr("3. Give this machine always the same address in your network.");
}

void MachinePage::changeEvent(QEvent *event)
{
    WizardPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MachinePage::refresh()
{
    const QString wrong = fault();
    m_hint->setText(wrong.isEmpty() ? tr("Other mail servers look for it under this name; it will be in the MX record.") : wrong);
    QList<FactList::Row> rows;
    if (m_report)
        for (const ipc::MachineFact &fact : m_report->facts) {
            const QString advice = words::advice(fact.said.code, fact.said.parameters, currentLanguage());
            rows << FactList::Row{fact.verdict, say({fact.code, {}}), advice.isEmpty() ? say(fact.said) : say(fact.said) + u'\n' + advice};
        }
    m_facts->show(rows);
    m_facts->setVisible(!rows.isEmpty());
    m_progress->setText(m_isAsking ? tr("Looking at this machine…")
                        : m_error ? tr("This machine could not be looked at.") + u' ' + sayWithAdvice(*m_error)
                        : m_report ? tr("What was found:") : QString());
    m_again->setEnabled(!m_isAsking && wrong.isEmpty());
    m_router->setText(routerText());
    m_router->setVisible(!m_router->text().isEmpty());
}

void MachinePage::retranslate()
{
    m_nameLabel->setText(tr("Na&me of this machine on the Internet"));
    m_hostname->setAccessibleName(tr("Name of this machine on the Internet"));
    m_hostname->setPlaceholderText(QStringLiteral("mx2.firma.cz"));
    m_again->setText(tr("Check &again"));
    m_again->setAccessibleName(tr("Look at this machine again"));
    m_smarthostFold->setTitle(tr("Server that passes mail on (smarthost)"));
    m_more->setTitle(tr("More"));
    m_listenLabel->setText(tr("Takes mai&l at (address:port)"));
    m_listen->setAccessibleName(tr("Takes mail at (address:port)"));
    m_listen->setToolTip(tr("The usual value is *:25: every address of this machine, the port for mail."));
    m_addressLabel->setText(tr("Publi&c address"));
    m_addresses->setAccessibleName(tr("Public address"));
    m_addresses->setPlaceholderText(tr("only if it was not found"));
    refresh();
}

} // namespace ui
