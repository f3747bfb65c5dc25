// The inside of Spool on the event loop: ids, figures as of the last commit, space, and the two storage threads. See spool.h.
#pragma once
#include <QTimer>
#include "spool/draft_writer.h"
#include "spool/forgetting.h"
#include "spool/life_clock.h"
#include "spool/reading.h"

namespace spool {

// Outcomes and the notices because of them, as they go to the writer.
struct Recording {
    QList<Outcome> outcomes;
    QList<Parcel> notices;
    WallTime now{};
};

class Spool::Private final : public DraftHome {
public:
    Private(const Options &spoolOptions, const Clock &clock);
    static Result<void> openFiles(Private &d);
    void start(Spool *spool);

    bool post(std::unique_ptr<store::Job> &&job) override;
    void later(std::function<void()> call) override;
    Ledger &ledger() override { return m_ledger; }
    Space &space() override { return m_space; }
    WallTime now() const override { return m_clock.wall(); }
    Milliseconds life() override;
    WallTime believedNow(); // LifeClock::believed

    MessageId nextIds(qsizetype recipients); // for a message and its recipients

    // On the writer or the reader; the answer is an error when too much is waiting.
    template <typename T> void write(typename Task<T>::Work work, std::function<void(Result<T>)> reply,
                                    store::Guard guard = store::Guard::Savepoint);
    template <typename T> void look(std::function<Result<T>()> work, std::function<void(Result<T>)> reply);

    enum class Round { First, Again };
    void record(std::shared_ptr<const Recording> recording, Round round, std::function<void(Result<void>)> reply);

    void hear(Bulletin bulletin);
    void damagedBody(MessageId message, const QString &why);
    void tick();
    struct Erasure; // of an address, under way
    void forget(std::shared_ptr<Erasure> erasure, const std::optional<QByteArray> &audit);
    void releaseHeld(HeldGroupId group, const std::optional<QByteArray> &audit, int already, std::function<void(Result<int>)> reply);

    const Options options;
    std::function<void(Bulletin)> tell;
    QHash<Route, RouteFigures> figures;
    int waitingRoutes = 0; // of these that waits()
    static bool waits(const RouteFigures &figures) { return figures.route.kind == RouteKind::Primary && figures.waiting > 0; }
    TotalFigures totals;
    QList<Maintenance> maintenance;
    QList<Outage> outages; // that last
    QList<Parcel> parcels(QList<Notice> notices);
    QList<HeldGroup> heldGroups;
    bool heldLate = false; // heldGroups are older than the last commit that changed them
    bool changedSoon = false;

private:
    void load();
    void put(const RouteFigures &figures);
    void lookAtHeld();
    void giveBack(const QList<Outcome> &outcomes);
    void keepReserve();
    void finishRemovals();
    void giveBackPages();
    void forgetHistory();
    void watchClock();
    void setBack(Milliseconds by);
    Result<void> loadLife(store::Connection &connection);

    const Clock &m_clock;
    Spool *m_spool = nullptr;
    qint64 m_lastId = 0;
    LifeClock m_life;
    Milliseconds m_setBackWhileAway{0};
    Space m_space;
    Ledger m_ledger;
    Reading m_reading;
    std::unique_ptr<store::Connection> m_writing, m_lookingAt; // until start()
    QTimer m_tick;
    qint64 m_activity = 0, m_activityBefore = 0; // transactions that changed something; quiet when the same
    bool m_lookingAtHeld = false;
    bool m_reserving = false, m_givingBack = false, m_removing = false;
    int m_ticks = 0;

public:
    Reading &reading() { return m_reading; }
    bool isHeldLate() const { return heldLate || m_lookingAtHeld; }
    // Last: they end first, while all of the above is still there.
    std::unique_ptr<store::Storage> writer, reader;
};

struct Spool::Private::Erasure {
    Forgetting what;
    ForgetStep at;
    Forgotten done;
    std::shared_ptr<bool> emptied = std::make_shared<bool>(false);
    std::function<void(Result<Forgotten>)> reply;
};

template <typename T> void Spool::Private::write(typename Task<T>::Work work, std::function<void(Result<T>)> reply, store::Guard guard)
{
    auto job = std::make_unique<Task<T>>(std::move(work), reply, guard);
    if (!writer->post(std::move(job)))
        later([reply] { reply(Error{QStringLiteral("spool.failed"), QStringLiteral("too much is waiting to be written")}); });
}

template <typename T> void Spool::Private::look(std::function<Result<T>()> work, std::function<void(Result<T>)> reply)
{
    auto job = std::make_unique<Task<T>>([work = std::move(work)](store::Connection &) { return work(); }, reply);
    if (!reader->post(std::move(job)))
        later([reply] { reply(Error{QStringLiteral("spool.failed"), QStringLiteral("too much is waiting to be read")}); });
}

} // namespace spool
