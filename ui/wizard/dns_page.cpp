#include "ui/wizard/dns_page.h"
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include "ui/icons.h"
#include "ui/service_model.h"
#include "ui/text.h"
#include "ui/wizard/domain_text.h"
#include "ui/domains/ladder_view.h"
#include "ui/wizard/setup_draft.h"

namespace ui {

namespace {

constexpr int shapeSize = 22;

struct Look {
    QString icon;
    Tone tone;
};
Look lookOf(ipc::Verdict verdict)
{
    switch (verdict) {
    case ipc::Verdict::Good: return {QStringLiteral("state-well"), Tone::Well};
    case ipc::Verdict::Attention: return {QStringLiteral("state-attention"), Tone::Attention};
    case ipc::Verdict::Problem: return {QStringLiteral("state-attention"), Tone::Attention}; // not published yet is a task, no disaster
    case ipc::Verdict::Unknown: break;
    }
    return {QStringLiteral("unknown"), Tone::Muted};
}

} // namespace

DnsPage::DnsPage(SetupDraft &draft, ServiceModel &service, QWidget *parent)
    : WizardPage(draft, parent), m_service(service), m_intro(new QLabel(this)), m_domain(new QComboBox(this)),
      m_verdictShape(new QLabel(this)), m_verdict(new QLabel(this)), m_ladder(new LadderView(this)), m_findings(new QLabel(this)),
      m_recordLabel(new QLabel(this)), m_record(new QPlainTextEdit(this)), m_copy(new QPushButton(this)), m_again(new QPushButton(this))
{
    setObjectName(QStringLiteral("dnsPage"));
    build();
    connect(m_domain, &QComboBox::currentIndexChanged, this, &DnsPage::check);
    connect(m_again, &QPushButton::clicked, this, &DnsPage::check);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_record->toPlainText()); });
    refresh();
}

void DnsPage::build()
{
    m_intro->setWordWrap(true);
    m_domain->setObjectName(QStringLiteral("dnsDomain"));
    m_verdict->setObjectName(QStringLiteral("dnsVerdict"));
    m_verdict->setWordWrap(true);
    m_findings->setObjectName(QStringLiteral("dnsFindings"));
    m_findings->setWordWrap(true);
    m_findings->setTextFormat(Qt::PlainText);
    m_findings->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_record->setObjectName(QStringLiteral("dnsRecord"));
    m_record->setReadOnly(true);
    m_record->setTabChangesFocus(true);
    m_record->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_record->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_record->setFixedHeight(3 * m_record->fontMetrics().lineSpacing() + 14);
    m_copy->setObjectName(QStringLiteral("dnsCopy"));
    m_again->setObjectName(QStringLiteral("dnsCheckAgain"));
    m_copy->setAutoDefault(false);
    m_again->setAutoDefault(false);

    auto *verdictRow = new QHBoxLayout;
    verdictRow->addWidget(m_verdictShape, 0, Qt::AlignTop);
    verdictRow->addWidget(m_verdict, 1);
    verdictRow->addWidget(m_again);
    auto *recordRow = new QHBoxLayout;
    recordRow->addWidget(m_record, 1);
    recordRow->addWidget(m_copy, 0, Qt::AlignTop);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 6, 0);
    column->addWidget(m_ladder);
    column->addSpacing(6);
    column->addWidget(m_findings);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("dnsArea"));
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *page = new QVBoxLayout(this);
    page->addWidget(m_intro);
    page->addWidget(m_domain);
    page->addLayout(verdictRow);
    page->addWidget(scroll, 1);
    page->addWidget(m_recordLabel);
    page->addLayout(recordRow);
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

void DnsPage::check()
{
    m_asked = m_domain->currentData().toString();
    m_report.reset();
    m_error.reset();
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
    const Look look = lookOf(m_report ? m_report->verdict : ipc::Verdict::Unknown);
    m_intro->setText(tr("Other mail servers find this machine by the domain's MX records. They are changed where your domain is kept, usually on "
                        "your provider's web pages. This can wait: go on, and come back when it is done."));
    m_domain->setAccessibleName(tr("Domain"));
    m_verdictShape->setPixmap(iconPixmap(look.icon, palette(), look.tone, shapeSize, devicePixelRatioF()));
    m_verdict->setText(verdictText());
    m_ladder->show(m_report ? m_report->ladder : QList<ipc::Rung>(), m_draft.hostname);
    m_ladder->setVisible(m_report && m_report->verdict != ipc::Verdict::Unknown);
    m_findings->setText(findingsText());
    m_findings->setVisible(!m_findings->text().isEmpty());
    const QString text = records();
    m_recordLabel->setText(tr("Record to have, exactly like this:"));
    m_record->setPlainText(text);
    m_record->setAccessibleName(tr("Record to have"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_recordLabel, m_record, m_copy})
        part->setVisible(!text.isEmpty());
    m_copy->setText(tr("&Copy"));
    m_copy->setAccessibleName(tr("Copy the record"));
    m_copy->setIcon(icon(QStringLiteral("copy"), palette()));
    m_again->setText(tr("Check &again"));
    m_again->setAccessibleName(tr("Check again"));
    m_again->setEnabled(m_asked.isEmpty());
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

QString DnsPage::findingsText() const
{
    QStringList lines;
    if (m_report)
        for (const ipc::Finding &finding : m_report->findings) {
            const QString advice = adviceFor({finding.code, finding.severity, finding.subject, finding.parameters, {}, {}});
            lines << QStringLiteral("• ") + say({finding.code, finding.parameters}) + (advice.isEmpty() ? QString() : u' ' + advice);
        }
    return lines.join(u'\n');
}

// Those of the domain's zone: others belong to other places (a policy's web server, the provider of the line, the settings here).
QString DnsPage::records() const
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
    return all.join(u'\n');
}

} // namespace ui
