// The last things that happened, the latest first: outages that began and ended, and warnings that are open. PURE. What was changed in the configuration,
// and warnings that are over, the service does not tell. Caller: OverviewPage.
#pragma once
#include <QList>
#include "ipc/contract.h"

namespace ui {

struct LastEvent {
    enum class Kind { OutageBegan, OutageEnded, Warning };
    QDateTime at;
    Kind kind = Kind::Warning;
    ipc::Outage outage;
    ipc::Warning warning;
};

// At most so many; what is said to lie in the future is left out. An outage that lasts is not told a second time by its warning.
QList<LastEvent> lastEvents(const QList<ipc::Outage> &outages, const QList<ipc::Warning> &open, const QDateTime &now, qsizetype most = 5);

QString sentenceOf(const LastEvent &event); // in the language of the moment, without its time

} // namespace ui
