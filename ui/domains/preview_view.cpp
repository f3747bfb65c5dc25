#include "ui/domains/preview_view.h"
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include "ui/domains/labels.h"
#include "ui/icons.h"
#include "ui/text.h"
#include "ui/wizard/domain_text.h"

namespace ui {

namespace {

constexpr int shapeSize = 22;
constexpr int mostLinesSeen = 6; // then it scrolls

} // namespace

PreviewView::PreviewView(QWidget *parent)
    : QWidget(parent), m_shape(new QLabel(this)), m_accepted(plainLabel(this, "previewAccepted")), m_leftOut(plainLabel(this, "previewLeftOut")),
      m_faults(plainLabel(this, "previewFaults")), m_lines(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("previewView"));
    m_lines->setObjectName(QStringLiteral("previewLines"));
    m_lines->setReadOnly(true);
    m_lines->setTabChangesFocus(true);
    m_lines->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setBold(m_accepted);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->addWidget(m_shape, 0, 0, Qt::AlignTop);
    grid->addWidget(m_accepted, 0, 1);
    grid->addWidget(m_leftOut, 1, 1);
    grid->addWidget(m_faults, 2, 1);
    grid->addWidget(m_lines, 3, 1);
    grid->setColumnStretch(1, 1);
}

void PreviewView::show(const ipc::ListPreview &preview, const QString &domain)
{
    m_preview = preview;
    m_domain = domain;
    refresh();
}

void PreviewView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refresh();
}

void PreviewView::refresh()
{
    const bool isGood = m_preview.accepted > 0;
    m_shape->setPixmap(iconPixmap(isGood ? QStringLiteral("step-good") : QStringLiteral("step-failed"), palette(), isGood ? Tone::Well : Tone::Problem,
                                  shapeSize, devicePixelRatioF()));
    const QString domain = shownDomain(m_domain);
    m_accepted->setText(isGood ? tr("%Ln address(es) of %1", nullptr, shownCount(m_preview.accepted)).arg(domain)
                               : tr("There is no address of %1 in this file. Is it the right file, and the right domain?").arg(domain));
    m_leftOut->setText(leftOut());
    m_leftOut->setVisible(!m_leftOut->text().isEmpty());
    m_faults->setText(tr("%Ln line(s) were not understood and are left out:", nullptr, shownCount(m_preview.faults)));
    m_lines->setPlainText(faulty());
    m_lines->setAccessibleName(tr("Lines that were not understood"));
    m_faults->setVisible(m_preview.faults > 0);
    m_lines->setVisible(!m_preview.faulty.isEmpty());
    const int seen = qMin(mostLinesSeen, m_lines->blockCount());
    m_lines->setFixedHeight((seen + 1) * m_lines->fontMetrics().lineSpacing());
}

QString PreviewView::leftOut() const
{
    QStringList lines;
    if (m_preview.duplicates > 0)
        lines << tr("%Ln repetition(s), each address counts once", nullptr, shownCount(m_preview.duplicates));
    if (m_preview.foreign > 0) {
        QStringList domains;
        for (const QString &domain : m_preview.foreignDomains)
            domains << shownDomain(domain);
        const QString some = domains.join(QStringLiteral(", "));
        lines << tr("%Ln address(es) of other domains, left out: %1", nullptr, shownCount(m_preview.foreign)).arg(some);
    }
    if (m_preview.truncated)
        lines << tr("The file has more addresses than there is room for: the rest was not read. So it cannot be taken for a complete list.");
    return lines.join(u'\n');
}

QString PreviewView::faulty() const
{
    QStringList lines;
    for (const ipc::ListFault &fault : m_preview.faulty)
        lines << say(fault.why);
    if (const qint64 more = m_preview.faults - m_preview.faulty.size(); more > 0)
        lines << tr("and %Ln more", nullptr, shownCount(more));
    return lines.join(u'\n');
}

} // namespace ui
