// The inside of a gathering: what its parts share. Each gather_*.cpp is one topic; what it has to know of others comes by the calls below.
// Only for gather*.cpp.
//
// Invariant: m_awaited is the number of answers still to come; the one that brings it to 0 ends the gathering.
#pragma once
#include <QObject>
#include <QSet>
#include <QTimer>
#include "doctor/gather.h"
#include "dns/address.h"
#include "net/tls_context.h"

namespace doctor {

class HostGathering;

// One gathering from first question to facts; owned by its context, deletes itself after the answer.
class Gathering : public QObject {
public:
    Gathering(const Question &question, dns::Resolver &resolver, std::shared_ptr<Turns> turns, QObject *context,
              std::function<void(Facts)> answer);
    ~Gathering() override;
    void start(std::chrono::milliseconds limit);

    // `then` counts as awaited until it has been called; to be given as the answer to one question of this context.
    template <typename Answer> std::function<void(Answer)> awaited(std::function<void(const Answer &)> then)
    {
        ++m_awaited;
        return [this, then = std::move(then)](const Answer &answer) {
            then(answer);
            arrived();
        };
    }

    // The addresses of `host` go into the facts, once for each name; what needs them hears of it (gather_names.cpp).
    void lookUp(const QByteArray &host);
    // The MX records of one answer: their targets are looked up, and the best of them conversed with.
    void onTargets(const QList<dns::Mx> &records);

    const Question question;
    const QByteArray us;              // normal name; empty: none
    const dns::Networks treatAsPublic;
    dns::Resolver &resolver;
    const std::shared_ptr<Turns> turns;
    QByteArray extraCa;               // PEM
    Facts facts;

private:
    void arrived();
    void finish();

    std::function<void(Facts)> m_onFacts;
    QSet<QByteArray> m_lookedUp;
    HostGathering *m_hosts = nullptr; // a child
    int m_awaited = 0;
    QTimer m_limit;
};

// Each asks its questions at once.
void gatherMx(Gathering &);
void gatherServers(Gathering &);   // the zone's name servers, and what each says
void gatherValidation(Gathering &);
void gatherPolicy(Gathering &);    // MTA-STS and TLSRPT
void gatherOutbound(Gathering &);
void gatherAddress(Gathering &, const QHostAddress &address); // one of ours, once

// Upwards from `name` to the zone that holds it, never to a top-level domain. Nothing is called when none is found.
void findZone(Gathering &, const QByteArray &name, std::function<void(const QByteArray &zone, const QList<QByteArray> &servers)> found);

// A zone may have thousands; ours is kept wherever it stands, so that it never looks missing.
void keepTheBest(QList<dns::Mx> &records, const QByteArray &us);

} // namespace doctor
