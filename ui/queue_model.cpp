#include "ui/queue_model.h"
#include <algorithm>
#include "ui/text.h"

namespace ui {

namespace {
using namespace std::chrono_literals;
constexpr auto refreshAtMostEvery = 700ms;
} // namespace

QueueModel::QueueModel(ServiceModel &service, QObject *parent) : PagedModel(service, refreshAtMostEvery, parent) {}

void QueueModel::show(const ipc::QueueFilter &filter, ipc::QueueSort sort)
{
    m_filter = filter;
    m_sort = sort;
    restart();
}

void QueueModel::ask(const QString &after, const Answer &answer)
{
    ipc::ListQueue list;
    list.filter = m_filter;
    list.sort = m_sort;
    list.after = after;
    list.limit = pageSize;
    service().ask(list, this, answer);
}

int QueueModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ipc::QueueRow *row = this->row(index.row());
    if (!row)
        return role == Qt::DisplayRole && index.column() == Sender ? QStringLiteral("…") : QVariant();
    switch (role) {
    case Qt::DisplayRole: return text(*row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Arrived ? fullTimeText(row->arrived)
               : index.column() == NextTry && row->nextTry ? fullTimeText(*row->nextTry)
                                                           : text(*row, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == Size || index.column() == Arrived || index.column() == Attempts ? Qt::AlignRight : Qt::AlignLeft));
    case IdRole: return row->id;
    case StateRole: return int(row->state);
    default: return {};
    }
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Sender: return tr("From");
    case Recipient: return tr("To");
    case Size: return tr("Size");
    case Arrived: return tr("Age");
    case Attempts: return tr("Tries");
    case NextTry: return tr("Next try");
    case State_: return tr("State");
    case Reason: return tr("Reason");
    default: return {};
    }
}

QString QueueModel::text(const ipc::QueueRow &row, int column) const
{
    const auto &snapshot = service().snapshot();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    switch (column) {
    case Sender: return row.sender.isEmpty() ? tr("(a notice, no sender)") : row.sender;
    case Recipient: return row.recipient;
    case Size: return sizeText(row.bytes);
    case Arrived: return durationWords(std::max<qint64>(0, row.arrived.secsTo(now)));
    case Attempts: return numberText(row.attempts);
    case NextTry: return row.nextTry ? clockText(*row.nextTry, snapshot ? snapshot->at : now) : QString();
    case State_: return stateWord(row.state);
    case Reason: return row.reason ? say(*row.reason) : QString();
    default: return {};
    }
}

} // namespace ui
