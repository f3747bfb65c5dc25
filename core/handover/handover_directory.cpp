// HandOver: what the primaries tell about who exists (mail-semantics B1 to B3), and whether senders are served there (A1). What of it is
// believed is decided in directory/ and admission/.
#include <QRandomGenerator>
#include <algorithm>
#include "directory/directory.h"
#include "handover/handover_p.h"
#include "smtp/address.h"
#include "smtp/comparable.h"

namespace handover {

using directory::Asked;

namespace {

// Nobody is called so, and nobody can have been told to expect it.
QByteArray stranger(const QByteArray &domain)
{
    return "restante-" + QByteArray::number(QRandomGenerator::system()->generate64(), 36) + '@' + domain;
}

// The plain local part; empty: no address.
QByteArray localOf(const QByteArray &address)
{
    const auto parsed = smtp::parseAddress(address, smtp::Utf8::Allowed);
    return parsed ? smtp::plainLocalPart(parsed->local) : QByteArray();
}

} // namespace

// Those of the best preference alone know everybody.
PrimaryLink *HandOver::Private::authority(const Lane &lane) const
{
    for (qsizetype i = 0; i < lane.links.size() && lane.targets->rank(i) == lane.targets->rank(0); ++i) {
        if (lane.links.at(i)->canBeAsked())
            return lane.links.at(i);
    }
    return nullptr;
}

void HandOver::Private::askExists(const Lane &lane, const QByteArray &address, QObject *context, Callout::Answer answer)
{
    PrimaryLink *link = authority(lane);
    if (!link) {
        QMetaObject::invokeMethod(context, [answer = std::move(answer)] { answer(Asked::NoVerdict); }, Qt::QueuedConnection);
        return;
    }
    link->askExists(address, context, [this, domain = lane.route.domain, local = localOf(address), answer = std::move(answer)](Asked asked) {
        if (asked == Asked::Exists)
            m_setup.addresses->good(domain, local);
        else if (asked == Asked::Unknown)
            m_setup.addresses->bad(domain, local);
        answer(asked);
    });
}

admission::Health HandOver::Private::health(const Lane &lane) const
{
    QList<admission::Health> all;
    for (const PrimaryLink *link : lane.links)
        all.append(link->senderHealth(m_setup.config.acceptance.evidenceAge));
    return admission::healthOf(all);
}

void HandOver::Private::probe(const Lane &lane, QObject *context, std::function<void()> probed) const
{
    const auto open = std::make_shared<qsizetype>(lane.links.size());
    for (PrimaryLink *link : lane.links) {
        link->probeFor(context, [open, probed] {
            if (--*open == 0)
                probed();
        });
    }
    if (lane.links.isEmpty())
        probed();
}

// B1. Both refused: it knows its addresses. Both accepted: it takes everything.
void HandOver::Private::testCatchAll()
{
    if (!m_setup.addresses)
        return;
    for (const Lane &lane : lanes) {
        const QByteArray &domain = lane.route.domain;
        PrimaryLink *link = authority(lane);
        if (!link || m_catchAllTests.contains(domain) || !m_setup.addresses->isCatchAllTestDue(domain))
            continue;
        m_catchAllTests.insert(domain, {});
        for (int i = 0; i < 2; ++i)
            link->askExists(stranger(domain), this, [this, domain](Asked asked) { onStranger(domain, asked); });
    }
}

void HandOver::Private::onStranger(const QByteArray &domain, Asked asked)
{
    QList<Asked> &answers = m_catchAllTests[domain];
    answers.append(asked);
    if (answers.size() < 2)
        return;
    const QList<Asked> both = m_catchAllTests.take(domain);
    if (both.count(Asked::Exists) == 2)
        m_setup.addresses->testedCatchAll(domain, true);
    else if (both.count(Asked::Unknown) == 2)
        m_setup.addresses->testedCatchAll(domain, false);
}

// Whose address a list has, or the primary was seen to have (D3). What it says now, on probation, changes nothing of that.
QSet<QByteArray> HandOver::Private::knownToExist(const QByteArray &domain, const QList<QByteArray> &addresses) const
{
    QSet<QByteArray> known;
    for (const QByteArray &address : addresses) {
        if (m_setup.addresses && directory::isGood(m_setup.addresses->standing(domain, localOf(address), false)))
            known.insert(address);
    }
    return known;
}

// What became of mail tells who exists: a 250 to the final dot, or a refusal at RCPT.
void HandOver::Private::learn(const PrimaryLink *link, const BatchResult &result)
{
    const Lane *lane = m_setup.addresses ? laneOf(result.batch.route) : nullptr;
    if (!lane || authority(*lane) != link)
        return;
    for (qsizetype i = 0; i < result.batch.recipients.size(); ++i) {
        const QByteArray local = localOf(result.batch.recipients.at(i).address);
        if (result.judgements.at(i).verdict == Verdict::Delivered)
            m_setup.addresses->good(lane->route.domain, local);
        else if (link->knowsEverybody() && verdictOf(result.transaction.recipients.value(i).reply) == Asked::Unknown)
            m_setup.addresses->bad(lane->route.domain, local);
    }
}

} // namespace handover
