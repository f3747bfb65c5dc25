// Watches primaries and ourselves, and keeps what it saw: samples and outages in watch.db, for two years; when the disk will be full.
//
// Decides nothing about mail, and nobody waits for it. What is seen is folded in memory and written every minute, an outage that begins or ends within
// seconds: a crash loses no more than that. While the file cannot be written it is kept in memory (Folder::mostMinutes). A file of its own, because
// state.db is begun anew when it is damaged (all in it can be had again, an outage cannot), and a list of a million addresses may be read into it.
// Errors of the requests: "watch.no-such-host", "watch.failed", "watch.full", "watch.damaged".
// Caller: app makes it; control asks it.
#pragma once
#include <QObject>
#include <QTimer>
#include <memory>
#include "config/config.h"
#include "handover/handover.h"
#include "intake/figures.h"
#include "spool/spool.h"
#include "store/task.h"
#include "watch/availability.h"
#include "watch/chart.h"
#include "watch/disk_forecast.h"
#include "watch/folder.h"
#include "watch/horizon.h"
#include "watch/outage_book.h"
#include "watch/rows.h"

namespace watch {

class Watch : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds looksEvery{5}, writesEvery{60};
    static constexpr std::chrono::milliseconds betweenSteps{200}; // of compaction
    static constexpr std::chrono::hours compactsEvery{1};

    // Errors: "watch.cannot-open", "watch.newer-schema", "watch.failed", "watch.full". A damaged file is set aside (watch-damaged.db) and begun anew.
    static Result<std::unique_ptr<Watch>> open(const QString &dataDirectory, const Clock &clock);
    ~Watch() override; // writes what is left

    // Whom it watches. They outlive it.
    struct Sources {
        spool::Spool &spool;
        handover::HandOver &handover;
        std::function<intake::Figures()> received; // null: nothing comes in
        std::function<intake::Visits()> visits{}; // likewise
    };
    const intake::Visits &keptVisits() const { return m_visits; } // of earlier runs
    void begin(Sources sources);           // legal once
    void arrived(const QList<QByteArray> &domains); // a message for them was kept

    // Until only `minFree` bytes are left, by what was recorded in the last day. Nothing: not filling, or too little is known.
    std::optional<int> daysUntilFull(qint64 minFree) const { return m_forecast.daysUntilFull(minFree); }
    QList<handover::PrimaryStatus> recalled(const QList<handover::PrimaryStatus> &primaries) const { return m_book.recalled(primaries); }
    void look();    // at all; by itself every few seconds
    void compact(); // a step of it, and the next ones until nothing is due; by itself every hour

    template <typename B> using Cells = QList<Cell<B>>;
    // `from` is before `to`.
    void samples(const QByteArray &host, WallTime from, WallTime to, Milliseconds step, int most, QObject *context, store::Answer<Cells<PrimaryBucket>> done);
    void samples(WallTime from, WallTime to, Milliseconds step, int most, QObject *context, store::Answer<Cells<ServiceBucket>> done);
    void outages(const OutageFilter &filter, QObject *context, store::Answer<QList<OutageRow>> done);
    void totals(const QByteArray &host, WallTime from, WallTime to, QObject *context, store::Answer<Totals> done); // `host` empty: all

private:
    Watch(const QString &dataDirectory, const Clock &clock);
    Result<void> start();
    void onLook(const handover::Look &look);
    void account();
    void countService(Milliseconds stretch);
    void measure();
    void save();
    template <typename T> void ask(std::function<Result<T>(Rows &)> work, QObject *context, store::Answer<T> done);
    template <typename T> bool post(std::function<Result<T>(store::Connection &)> work, store::Answer<T> done);

    const QString m_dataDirectory;
    const Clock &m_clock;
    std::optional<Horizon> m_horizon;
    std::optional<Sources> m_sources;
    Folder m_folder;
    OutageBook m_book;
    DiskForecast m_forecast;
    QHash<QByteArray, handover::PrimaryState> m_states; // as of the last look, of those that were seen since the start
    QSet<QByteArray> m_seen;
    intake::Figures m_received;
    intake::Visits m_visits; // as they were read
    handover::Figures m_handedOver;
    MonotonicTime m_accounted{}, m_written{};
    std::unique_ptr<Rows> m_rows;
    std::unique_ptr<store::Storage> m_storage;
    QTimer m_looks, m_compaction;
};

} // namespace watch
