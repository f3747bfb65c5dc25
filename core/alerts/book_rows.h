// The book as it is kept in spool.db: what must not be told twice, and what people decided. PURE.
//
// What nobody was told of is not kept: after a restart its condition says itself since when it is. Replies of servers and addresses are not kept.
#pragma once
#include <QByteArray>
#include "alerts/warning_book.h"

namespace alerts {

// Empty: nothing of it is to be kept. What changes all the time without mattering (a disk's free bytes) is after the first line.
QByteArray rowOf(const Cause &cause);
bool saysTheSame(const QByteArray &row, const QByteArray &other); // but for that
std::optional<Cause> causeFrom(const QByteArray &row);

QByteArray rowOf(const QList<WallTime> &sent, WallTime at); // of a Book
void readTimes(const QByteArray &row, Book &book);

QByteArray rowOf(const Ended &ended);
std::optional<Ended> endedFrom(const QByteArray &row);

} // namespace alerts
