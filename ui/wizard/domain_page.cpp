#include "ui/wizard/domain_page.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include "ui/icons.h"
#include "ui/wizard/setup_draft.h"

namespace ui {

namespace {
constexpr int shapeSize = 16;
constexpr int mostShown = 50; // rows as widgets; more are counted

bool isGood(const DomainRow &row) { return row.fault == DomainFault::None; }
// What one click puts right is no fault of whoever pasted it.
std::pair<const char *, Tone> lookOf(const DomainRow &row)
{
    if (isGood(row))
        return {"step-good", Tone::Well};
    return row.suggestion.isEmpty() ? std::pair{"step-failed", Tone::Problem} : std::pair{"step-attention", Tone::Attention};
}

} // namespace

DomainPage::DomainPage(SetupDraft &draft, QWidget *parent)
    : WizardPage(draft, parent), m_intro(new QLabel(this)), m_text(new QPlainTextEdit(this)), m_rowsArea(new QWidget(this)),
      m_rowsColumn(new QVBoxLayout(m_rowsArea))
{
    setObjectName(QStringLiteral("domainPage"));
    m_intro->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("domainsEdit"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(5 * m_text->fontMetrics().lineSpacing() + 12);
    m_rowsColumn->setContentsMargins(4, 4, 4, 4);
    m_rowsColumn->setSpacing(6);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_intro);
    column->addWidget(m_text);
    column->addWidget(m_rowsArea);
    column->addStretch(1);
    connect(m_text, &QPlainTextEdit::textChanged, this, &DomainPage::read);
    retranslate();
}

QString DomainPage::title() const { return tr("Domains"); }

// What is written stays as it is, mistakes too, as long as it means the same.
void DomainPage::load()
{
    if (goodDomains() == m_draft.domains && !m_rows.isEmpty())
        return;
    QStringList shown;
    for (const QString &domain : std::as_const(m_draft.domains))
        shown.append(shownDomain(domain));
    const QSignalBlocker quietly(m_text);
    m_text->setPlainText(shown.join(u'\n'));
    m_rows = domainsFromText(m_text->toPlainText());
    showRows();
}

void DomainPage::enter() { m_text->setFocus(); }

bool DomainPage::isComplete() const { return !m_rows.isEmpty() && std::all_of(m_rows.begin(), m_rows.end(), isGood); }

QStringList DomainPage::goodDomains() const
{
    QStringList domains;
    for (const DomainRow &row : m_rows)
        if (isGood(row))
            domains.append(row.domain);
    return domains;
}

void DomainPage::read()
{
    m_rows = domainsFromText(m_text->toPlainText());
    m_draft.domains = goodDomains();
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
    m_lastField = m_text;
    for (const DomainRow &row : m_rows.first(qMin<qsizetype>(mostShown, m_rows.size())))
        m_rowsColumn->addWidget(rowWidget(row, number++));
    if (m_rows.size() > mostShown)
        m_rowsColumn->addWidget(new QLabel(tr("and %n more", nullptr, int(m_rows.size()) - mostShown), m_rowsArea));
    }

QWidget *DomainPage::rowWidget(const DomainRow &row, int number)
{
    auto *widget = new QWidget(m_rowsArea);
    widget->setObjectName(QStringLiteral("domainRow-%1").arg(number));
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    auto *shape = new QLabel(widget);
    const auto [name, tone] = lookOf(row);
    shape->setPixmap(iconPixmap(QLatin1String(name), palette(), tone, shapeSize, devicePixelRatioF()));
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
    fix->setAutoDefault(false);
    connect(fix, &QPushButton::clicked, this, [this, row] { m_text->setPlainText(fixedText(m_text->toPlainText(), row)); });
    line->addWidget(fix);
    setTabOrder(m_lastField, fix);
    m_lastField = fix;
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
                        "of an address or a link, one click takes the domain."));
    m_text->setAccessibleName(tr("Domains"));
    m_text->setPlaceholderText(tr("firma.cz"));
    showRows();
}

} // namespace ui
