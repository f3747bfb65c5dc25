#include "directory/sources.h"
#include <algorithm>
#include "base/log.h"
#include "smtp/comparable.h"

namespace directory {

namespace {

constexpr auto stopWithin = std::chrono::milliseconds(2'000);
constexpr char stopped[] = "directory.stopped";

} // namespace

struct Sources::Source {
    // of the configuration
    QByteArray domain, list;
    QStringList aliases;
    Folding folding;
    QString file;
    std::optional<config::LdapSource> ldap;
    bool isComplete = false;
    Milliseconds refresh{0};

    bool isSetAs(const Source &o) const
    {
        return domain == o.domain && list == o.list && aliases == o.aliases && folding == o.folding && file == o.file && ldap == o.ldap && isComplete == o.isComplete && refresh == o.refresh;
    }

    qint64 ticket = 0; // of this source until it is set otherwise
    bool isBusy = false;
    MonotonicTime due{};
    FileStamp read, seen;
    ShrinkGuard guard;
    std::optional<quint64> fingerprint; // of the list as we made it
    std::optional<WallTime> readAt;     // then; another one: somebody imported a list of that name
    SourceReport report;                // without what Directory knows
};

// Left behind as a whole when its thread does not come back.
struct Sources::Thread {
    explicit Thread(Sources *owner) : answers(owner, "takeAnswers", SourceWorker::capacity * 2), worker(answers) {}
    Mailbox<SourceAnswer> answers;
    QThread thread;
    SourceWorker worker; // goes first: what it shares with the thread is taken over under its lock
};

Sources::Sources(Directory &directory, const Clock &clock, Secret secret) : m_directory(directory), m_clock(clock), m_secret(std::move(secret))
{
    m_timer.setInterval(everyLook);
    connect(&m_timer, &QTimer::timeout, this, &Sources::look);
    connect(&directory, &Directory::changed, this, &Sources::lookAtHands);
}

// A name that does not resolve and a share that is gone hold up the system's own calls, and nobody can interrupt those. The process ends then.
Sources::~Sources()
{
    if (!m_thread)
        return;
    m_thread->worker.stop();
    m_thread->thread.quit();
    if (m_thread->thread.wait(stopWithin))
        return;
    logging::event(logging::Level::Warning, "directory", "source-left-behind", {});
    (void)m_thread.release();
}

// ---- which there are

void Sources::configure(const config::Config &config)
{
    All before = std::exchange(m_sources, {});
    for (const config::Domain &domain : config.domains) {
        addFile(domain, before);
        addLdap(domain, before);
    }
    if (m_sources.empty())
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
    look();
    Q_EMIT changed();
}

void Sources::addFile(const config::Domain &domain, All &before)
{
    if (domain.directory.file.isEmpty())
        return;
    auto source = std::make_unique<Source>();
    source->domain = smtp::comparableDomain(domain.name.toUtf8());
    source->aliases = domain.aliases;
    source->folding = {domain.caseMatters, domain.plusAddressing};
    source->list = "file";
    source->file = domain.directory.file;
    source->isComplete = domain.directory.fileComplete;
    source->refresh = domain.directory.refresh;
    add(std::move(source), before);
}

void Sources::addLdap(const config::Domain &domain, All &before)
{
    if (!domain.directory.ldap)
        return;
    auto source = std::make_unique<Source>();
    source->domain = smtp::comparableDomain(domain.name.toUtf8());
    source->aliases = domain.aliases;
    source->folding = {domain.caseMatters, domain.plusAddressing};
    source->list = "ldap";
    source->ldap = domain.directory.ldap;
    source->isComplete = source->ldap->complete;
    source->refresh = source->ldap->refresh;
    add(std::move(source), before);
}

// One that is set as it was goes on.
void Sources::add(std::unique_ptr<Source> source, All &before)
{
    const auto same = std::ranges::find_if(before, [&](const auto &one) { return one && one->isSetAs(*source); });
    if (same != before.end()) {
        source = std::move(*same);
        if (source->report.error || source->guard.doubted())
            source->due = m_clock.monotonic();
    } else {
        source->ticket = ++m_tickets;
        source->due = m_clock.monotonic();
        source->report.domain = source->domain;
        source->report.list = source->list;
        source->report.place = source->ldap ? source->ldap->url : source->file;
        source->report.isComplete = source->isComplete;
        source->report.since = m_clock.wall();
    }
    m_sources.push_back(std::move(source));
}

Sources::Source *Sources::find(qint64 ticket)
{
    const auto found = std::ranges::find_if(m_sources, [&](const auto &one) { return one->ticket == ticket; });
    return found == m_sources.end() ? nullptr : found->get();
}

QList<SourceReport> Sources::reports() const
{
    QList<SourceReport> all;
    for (const auto &source : m_sources) {
        SourceReport report = source->report;
        for (const ListRow &list : m_directory.lists(source->domain))
            if (list.name == source->list)
                report.readAt = list.state.readAt;
        report.doubted = source->guard.doubted();
        all.append(report);
    }
    return all;
}

// ---- when they are read

void Sources::look()
{
    if (m_sources.empty())
        return;
    if (!m_thread)
        startThread();
    for (const auto &source : m_sources)
        if (!source->isBusy)
            ask(*source);
}

void Sources::startThread()
{
    m_thread = std::make_unique<Thread>(this);
    m_thread->worker.moveToThread(&m_thread->thread);
    connect(&m_thread->thread, &QThread::finished, &m_thread->worker, &SourceWorker::finish, Qt::DirectConnection);
    m_thread->thread.setObjectName(QStringLiteral("sources"));
    m_thread->thread.start();
}

void Sources::ask(Source &source)
{
    const bool isDue = m_clock.monotonic() >= source.due;
    if (source.ldap && !isDue)
        return;
    Result<ListReader> reader = m_directory.reader(source.domain);
    if (!reader)
        return;
    const Result<std::optional<LdapQuery>> asked = query(source);
    if (!asked)
        return fail(source, asked.error());
    SourceTask task{source.ticket, *std::move(reader), *asked, source.file, source.read, source.seen, isDue};
    source.isBusy = m_thread->worker.ask(std::move(task)); // a full box: at the next look
}

Result<std::optional<LdapQuery>> Sources::query(const Source &source) const
{
    if (!source.ldap)
        return std::optional<LdapQuery>();
    LdapQuery made{*source.ldap, {}, {}};
    if (!made.source.secret.isEmpty()) {
        const Result<QString> password = m_secret ? m_secret(made.source.secret) : Error{};
        if (!password)
            return Error{QStringLiteral("directory.ldap-no-password"), made.source.secret};
        made.password = *password;
    }
    return std::optional<LdapQuery>(made);
}

// A person imported a list under our name, perhaps because ours is doubted: what there is now is compared with that one at once.
void Sources::lookAtHands()
{
    for (const auto &source : m_sources) {
        if (!source->guard.doubted())
            continue;
        for (const ListRow &list : m_directory.lists(source->domain))
            if (list.name == source->list && list.state.addresses != source->guard.doubted()->before)
                source->due = m_clock.monotonic();
    }
}

// ---- what becomes of what was read

void Sources::takeAnswers()
{
    for (SourceAnswer &answer : m_thread->answers.takeAll()) {
        SourceRead read = answer.read && *answer.read ? **std::move(answer.read) : SourceRead();
        if (Source *source = find(answer.ticket))
            take(*source, answer, read);
        m_directory.discard(std::move(read.list.locals));
    }
}

void Sources::take(Source &source, const SourceAnswer &answer, SourceRead &read)
{
    source.isBusy = false;
    source.seen = answer.stamp;
    if (!answer.read)
        return;
    source.read = answer.stamp;
    source.report.triedAt = m_clock.wall();
    source.due = m_clock.monotonic() + source.refresh;
    if (!*answer.read)
        return fail(source, answer.read->error());
    if (read.list.isTruncated)
        return fail(source, {QStringLiteral("directory.source-too-large"), QString::number(mostAddresses)});
    if (read.list.locals.isEmpty())
        return fail(source, {QStringLiteral("directory.source-empty"), {}});
    believe(source, read);
}

void Sources::believe(Source &source, SourceRead &read)
{
    const QList<ListRow> lists = m_directory.lists(source.domain);
    const auto old = std::ranges::find(lists, source.list, &ListRow::name);
    const qint64 before = old == lists.end() ? 0 : old->state.addresses;
    if (!source.guard.judge(before, read.list.locals.size(), read.fingerprint, m_clock.monotonic()))
        return doubt(source);
    const bool isSame = old != lists.end() && source.fingerprint == read.fingerprint && source.readAt == old->state.readAt
                        && old->state.isComplete == source.isComplete && before == read.list.locals.size();
    source.isBusy = true;
    QSet<QByteArray> locals = std::exchange(read.list.locals, {});
    const auto written = [this, ticket = source.ticket, read](const Result<void> &result) {
        Source *asker = find(ticket);
        if (!asker)
            return;
        asker->isBusy = false;
        if (!result)
            return fail(*asker, result.error());
        done(*asker, read);
    };
    if (!isSame)
        return m_directory.replaceList(source.domain, source.list, source.isComplete, std::move(locals), "source", this, written);
    m_directory.discard(std::move(locals));
    m_directory.refreshList(source.domain, source.list, this, written);
}

void Sources::done(Source &source, const SourceRead &read)
{
    for (const ListRow &list : m_directory.lists(source.domain))
        if (list.name == source.list)
            source.readAt = list.state.readAt;
    source.fingerprint = read.fingerprint;
    if (source.report.error)
        logging::event(logging::Level::Info, "directory", "source-again", {{"domain", source.domain}, {"list", source.list}});
    source.report.error.reset();
    source.report.foreign = read.list.foreign;
    source.report.disabled = read.disabled;
    source.report.referrals = read.referrals;
    Q_EMIT changed();
}

void Sources::doubt(Source &source)
{
    const ShrinkGuard::Doubted doubted = *source.guard.doubted();
    source.report.error.reset();
    if (doubted.reads == 1)
        logging::event(logging::Level::Warning, "directory", "source-shrunk",
                       {{"domain", source.domain}, {"list", source.list}, {"addresses", doubted.addresses}, {"before", doubted.before}});
    Q_EMIT changed();
}

void Sources::fail(Source &source, const Error &why)
{
    if (why.code == QLatin1String(stopped))
        return;
    source.report.triedAt = m_clock.wall();
    const bool isLogin = why.code == QLatin1String("directory.ldap-login");
    source.due = m_clock.monotonic() + (isLogin ? std::max<Milliseconds>(source.refresh, afterRefusal) : std::min<Milliseconds>(source.refresh, afterFailure));
    std::optional<Error> &error = source.report.error;
    if (error && error->code == why.code && error->detail == why.detail)
        return;
    if (!error)
        source.report.failingSince = m_clock.wall();
    error = why;
    logging::event(logging::Level::Warning, "directory", "source-failed",
                   {{"domain", source.domain}, {"list", source.list}, {"place", source.report.place}, {"reason", why.code}, {"detail", why.detail}});
    Q_EMIT changed();
}

} // namespace directory
