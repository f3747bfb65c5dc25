#include "admission/acceptance.h"
#include <QCryptographicHash>
#include <QtEndian>
#include <algorithm>
#include "admission/recipient_path.h"

namespace admission {

namespace {

using Kind = Acceptance::Row::Kind;

constexpr qsizetype sharesOfTuples = 100;
constexpr std::chrono::minutes clockSavedEvery{1};
constexpr std::chrono::days longestRunning{365 * 1000}; // of a row: more is a damaged one

Entrance accepted(const char *rule) { return {Verdict::Accept, {250, "2.1.5", "Recipient ok"}, rule, {}}; }

Entrance deferred(const char *rule, std::optional<Milliseconds> after)
{
    constexpr auto text = "This is a backup, and a better MX of the domain is available: use the better MX, or try again later";
    return {Verdict::Defer, {451, "4.4.7", text}, rule, after};
}

// Upper and lower case count alike: a sender that writes its name otherwise at the second try is still the same.
QByteArray comparable(const QByteArray &address)
{
    const RecipientPath path = recipientPath(address);
    return path.localPart.toLower() + '\0' + path.domain; // neither has a NUL
}

// BLAKE2 may be keyed by what goes before the message (RFC 7693 1: no length extension). Never 0, which is nobody's group.
quint64 keyed(const QByteArray &key, Kind kind, const QByteArray &what)
{
    const QByteArray hash = QCryptographicHash::hash(key + char(kind) + what, QCryptographicHash::Blake2b_160);
    return std::max<quint64>(qFromLittleEndian<quint64>(hash.constData()), 1);
}

// What needs no memory: by the configuration, the recipient and the better MX alone.
std::optional<Entrance> withoutMemory(const Try &attempt, config::Acceptance mode, const Health &health)
{
    if (mode == config::Acceptance::Always)
        return accepted("acceptance.always");
    if (isRole(recipientPath(attempt.recipient)))
        return accepted("acceptance.role");
    if (health.state != Health::State::Healthy)
        return accepted("acceptance.not-healthy");
    if (mode == config::Acceptance::OnlyWhenDown)
        return deferred("acceptance.only-when-down", {});
    return {};
}

// What is not yet older than `keep`.
std::optional<Remembered::Entry> within(const std::optional<Remembered::Entry> &entry, Milliseconds keep, Milliseconds now)
{
    return entry && now - entry->first <= keep ? entry : std::nullopt;
}

} // namespace

Acceptance::Acceptance(QByteArray key, MonotonicTime now, Capacity capacity)
    : m_key(std::move(key)), m_capacity(capacity), m_at(now), m_tuples(capacity.tuples), m_pairs(capacity.pairs), m_networks(capacity.networks)
{
}

Milliseconds Acceptance::runningAt(MonotonicTime now) const { return m_running + std::max(now - m_at, Milliseconds(0)); }

Acceptance::Keys Acceptance::keysOf(const Try &attempt) const
{
    const ClientKey client = attempt.client.network();
    const QByteArray network(reinterpret_cast<const char *>(client.bytes.data()), qsizetype(client.bytes.size()));
    const QByteArray mail = comparable(attempt.sender) + '\0' + comparable(attempt.recipient);
    Keys keys{keyed(m_key, Kind::Network, network), keyed(m_key, Kind::Tuple, network + mail), {}};
    if (!attempt.sender.isEmpty())
        keys.pair = keyed(m_key, Kind::Pair, mail);
    return keys;
}

Entrance Acceptance::explain(const Try &attempt, config::Acceptance mode, const config::AcceptanceTimes &times, const Health &health,
                             MonotonicTime now) const
{
    if (const auto entrance = withoutMemory(attempt, mode, health))
        return *entrance;
    return judge(keysOf(attempt), times, runningAt(now));
}

Entrance Acceptance::decide(const Try &attempt, config::Acceptance mode, const config::AcceptanceTimes &times, const Health &health,
                            MonotonicTime now)
{
    m_running = runningAt(now);
    m_at = std::max(m_at, now);
    m_tuples.forgetOlder(times.window, m_running);
    m_pairs.forgetOlder(times.window, m_running);
    m_networks.forgetOlder(passesFor, m_running);
    if (const auto entrance = withoutMemory(attempt, mode, health))
        return *entrance;
    const Keys keys = keysOf(attempt);
    const Entrance entrance = judge(keys, times, m_running);
    remember(keys, entrance);
    return entrance;
}

// The third try waits likewise: else three connections within a second would do, from one network or from a swarm's.
Entrance Acceptance::judge(const Keys &keys, const config::AcceptanceTimes &times, Milliseconds running) const
{
    if (within(m_networks.find(keys.network), passesFor, running))
        return accepted("acceptance.network-passed");
    const auto tuple = within(m_tuples.find(keys.tuple), times.window, running);
    if (tuple && running - tuple->first >= times.minimumWait)
        return accepted("acceptance.retried");
    const auto pair = keys.pair ? within(m_pairs.find(*keys.pair), times.window, running) : std::nullopt;
    if (pair && pair->tries + 1 >= triesNeeded && running - pair->first >= times.minimumWait)
        return accepted("acceptance.third-try");
    if (!tuple && isShareUsed(keys))
        return deferred("acceptance.too-many-tries", {});
    const Milliseconds first = std::min(tuple ? tuple->first : running, pair ? pair->first : running);
    return deferred(tuple ? "acceptance.too-soon" : "acceptance.first-seen", std::max(times.minimumWait - (running - first), Milliseconds(0)));
}

bool Acceptance::isShareUsed(const Keys &keys) const
{
    return m_tuples.sizeOf(keys.network) >= std::max<qsizetype>(m_capacity.tuples / sharesOfTuples, 1);
}

void Acceptance::remember(const Keys &keys, const Entrance &entrance)
{
    if (entrance.rule == "acceptance.network-passed" || entrance.rule == "acceptance.too-many-tries")
        return;
    if (entrance.verdict == Verdict::Accept) {
        m_networks.add(keys.network, 0, m_running);
        return;
    }
    m_tuples.add(keys.tuple, keys.network, m_running);
    if (keys.pair)
        m_pairs.add(*keys.pair, 0, m_running);
}

QList<Acceptance::Row> Acceptance::changes(MonotonicTime now)
{
    QList<Row> rows;
    const auto append = [&](Kind kind, Remembered &those) {
        for (const Remembered::Change &one : those.takeChanges()) {
            const Remembered::Entry entry = one.entry.value_or(Remembered::Entry());
            rows.append({kind, one.key, entry.first, entry.group, entry.tries, !one.entry});
        }
    };
    append(Kind::Tuple, m_tuples);
    append(Kind::Pair, m_pairs);
    append(Kind::Network, m_networks);
    const Milliseconds running = runningAt(now);
    if (rows.isEmpty() && running - m_savedRunning < clockSavedEvery)
        return rows;
    m_savedRunning = running;
    rows.append({Kind::Clock, 0, running, 0, 1, false});
    return rows;
}

void Acceptance::load(const QList<Row> &rows, MonotonicTime now)
{
    m_at = now;
    m_running = Milliseconds(0);
    QHash<int, QList<Remembered::Change>> those;
    for (const Row &row : rows) {
        if (row.kind == Kind::Clock)
            m_running = std::clamp<Milliseconds>(row.first, Milliseconds(0), longestRunning);
        else if (!row.isForgotten)
            those[int(row.kind)].append({row.key, Remembered::Entry{row.first, row.group, row.tries}});
    }
    m_savedRunning = m_running;
    m_tuples.load(those.value(int(Kind::Tuple)), m_running);
    m_pairs.load(those.value(int(Kind::Pair)), m_running);
    m_networks.load(those.value(int(Kind::Network)), m_running);
}

} // namespace admission
