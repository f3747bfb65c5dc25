// The mail servers of a gathering: whom to converse with, their certificates, TLSA records and whose name servers they hang on.
//
// Bounded: at most maxHosts, ourselves and the configured primaries first, then the best MX; of each at most maxHostAddresses. One connection
// at a time for each address and port; an address that is silent under one name is not asked under another. Only for gather*.cpp.
#pragma once
#include <QHash>
#include <QObject>
#include "doctor/gather_p.h"
#include "doctor/mail_host_probe.h"
#include "doctor/turns.h"
#include "net/tlsa.h"

namespace doctor {

class HostGathering : public QObject {
public:
    explicit HostGathering(Gathering &gathering);

    void begin();                               // us and the primaries
    void consider(const QList<dns::Mx> &records); // best first
    void onAddresses(const QByteArray &host);   // they are in the facts
    void finish();                              // what is known by now goes into the facts

private:
    struct Host {
        QByteArray name;
        quint16 port = 25;
        bool isBegun = false;
    };
    void want(const QByteArray &name, quint16 port);
    void converse(Host &host);
    void probe(MailHostProbe *probe, const Turns::Turn &turn);
    void onProbed(const MailHostProbe &probe);
    void askTlsa(const QByteArray &host);
    bool isInside(const MailHostFact &fact) const;

    Gathering &m_g;
    std::shared_ptr<const net::TlsClientContext> m_tls, m_oldTls;
    QList<QHostAddress> m_ownAddresses; // of this machine
    QList<Host> m_hosts;
    QList<MailHostProbe *> m_probes; // children
    QHash<Turns::Place, Reach> m_unreached;
    QHash<QByteArray, QList<net::Tlsa>> m_tlsa; // by host; only what was validated
};

} // namespace doctor
