#include "intake/blocklists.h"
#include <QPointer>
#include <algorithm>
#include <memory>
#include "base/log.h"
#include "dns/blocklist.h"

namespace intake {

namespace {

constexpr std::chrono::minutes retestInterval{5};
constexpr int turnsForGoodOnes = 12; // then a working list is tested again too
constexpr int patience = 10;         // questions without an answer
constexpr qsizetype longestReason = 200;
constexpr std::array protocols{QAbstractSocket::IPv4Protocol, QAbstractSocket::IPv6Protocol};

int familyOf(const QHostAddress &client) { return client.protocol() == QAbstractSocket::IPv4Protocol ? 0 : 1; }

} // namespace

// One client's questions, until all are answered or the time is over.
struct Blocklists::Round {
    QHostAddress client;
    QPointer<QObject> context;
    std::function<void(QList<Listing>)> answer;
    QList<Listing> found;
    int missing = 0;

    void oneLess()
    {
        if (--missing <= 0)
            finish();
    }
    void finish()
    {
        if (const auto tell = std::exchange(answer, nullptr); tell && context)
            tell(found);
    }
};

Blocklists::Blocklists(QObject *parent) : QObject(parent)
{
    m_timer.setInterval(retestInterval);
    connect(&m_timer, &QTimer::timeout, this, &Blocklists::testWhatIsDue);
}

void Blocklists::configure(const QList<config::Blocklist> &lists, dns::Resolver *resolver)
{
    m_resolver = resolver;
    QList<List> wanted;
    for (const config::Blocklist &list : lists) {
        const QByteArray zone = list.zone.toLatin1();
        const List *known = find(zone);
        wanted.append(known ? *known : List{zone, false, {}});
        wanted.last().refuse = list.refuse;
    }
    m_lists = wanted;
    if (m_lists.isEmpty() || !m_resolver)
        return m_timer.stop();
    m_timer.start();
    for (const List &list : std::as_const(wanted))
        for (int family = 0; family < 2; ++family)
            if (list.families[std::size_t(family)].state == State::Untested)
                test(list.zone, family);
}

bool Blocklists::asksAbout(const QHostAddress &client) const
{
    const auto works = [family = std::size_t(familyOf(client))](const List &list) { return list.families[family].state == State::Works; };
    return m_resolver && std::any_of(m_lists.cbegin(), m_lists.cend(), works);
}

void Blocklists::ask(const QHostAddress &client, QObject *context, std::function<void(QList<Listing>)> answer)
{
    const auto round = std::make_shared<Round>(Round{client, context, std::move(answer), {}, 1});
    const int family = familyOf(client);
    for (const List &list : std::as_const(m_lists)) {
        if (!m_resolver || list.families[std::size_t(family)].state != State::Works)
            continue;
        ++round->missing;
        m_resolver->addressesOf(dns::blocklistName(client, list.zone), dns::Type::A, this, [this, zone = list.zone, family, round](const dns::AddressAnswer &reply) {
            answered(zone, family, reply, round);
        });
    }
    QTimer::singleShot(answerLimit, context, [round] { round->finish(); });
    QMetaObject::invokeMethod(context, [round] { round->oneLess(); }, Qt::QueuedConnection);
}

void Blocklists::answered(const QByteArray &zone, int family, const dns::AddressAnswer &answer, const std::shared_ptr<Round> &round)
{
    List *list = find(zone);
    if (!list)
        return round->oneLess();
    int &unanswered = list->families[std::size_t(family)].unanswered;
    const dns::Listed listed = dns::meaningOf(answer);
    unanswered = listed == dns::Listed::Unknown ? unanswered + 1 : 0;
    if (listed == dns::Listed::Yes)
        return askReason({zone, list->refuse, {}}, round);
    if (listed == dns::Listed::Unusable)
        tested(zone, family, State::Fails, "it does not answer us");
    else if (unanswered >= patience)
        tested(zone, family, State::Fails, "too slow");
    round->oneLess();
}

void Blocklists::askReason(const Listing &listing, const std::shared_ptr<Round> &round)
{
    round->found.append(listing); // known, even if the reason does not come in time
    const qsizetype at = round->found.size() - 1;
    const QByteArray name = dns::blocklistName(round->client, listing.zone);
    m_resolver->texts(name, dns::Type::Txt, this, [round, at](const dns::Answer<QByteArray> &answer) {
        if (!answer.records.isEmpty())
            round->found[at].reason = answer.records.first().left(longestReason);
        if (round->found[at].refuse)
            round->finish();
        else
            round->oneLess();
    });
}

// ---- does it work? -------------------------------------------------------------------------------------------

Blocklists::List *Blocklists::find(const QByteArray &zone)
{
    const auto found = std::find_if(m_lists.begin(), m_lists.end(), [&zone](const List &list) { return list.zone == zone; });
    return found == m_lists.end() ? nullptr : &*found;
}

void Blocklists::testAll()
{
    for (const List &list : QList(m_lists))
        for (int family = 0; family < 2; ++family)
            test(list.zone, family);
}

void Blocklists::testWhatIsDue()
{
    if (++m_turns % turnsForGoodOnes == 0)
        return testAll();
    for (const List &list : QList(m_lists))
        for (int family = 0; family < 2; ++family)
            if (list.families[std::size_t(family)].state != State::Works)
                test(list.zone, family);
}

void Blocklists::test(const QByteArray &zone, int family)
{
    if (!m_resolver)
        return;
    const auto protocol = protocols[std::size_t(family)];
    m_resolver->addressesOf(dns::blocklistName(dns::listedTestPoint(protocol), zone), dns::Type::A, this, [=, this](const dns::AddressAnswer &has) {
        if (dns::meaningOf(has) != dns::Listed::Yes)
            return tested(zone, family, State::Fails, "its test entry is missing");
        m_resolver->addressesOf(dns::blocklistName(dns::unlistedTestPoint(protocol), zone), dns::Type::A, this, [=, this](const dns::AddressAnswer &hasNot) {
            const dns::Listed listed = dns::meaningOf(hasNot);
            const bool works = listed == dns::Listed::No;
            tested(zone, family, works ? State::Works : State::Fails, listed == dns::Listed::Yes ? "it lists everybody" : "it does not answer");
        });
    });
}

void Blocklists::tested(const QByteArray &zone, int family, State state, const char *why)
{
    List *list = find(zone);
    if (!list)
        return;
    Family &its = list->families[std::size_t(family)];
    its.unanswered = 0;
    if (std::exchange(its.state, state) == state)
        return;
    const char *const addresses = family == 0 ? "IPv4" : "IPv6";
    if (state == State::Works)
        logging::event(logging::Level::Info, "mail", "blocklist-works", {{"list", zone}, {"addresses", addresses}});
    else // many have no IPv6 addresses
        logging::event(family == 0 ? logging::Level::Warning : logging::Level::Info, "mail", "blocklist-unusable",
                       {{"list", zone}, {"addresses", addresses}, {"reason", why}});
}

} // namespace intake
