#include "doctor/ladder.h"

#include <algorithm>
#include "dns/name.h"
#include "dns/rdata.h"

namespace doctor {

namespace {

constexpr int step = 10; // between preferences, so that others fit between
constexpr int worstPreference = 65535;
constexpr std::chrono::seconds usualTtl = std::chrono::hours(1);

void sortForComparison(QList<dns::Mx> &records)
{
    std::sort(records.begin(), records.end(), [](const dns::Mx &a, const dns::Mx &b) {
        return std::tie(a.preference, a.host) < std::tie(b.preference, b.host);
    });
}

MxSet setOf(dns::Status status, QList<dns::Mx> records, std::chrono::seconds ttl)
{
    MxSet set{status, {}, false, ttl, {}};
    const auto removed = records.removeIf([](const dns::Mx &mx) { return mx.host.isEmpty(); });
    set.hasNullMx = removed > 0;
    sortForComparison(records);
    set.records = std::move(records);
    return set;
}

std::optional<dns::Status> statusOf(Said said)
{
    switch (said) {
    case Said::Records: return dns::Status::Ok;
    case Said::NoMx: return dns::Status::NoData;
    case Said::NoName: return dns::Status::NameError;
    default: return {};
    }
}

bool isSame(const MxSet &a, const MxSet &b)
{
    return a.status == b.status && a.hasNullMx == b.hasNullMx && a.records == b.records;
}

quint32 newestSerial(const MxSet &set)
{
    quint32 newest = 0;
    for (const ServerFact &server : set.servers)
        newest = std::max(newest, server.serial.value_or(0));
    return newest;
}

QList<QHostAddress> addressesOf(const Facts &facts, const QByteArray &name)
{
    if (const auto literal = dns::addressLiteral(name))
        return {*literal};
    return facts.hosts.value(name).records;
}

bool meet(const QList<QHostAddress> &a, const QList<QHostAddress> &b)
{
    return std::any_of(a.begin(), a.end(), [&](const QHostAddress &address) { return b.contains(address); });
}

QList<QHostAddress> publicAddresses(const Question &question)
{
    QList<QHostAddress> addresses;
    for (const QString &text : question.publicAddresses) {
        if (const auto address = dns::addressLiteral(text.toLatin1()))
            addresses << *address;
    }
    return addresses;
}

QByteArray lowerName(const QString &text) { return dns::normalName(text.toUtf8()).value_or(QByteArray()); }

bool isPrimaryByName(const Question &question, const QByteArray &host)
{
    return std::any_of(question.primaries.begin(), question.primaries.end(),
                       [&](const Endpoint &primary) { return lowerName(primary.host) == host; });
}

bool isPrimaryByAddress(const Question &question, const Facts &facts, const QByteArray &host)
{
    const auto addresses = addressesOf(facts, host);
    return std::any_of(question.primaries.begin(), question.primaries.end(), [&](const Endpoint &primary) {
        const QByteArray name = dns::normalName(primary.host.toUtf8()).value_or(primary.host.toUtf8());
        return meet(addresses, addressesOf(facts, name));
    });
}

template <typename Is> bool mark(QList<Rung> &ladder, bool Rung::*role, Is is)
{
    bool any = false;
    for (Rung &rung : ladder) {
        if (rung.isUs || rung.isPrimary || !is(rung.host.toLatin1()))
            continue;
        rung.*role = any = true;
    }
    return any;
}

void markBestOther(QList<Rung> &ladder)
{
    const auto best = std::find_if(ladder.begin(), ladder.end(), [](const Rung &rung) { return !rung.isUs; });
    if (best == ladder.end())
        return;
    const int preference = best->preference;
    for (Rung &rung : ladder)
        rung.isPrimary = !rung.isUs && rung.preference == preference;
}

void markRoles(QList<Rung> &ladder, const Question &question, const Facts &facts)
{
    const QByteArray us = lowerName(question.hostname);
    const auto ours = publicAddresses(question);
    mark(ladder, &Rung::isUs, [&](const QByteArray &host) { return host == us; });
    bool primaryFound = mark(ladder, &Rung::isPrimary, [&](const QByteArray &host) { return isPrimaryByName(question, host); });
    mark(ladder, &Rung::isUs, [&](const QByteArray &host) { return meet(addressesOf(facts, host), ours); });
    if (!primaryFound)
        primaryFound = mark(ladder, &Rung::isPrimary,
                            [&](const QByteArray &host) { return isPrimaryByAddress(question, facts, host); });
    if (!primaryFound)
        markBestOther(ladder);
}

// A name for a primary that has no rung: the configured one, else the domain itself when it takes mail by its address
// (RFC 5321 §5.1: without MX the name counts as one).
QByteArray primaryWithoutRung(const Question &question, const Facts &facts)
{
    for (const Endpoint &primary : question.primaries) {
        const QByteArray name = lowerName(primary.host);
        if (name.contains('.') && !dns::addressLiteral(name) && !dns::isLocalhost(name))
            return name;
    }
    return facts.hosts.value(facts.domain).status == dns::Status::Ok ? facts.domain : QByteArray();
}

} // namespace

bool MxSet::isKnown() const
{
    return status == dns::Status::Ok || status == dns::Status::NoData || status == dns::Status::NameError;
}

QList<MxSet> authoritativeSets(const Facts &facts)
{
    QList<MxSet> sets;
    for (const ServerFact &server : facts.servers) {
        const auto status = statusOf(server.said);
        if (!status)
            continue;
        MxSet set = setOf(*status, server.mx, server.ttl);
        const auto same = std::find_if(sets.begin(), sets.end(), [&](const MxSet &other) { return isSame(set, other); });
        MxSet &home = same != sets.end() ? *same : sets.emplaceBack(std::move(set));
        home.servers << server;
    }
    std::stable_sort(sets.begin(), sets.end(), [](const MxSet &a, const MxSet &b) {
        return a.servers.size() != b.servers.size() ? a.servers.size() > b.servers.size() : newestSerial(a) > newestSerial(b);
    });
    return sets;
}

MxSet countingSet(const Facts &facts)
{
    const auto sets = authoritativeSets(facts);
    if (!sets.isEmpty())
        return sets.first();
    const MxSet resolved = setOf(facts.mx.status, facts.mx.records, facts.mx.ttl);
    const bool nobodyKnows = std::any_of(facts.servers.begin(), facts.servers.end(), [](const ServerFact &one) { return one.said == Said::NotAuthoritative; });
    // Who answers in place of the authorities may be the one who tells the resolver that there is nothing.
    return nobodyKnows && resolved.isKnown() && resolved.status != dns::Status::Ok ? setOf(dns::Status::ServerFailure, {}, {}) : resolved;
}

QList<Rung> ladderOf(const Question &question, const Facts &facts, const MxSet &set)
{
    QList<Rung> ladder;
    for (const dns::Mx &mx : set.records) {
        Rung rung;
        rung.preference = mx.preference;
        rung.host = QString::fromLatin1(mx.host);
        for (const QHostAddress &address : addressesOf(facts, mx.host))
            rung.addresses << address.toString();
        ladder << rung;
    }
    markRoles(ladder, question, facts);
    return ladder;
}

QList<dns::Mx> proposedSet(const Question &question, const Facts &facts, const QList<Rung> &ladder)
{
    const QByteArray us = ourName(question);
    QList<dns::Mx> others;
    int worstPrimary = -1;
    for (const Rung &rung : ladder) {
        if (rung.isUs)
            continue;
        others << dns::Mx{quint16(rung.preference), rung.host.toLatin1()};
        if (rung.isPrimary)
            worstPrimary = rung.preference;
    }
    if (worstPrimary < 0) {
        const QByteArray primary = primaryWithoutRung(question, facts);
        if (primary.isEmpty())
            return {};
        worstPrimary = step;
        others << dns::Mx{quint16(worstPrimary), primary};
    }
    if (us.isEmpty())
        return {};
    if (worstPrimary == worstPreference) { // nothing is worse: make room
        for (qsizetype i = 0; i < others.size(); ++i)
            others[i].preference = quint16(std::min<qsizetype>((i + 1) * step, worstPreference - 1));
        worstPrimary = others.last().preference;
    }
    others << dns::Mx{quint16(std::min(worstPrimary + step, worstPreference)), us};
    dns::sortByPreference(others);
    return others;
}

QString recordText(const QByteArray &domain, std::chrono::seconds ttl, const dns::Mx &mx)
{
    return QStringLiteral("%1. %2 IN MX %3 %4.")
        .arg(QString::fromLatin1(domain))
        .arg((ttl.count() > 0 ? ttl : usualTtl).count())
        .arg(mx.preference)
        .arg(QString::fromLatin1(mx.host));
}

QJsonObject sentence(const char *code)
{
    return {{QStringLiteral("code"), QString::fromLatin1(code)}, {QStringLiteral("parameters"), QJsonObject()}};
}

QByteArray ourName(const Question &question)
{
    const QByteArray name = lowerName(question.hostname);
    return name.contains('.') && !dns::addressLiteral(name) ? name : QByteArray();
}

} // namespace doctor
