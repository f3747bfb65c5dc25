#include "ui/wizard/domain_page.h"
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>
#include "config/names.h"
#include "ui/icons.h"
#include "ui/wizard/setup_draft.h"

namespace ui {

namespace {
constexpr int shapeSize = 16;
constexpr int mostShown = 50; // rows as widgets; more are counted

bool isGood(const DomainRow &row) { return row.fault == DomainFault::None; }
} // namespace

DomainPage::DomainPage(SetupDraft &draft, QWidget *parent)
    : WizardPage(draft, parent), m_intro(new QLabel(this)), m_text(new QPlainTextEdit(this)), m_rowsArea(new QWidget),
      m_rowsColumn(new QVBoxLayout(m_rowsArea)), m_hostnameLabel(new QLabel(this)), m_hostname(new QLineEdit(this)),
      m_hostnameHint(new QLabel(this)), m_more(new QToolButton(this)), m_moreArea(new QWidget(this)),
      m_listenLabel(new QLabel(m_moreArea)), m_listen(new QLineEdit(m_moreArea))
{
    setObjectName(QStringLiteral("domainPage"));
    build();
    connect(m_text, &QPlainTextEdit::textChanged, this, &DomainPage::read);
    connect(m_hostname, &QLineEdit::textChanged, this, &DomainPage::read);
    connect(m_listen, &QLineEdit::textChanged, this, &DomainPage::read);
    connect(m_more, &QToolButton::toggled, this, [this](bool isOn) {
        m_moreArea->setVisible(isOn);
        m_more->setArrowType(isOn ? Qt::DownArrow : Qt::RightArrow);
    });
    retranslate();
}

void DomainPage::build()
{
    m_intro->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("domainsEdit"));
    m_text->setTabChangesFocus(true);
    m_text->setMaximumHeight(5 * fontMetrics().lineSpacing() + 12);
    m_rowsColumn->setContentsMargins(4, 4, 4, 4);
    m_rowsColumn->setSpacing(4);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("domainRows"));
    scroll->setWidget(m_rowsArea);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_hostname->setObjectName(QStringLiteral("hostnameEdit"));
    m_hostname->setMaxLength(253);
    m_hostnameHint->setWordWrap(true);
    m_listen->setObjectName(QStringLiteral("listenEdit"));
    m_more->setObjectName(QStringLiteral("moreButton"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setArrowType(Qt::RightArrow);
    m_moreArea->hide();
    auto *moreForm = new QFormLayout(m_moreArea);
    moreForm->setContentsMargins(20, 0, 0, 0);
    moreForm->addRow(m_listenLabel, m_listen);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_intro);
    column->addWidget(m_text);
    column->addWidget(scroll, 1);
    column->addWidget(m_hostnameLabel);
    column->addWidget(m_hostname);
    column->addWidget(m_hostnameHint);
    column->addWidget(m_more);
    column->addWidget(m_moreArea);
    m_hostnameLabel->setBuddy(m_hostname);
    m_listenLabel->setBuddy(m_listen);
}

QString DomainPage::title() const { return tr("Domains"); }

void DomainPage::enter()
{
    QStringList shown;
    for (const QString &domain : m_draft.domains)
        shown.append(shownDomain(domain));
    const QSignalBlocker quietText(m_text);
    const QSignalBlocker quietHostname(m_hostname);
    const QSignalBlocker quietListen(m_listen);
    if (m_rows.isEmpty())
        m_text->setPlainText(shown.join(u'\n'));
    m_hostname->setText(m_draft.hostname);
    m_listen->setText(m_draft.listen);
    read();
    m_text->setFocus();
}

bool DomainPage::isComplete() const
{
    return !m_rows.isEmpty() && std::all_of(m_rows.begin(), m_rows.end(), isGood) && config::hostNameFromText(m_hostname->text().trimmed())
           && !normalListen(m_listen->text()).isEmpty();
}

void DomainPage::read()
{
    m_rows = domainsFromText(m_text->toPlainText());
    m_draft.domains.clear();
    for (const DomainRow &row : std::as_const(m_rows))
        if (isGood(row))
            m_draft.domains.append(row.domain);
    m_draft.hostname = config::hostNameFromText(m_hostname->text().trimmed()).value_or(m_hostname->text().trimmed());
    const QString listen = normalListen(m_listen->text());
    m_draft.listen = listen.isEmpty() ? m_listen->text() : listen;
    showRows();
    Q_EMIT completeChanged();
}

void DomainPage::showRows()
{
    while (QLayoutItem *item = m_rowsColumn->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater(); // a click on a fix button comes from one of them
        delete item;
    }
    int number = 0;
    for (const DomainRow &row : m_rows.first(qMin<qsizetype>(mostShown, m_rows.size())))
        m_rowsColumn->addWidget(rowWidget(row, number++));
    if (m_rows.size() > mostShown)
        m_rowsColumn->addWidget(new QLabel(tr("and %n more", nullptr, int(m_rows.size()) - mostShown), m_rowsArea));
    m_rowsColumn->addStretch();
}

QWidget *DomainPage::rowWidget(const DomainRow &row, int number)
{
    auto *widget = new QWidget(m_rowsArea);
    widget->setObjectName(QStringLiteral("domainRow-%1").arg(number));
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    auto *shape = new QLabel(widget);
    const QString name = isGood(row) ? QStringLiteral("step-good") : QStringLiteral("step-failed");
    shape->setPixmap(iconPixmap(name, palette(), isGood(row) ? Tone::Well : Tone::Problem, shapeSize, devicePixelRatioF()));
    auto *words = new QLabel(isGood(row) ? shownDomain(row.domain) : faultText(row), widget);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    line->addWidget(shape);
    line->addWidget(words, 1);
    if (isGood(row))
        return widget;
    auto *fix = new QPushButton(row.suggestion.isEmpty() ? tr("Take it out") : tr("Use %1").arg(row.suggestion), widget);
    fix->setObjectName(QStringLiteral("domainFix-%1").arg(number));
    fix->setAccessibleName(fix->text());
    connect(fix, &QPushButton::clicked, this, [this, row] { m_text->setPlainText(fixedText(m_text->toPlainText(), row)); });
    line->addWidget(fix);
    return widget;
}

QString DomainPage::faultText(const DomainRow &row) const
{
    switch (row.fault) {
    case DomainFault::MailAddress: return tr("%1 is a mail address, not a domain.").arg(row.text);
    case DomainFault::Link: return tr("%1 is a link, not a domain.").arg(row.text);
    case DomainFault::HostOfDomain: return tr("%1 is a web server. Mail usually goes to the domain itself.").arg(row.text);
    case DomainFault::IpAddress: return tr("%1 is an address of a machine, not a domain.").arg(row.text);
    case DomainFault::NoDot: return tr("%1 is not a whole domain: it has no dot.").arg(row.text);
    case DomainFault::NotAName: return tr("%1 cannot be a domain.").arg(row.text);
    case DomainFault::Twice: return tr("%1 is here twice.").arg(row.text);
    case DomainFault::None: break;
    }
    return {};
}

void DomainPage::changeEvent(QEvent *event)
{
    WizardPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

void DomainPage::retranslate()
{
    m_intro->setText(tr("Which domains' mail should be kept here when your own mail server cannot take it? Write or paste them; "
                        "addresses and links will do too."));
    m_text->setAccessibleName(tr("Domains"));
    m_text->setPlaceholderText(tr("firma.cz"));
    m_hostnameLabel->setText(tr("&Name of this machine on the Internet"));
    m_hostname->setAccessibleName(tr("Name of this machine on the Internet"));
    m_hostname->setPlaceholderText(tr("mx2.firma.cz"));
    m_hostnameHint->setText(tr("Other mail servers look for it under this name; it will be in the MX record."));
    m_more->setText(tr("More"));
    m_more->setAccessibleName(tr("More settings"));
    m_listenLabel->setText(tr("&Takes mail at (address:port)"));
    m_listen->setAccessibleName(tr("Takes mail at (address:port)"));
    m_listen->setToolTip(tr("The usual value is *:25: every address of this machine, the port for mail."));
    showRows();
}

} // namespace ui
