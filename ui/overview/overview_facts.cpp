#include "ui/overview/overview_facts.h"

namespace ui {

OverviewFacts::OverviewFacts(ServiceModel &service, QObject *parent) : QObject(parent), m_service(service)
{
    connect(&m_service, &ServiceModel::changed, this, &OverviewFacts::look);
}

KnownOfSetUp OverviewFacts::known() const
{
    KnownOfSetUp known;
    if (const auto &snapshot = m_service.snapshot()) {
        known.isSetUp = snapshot->isSetUp;
        known.open = snapshot->worst;
    }
    known.setup = m_setup;
    known.ways = m_ways;
    known.domains = m_domains;
    return known;
}

void OverviewFacts::setWatched(bool isWatched)
{
    if (!std::exchange(m_isWatched, isWatched)) {
        m_askedAt.reset();
        m_directoryAskedAt.reset();
    }
    look();
}

void OverviewFacts::look()
{
    if (m_service.contact() != Contact::Connected || !m_service.snapshot())
        forget();
    else if (m_isWatched && m_open == 0 && isDue())
        ask();
}

// Without contact nothing is known any more, and the next round begins at once.
void OverviewFacts::forget()
{
    ++m_round;
    m_open = 0;
    m_isKnown = false;
    m_askedAt.reset();
    m_directoryAskedAt.reset();
    m_setup.reset();
    m_ways.reset();
    m_domains.reset();
    m_outages.clear();
}

bool OverviewFacts::isDue() const
{
    if (!m_askedAt)
        return true;
    const auto since = m_service.clock().monotonic() - *m_askedAt;
    return since >= most || (since >= least && m_asked != m_service.snapshot()->revision);
}

void OverviewFacts::ask()
{
    const MonotonicTime now = m_service.clock().monotonic();
    const bool wantsDirectory = !m_directoryAskedAt || now - *m_directoryAskedAt >= directoryEvery;
    ++m_round;
    m_askedAt = now;
    m_asked = m_service.snapshot()->revision;
    m_open = wantsDirectory ? 4 : 3;
    askFor(ipc::GetSetup{}, [this](const ipc::Setup &setup) { m_setup = setup; });
    askFor(ipc::ListAlertWays{}, [this](const ipc::AlertWays &ways) { m_ways = ways.ways; });
    if (wantsDirectory) {
        m_directoryAskedAt = now;
        askFor(ipc::GetDirectory{}, [this](const ipc::DirectoryOverview &directory) { m_domains = directory.domains; });
    }
    ipc::ListOutages outages;
    outages.limit = lastOutages;
    askFor(outages, [this](const ipc::OutagePage &page) { m_outages = page.rows; });
}

// An older service does not know every question: then that is not known, and everything else is.
template <ipc::AnyRequest R> void OverviewFacts::askFor(const R &request, std::function<void(const typename R::Reply &)> take)
{
    m_service.ask(request, this, [this, take = std::move(take), round = m_round](const Asked<typename R::Reply> &answer) {
        if (round != m_round)
            return;
        if (answer)
            take(*answer);
        answered();
    });
}

void OverviewFacts::answered()
{
    if (--m_open > 0)
        return;
    m_isKnown = true;
    Q_EMIT changed();
}

} // namespace ui
