#include "ui/wizard/dns_page.h"
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include "ui/domains/ladder_view.h"
#include "ui/icons.h"
#include "ui/record_box.h"
#include "ui/service_model.h"
#include "ui/text.h"
#include "ui/wizard/domain_text.h"
#include "ui/wizard/fact_list.h"
#include "ui/wizard/fold.h"
#include "ui/wizard/kit_panel.h"
#include "ui/wizard/records_view.h"
#include "ui/wizard/setup_draft.h"

namespace ui {

namespace {

constexpr int shapeSize = 22;

VerdictLook pageLook(ipc::Verdict verdict)
{
    switch (verdict) {
    case ipc::Verdict::Good: return {QStringLiteral("state-well"), Tone::Well};
    case ipc::Verdict::Attention: return {QStringLiteral("state-attention"), Tone::Attention};
    case ipc::Verdict::Problem: return {QStringLiteral("state-attention"), Tone::Attention}; // not published yet is a task, no disaster
    case ipc::Verdict::Unknown: break;
    }
    return {QStringLiteral("unknown"), Tone::Muted};
}

ipc::Verdict verdictOf(ipc::Severity severity)
{
    switch (severity) {
    case ipc::Severity::Problem:
    case ipc::Severity::Attention: return ipc::Verdict::Attention;
    case ipc::Severity::Info: return ipc::Verdict::Good;
    case ipc::Severity::Unchecked: break;
    }
    return ipc::Verdict::Unknown;
}

QList<FactList::Row> rowsOf(const QList<ipc::Finding> &findings)
{
    QList<FactList::Row> rows;
    for (const ipc::Finding &finding : findings) {
        const QString advice = adviceFor({finding.code, finding.severity, finding.subject, finding.parameters, {}, {}, {}, {}, {}});
        const QString said = say({finding.code, finding.parameters});
        rows << FactList::Row{verdictOf(finding.severity), {}, advice.isEmpty() ? said : said + u'\n' + advice};
    }
    return rows;
}

} // namespace

DnsPage::DnsPage(SetupDraft &draft, ServiceModel &service, QWidget *parent)
    : WizardPage(draft, parent), m_service(service), m_intro(new QLabel(this)), m_domain(new QComboBox(this)),
      m_verdictShape(new QLabel(this)), m_verdict(new QLabel(this)), m_again(new QPushButton(this)), m_records(new RecordsView(this)),
      m_ladder(new LadderView(this)), m_record(new RecordBox("dnsRecord", this)), m_copyAll(new QPushButton(this)),
      m_findings(new FactList("dnsFinding", this)), m_kitFold(new Fold("kitFold", this)), m_kit(new KitPanel(draft, service, m_kitFold->inside()))
{
    setObjectName(QStringLiteral("dnsPage"));
    build();
    connect(m_domain, &QComboBox::currentIndexChanged, this, &DnsPage::check);
    connect(m_again, &QPushButton::clicked, this, &DnsPage::check);
    connect(m_copyAll, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(textForProvider()); });
    refresh();
}

void DnsPage::build()
{
    const std::pair<QWidget *, const char *> names[] = {{m_domain, "dnsDomain"}, {m_verdict, "dnsVerdict"}, {m_again, "dnsCheckAgain"}, {m_copyAll, "dnsCopyAll"}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(QLatin1String(name));
    for (QLabel *label : {m_intro, m_verdict})
        label->setWordWrap(true);
    m_again->setAutoDefault(false);
    m_copyAll->setAutoDefault(false);
    auto *inKit = new QVBoxLayout(m_kitFold->inside());
    inKit->setContentsMargins(0, 0, 0, 0);
    inKit->addWidget(m_kit);
    auto *verdictRow = new QHBoxLayout;
    verdictRow->addWidget(m_verdictShape, 0, Qt::AlignTop);
    verdictRow->addWidget(m_verdict, 1);
    verdictRow->addWidget(m_again, 0, Qt::AlignTop);
    auto *page = new QVBoxLayout(this);
    page->addWidget(m_intro);
    page->addWidget(m_domain);
    page->addLayout(verdictRow);
    page->addSpacing(4);
    page->addWidget(m_record);
    page->addWidget(m_copyAll, 0, Qt::AlignLeft);
    page->addSpacing(6);
    page->addWidget(m_records);
    page->addSpacing(6);
    page->addWidget(m_ladder);
    page->addSpacing(6);
    page->addWidget(m_findings);
    page->addWidget(m_kitFold);
    page->addStretch(1);
}

QString DnsPage::title() const { return tr("DNS"); }

void DnsPage::enter()
{
    {
        const QSignalBlocker quietly(m_domain);
        const QString before = m_domain->currentData().toString();
        m_domain->clear();
        for (const QString &domain : m_draft.domains)
            m_domain->addItem(shownDomain(domain), domain);
        m_domain->setCurrentIndex(qMax(0, m_domain->findData(before)));
    }
    m_domain->setVisible(m_draft.domains.size() > 1);
    check();
}

void DnsPage::leave() { m_kit->leave(); }

void DnsPage::check()
{
    m_asked = m_domain->currentData().toString();
    m_report.reset();
    m_error.reset();
    m_kit->setDomain(m_asked, m_configured.contains(m_asked));
    refresh();
    ipc::CheckDomain check;
    check.domain = m_asked;
    check.hostname = m_draft.hostname;
    check.primaries = {m_draft.primary};
    m_service.ask(check, this, [this, domain = m_asked](const Asked<ipc::CheckReport> &answer) {
        if (domain != m_asked)
            return;
        m_asked.clear();
        if (answer)
            m_report = *answer;
        else
            m_error = answer.error();
        refresh();
    });
}

void DnsPage::changeEvent(QEvent *event)
{
    WizardPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

void DnsPage::refresh()
{
    const VerdictLook look = pageLook(m_report ? m_report->verdict : ipc::Verdict::Unknown);
    m_intro->setText(tr("Other mail servers find this machine by the domain's MX records. They are changed where your domain is kept, usually on "
                        "your provider's web pages. This can wait: go on. Until it is done the Overview lists it as still to be done."));
    m_domain->setAccessibleName(tr("Domain"));
    m_verdictShape->setPixmap(iconPixmap(look.icon, palette(), look.tone, shapeSize, devicePixelRatioF()));
    m_verdict->setText(verdictText());
    m_records->show(m_report ? m_report->records : std::nullopt, QDateTime::currentDateTime());
    m_records->setVisible(m_report && m_report->records);
    m_ladder->show(m_report ? m_report->ladder : QList<ipc::Rung>(), m_draft.hostname);
    m_ladder->setVisible(m_report && m_report->verdict != ipc::Verdict::Unknown);
    m_findings->show(m_report ? rowsOf(m_report->findings) : QList<FactList::Row>());
    const QStringList wanted = records();
    m_record->show(tr("Record to have, exactly like this:"), m_domain->currentText(), wanted);
    m_copyAll->setText(tr("Copy all as a letter to the &provider"));
    m_copyAll->setAccessibleName(tr("Copy all as a letter to the provider"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_record, m_copyAll})
        part->setVisible(!wanted.isEmpty());
    m_again->setText(tr("Check &again"));
    m_again->setAccessibleName(tr("Check again"));
    m_again->setEnabled(m_asked.isEmpty());
    m_kitFold->setTitle(tr("&Tell your mail server about this machine"));
}

QString DnsPage::verdictText() const
{
    if (m_error)
        return tr("The DNS could not be checked.") + u' ' + say(*m_error);
    if (!m_report)
        return m_asked.isEmpty() ? QString() : tr("Asking the name servers of %1…").arg(shownDomain(m_asked));
    switch (m_report->verdict) {
    case ipc::Verdict::Good: return tr("All is right: this machine is behind your mail server.");
    case ipc::Verdict::Attention: return tr("It works, but something could be better.");
    case ipc::Verdict::Problem: return tr("Not ready yet: the DNS has to be changed before mail can come here.");
    case ipc::Verdict::Unknown: return tr("The DNS could not be checked.");
    }
    return {};
}

// Those of the domain's zone: others belong to other places (a policy's web server, the provider of the line, the settings here).
QStringList DnsPage::records() const
{
    QStringList all;
    if (!m_report)
        return {};
    for (const ipc::Finding &finding : m_report->findings) {
        if (!finding.code.startsWith(QLatin1String("MX-")) || finding.severity == ipc::Severity::Info)
            continue;
        for (const QString &record : finding.shouldBe) {
            if (!all.contains(record))
                all << record;
        }
    }
    return all;
}

// For somebody who was not here: what is wanted, and what is there now.
QString DnsPage::textForProvider() const
{
    QStringList lines{tr("Hello, please change the DNS of %1 so that these records are there:").arg(shownDomain(m_report ? m_report->domain : QString())), QString(), records().join(u'\n')};
    if (m_report && m_report->records && m_report->records->published && !m_report->records->published->isEmpty())
        lines << QString() << tr("Now there is:") << QString() << m_report->records->published->join(u'\n');
    lines << QString() << tr("The other records stay as they are. Thank you.");
    return lines.join(u'\n') + u'\n';
}

} // namespace ui
