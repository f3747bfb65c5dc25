#include "ui/wizard/records_view.h"
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include "ui/icons.h"
#include "ui/text.h"
#include "ui/wizard/fact_list.h"

namespace ui {

namespace {
constexpr int shapeSize = 16;
constexpr const char *names[] = {"dnsPublished", "dnsCached", "dnsWanted"};
} // namespace

QString shortRecord(const QString &record)
{
    QString text = record.section(QLatin1String(" MX "), 1, -1);
    if (text.isEmpty())
        return record;
    if (text.endsWith(u'.') && !text.endsWith(QLatin1String(" .")))
        text.chop(1);
    return text;
}

RecordsView::RecordsView(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("dnsRecords"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    for (int i = 0; i < int(std::size(names)); ++i) {
        const Column column{new QLabel(this), new QLabel(this), new QLabel(this)};
        column.text->setObjectName(QLatin1String(names[i]));
        for (QLabel *label : {column.heading, column.text}) {
            label->setWordWrap(true);
            label->setTextFormat(Qt::PlainText);
        }
        column.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(column.shape, 0, 2 * i, Qt::AlignTop);
        grid->addWidget(column.heading, 0, 2 * i + 1, Qt::AlignTop);
        grid->addWidget(column.text, 1, 2 * i + 1, Qt::AlignTop);
        grid->setColumnStretch(2 * i + 1, 1);
        m_columns << column;
    }
    refresh();
}

void RecordsView::show(const std::optional<ipc::MxRecords> &records, const QDateTime &now)
{
    m_records = records;
    m_now = now;
    refresh();
}

void RecordsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refresh();
}

void RecordsView::fill(const Column &column, const QString &heading, const std::optional<QList<QString>> &records, ipc::Verdict verdict)
{
    QStringList lines;
    if (records)
        for (const QString &record : *records)
            lines << shortRecord(record);
    const QString text = !records ? tr("could not be checked") : lines.isEmpty() ? tr("no record") : lines.join(u'\n');
    const VerdictLook look = lookOf(verdict);
    QFont bold = font();
    bold.setBold(true);
    column.heading->setFont(bold);
    column.heading->setText(heading);
    column.text->setText(text);
    column.text->setAccessibleName(heading + QStringLiteral(": ") + text);
    column.shape->setPixmap(iconPixmap(look.icon, palette(), look.tone, shapeSize, devicePixelRatioF()));
    column.shape->setToolTip(verdictWord(verdict));
}

void RecordsView::refresh()
{
    if (!m_records)
        return;
    const auto verdict = [this](const std::optional<QList<QString>> &there) {
        if (!there || m_records->wanted.isEmpty())
            return ipc::Verdict::Unknown;
        return *there == m_records->wanted ? ipc::Verdict::Good : ipc::Verdict::Attention;
    };
    const bool isOld = m_records->cachedUntil && m_records->cached != m_records->published;
    fill(m_columns.at(0), tr("Your provider's name servers"), m_records->published, verdict(m_records->published));
    fill(m_columns.at(1), isOld ? tr("What the world remembers until %1").arg(clockText(*m_records->cachedUntil, m_now)) : tr("What the world sees"),
         m_records->cached, verdict(m_records->cached));
    const auto wanted = m_records->wanted.isEmpty() ? std::nullopt : std::optional(m_records->wanted);
    fill(m_columns.at(2), tr("Should be"), wanted, wanted ? ipc::Verdict::Good : ipc::Verdict::Unknown);
}

} // namespace ui
