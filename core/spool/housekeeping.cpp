#include "spool/housekeeping.h"
#include "spool/notice_book.h"
#include "spool/tables.h"

namespace spool {

using store::Query;

namespace {

constexpr qint64 pagesKept = 1024;

} // namespace

Result<bool> giveBackPages(store::Connection &connection)
{
    const Result<qint64> before = connection.number("PRAGMA freelist_count");
    if (!before)
        return before.error();
    if (*before <= pagesKept)
        return false;
    if (const Result<void> done = connection.execute("PRAGMA incremental_vacuum(1024)"); !done)
        return done.error();
    return *before - 1024 > pagesKept;
}

// History is in order of arrival, so the oldest are at its start; one that is younger by its end ends the search.
Result<bool> forgetHistory(store::Connection &connection, WallTime bound)
{
    const Result<store::Statement> gone = connection.prepare(
        "DELETE FROM history WHERE id IN (SELECT id FROM history ORDER BY id LIMIT 500) AND finished < ?");
    if (!gone)
        return gone.error();
    Query q(*gone);
    if (const Result<void> done = q.bind(1, toRow(bound)).run(); !done)
        return done.error();
    const bool more = connection.changes() >= 500;
    const Result<store::Statement> unknown = connection.prepare(
        "DELETE FROM known_good WHERE address IN (SELECT address FROM known_good INDEXED BY known_good_by_age WHERE at < ? ORDER BY at LIMIT 500)");
    if (!unknown)
        return unknown.error();
    Query old(*unknown);
    if (const Result<void> done = old.bind(1, toRow(bound)).run(); !done)
        return done.error();
    const bool moreKnown = connection.changes() >= 500;
    const Result<bool> moreNotices = forgetNotices(connection, bound);
    return moreNotices ? more || moreKnown || *moreNotices : moreNotices;
}

Result<bool> forgetTranscripts(store::Connection &connection, WallTime bound)
{
    const Result<store::Statement> gone = connection.prepare(
        "DELETE FROM transcripts WHERE id IN (SELECT id FROM transcripts ORDER BY id LIMIT 500) AND at < ?");
    if (!gone)
        return gone.error();
    Query q(*gone);
    if (const Result<void> done = q.bind(1, toRow(bound)).run(); !done)
        return done.error();
    return connection.changes() >= 500;
}

} // namespace spool
