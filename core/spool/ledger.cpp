#include "spool/ledger.h"
#include "spool/notice_book.h"
#include "spool/tables.h"

namespace spool {

namespace {

constexpr int clearedAtOnce = 16; // pieces, 2 MB

class Telling final : public store::Job {
public:
    Telling(const std::function<void(Bulletin)> &tell, Bulletin bulletin) : m_tell(tell), m_bulletin(std::move(bulletin)) {}
    Result<void> run(store::Connection &) override { return {}; }
    void answer(const Result<void> &) override { m_tell(std::move(m_bulletin)); }

private:
    const std::function<void(Bulletin)> &m_tell;
    Bulletin m_bulletin;
};

} // namespace

Result<void> Ledger::opened(store::Connection &connection)
{
    if (const Result<void> sound = connection.check({"messages", "recipients", "routes", "figures", "held_groups"}); !sound)
        return sound;
    if (const Result<void> begun = connection.begin(); !begun)
        return begun;
    const Result<void> loaded = load(connection);
    if (!loaded) {
        closing();
        connection.rollback();
        return loaded;
    }
    if (const Result<void> done = connection.commit(); !done)
        return done;
    m_refused.clear();
    m_recount = false;
    return {};
}

Result<void> Ledger::load(store::Connection &connection)
{
    if (const Result<void> swept = sweep(connection); !swept)
        return swept;
    if (m_recount) {
        if (const Result<void> counted = routes.recount(connection); !counted)
            return counted;
    }
    if (const Result<void> loaded = routes.load(connection); !loaded)
        return loaded;
    const auto ready = [&](auto &...parts) {
        Result<void> all;
        (void)((all = parts.prepare(connection), bool(all)) && ...);
        return all;
    };
    return ready(messages, held, outcomes, claiming, acts, transcripts, mover);
}

// Drafts were never acknowledged. Neither was what a failed transaction held, though it may have reached the disk.
Result<void> Ledger::sweep(store::Connection &connection)
{
    QByteArray sql = "UPDATE messages SET state=2, open=0 WHERE state <> 1 AND state = 0;";
    for (const Accepted &one : std::as_const(m_refused)) {
        const QByteArray id = QByteArray::number(one.message.value);
        sql += "DELETE FROM recipients WHERE id > " + id + " AND message = " + id + " AND id <= " + id + '+' + QByteArray::number(one.recipients)
            + ";UPDATE messages SET state=2, open=0 WHERE id=" + id + ';';
        if (one.isMovedIn) // else we would say that we have it, and the other box would forget it
            sql += "DELETE FROM moved_in WHERE id=" + id + ";DELETE FROM audit WHERE act='moveIn' AND message=" + id + ';';
    }
    return connection.execute(sql.constData());
}

void Ledger::closing()
{
    routes.close();
    messages.close();
    outcomes.close();
    held.close();
    claiming.close();
    acts.close();
    transcripts.close();
    mover.close();
}

Result<void> Ledger::record(store::Connection &connection, const QList<Outcome> &some, const QList<Parcel> &notices, WallTime now)
{
    MessageId said{}; // one for all recipients of a transaction
    for (const Outcome &one : some) {
        if (const Result<void> done = outcomes.record(one, now); !done)
            return done;
        if (one.transcript.isEmpty() || one.message == std::exchange(said, one.message))
            continue;
        if (const Result<void> done = transcripts.put(one.message, one.attempt, one.transcript); !done)
            return done;
    }
    return write(connection, notices);
}

Result<void> Ledger::write(store::Connection &connection, const QList<Parcel> &notices)
{
    for (const Parcel &notice : notices) {
        if (const Result<void> done = messages.insert(notice); !done)
            return done;
        if (const Result<void> done = writeEntries(connection, notice.about, notice.id); !done)
            return done;
    }
    return {};
}

Result<bool> Ledger::isRecorded(const QList<Outcome> &some)
{
    for (const Outcome &one : some) {
        const Result<std::optional<OpenRecipient>> found = outcomes.find(one.recipient);
        if (!found)
            return found.error();
        if (!*found && isFinal(one.state))
            return true;
    }
    return false;
}

void Ledger::kept()
{
    routes.kept();
    claims.kept();
    m_toClear = messages.takeMarked() || m_toClear;
}

void Ledger::undone()
{
    routes.undone();
    claims.undone();
}

Result<void> Ledger::sealing(store::Connection &connection)
{
    m_connection = &connection;
    if (m_toClear) {
        const Result<bool> more = messages.clear(clearedAtOnce);
        if (!more)
            return more.error();
        m_toClear = *more;
    }
    return routes.save();
}

std::unique_ptr<store::Job> Ledger::sealed()
{
    if (const auto told = std::exchange(m_emptied, nullptr)) {
        const Result<bool> emptied = m_connection->emptyWal();
        *told = emptied && *emptied;
    }
    claims.sealed();
    m_accepted.clear();
    m_toClear = std::exchange(m_clearLater, false) || m_toClear;
    Bulletin bulletin{.routes = routes.takeSaved(), .totals = routes.totals(), .heldChanged = held.takeChanged(), .problems = std::exchange(problems, {})};
    for (const int route : claims.takeArrivals())
        bulletin.arrived.insert(routes.at(route).route);
    if (bulletin.routes.empty() && !bulletin.heldChanged && bulletin.arrived.isEmpty() && bulletin.problems.empty())
        return nullptr;
    return std::make_unique<Telling>(m_tell, std::move(bulletin));
}

std::unique_ptr<store::Job> Ledger::failed(const Error &error)
{
    claims.failed();
    routes.undone();
    m_refused += std::exchange(m_accepted, {});
    problems.clear();
    drafts.clear();
    m_recount = true;
    m_emptied.reset();
    m_toClear = false; // else a dead disk would be tried again and again
    m_clearLater = true;
    Bulletin bulletin{.problems = {spoolError(error)}, .failed = true};
    return std::make_unique<Telling>(m_tell, std::move(bulletin));
}

} // namespace spool
