#include "watch/outage_book.h"
#include <algorithm>

namespace watch {

using handover::PrimaryState;

void OutageBook::load(const QList<OutageRow> &open, qint64 lastId, WallTime saved, WallTime now)
{
    m_lastId = lastId;
    for (OutageRow row : open) {
        const WallTime lastSeen = std::max(saved, row.began);
        row.answered.reset(); // nobody knows any more
        if (m_open.contains(row.host)) { // two of one host that last: not by us, but anybody may write into a file
            finish(row, lastSeen);
            continue;
        }
        row.unwatched += std::max(now - saved, Milliseconds(0));
        note(row);
        m_open.insert(row.host, {row, {}, lastSeen});
    }
}

void OutageBook::failed(const QByteArray &host)
{
    if (!m_open.contains(host) && !m_suspected.contains(host))
        m_suspected.insert(host, 0);
}

void OutageBook::answered(const QByteArray &host) { m_suspected.remove(host); }

void OutageBook::arrived(const QSet<QByteArray> &domains)
{
    const auto concerns = [&](const QByteArray &host) { return m_domains.value(host).intersects(domains); };
    for (auto it = m_suspected.begin(); it != m_suspected.end(); ++it)
        *it += concerns(it.key());
    for (auto it = m_open.begin(); it != m_open.end(); ++it) {
        if (!concerns(it.key()))
            continue;
        ++it->row.messages;
        note(it->row);
    }
}

void OutageBook::see(const QList<handover::PrimaryStatus> &primaries, WallTime now)
{
    m_domains.clear();
    for (const handover::PrimaryStatus &one : primaries)
        m_domains[one.host].insert(one.domain);
    QSet<QByteArray> hosts;
    for (const handover::PrimaryStatus &one : primaries) {
        if (hosts.contains(one.host)) // one primary of several domains
            continue;
        hosts.insert(one.host);
        seeOne(one, now);
    }
    closeMissed(hosts, now);
}

void OutageBook::seeOne(const handover::PrimaryStatus &status, WallTime now)
{
    const auto known = m_open.find(status.host);
    if (known == m_open.end()) {
        if (!status.outageSince)
            return;
        OutageRow row;
        row.id = ++m_lastId;
        row.host = status.host;
        row.began = *status.outageSince;
        row.reason = status.lastFailure.reason;
        row.code = status.lastFailure.code;
        row.messages = m_suspected.take(status.host);
        note(row);
        m_open.insert(status.host, {row, {}, now});
        return;
    }
    known->lastSeen = now;
    known->missedSince.reset();
    if (!status.outageSince && status.state == PrimaryState::Up)
        return close(status.host, status.since);
    const auto answered = status.state == PrimaryState::Returning ? std::optional(status.since) : std::nullopt;
    if (std::exchange(known->row.answered, answered) != answered)
        note(known->row);
}

void OutageBook::ended(const QByteArray &host, WallTime ended)
{
    if (m_open.contains(host))
        close(host, ended);
}

void OutageBook::close(const QByteArray &host, WallTime ended)
{
    OutageRow row = m_open.take(host).row;
    row.answered = row.answered.value_or(ended);
    finish(row, ended);
}

// The clock may have been set back meanwhile.
void OutageBook::finish(OutageRow row, WallTime ended)
{
    row.ended = std::max(ended, row.began);
    if (row.answered)
        row.answered = std::clamp(*row.answered, row.began, *row.ended);
    note(row);
}

// Its domain was taken out of the configuration, or its MX changed. When it came back, if it did, nobody saw.
void OutageBook::closeMissed(const QSet<QByteArray> &hosts, WallTime now)
{
    for (auto it = m_open.begin(); it != m_open.end();) {
        Known &known = *it;
        if (hosts.contains(it.key())) {
            ++it;
            continue;
        }
        if (!known.missedSince || now < *known.missedSince)
            known.missedSince = now;
        if (now - *known.missedSince < missedFor) {
            ++it;
            continue;
        }
        finish(known.row, known.lastSeen);
        it = m_open.erase(it);
    }
    m_suspected.removeIf([&](const std::pair<const QByteArray &, qint64 &> &one) { return !hosts.contains(one.first); });
}

QList<OutageRow> OutageBook::open() const
{
    QList<OutageRow> rows;
    for (const Known &known : m_open)
        rows.append(known.row);
    std::ranges::sort(rows, {}, &OutageRow::id);
    return rows;
}

QList<handover::PrimaryStatus> OutageBook::recalled(QList<handover::PrimaryStatus> primaries) const
{
    for (handover::PrimaryStatus &one : primaries) {
        const auto known = m_open.constFind(one.host);
        const bool hasFailed = one.state == PrimaryState::Doubtful && !one.lastFailure.reason.isEmpty(); // since our start
        if (known != m_open.cend() && (one.outageSince || hasFailed))
            one.outageSince = std::min(one.outageSince.value_or(known->row.began), known->row.began);
    }
    return primaries;
}

QList<OutageRow> OutageBook::takeChanged()
{
    QList<OutageRow> rows = m_changed.values();
    m_changed.clear();
    std::ranges::sort(rows, {}, &OutageRow::id);
    return rows;
}

void OutageBook::giveBack(const QList<OutageRow> &rows)
{
    for (const OutageRow &row : rows) {
        if (!m_changed.contains(row.id)) // else there is a later state of it
            m_changed.insert(row.id, row);
    }
}

} // namespace watch
