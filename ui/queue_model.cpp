#include "ui/queue_model.h"
#include <algorithm>
#include "ui/service_model.h"
#include "ui/text.h"

namespace ui {

namespace {
using namespace std::chrono_literals;
constexpr auto refreshAtMostEvery = 700ms;
} // namespace

QueueModel::QueueModel(ServiceModel &service, QObject *parent) : QAbstractTableModel(parent), m_service(service)
{
    m_refreshSoon.setSingleShot(true);
    m_refreshSoon.setInterval(refreshAtMostEvery);
    connect(&m_refreshSoon, &QTimer::timeout, this, &QueueModel::refresh);
    const auto refreshSoon = [this] {
        m_isDirty = true;
        if (m_isActive && !m_refreshSoon.isActive())
            m_refreshSoon.start();
    };
    connect(&m_service, &ServiceModel::queueChanged, this, refreshSoon);
}

void QueueModel::show(const ipc::QueueFilter &filter, ipc::QueueSort sort)
{
    m_filter = filter;
    m_sort = sort;
    ++m_generation;
    m_isAsking = false;
    beginResetModel();
    m_window.clear();
    m_shownRows = 0;
    endResetModel();
    fetch();
}

void QueueModel::setVisibleRows(int first, int last)
{
    m_window.want(first, last);
    fetch();
}

void QueueModel::setActive(bool isActive)
{
    m_isActive = isActive;
    if (isActive && m_isDirty)
        refresh();
}

void QueueModel::refresh()
{
    m_isDirty = false;
    m_window.refresh();
    fetch();
}

void QueueModel::fetch()
{
    if (m_isAsking || m_service.contact() != Contact::Connected)
        return;
    const auto need = m_window.next();
    if (!need)
        return;
    m_isAsking = true;
    ipc::ListQueue list;
    list.filter = m_filter;
    list.sort = m_sort;
    list.after = need->after;
    list.limit = QueueWindow::pageSize;
    m_service.ask(list, this, [this, need = *need, generation = m_generation](const Asked<ipc::Page<ipc::QueueRow>> &answer) {
        if (generation != m_generation)
            return;
        m_isAsking = false;
        if (!answer)
            return Q_EMIT failed(answer.error());
        take(need, *answer);
        Q_EMIT loaded();
        fetch();
    });
}

void QueueModel::take(const QueueWindow::Need &need, const ipc::Page<ipc::QueueRow> &page)
{
    const QueueWindow::Change change = m_window.take(need, page);
    resizeTo(change.rowCount);
    moveSelections(change);
}

void QueueModel::resizeTo(int rows)
{
    if (rows > m_shownRows) {
        beginInsertRows({}, m_shownRows, rows - 1);
        m_shownRows = rows;
        endInsertRows();
    } else if (rows < m_shownRows) {
        beginRemoveRows({}, rows, m_shownRows - 1);
        m_shownRows = rows;
        endRemoveRows();
    }
}

void QueueModel::moveSelections(const QueueWindow::Change &change)
{
    QHash<QString, int> wasAt;
    for (int i = 0; i < change.before.size(); ++i)
        wasAt.insert(change.before.at(i).id, change.first + i);
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    QHash<int, int> nowAt; // old row -> new row
    for (int number = change.first; number < m_shownRows; ++number) {
        const ipc::QueueRow *row = m_window.row(number);
        if (!row)
            break;
        const auto before = wasAt.constFind(row->id);
        if (before != wasAt.cend())
            nowAt.insert(*before, number);
    }
    const QModelIndexList persistent = persistentIndexList();
    for (const QModelIndex &index : persistent) {
        const bool mayHaveMoved = index.row() >= change.first && index.row() < change.first + change.before.size();
        if (!mayHaveMoved)
            continue;
        const auto now = nowAt.constFind(index.row());
        changePersistentIndex(index, now == nowAt.cend() ? QModelIndex() : this->index(*now, index.column()));
    }
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

int QueueModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_shownRows; }

int QueueModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ipc::QueueRow *row = m_window.row(index.row());
    if (!row)
        return role == Qt::DisplayRole && index.column() == Sender ? QStringLiteral("…") : QVariant();
    switch (role) {
    case Qt::DisplayRole: return text(*row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Arrived ? fullTimeText(row->arrived)
               : index.column() == NextTry && row->nextTry ? fullTimeText(*row->nextTry)
                                                           : text(*row, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == Size || index.column() == Attempts ? Qt::AlignRight : Qt::AlignLeft));
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
    const auto &snapshot = m_service.snapshot();
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
