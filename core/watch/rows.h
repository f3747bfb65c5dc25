// What is kept of the watch in watch.db: samples, outages, when the world came to us, and the clock by which they are forgotten. On the storage thread, but for load().
// No table names a person: hosts only. Caller: watch.
#pragma once
#include <span>
#include "intake/visitors.h"
#include "store/storage.h"
#include "watch/folder.h"
#include "watch/outage_table.h"
#include "watch/sample_table.h"

namespace watch {

std::span<const char *const> schemaSteps(); // for store::migrate

// What the horizon has to know after a restart.
struct KeptClock {
    WallTime saved{}, believed{};
};

struct Loaded {
    std::optional<KeptClock> clock; // nothing: the first start
    QList<OutageRow> open;          // outages that last
    qint64 lastOutage = 0;
    QList<ServiceRow> lately; // of ourselves, in order of time
    intake::Visits visits;
};

// A host that is known, by its name and its number in the samples.
struct Series {
    QByteArray host;
    qint64 id = 0;
};

// All that was seen in a time.
struct Totals {
    struct Host {
        QByteArray host;
        PrimaryBucket seen;
        qint64 outages = 0; // that lasted in it
    };
    ServiceBucket service;
    QList<Host> hosts; // by name
};

class Rows final : public store::Ledger {
public:
    static constexpr qint64 ourselves = 0; // the series of service samples
    static constexpr qint64 mostHosts = 1'000; // the DNS may name any number; of more nothing is kept

    Result<void> opened(store::Connection &connection) override;
    void closing() override;

    Result<void> add(const Minutes &minutes); // to what is there
    Result<void> put(const QList<OutageRow> &outages);
    Result<void> keepClock(const KeptClock &clock);
    Result<void> keepVisits(const intake::Visits &visits); // their times
    // Some of what is due, of one series. True: there may be more. In one transaction: a crash leaves the rows as they were, or as they are to be.
    Result<bool> compact(store::Connection &connection, const Due &due);

    Result<QList<Series>> series();
    Result<std::optional<qint64>> seriesOf(const QByteArray &host); // nothing: not known

    // `host` empty: all. Error: "watch.no-such-host".
    Result<Totals> totals(const QByteArray &host, WallTime from, WallTime to);

    SampleTable<PrimaryBucket> primaries;
    SampleTable<ServiceBucket> service;
    OutageTable outages;

private:
    Result<std::optional<qint64>> seriesFor(const QByteArray &host); // made if it is new; nothing: there are too many

    struct {
        store::Statement all, find, count, add, forget, clock, visits;
    } s;
};

Result<Loaded> load(store::Connection &connection, Rows &rows, WallTime since, WallTime now);

} // namespace watch
