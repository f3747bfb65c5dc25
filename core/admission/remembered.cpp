#include "admission/remembered.h"
#include <algorithm>
#include <tuple>

namespace admission {

std::optional<Remembered::Entry> Remembered::find(quint64 key) const
{
    const auto found = m_entries.constFind(key);
    return found == m_entries.cend() ? std::nullopt : std::optional(found->entry);
}

void Remembered::add(quint64 key, quint64 group, Milliseconds now)
{
    if (const auto found = m_entries.find(key); found != m_entries.end()) {
        if (found->entry.tries >= mostTries)
            return;
        ++found->entry.tries;
        m_unsaved.insert(key);
        return;
    }
    while (m_entries.size() >= m_capacity && !m_order.empty())
        forgetFirst();
    append(key, {{now, group, 1}, m_forgotten.remove(key)});
    m_unsaved.insert(key);
}

void Remembered::append(quint64 key, const Place &place)
{
    m_entries.insert(key, place);
    m_order.push_back(key);
    if (place.entry.group != 0)
        ++m_groups[place.entry.group];
}

void Remembered::forgetFirst()
{
    const quint64 key = m_order.front();
    m_order.pop_front();
    const Place place = m_entries.take(key);
    if (const auto group = m_groups.find(place.entry.group); group != m_groups.end() && --*group <= 0)
        m_groups.erase(group);
    m_unsaved.remove(key);
    if (place.isSaved)
        m_forgotten.insert(key);
}

void Remembered::forgetOlder(Milliseconds keep, Milliseconds now)
{
    while (!m_order.empty() && now - m_entries.constFind(m_order.front())->entry.first > keep)
        forgetFirst();
}

void Remembered::load(QList<Change> entries, Milliseconds now)
{
    *this = Remembered(m_capacity);
    for (Change &one : entries)
        if (one.entry) {
            one.entry->first = std::clamp(one.entry->first, Milliseconds(0), now);
            one.entry->tries = std::clamp(one.entry->tries, 1, mostTries);
        }
    std::sort(entries.begin(), entries.end(), [](const Change &a, const Change &b) {
        return std::tuple(a.entry.value_or(Entry()).first, a.key) < std::tuple(b.entry.value_or(Entry()).first, b.key);
    });
    for (const Change &one : std::as_const(entries)) {
        if (!one.entry || m_entries.contains(one.key))
            continue;
        while (m_entries.size() >= m_capacity && !m_order.empty())
            forgetFirst();
        append(one.key, {*one.entry, true});
    }
}

QList<Remembered::Change> Remembered::takeChanges()
{
    QList<Change> changes;
    changes.reserve(m_forgotten.size() + m_unsaved.size());
    for (const quint64 key : std::as_const(m_forgotten))
        changes.append(Change{key, std::nullopt});
    for (const quint64 key : std::as_const(m_unsaved)) {
        Place &place = m_entries[key];
        place.isSaved = true;
        changes.append(Change{key, place.entry});
    }
    m_forgotten.clear();
    m_unsaved.clear();
    return changes;
}

} // namespace admission
