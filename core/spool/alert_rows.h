// What alerts/ remembers, by key: which warnings people were told of, what is still to be sent. Here, so that it is one transaction with the mails that
// tell it and with the audit. What the values mean is theirs. The writer thread. Caller: spool.cpp.
#pragma once
#include <QByteArray>
#include <QList>
#include "store/connection.h"

namespace spool {

struct AlertRow {
    QByteArray key;
    QByteArray value; // written: empty removes it

    friend bool operator==(const AlertRow &, const AlertRow &) = default;
};

Result<QList<AlertRow>> loadAlerts(store::Connection &connection); // by key
Result<void> writeAlerts(store::Connection &connection, const QList<AlertRow> &rows);

} // namespace spool
