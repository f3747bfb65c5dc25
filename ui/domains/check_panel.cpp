#include "ui/domains/check_panel.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <iterator>
#include <utility>
#include "ui/domains/finding_row.h"
#include "ui/domains/labels.h"
#include "ui/domains/ladder_view.h"
#include "ui/icons.h"
#include "ui/status.h"
#include "ui/text.h"
#include "ui/wizard/domain_text.h"

namespace ui {

namespace {

constexpr int shapeSize = 22;

bool isForInformation(const ipc::Finding &finding) { return finding.severity == ipc::Severity::Info; }

ipc::Severity severityOf(ipc::Verdict verdict)
{
    switch (verdict) {
    case ipc::Verdict::Problem: return ipc::Severity::Problem;
    case ipc::Verdict::Attention: return ipc::Severity::Attention;
    case ipc::Verdict::Good:
    case ipc::Verdict::Unknown: break;
    }
    return ipc::Severity::Unchecked;
}

} // namespace

CheckPanel::CheckPanel(QWidget *parent)
    : QGroupBox(parent), m_shape(new QLabel(this)), m_verdict(plainLabel(this, "checkVerdict")), m_times(plainLabel(this, "checkTimes")),
      m_message(plainLabel(this, "checkMessage")), m_ladderTitle(plainLabel(this, "checkLadderTitle")), m_check(new QPushButton(this)),
      m_ladder(new LadderView(this)), m_findings(new QVBoxLayout), m_information(new QVBoxLayout), m_fold(new QToolButton(this))
{
    setObjectName(QStringLiteral("checkPanel"));
    build();
    connect(m_check, &QPushButton::clicked, this, &CheckPanel::checkWanted);
    connect(m_fold, &QToolButton::toggled, this, &CheckPanel::showFindings);
    refresh();
}

void CheckPanel::build()
{
    setBold(m_verdict);
    setBold(m_ladderTitle);
    m_check->setObjectName(QStringLiteral("checkNow"));
    m_fold->setObjectName(QStringLiteral("checkInformation"));
    m_fold->setCheckable(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setAutoRaise(true);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    auto *said = new QVBoxLayout;
    said->setSpacing(2);
    said->addWidget(m_verdict);
    said->addWidget(m_times);
    auto *top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(m_shape, 0, Qt::AlignTop);
    top->addLayout(said, 1);
    top->addWidget(m_check, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(10);
    column->addLayout(top);
    column->addWidget(m_message);
    column->addWidget(m_ladderTitle);
    column->addWidget(m_ladder);
    for (QVBoxLayout *findings : {m_findings, m_information})
        findings->setSpacing(8);
    column->addLayout(m_findings);
    column->addWidget(m_fold, 0, Qt::AlignLeft);
    column->addLayout(m_information);
}

void CheckPanel::show(const QString &domain, const ipc::LatestCheck *latest, const QDateTime &now, Asked asked, const ipc::Sentence &trouble)
{
    if (domain != m_domain)
        m_fold->setChecked(false);
    m_domain = domain;
    m_latest = latest ? std::optional(*latest) : std::nullopt;
    m_now = now;
    m_asked = asked;
    m_trouble = trouble;
    refresh();
}

void CheckPanel::changeEvent(QEvent *event)
{
    QGroupBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

bool CheckPanel::isChecking() const { return m_asked == Asked::Running || (m_latest && m_latest->isLooking); }

QString CheckPanel::verdictText() const
{
    const QString domain = shownDomain(m_domain);
    if (!m_latest || !m_latest->at)
        return m_latest && m_latest->triedAt ? tr("%1 could not be checked.").arg(domain) : tr("%1 was not checked yet.").arg(domain);
    switch (m_latest->report.verdict) {
    case ipc::Verdict::Good: return tr("All is right: this machine is a good backup for %1.").arg(domain);
    case ipc::Verdict::Attention: return tr("It works, but something could be better at %1.").arg(domain);
    case ipc::Verdict::Problem: return tr("Something is wrong at %1: read below what to change.").arg(domain);
    case ipc::Verdict::Unknown: break;
    }
    return tr("%1 could not be checked.").arg(domain);
}

QString CheckPanel::timesText() const
{
    if (isChecking())
        return tr("Checking now. This takes up to ten seconds.");
    if (!m_latest)
        return {};
    QStringList parts;
    if (m_latest->at)
        parts << tr("Checked at %1.").arg(clockText(*m_latest->at, m_now));
    if (m_latest->triedAt)
        parts << (m_latest->at ? tr("At %1 nothing could be checked; this is what was seen before.") : tr("At %1 nothing could be checked."))
                     .arg(clockText(*m_latest->triedAt, m_now));
    parts << (m_latest->next ? tr("Next check at %1.").arg(clockText(*m_latest->next, m_now)) : tr("The service does not check by itself."));
    return parts.join(u' ');
}

void CheckPanel::refresh()
{
    setTitle(tr("DNS, network and encryption"));
    m_ladderTitle->setText(tr("Who is asked to take the mail, in this order"));
    m_check->setText(tr("&Check now"));
    m_check->setAccessibleName(tr("Check the domain now"));
    m_check->setIcon(icon(QStringLiteral("retry"), palette()));
    const bool isGood = m_latest && m_latest->at && m_latest->report.verdict == ipc::Verdict::Good;
    const ipc::Severity severity = m_latest && m_latest->at ? severityOf(m_latest->report.verdict) : ipc::Severity::Unchecked;
    m_shape->setPixmap(isGood ? iconPixmap(QStringLiteral("state-well"), palette(), Tone::Well, shapeSize, devicePixelRatioF())
                              : iconPixmap(iconNameOf(severity), palette(), toneOf(severity), shapeSize, devicePixelRatioF()));
    m_verdict->setText(verdictText());
    showTimes();
    const bool hasLadder = m_latest && m_latest->at && !m_latest->report.ladder.isEmpty();
    m_ladderTitle->setVisible(hasLadder);
    m_ladder->setVisible(hasLadder);
    m_ladder->show(hasLadder ? m_latest->report.ladder : QList<ipc::Rung>(), {});
    showFindings();
}

// A check that did not come about says nothing about the domain: grey.
void CheckPanel::showTimes()
{
    m_times->setText(timesText());
    m_times->setVisible(!m_times->text().isEmpty());
    m_check->setEnabled(!isChecking() && !m_domain.isEmpty());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, toneColour(Tone::Muted, palette()));
    m_message->setPalette(colours);
    m_message->setText(m_trouble.code.isEmpty() ? QString() : tr("It could not be checked: %1").arg(sayWithAdvice(m_trouble)));
    m_message->setVisible(!m_message->text().isEmpty());
}

void CheckPanel::showFindings()
{
    QList<ipc::Finding> open = m_latest && m_latest->at ? m_latest->report.findings : QList<ipc::Finding>(), information;
    std::ranges::copy_if(open, std::back_inserter(information), isForInformation);
    open.removeIf(isForInformation);
    QList<FindingRow *> rows;
    place(open, m_findings, rows);
    place(m_fold->isChecked() ? information : QList<ipc::Finding>(), m_information, rows);
    for (FindingRow *row : std::as_const(m_rows)) {
        if (rows.contains(row))
            continue;
        row->hide();
        row->deleteLater();
    }
    if (std::exchange(m_rows, rows) != rows)
        chainStops();
    m_fold->setText(tr("For your information (%Ln)", nullptr, shownCount(information.size())));
    m_fold->setAccessibleName(m_fold->text());
    m_fold->setArrowType(m_fold->isChecked() ? Qt::DownArrow : Qt::RightArrow);
    m_fold->setVisible(!information.isEmpty());
}

// The Tab key goes by what is seen, not by what came first.
void CheckPanel::chainStops()
{
    QWidget *last = m_check;
    const auto follow = [&last](QWidget *next) {
        setTabOrder(last, next);
        last = next;
    };
    const auto followRows = [&](QVBoxLayout *column) {
        for (const FindingRow *row : std::as_const(m_rows))
            if (column->indexOf(row) >= 0)
                std::ranges::for_each(row->stops(), follow);
    };
    followRows(m_findings);
    follow(m_fold);
    followRows(m_information);
}

// Rows of what is still found are kept: somebody may be about to press a button.
void CheckPanel::place(const QList<ipc::Finding> &findings, QVBoxLayout *column, QList<FindingRow *> &rows)
{
    for (int i = 0; i < findings.size(); ++i) {
        const ipc::Finding &finding = findings.at(i);
        const auto known = std::ranges::find_if(m_rows, [&](const FindingRow *row) { return row->key() == FindingRow::keyOf(finding) && !rows.contains(row); });
        FindingRow *row = known != m_rows.end() ? *known : nullptr;
        if (row) {
            row->show(finding);
        } else {
            row = new FindingRow(finding, this);
            connect(row, &FindingRow::helpWanted, this, &CheckPanel::helpWanted);
        }
        if (column->indexOf(row) != i) {
            (column == m_findings ? m_information : m_findings)->removeWidget(row);
            column->removeWidget(row);
            column->insertWidget(i, row);
        }
        rows << row;
    }
}

} // namespace ui
