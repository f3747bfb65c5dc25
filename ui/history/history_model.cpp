#include "ui/history/history_model.h"
#include "ui/history/history_words.h"
#include "ui/icons.h"
#include "ui/status.h"
#include "ui/text.h"

namespace ui {

namespace {
using namespace std::chrono_literals;
constexpr auto refreshAtMostEvery = 3s; // a text that is searched for costs the service a walk
} // namespace

HistoryModel::HistoryModel(ServiceModel &service, QObject *parent) : PagedModel(service, refreshAtMostEvery, parent) {}

void HistoryModel::show(const ipc::HistoryFilter &filter)
{
    m_filter = filter;
    restart();
}

void HistoryModel::setPalette(const QPalette &palette)
{
    using enum ipc::RecipientState;
    for (const ipc::RecipientState outcome : {Delivered, Refused, Expired, Removed}) {
        const history::Shape shape = history::shapeOf(outcome);
        m_shapes.insert(outcome, icon(shape.icon, palette, shape.tone));
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Outcome), index(rowCount() - 1, Outcome), {Qt::DecorationRole});
}

void HistoryModel::ask(const QString &after, const Answer &answer)
{
    ipc::ListHistory list;
    list.filter = m_filter;
    list.after = after;
    list.limit = pageSize;
    service().ask(list, this, [this, answer](const Asked<ipc::HistoryPage> &page) {
        if (!page)
            return answer(page.error());
        m_keptSeconds = page->keptSeconds.value_or(0);
        answer(Page{page->rows, page->next, 0});
    });
}

int HistoryModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ipc::HistoryRow *row = this->row(index.row());
    if (!row)
        return role == Qt::DisplayRole && index.column() == Finished ? QStringLiteral("…") : QVariant();
    switch (role) {
    case Qt::DisplayRole: return text(*row, index.column());
    case Qt::ToolTipRole: // wrapped, as rich text is; addresses and replies are other people's words
        return QStringLiteral("<p>%1</p>").arg((index.column() == Finished ? fullTimeText(row->finished) : text(*row, index.column())).toHtmlEscaped());
    case Qt::DecorationRole: return index.column() == Outcome ? QVariant(m_shapes.value(row->outcome)) : QVariant();
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter | (index.column() == Size ? Qt::AlignRight : Qt::AlignLeft));
    default: return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Finished: return tr("Finished");
    case Sender: return tr("From");
    case Recipient: return tr("To");
    case Outcome: return tr("Outcome");
    case Why: return tr("Why");
    case Size: return tr("Size");
    default: return {};
    }
}

QString HistoryModel::text(const ipc::HistoryRow &row, int column)
{
    switch (column) {
    case Finished: return clockText(row.finished, QDateTime::currentDateTimeUtc());
    case Sender: return history::senderText(row);
    case Recipient: return row.recipient;
    case Outcome: return stateWord(row.outcome);
    case Why: return history::whyText(row);
    case Size: return sizeText(row.bytes);
    default: return {};
    }
}

} // namespace ui
