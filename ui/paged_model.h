// A long list of the service as a table: lazily, page by page, in any length; its selections keep to their rows while others come and go.
// What a row says is its subclass's. Callers: QueueModel, HistoryModel.
#pragma once
#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QHash>
#include <QTimer>
#include <algorithm>
#include <chrono>
#include <functional>
#include "ui/paged_window.h"
#include "ui/service_model.h"

namespace ui {

// The signals: a template has none.
class PagedModelSignals : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

Q_SIGNALS:
    void loaded();                           // a page came
    void failed(const ipc::Sentence &error); // a page did not come
};

// `Row` has an id that stays its own.
template <typename Row> class PagedModel : public PagedModelSignals {
public:
    static constexpr int pageSize = PagedWindow<Row>::pageSize;

    void setVisibleRows(int first, int last); // fetches what is missing there
    void setActive(bool isActive);            // not looked at: changes wait until it is
    bool isLoading() const { return m_isAsking; }
    bool isKnown() const { return m_isKnown; } // the service has answered
    const Row *row(int number) const { return m_window.row(number); }
    qint64 total() const { return m_window.rowCount(); } // one more than was seen, where the service does not say
    bool isComplete() const { return m_window.isComplete(); } // the end of the list was seen

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_shownRows; }

protected:
    using Page = ipc::Page<Row>;
    using Answer = std::function<void(const Asked<Page> &)>;

    PagedModel(ServiceModel &service, std::chrono::milliseconds refreshAtMostEvery, QObject *parent);
    virtual void ask(const QString &after, const Answer &answer) = 0; // the service for a page; answered once, later
    void restart(); // another list, from its start
    ServiceModel &service() const { return m_service; }

private:
    void refresh();
    void fetch();
    void slowDown();
    void askFrom(const typename PagedWindow<Row>::Need &need, const QString &after);
    void take(const typename PagedWindow<Row>::Need &need, const Page &page);
    void resizeTo(int rows);
    void moveSelections(const typename PagedWindow<Row>::Change &change);

    ServiceModel &m_service;
    PagedWindow<Row> m_window;
    const std::chrono::milliseconds m_atMostEvery;
    QTimer m_refreshSoon;
    QElapsedTimer m_askedFor; // since the page under way was asked for
    int m_shownRows = 0;
    int m_generation = 0; // answers to another list are dropped
    bool m_isAsking = false;
    bool m_isActive = false;
    bool m_isDirty = true;
    bool m_isKnown = false;
};

template <typename Row> PagedModel<Row>::PagedModel(ServiceModel &service, std::chrono::milliseconds refreshAtMostEvery, QObject *parent)
    : PagedModelSignals(parent), m_service(service), m_atMostEvery(refreshAtMostEvery)
{
    m_refreshSoon.setSingleShot(true);
    m_refreshSoon.setInterval(m_atMostEvery);
    connect(&m_refreshSoon, &QTimer::timeout, this, [this] {
        if (m_isActive)
            refresh();
    });
    connect(&m_service, &ServiceModel::queueChanged, this, [this] {
        m_isDirty = true;
        if (m_isActive && !m_refreshSoon.isActive())
            m_refreshSoon.start();
    });
}

template <typename Row> void PagedModel<Row>::restart()
{
    ++m_generation;
    m_isAsking = false;
    m_isKnown = false;
    beginResetModel();
    m_window.clear();
    m_shownRows = 0;
    endResetModel();
    fetch();
}

template <typename Row> void PagedModel<Row>::setVisibleRows(int first, int last)
{
    m_window.want(first, last);
    fetch();
}

template <typename Row> void PagedModel<Row>::setActive(bool isActive)
{
    m_isActive = isActive;
    if (isActive && m_isDirty)
        refresh();
}

template <typename Row> void PagedModel<Row>::refresh()
{
    m_isDirty = false;
    m_window.refresh();
    fetch();
}

template <typename Row> void PagedModel<Row>::fetch()
{
    if (m_isAsking || m_service.contact() != Contact::Connected)
        return;
    const auto need = m_window.next();
    if (!need)
        return;
    m_isAsking = true;
    m_askedFor.start();
    askFrom(*need, need->after);
}

// What takes the service long is not asked again soon.
template <typename Row> void PagedModel<Row>::slowDown()
{
    constexpr int share = 20; // of our time in which it may be at work for us
    const std::chrono::milliseconds took(m_askedFor.elapsed());
    m_refreshSoon.setInterval(std::max(m_atMostEvery, share * took));
}

// Empty pages that are not the last are passed over: behind them may be rows. They count as one page with those.
template <typename Row> void PagedModel<Row>::askFrom(const typename PagedWindow<Row>::Need &need, const QString &after)
{
    ask(after, [this, need, generation = m_generation](const Asked<Page> &answer) {
        if (generation != m_generation)
            return;
        if (answer && answer->rows.isEmpty() && !answer->next.isEmpty())
            return askFrom(need, answer->next);
        m_isAsking = false;
        m_isKnown = true;
        slowDown();
        if (!answer) {
            m_isDirty = true; // asked again when there is contact
            return Q_EMIT failed(answer.error());
        }
        take(need, *answer);
        Q_EMIT loaded();
        fetch();
    });
}

template <typename Row> void PagedModel<Row>::take(const typename PagedWindow<Row>::Need &need, const Page &page)
{
    const auto change = m_window.take(need, page);
    resizeTo(change.rowCount);
    moveSelections(change);
}

template <typename Row> void PagedModel<Row>::resizeTo(int rows)
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

template <typename Row> void PagedModel<Row>::moveSelections(const typename PagedWindow<Row>::Change &change)
{
    QHash<QString, int> wasAt;
    for (int i = 0; i < change.before.size(); ++i)
        wasAt.insert(change.before.at(i).id, change.first + i);
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    QHash<int, int> nowAt; // old row -> new row
    for (int number = change.first; number < m_shownRows; ++number) {
        const Row *row = m_window.row(number);
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

} // namespace ui
