#include "directory/directory_p.h"
#include <QRandomGenerator>
#include <algorithm>
#include "base/log.h"
#include "base/platform.h"
#include "smtp/comparable.h"
#include "store/file.h"

namespace directory {

using namespace std::chrono_literals;

namespace {

constexpr auto testHolds = 24h;   // B1
constexpr auto writtenAgain = 24h; // good ones are seen with every mail; the file need not
constexpr auto badFor = 24h * 3;
constexpr qint64 mostBad = 100'000; // learned ones: who tries out names fills no more than that

} // namespace

Result<std::unique_ptr<Directory>> Directory::open(const QString &dataDirectory, const Clock &clock)
{
    const QString path = dataDirectory + QStringLiteral("/state.db");
    Result<std::unique_ptr<store::Connection>> connection = store::openFile({.path = path, .checkpointPages = 1000}, schemaSteps());
    if (!connection)
        return directoryError(connection.error());
    auto rows = std::make_unique<Rows>();
    if (const Result<void> opened = rows->opened(**connection); !opened)
        return directoryError(opened.error());
    std::unique_ptr<Directory> made(new Directory(*std::move(connection), std::move(rows), clock));
    if (const Result<void> loaded = made->load(*made->m_opening); !loaded)
        return directoryError(loaded.error());
    made->m_storage = std::make_unique<store::Storage>(std::move(made->m_opening), *made->m_rows, store::Limits());
    return made;
}

Result<void> Directory::setAside(const QString &dataDirectory)
{
    const Result<void> done = store::setAside(dataDirectory + QStringLiteral("/state.db"), dataDirectory + QStringLiteral("/state-damaged.db"));
    return done ? done : directoryError(done.error());
}

Directory::Directory(std::unique_ptr<store::Connection> connection, std::unique_ptr<Rows> rows, const Clock &clock)
    : m_clock(clock), m_seed(size_t(QRandomGenerator::system()->generate64())), m_rows(std::move(rows)), m_opening(std::move(connection))
{
    connect(&m_steps, &QTimer::timeout, this, &Directory::step); // as soon as the loop has seen to everybody else
    connect(&m_tidy, &QTimer::timeout, this, &Directory::tidy);
    m_tidy.start(1h);
}

Directory::~Directory() = default;

Result<void> Directory::load(store::Connection &connection)
{
    const Result<QList<DomainRow>> domains = loadDomains(connection);
    if (!domains)
        return domains.error();
    for (const DomainRow &row : *domains) {
        Domain &domain = at(row.name);
        domain.setLists(row.lists);
        domain.state.catchAll = row.catchAll;
        domain.testedAt = row.testedAt;
    }
    return loadAddresses(connection, [this](const AddressRow &row) {
        Domain &domain = at(row.domain);
        domain.index.put(row.local, row.known, row.lists);
        domain.bad += row.known.badAt != WallTime{};
    });
}

void Directory::configure(const config::Config &config)
{
    m_order.clear();
    for (const config::Domain &one : config.domains) {
        const QByteArray name = smtp::comparableDomain(one.name.toUtf8());
        Domain &domain = at(name);
        domain.names = {name};
        for (const QString &alias : one.aliases)
            domain.names.insert(smtp::comparableDomain(alias.toUtf8()));
        domain.mode = one.unknownRecipients;
        domain.folding = {one.caseMatters, one.plusAddressing};
        m_order.append(name);
    }
    Q_EMIT changed();
}

Directory::Domain &Directory::at(const QByteArray &domain)
{
    std::unique_ptr<Domain> &found = m_domains[domain];
    if (!found)
        found = std::make_unique<Domain>(m_seed);
    return *found;
}

const Directory::Domain *Directory::find(const QByteArray &domain) const
{
    const auto found = m_domains.find(domain);
    return found == m_domains.end() || !m_order.contains(domain) ? nullptr : found->second.get();
}

Standing Directory::standing(const QByteArray &domain, const QByteArray &local, bool primaryIsUp) const
{
    const Domain *found = find(domain);
    if (!found)
        return Standing::NeverSeen;
    for (const QByteArray &name : lookups(local, found->folding)) {
        if (const Standing standing = standingOf(found->index.find(name), m_clock.wall(), primaryIsUp); standing != Standing::NeverSeen)
            return standing;
    }
    return Standing::NeverSeen;
}

Ruled Directory::rule(const QByteArray &domain, const QByteArray &local, bool primaryIsUp) const
{
    const Domain *found = find(domain);
    if (!found)
        return {Ruling::Accept, "directory.nothing-known"};
    return directory::rule(standing(domain, local, primaryIsUp), found->state, primaryIsUp, found->mode, m_clock.wall());
}

// ---- what is learned

void Directory::good(const QByteArray &name, const QByteArray &local)
{
    Domain &domain = at(name);
    if (domain.state.catchAll != CatchAll::None || m_clock.wall() - domain.testedAt > testHolds)
        return;
    const QByteArray address = folded(local, domain.folding);
    const Knowledge known = domain.index.find(address);
    const bool isNews = known.badAt != WallTime{} || known.refusals > 0 || known.goodAt == WallTime{} || m_clock.wall() - known.goodAt >= writtenAgain;
    if (isNews)
        learn(name, domain, address, afterGood(known, m_clock.wall()));
}

void Directory::bad(const QByteArray &name, const QByteArray &local)
{
    Domain &domain = at(name);
    const QByteArray address = folded(local, domain.folding);
    noteRefused(name, address);
    const Knowledge before = domain.index.find(address);
    const Knowledge after = afterBad(before, m_clock.wall());
    if (after.badAt == before.badAt)
        return after == before ? void() : learn(name, domain, address, after);
    if (before.badAt == WallTime{} && domain.bad >= mostBad)
        return;
    domain.bad += before.badAt == WallTime{};
    learn(name, domain, address, after);
}

void Directory::learn(const QByteArray &name, Domain &domain, const QByteArray &local, const Knowledge &known)
{
    const Lists lists = domain.index.listsOf(local);
    const bool isNew = domain.index.find(local) == Knowledge();
    if (isNew && size() >= mostAddresses)
        return;
    domain.index.put(local, known, lists);
    write<void>([row = AddressRow{name, local, known, lists}](Rows &rows) { return rows.put(row); }, [](const Result<void> &) {});
    if (isNew)
        Q_EMIT changed();
}

void Directory::testedCatchAll(const QByteArray &name, bool found)
{
    Domain &domain = at(name);
    const CatchAll before = std::exchange(domain.state.catchAll, found ? CatchAll::Found : CatchAll::None);
    domain.testedAt = m_clock.wall();
    const bool appeared = found && before != CatchAll::Found;
    if (appeared)
        domain.index.forgetLearned();
    const DomainRow row{name, domain.state.catchAll, domain.testedAt, {}};
    write<void>([row, appeared](Rows &rows) { return appeared && !rows.forgetLearned(row.name) ? Result<void>(Error{QStringLiteral("store.failed"), {}}) : rows.putDomain(row); },
                [](const Result<void> &) {});
    if (appeared) {
        logging::event(logging::Level::Warning, "directory", "catch-all", {{"domain", name}});
        Q_EMIT caughtAll(name);
    }
    if (before != domain.state.catchAll)
        Q_EMIT changed();
}

// Twice a day: what is learned needs one of the last day.
bool Directory::isCatchAllTestDue(const QByteArray &domain) const
{
    const Domain *found = find(domain);
    return found && (found->state.catchAll == CatchAll::Untested || m_clock.wall() - found->testedAt > testHolds / 2 || m_clock.wall() < found->testedAt);
}

CatchAll Directory::catchAll(const QByteArray &domain) const
{
    const Domain *found = find(domain);
    return found ? found->state.catchAll : CatchAll::Untested;
}

// ---- what is known

QList<Directory::Overview> Directory::overview() const
{
    QList<Overview> all;
    for (const QByteArray &name : m_order) {
        const Domain *domain = find(name);
        all.append({name, domain->lists, domain->state.catchAll, domain->testedAt, domain->index.counts(m_clock.wall(), false), isReady(domain->state, m_clock.wall())});
    }
    return all;
}

QList<ListRow> Directory::lists(const QByteArray &domain) const
{
    const Domain *found = find(domain);
    return found ? found->lists : QList<ListRow>();
}

void Directory::addresses(const QByteArray &domain, const QByteArray &after, int limit, QObject *context, store::Answer<QList<AddressRow>> done) const
{
    post<QList<AddressRow>>([domain, after, limit](store::Connection &connection) { return listAddresses(connection, domain, after, limit); },
                            store::Reply<QList<AddressRow>>(context, std::move(done)));
}

// Whether a primary is up is not known here: good ones stay, as if it were not.
void Directory::tidy()
{
    for (const auto &[name, domain] : m_domains) {
        domain->index.tidy(m_clock.wall(), false);
        domain->bad = domain->index.counts(m_clock.wall(), false).bad;
    }
    write<void>([before = m_clock.wall() - badFor](Rows &rows) { return rows.removeStale(before); }, [](const Result<void> &) {});
}

} // namespace directory
