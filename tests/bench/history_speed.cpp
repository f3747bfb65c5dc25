// The history among so many rows: how long one page of each kind takes, and what its indexes cost those who write it.
//   history_speed [ROWS]
#include <QCoreApplication>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <vector>
#include "base/clock.h"
#include "spool/spool.h"
#include "store/connection.h"

namespace {

using namespace spool;
using std::chrono::steady_clock;

double milliseconds(steady_clock::time_point since) { return std::chrono::duration<double, std::milli>(steady_clock::now() - since).count(); }

// 300 mailboxes, a sender in four comes again; one in a hundred is refused, one in fifty thousand expired.
bool fill(const QString &file, qint64 rows)
{
    auto connection = store::Connection::open({.path = file});
    if (!connection)
        return false;
    const QByteArray sql = "BEGIN; WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + QByteArray::number(rows) + ")"
        " INSERT INTO history(id, message, kind, domain, sender, address, state, rule, arrived, finished, message_id, size, attempts, at, host, code, enhanced, text, reason)"
        " SELECT i * 1000 + 1, i * 1000, 0, 'firm.test', 'sender' || (i * 7919 % (" + QByteArray::number(rows * 3 / 4) + ")) || '@out' || (i % 5000) || '.test',"
        " 'user' || (i * 31 % 300) || '@firm.test', CASE WHEN i % 50000 = 0 THEN 5 WHEN i % 100 = 0 THEN 4 ELSE 3 END, CASE WHEN i % 100 = 0 THEN 'notice' ELSE '' END,"
        " i * 10, i * 10 + 5, i || '.mail@out.test', 5000, 1, i * 10 + 5, 'mx1.firm.test:25', 250, '2.0.0', 'ok queued as ' || i, 'handover.delivered' FROM n; COMMIT";
    return bool((*connection)->execute(sql.constData()));
}

void measure(Spool &spool, const char *what, const HistoryFilter &filter, int limit = 100)
{
    std::vector<double> took;
    qsizetype rows = 0;
    for (int i = 0; i < 21; ++i) {
        bool done = false;
        const auto begun = steady_clock::now();
        spool.history(filter, {}, limit, nullptr, [&](const Result<HistoryPage> &page) {
            rows = page ? page->rows.size() : -1;
            done = true;
        });
        while (!done)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        took.push_back(milliseconds(begun));
    }
    const double first = took.front();
    std::ranges::sort(took);
    std::printf("%-32s %4lld rows, first %.1f ms, median %.1f ms, slowest %.1f ms\n", what, qlonglong(rows), first, took[took.size() / 2], took.back());
}

HistoryFilter by(const QByteArray &address, AddressMatch match)
{
    HistoryFilter filter;
    filter.address = address;
    filter.match = match;
    return filter;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const qint64 rows = argc > 1 ? QByteArray(argv[1]).toLongLong() : 1'000'000;
    QTemporaryDir folder;
    const SystemClock clock;
    Spool::Options options;
    options.directory = folder.path();
    options.minFree = options.reserve = 0;
    options.historyKeep = std::chrono::days(365 * 100);
    auto opened = Spool::open(options, clock);
    if (!opened || !fill(folder.filePath(QStringLiteral("spool.db")), rows)) {
        std::fprintf(stderr, "cannot be made\n");
        return 1;
    }
    Spool &spool = **opened;
    HistoryFilter expired, rule, id;
    expired.outcomes = {RecipientState::Expired};
    rule.rule = "F2";
    id.messageId = "1.mail@out.test"; // the oldest: not on the first page
    std::printf("%lld rows\n", qlonglong(rows));
    measure(spool, "the latest", {});
    measure(spool, "the latest 500", {}, 500);
    measure(spool, "a recipient", by("user7@firm.test", AddressMatch::Whole));
    measure(spool, "a sender", by("sender7919@out1.test", AddressMatch::Whole));
    measure(spool, "begins, few", by("sender12345", AddressMatch::Beginning));
    measure(spool, "begins, many", by("sender", AddressMatch::Beginning));
    measure(spool, "within, often", by("out77.test", AddressMatch::Within));
    measure(spool, "within, never", by("nowhere", AddressMatch::Within));
    measure(spool, "expired", expired);
    measure(spool, "a rule that nothing has", rule);
    measure(spool, "a Message-ID", id);
    const auto begun = steady_clock::now();
    bool done = false;
    qint64 named = 0;
    spool.forget({{"user7@firm.test"}, false}, "bench", nullptr, [&](const Result<Forgotten> &forgotten) {
        named = forgotten ? forgotten->rows : -1;
        done = true;
    });
    while (!done)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    std::printf("%-32s %4lld rows, %.0f ms\n", "forgotten", qlonglong(named), milliseconds(begun));
    return 0;
}
