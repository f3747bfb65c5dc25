#include "spool/notice_reader.h"
#include <algorithm>
#include <limits>
#include <utility>
#include "spool/tables.h"

namespace spool {

using store::Query;

namespace {

constexpr int mostWalked = 5000;           // rows in one go

// Waits for the primary: Waiting, or Held in a group of refused addresses. The others are a person's, or nobody is told of them (F3).
bool isDelayed(const Query &row)
{
    const auto state = RecipientState(row.number(9));
    return state == RecipientState::Waiting || (state == RecipientState::Held && !row.isNull(10) && row.number(10) == qint64(HoldKind::Address));
}

Waiting waitingFrom(const Query &row, qint64 life)
{
    Waiting found;
    Due &due = found.due;
    due.recipient = {row.number(0)};
    due.message = {row.number(1)};
    due.address = row.bytes(2);
    due.notify = NotifySet(row.number(3));
    due.originalRecipient = row.bytes(4);
    due.attempts = int(row.number(5));
    due.size = row.number(6);
    due.sender = row.bytes(7);
    due.origin = row.number(8) == 0 ? Origin::Smtp : Origin::Notice;
    due.arrived = wallTime(row.number(11));
    due.spf = spfFromRow(row.number(13));
    due.smtpUtf8 = row.number(14) != 0;
    due.envelopeId = row.bytes(15);
    found.waited = Milliseconds(std::max<qint64>(0, life - row.number(12)));
    if (row.number(16) != 0)
        found.last = {wallTime(row.number(16)), row.bytes(17), int(row.number(18)), row.bytes(19), row.bytes(20), row.bytes(21)};
    return found;
}

} // namespace

Result<void> NoticeReader::prepare(store::Connection &connection)
{
    return connection.prepare({
        {s.route, "SELECT id FROM routes WHERE kind = ? AND domain = ?"},
        {s.passed, "SELECT up_to FROM delay_steps WHERE kind = ? AND domain = ? AND step = ?"},
        {s.waiting, "SELECT r.id, r.message, r.address, r.notify, r.orcpt, r.attempts, r.size, m.sender, m.origin, r.state, g.kind, m.arrived,"
                    " m.life, m.spf, m.utf8, m.envelope_id, r.at, r.host, r.code, r.enhanced, r.text, r.reason, m.told"
                    " FROM recipients r INDEXED BY recipients_by_route JOIN messages m ON m.id = r.message"
                    " LEFT JOIN held_groups g ON g.id = r.held_group WHERE r.route = ?1 AND r.id > ?2 ORDER BY r.id"},
        {s.told, "SELECT max(step) FROM notice_log INDEXED BY notice_log_told WHERE sender = ?1 AND outage = ?2 AND domain = ?4"
                 " AND kind = 2 AND rule = 'notice' AND (?2 > 0 OR message = ?3)"},
        {s.unsettled, "SELECT n.id, n.at, n.outage, n.sender, n.message, n.recipients, n.step, n.language, n.subject FROM"
                      " (SELECT DISTINCT outage, sender FROM notice_log INDEXED BY notice_log_unsettled WHERE settled = 0 AND domain = ?1"
                      " AND (outage, sender) > (?2, ?3) ORDER BY outage, sender LIMIT ?4) g JOIN notice_log n INDEXED BY notice_log_unsettled"
                      " ON n.settled = 0 AND n.domain = ?1 AND n.outage = g.outage AND n.sender = g.sender ORDER BY n.outage, n.sender, n.id"},
        {s.open, stillWaits},
        {s.delivered, "SELECT address, arrived FROM history WHERE id > ?1 AND id <= ?1 + ?3 AND message = ?1 AND kind = 0 AND domain = ?2 AND state = 3"
                      " AND finished >= ?4 ORDER BY id"},
        {s.page, "SELECT n.id, n.at, n.kind, n.outage, n.domain, n.sender, n.message, n.recipients, n.step, n.rule, n.language, n.notice,"
                 " coalesce(r.state, h.state) FROM notice_log n LEFT JOIN recipients r ON r.id = n.notice + 1 AND r.message = n.notice"
                 " LEFT JOIN history h ON h.id = n.notice + 1 AND h.message = n.notice"
                 " WHERE n.id < ?1 AND (?2 < 0 OR n.outage = ?2) AND (?3 = 0 OR n.message = ?3) AND (?4 = '' OR n.sender = ?4)"
                 " AND (?5 = 0 OR n.rule = 'notice') ORDER BY n.id DESC LIMIT ?6"},
        {s.outages, "SELECT id, domain, began, ended, postponed, muted FROM outages ORDER BY id DESC LIMIT ?"},
        {s.toldIn, "SELECT count(DISTINCT sender) FROM notice_log INDEXED BY notice_log_by_outage WHERE outage = ? AND kind = 2 AND rule = 'notice'"},
    });
}

Result<qint64> NoticeReader::routeNumber(const Route &route)
{
    Query q(s.route);
    const Result<bool> row = q.bind(1, route.kind == RouteKind::Primary ? 0 : 1).bindText(2, route.domain).next();
    if (!row)
        return row.error();
    return *row ? q.number(0) : 0;
}

// Calls `take` with each row until it says false, which begins a new message then; ends between two messages.
template <typename Take> Result<ReachedPage> NoticeReader::walk(qint64 route, qint64 after, int limit, Take take)
{
    ReachedPage page;
    page.upTo = {after};
    if (route == 0)
        return page;
    Query rows(s.waiting);
    rows.bind(1, route).bind(2, after);
    qint64 message = 0;
    for (int walked = 0;; ++walked) {
        const Result<bool> row = rows.next();
        if (!row)
            return row.error();
        if (!*row)
            return page;
        const bool isNew = std::exchange(message, rows.number(1)) != rows.number(1);
        if (isNew && (page.rows.size() >= limit || walked >= mostWalked)) {
            page.hasMore = true;
            return page;
        }
        if (!take(rows, page))
            return page;
        page.upTo = {rows.number(0)};
    }
}

Result<Milliseconds> NoticeReader::told(const Due &due, const QByteArray &domain, OutageId outage)
{
    if (due.sender.isEmpty()) // nobody
        return Milliseconds(0);
    const QByteArray sender = knownAddress(due.sender);
    Query q(s.told);
    q.bindText(1, sender).bind(2, outage.value).bind(3, due.message.value).bindText(4, domain);
    const Result<bool> row = q.next();
    if (!row)
        return row.error();
    return Milliseconds(q.number(0));
}

Result<ReachedPage> NoticeReader::reached(const Route &route, Milliseconds step, Milliseconds life, Milliseconds since, OutageId outage, int limit)
{
    const Result<qint64> number = routeNumber(route);
    if (!number)
        return number.error();
    qint64 after = 0;
    {
        Query q(s.passed);
        const Result<bool> row = q.bind(1, route.kind == RouteKind::Primary ? 0 : 1).bindText(2, route.domain).bind(3, qint64(step.count())).next();
        if (!row)
            return row.error();
        after = *row ? q.number(0) : 0;
    }
    Result<ReachedPage> page = walk(*number, after, limit, [&](const Query &row, ReachedPage &into) {
        if (row.number(12) > since.count())
            return false;
        if (isDelayed(row))
            into.rows.append({waitingFrom(row, life.count()), Milliseconds(row.number(22))}); // by the box that it came from
        return true;
    });
    if (!page)
        return page;
    ReachedPage found = *std::move(page);
    for (Reached &one : found.rows) {
        const Result<Milliseconds> latest = told(one.waiting.due, route.domain, outage);
        if (!latest)
            return latest.error();
        one.told = std::max(one.told, *latest);
    }
    return found;
}

Result<ReachedPage> NoticeReader::alsoOf(const Route &route, const QSet<QByteArray> &senders, Milliseconds life, RecipientId after, int limit)
{
    const Result<qint64> number = routeNumber(route);
    if (!number)
        return number.error();
    return walk(*number, after.value, limit, [&](const Query &row, ReachedPage &into) {
        if (senders.contains(knownAddress(row.view(7))) && isDelayed(row))
            into.rows.append({waitingFrom(row, life.count()), {}});
        return true;
    });
}

Result<QList<Told>> NoticeReader::unsettled(const QByteArray &domain, const ToldGroup &after, int groups)
{
    QList<Told> found;
    {
        Query rows(s.unsettled);
        rows.bindText(1, domain).bind(2, after.outage.value).bindText(3, after.sender).bind(4, groups);
        for (;;) {
            const Result<bool> row = rows.next();
            if (!row)
                return row.error();
            if (!*row)
                break;
            Told one;
            one.id = {rows.number(0)};
            one.entry = {wallTime(rows.number(1)), NoticeKind::Delayed, {rows.number(2)}, domain, rows.bytes(3), {rows.number(4)}, rows.number(5),
                         Milliseconds(rows.number(6)), noticeWritten, rows.bytes(7), rows.bytes(8)};
            found.append(one);
        }
    }
    for (Told &one : found) {
        if (const Result<void> done = addRecipients(one); !done)
            return done.error();
    }
    return found;
}

Result<void> NoticeReader::addRecipients(Told &told)
{
    {
        Query q(s.open);
        const Result<bool> row = q.bind(1, told.entry.message.value).bindText(2, told.entry.domain).bind(3, mostRecipients).next();
        if (!row)
            return row.error();
        told.isOpen = *row;
    }
    Query rows(s.delivered);
    rows.bind(1, told.entry.message.value).bindText(2, told.entry.domain).bind(3, mostRecipients).bind(4, toRow(told.entry.at));
    for (;;) {
        const Result<bool> row = rows.next();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        told.delivered.append(rows.bytes(0));
        told.arrived = wallTime(rows.number(1));
    }
}

Result<NoticePage> NoticeReader::page(const NoticeFilter &filter, std::optional<NoticeLogId> before, int limit)
{
    NoticePage page;
    const QByteArray sender = knownAddress(filter.sender);
    Query rows(s.page);
    rows.bind(1, before ? before->value : std::numeric_limits<qint64>::max()).bind(2, filter.outage ? filter.outage->value : -1);
    rows.bind(3, filter.message ? filter.message->value : 0).bindText(4, sender).bind(5, filter.onlyWritten).bind(6, limit + 1);
    for (;;) {
        const Result<bool> row = rows.next();
        if (!row)
            return row.error();
        if (!*row)
            return page;
        if (page.rows.size() == limit) {
            page.next = page.rows.last().id;
            return page;
        }
        NoticeRow one;
        one.id = {rows.number(0)};
        one.entry = {wallTime(rows.number(1)), NoticeKind(std::clamp<qint64>(rows.number(2), 0, qint64(NoticeKind::Delivered))), {rows.number(3)},
                     rows.bytes(4), rows.bytes(5), {rows.number(6)}, rows.number(7), Milliseconds(rows.number(8)), rows.bytes(9), rows.bytes(10), {}};
        one.notice = {rows.number(11)};
        if (!rows.isNull(12))
            one.delivery = RecipientState(std::clamp<qint64>(rows.number(12), 0, qint64(RecipientState::Removed)));
        page.rows.append(one);
    }
}

Result<QList<Outage>> NoticeReader::outages(int limit)
{
    QList<Outage> all;
    Query rows(s.outages);
    rows.bind(1, limit);
    const auto time = [&rows](int column) { return rows.number(column) == 0 ? std::nullopt : std::optional(wallTime(rows.number(column))); };
    for (;;) {
        const Result<bool> row = rows.next();
        if (!row)
            return row.error();
        if (!*row)
            return all;
        all.append({{rows.number(0)}, rows.bytes(1), wallTime(rows.number(2)), time(3), time(4), rows.number(5) != 0});
    }
}

Result<qint64> NoticeReader::toldIn(OutageId outage)
{
    Query q(s.toldIn);
    const Result<bool> row = q.bind(1, outage.value).next();
    if (!row)
        return row.error();
    return q.number(0);
}

} // namespace spool
