// Who may connect to a mail server now: one at a time for each address and port, as some count connections and nobody likes a crowd.
// Callers: gather_hosts; whoever runs several checks at a time lets them share one.
#pragma once
#include <QHash>
#include <QHostAddress>
#include <QObject>
#include <QPair>
#include <QPointer>
#include <QQueue>
#include <functional>
#include <memory>

namespace doctor {

class Turns : public std::enable_shared_from_this<Turns> {
public:
    using Place = QPair<QHostAddress, quint16>;
    using Turn = std::shared_ptr<void>; // ends with the last copy

    // `begin` is called later, once it is its turn; never when `context` is gone.
    void take(const Place &place, QObject *context, std::function<void(Turn)> begin);

private:
    struct Waiting {
        QPointer<QObject> context;
        std::function<void(Turn)> begin;
    };
    void next(const Place &place);

    QHash<Place, QQueue<Waiting>> m_taken; // by place: who waits behind the one that is there
};

} // namespace doctor
