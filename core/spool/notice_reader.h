// Looks for mail whose senders are to be told of a delay, and lists what was told. The reader thread; each call one short transaction.
// Callers: spool.cpp.
#pragma once
#include <QSet>
#include "spool/notice.h"
#include "store/connection.h"

namespace spool {

class NoticeReader {
public:
    Result<void> prepare(store::Connection &connection);
    void close() { s = {}; }

    // Recipients behind the last StepPassed of `route` and `step` whose message is here since `since` of the life clock or longer, as of `life`.
    // Only those that wait for the primary, or are held because it refused the address.
    Result<ReachedPage> reached(const Route &route, Milliseconds step, Milliseconds life, Milliseconds since, OutageId outage, int limit);
    // Of these senders (as NoticeEntry has them), whatever their age, behind `after`. `upTo` and hasMore as above.
    Result<ReachedPage> alsoOf(const Route &route, const QSet<QByteArray> &senders, Milliseconds life, RecipientId after, int limit);
    Result<QList<Told>> unsettled(const QByteArray &domain, const ToldGroup &after, int groups); // in order of outage and sender, whole groups
    Result<NoticePage> page(const NoticeFilter &filter, std::optional<NoticeLogId> before, int limit);
    Result<QList<Outage>> outages(int limit); // newest first, ended ones too
    // How many senders were told in it, different ones.
    Result<qint64> toldIn(OutageId outage);

private:
    Result<qint64> routeNumber(const Route &route); // 0: none
    template <typename Take> Result<ReachedPage> walk(qint64 route, qint64 after, int limit, Take take);
    Result<Milliseconds> told(const Due &due, const QByteArray &domain, OutageId outage);
    Result<void> addRecipients(Told &told);
    struct { store::Statement route, passed, waiting, told, unsettled, open, delivered, page, outages, toldIn; } s;
};

} // namespace spool
