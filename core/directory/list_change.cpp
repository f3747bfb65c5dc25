#include "directory/list_change.h"
#include <algorithm>

namespace directory {

void ListChange::written(Result<Index::Keys> keys)
{
    if (!keys) {
        m_written = keys.error();
        return;
    }
    m_keys = *std::move(keys);
    m_written = Result<void>();
}

bool ListChange::step(Index &index, QList<ListRow> &lists)
{
    if (m_kind == Kind::Refresh) {
        applyTo(lists);
        return true;
    }
    const qsizetype before = index.size();
    const bool isAll = stepAddresses(index, lists);
    m_grown += index.size() - before;
    return isAll;
}

bool ListChange::stepAddresses(Index &index, QList<ListRow> &lists)
{
    if (m_come < m_keys.size()) {
        const auto piece = std::span(m_keys).subspan(m_come).first(std::min(addressesAtOnce, m_keys.size() - m_come));
        index.enlist(piece, m_list.slot);
        m_come += piece.size();
        return false;
    }
    if (!std::exchange(m_isListed, true))
        applyTo(lists);
    index.unlist(m_shardsLeft++, m_list.slot, m_keys);
    return m_shardsLeft == Index::shards;
}

void ListChange::applyTo(QList<ListRow> &lists) const
{
    const auto old = std::ranges::find(lists, m_list.slot, &ListRow::slot);
    if (m_kind == Kind::Refresh) {
        if (old != lists.end() && old->name == m_list.name) // it may have been removed meanwhile
            old->state.readAt = m_list.state.readAt;
        return;
    }
    if (old != lists.end())
        lists.erase(old);
    if (m_kind == Kind::Replace)
        lists.append(m_list);
}

} // namespace directory
