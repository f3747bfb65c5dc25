#include "ui/overview/chart_feed.h"

namespace ui {

namespace {

using namespace std::chrono_literals;
struct RangeTimes {
    qint64 seconds, step; // of it, and of one of its rows
    std::chrono::seconds every;
};
constexpr RangeTimes timesOf(ChartRange range)
{
    switch (range) {
    case ChartRange::Day: return {86'400, 900, 2min};
    case ChartRange::Week: return {7 * 86'400, 3'600, 10min};
    case ChartRange::Month: return {30 * 86'400, 4 * 3'600, 30min};
    }
    return {};
}

// Each once, those that are not well first: they must not be what there is no room for.
QStringList hostsOf(const ipc::Snapshot &snapshot)
{
    QStringList unwell, well;
    for (const ipc::Primary &primary : snapshot.primaries)
        (isUnwell(primary) ? unwell : well) << primary.host;
    QStringList all = unwell + well;
    all.removeDuplicates();
    return all;
}

// What a new outage, or the end of one, changes.
QString stateOf(const ipc::Snapshot &snapshot)
{
    QString text = snapshot.hostname;
    for (const ipc::Primary &primary : snapshot.primaries)
        text += u'\n' + primary.host + u' ' + QString::number(int(primary.state == ipc::PrimaryState::Doubtful ? ipc::PrimaryState::Up : primary.state));
    return text;
}

} // namespace

ChartFeed::ChartFeed(ServiceModel &service, QObject *parent) : QObject(parent), m_service(service)
{
    connect(&m_service, &ServiceModel::changed, this, &ChartFeed::look);
}

void ChartFeed::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    look();
}

void ChartFeed::setRange(ChartRange range)
{
    if (std::exchange(m_range, range) == range)
        return;
    ++m_round; // what is under way is of another time
    m_open = 0;
    m_askedAt.reset();
    look();
}

void ChartFeed::look()
{
    if (m_service.contact() != Contact::Connected || !m_service.snapshot())
        forget();
    else if (m_isWatched && m_service.snapshot()->isSetUp && m_open == 0 && isDue())
        ask();
}

// What was drawn before contact was lost is not what is now.
void ChartFeed::forget()
{
    ++m_round;
    m_open = 0;
    m_askedAt.reset();
    m_trouble = {};
    if (std::exchange(m_replies, std::nullopt))
        Q_EMIT changed();
}

bool ChartFeed::isDue() const
{
    return !m_askedAt || m_service.clock().monotonic() - *m_askedAt >= timesOf(m_range).every || m_asked != stateOf(*m_service.snapshot());
}

void ChartFeed::ask()
{
    const ipc::Snapshot &snapshot = *m_service.snapshot();
    const RangeTimes times = timesOf(m_range);
    const QDateTime now = snapshot.at.addMSecs(m_service.age().count());
    const QStringList hosts = hostsOf(snapshot);
    ++m_round;
    m_askedAt = m_service.clock().monotonic();
    m_asked = stateOf(snapshot);
    m_refusal = {};
    m_coming = {{now.addSecs(-times.seconds), now}, snapshot.hostname, {}, {}, qMax<qsizetype>(0, hosts.size() - mostHosts)};
    for (const QString &host : hosts.first(qMin(hosts.size(), mostHosts)))
        m_coming.hosts << WatchedHost{host, {}, {}, std::nullopt};
    m_open = int(m_coming.hosts.size()) + 2;
    const ipc::GetSamples ours{{}, m_coming.time.begin, now, times.step};
    askFor(ours, [this](const ipc::Samples &samples) { m_coming.service = samples.service; });
    ipc::ListOutages outages;
    outages.since = m_coming.time.begin;
    outages.limit = ipc::maxRows;
    askFor(outages, [this](const ipc::OutagePage &page) {
        for (WatchedHost &host : m_coming.hosts)
            host.outages = page.rows;
    });
    for (qsizetype i = 0; i < m_coming.hosts.size(); ++i)
        askForHost(i);
}

void ChartFeed::askForHost(qsizetype index)
{
    const ipc::GetSamples theirs{m_coming.hosts.at(index).host, m_coming.time.begin, m_coming.time.end, timesOf(m_range).step};
    askFor(theirs, [this, index](const ipc::Samples &samples) { m_coming.hosts[index].samples = samples.primary; });
}

// A primary that was never watched yet has no samples, and that is all.
template <ipc::AnyRequest R> void ChartFeed::askFor(const R &request, std::function<void(const typename R::Reply &)> take)
{
    m_service.ask(request, this, [this, take = std::move(take), round = m_round](const Asked<typename R::Reply> &answer) {
        if (round != m_round)
            return;
        if (answer)
            take(*answer);
        else if (answer.error().code != QLatin1String("watch.no-such-host"))
            m_refusal = answer.error();
        answered();
    });
}

void ChartFeed::answered()
{
    if (--m_open > 0)
        return;
    if (m_refusal.code.isEmpty())
        m_replies = std::exchange(m_coming, {});
    m_trouble = m_replies ? ipc::Sentence() : m_refusal;
    Q_EMIT changed();
}

} // namespace ui
