// The primaries of one domain now: as configured, or its MX better than ours, asked for again as the answers grow old (C1, C2).
// Owner: HandOver. What the answers mean is decided in targets.h.
#pragma once
#include <QObject>
#include <QTimer>
#include <functional>
#include "handover/address_book.h"
#include "handover/targets.h"

namespace handover {

class RouteTargets : public QObject {
public:
    RouteTargets(const QByteArray &domain, dns::Resolver &resolver, AddressBook &book, QObject *parent);

    // `configured` empty: by MX on `port`. `changed` is called later, whenever endpoints() or problem() changed.
    void start(const QList<Endpoint> &configured, const Self &self, quint16 port, std::function<void()> changed);
    const QList<Endpoint> &endpoints() const { return m_endpoints; }
    // Of endpoints()[i]: the lower is preferred, equal ones share the mail. As configured, and as kept from last time: by their order.
    int rank(qsizetype i) const { return m_ranks.value(i, int(i)); }
    const QByteArray &problem() const { return m_problem; } // empty: none

private:
    void ask();
    void gather(const dns::MxAnswer &answer);
    void decide(const dns::MxAnswer &answer, const QList<MxHost> &hosts);

    const QByteArray m_domain;
    dns::Resolver &m_resolver;
    AddressBook &m_book;
    Self m_self;
    quint16 m_port = 25;
    std::function<void()> m_changed;
    QList<Endpoint> m_endpoints;
    QList<int> m_ranks;
    QByteArray m_problem;
    QTimer m_again;
};

} // namespace handover
