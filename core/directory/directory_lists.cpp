// The lists of Directory: what somebody says about who exists.
#include <algorithm>
#include "base/log.h"
#include "directory/directory_p.h"

namespace directory {

namespace {

constexpr qsizetype freedAtOnce = 10'000;  // addresses; more are freed on the storage thread
constexpr qsizetype mostRefused = 10'000; // remembered while lists are being changed

Error noSuchDomain(const QByteArray &domain) { return {QStringLiteral("directory.no-such-domain"), QString::fromUtf8(domain)}; }
Error noSuchList(const QByteArray &list) { return {QStringLiteral("directory.no-such-list"), QString::fromUtf8(list)}; }

} // namespace

Result<ListReader> Directory::reader(const QByteArray &domain) const
{
    const Domain *found = find(domain);
    if (!found)
        return noSuchDomain(domain);
    return ListReader(found->names, found->folding);
}

void Directory::replaceList(const QByteArray &name, const QByteArray &listName, bool complete, QSet<QByteArray> locals, const QByteArray &actor, QObject *context,
                            store::Answer<void> done, std::optional<WallTime> readAt)
{
    const store::Reply<void> reply(context, std::move(done));
    const auto refuse = [&](const Error &why) {
        discard(std::move(locals));
        answerLater(reply, why);
    };
    if (!find(name))
        return refuse(noSuchDomain(name));
    const int slot = slotFor(name, listName);
    if (slot < 0)
        return refuse(Error{QStringLiteral("directory.too-many-lists"), QString::fromUtf8(listName)});
    const QList<ListRow> lists = listsToCome(name);
    const auto old = std::ranges::find(lists, listName, &ListRow::name);
    const qint64 growth = locals.size() - (old != lists.end() ? old->state.addresses : 0);
    if (size() + growth > mostAddresses)
        return refuse(Error{QStringLiteral("directory.full"), QString::number(mostAddresses)});
    const WallTime now = m_clock.wall();
    const ListRow list{listName, slot, {complete, std::min(readAt.value_or(now), now), locals.size()}};
    const auto held = std::make_shared<QSet<QByteArray>>(std::move(locals));
    change({name, ListChange(ListChange::Kind::Replace, list, std::max<qint64>(growth, 0)), reply, held},
           [name, list, held, actor, now, seed = m_seed](Rows &rows) -> Result<Index::Keys> {
               const QSet<QByteArray> all = std::exchange(*held, {}); // and freed here: a million takes long
               Result<void> replaced = rows.replaceList(name, list, all);
               if (replaced)
                   replaced = rows.audit(actor, "directory.import", name + ' ' + list.name, now);
               if (!replaced)
                   return replaced.error();
               return Index::keysOf(all, seed);
           });
}

void Directory::refreshList(const QByteArray &name, const QByteArray &listName, QObject *context, store::Answer<void> done)
{
    const store::Reply<void> reply(context, std::move(done));
    const QList<ListRow> known = listsToCome(name);
    const auto old = std::ranges::find(known, listName, &ListRow::name);
    if (!find(name) || old == known.end())
        return answerLater(reply, noSuchList(listName));
    ListRow list = *old;
    list.state.readAt = m_clock.wall();
    change({name, ListChange(ListChange::Kind::Refresh, list, 0), reply, nullptr}, [name, list](Rows &rows) -> Result<Index::Keys> {
        const Result<void> refreshed = rows.refreshList(name, list);
        return refreshed ? Result<Index::Keys>(Index::Keys()) : refreshed.error();
    });
}

void Directory::removeList(const QByteArray &name, const QByteArray &listName, const QByteArray &actor, QObject *context, store::Answer<void> done)
{
    const store::Reply<void> reply(context, std::move(done));
    if (!find(name))
        return answerLater(reply, noSuchDomain(name));
    const QList<ListRow> known = listsToCome(name);
    const auto old = std::ranges::find(known, listName, &ListRow::name);
    if (old == known.end())
        return answerLater(reply, noSuchList(listName));
    change({name, ListChange(ListChange::Kind::Remove, *old, 0), reply, nullptr},
           [name, listName, slot = old->slot, actor, now = m_clock.wall()](Rows &rows) -> Result<Index::Keys> {
               Result<void> removed = rows.removeList(name, slot);
               if (removed)
                   removed = rows.audit(actor, "directory.remove", name + ' ' + listName, now);
               return removed ? Result<Index::Keys>(Index::Keys()) : removed.error();
           });
}

void Directory::discard(QSet<QByteArray> locals) const
{
    if (locals.size() <= freedAtOnce)
        return;
    const auto held = std::make_shared<QSet<QByteArray>>(std::move(locals));
    post<void>([held](store::Connection &) { return held->clear(), Result<void>(); }, [](const Result<void> &) {});
}

// ---- from the file into memory

void Directory::change(Change made, std::function<Result<Index::Keys>(Rows &)> work)
{
    const auto change = std::make_shared<Change>(std::move(made));
    m_changes.push_back(change);
    write<Index::Keys>(std::move(work), [this, change](Result<Index::Keys> keys) {
        if (change->locals)
            discard(std::exchange(*change->locals, {})); // the file failed before it had its turn
        change->list.written(std::move(keys));
        stepWhenWritten();
    });
}

void Directory::stepWhenWritten()
{
    const bool isWritten = !m_changes.empty() && m_changes.front()->list.isWritten();
    if (isWritten && !m_steps.isActive())
        m_steps.start();
    else if (!isWritten)
        m_steps.stop();
}

void Directory::step()
{
    ListChange &change = m_changes.front()->list;
    if (change.result()) {
        Domain &domain = at(m_changes.front()->domain);
        QList<ListRow> lists = domain.lists;
        const bool isAll = change.step(domain.index, lists);
        if (lists != domain.lists)
            domain.setLists(lists);
        if (!isAll)
            return;
    }
    finish();
}

void Directory::finish()
{
    const std::shared_ptr<Change> change = m_changes.front();
    m_changes.pop_front();
    stepWhenWritten();
    const Result<void> result = change->list.result();
    if (!isChanging(change->domain))
        judgeAgain(change->domain);
    if (result) {
        const ListRow &list = change->list.list();
        if (change->list.kind() == ListChange::Kind::Replace)
            logging::event(logging::Level::Info, "directory", "list",
                           {{"domain", change->domain}, {"list", list.name}, {"addresses", list.state.addresses}, {"complete", list.state.isComplete}});
        Q_EMIT changed();
    }
    change->reply(result);
}

void Directory::noteRefused(const QByteArray &name, const QByteArray &local)
{
    Domain &domain = at(name);
    if (isChanging(name) && domain.refused.size() < mostRefused)
        domain.refused.insert(local);
}

// A list makes whoever is in it good again; who was refused after it was given is refused by that, as the file has it in their order.
void Directory::judgeAgain(const QByteArray &name)
{
    for (const QByteArray &local : std::exchange(at(name).refused, {})) {
        const Knowledge known = at(name).index.find(local);
        if (known.badAt == WallTime{} && known.refusals == 0)
            bad(name, local);
    }
}

// ---- what is still to come

bool Directory::isChanging(const QByteArray &domain) const
{
    return std::ranges::any_of(m_changes, [&](const auto &change) { return change->domain == domain; });
}

QList<ListRow> Directory::listsToCome(const QByteArray &name) const
{
    const auto domain = m_domains.find(name);
    QList<ListRow> lists = domain == m_domains.end() ? QList<ListRow>() : domain->second->lists;
    for (const auto &change : m_changes) {
        if (change->domain == name && (!change->list.isWritten() || change->list.result()))
            change->list.applyTo(lists);
    }
    return lists;
}

// The list's own, as long as anything tells of it; else one that nobody has. -1: there is none.
int Directory::slotFor(const QByteArray &name, const QByteArray &listName)
{
    QList<ListRow> taken = at(name).lists;
    for (const auto &change : m_changes) {
        if (change->domain == name)
            taken.append(change->list.list());
    }
    if (const auto own = std::ranges::find(taken, listName, &ListRow::name); own != taken.end())
        return own->slot;
    for (int slot = 0; slot < mostLists; ++slot) {
        if (std::ranges::find(taken, slot, &ListRow::slot) == taken.end())
            return slot;
    }
    return -1;
}

// As it will be when all that is being changed is in memory.
qsizetype Directory::size() const
{
    qsizetype all = 0;
    for (const auto &[name, domain] : m_domains)
        all += domain->index.size();
    for (const auto &change : m_changes)
        all += change->list.toCome();
    return all;
}

void Directory::answerLater(const store::Reply<void> &reply, const Error &why)
{
    QMetaObject::invokeMethod(this, [reply, why] { reply(why); }, Qt::QueuedConnection);
}

} // namespace directory
