#include "spool/spool.h"
#include <algorithm>
#include "spool/audit.h"
#include "spool/notice_book.h"
#include "spool/spool_private.h"

namespace spool {

namespace {

template <typename T> std::function<void(Result<T>)> reply(QObject *context, Callback<T> call)
{
    return Reply<T>(context, std::move(call));
}

} // namespace

Spool::Spool(std::unique_ptr<Private> p) : d(std::move(p)) { d->start(this); }

Spool::~Spool() = default;

Result<std::unique_ptr<Spool>> Spool::open(const Options &options, const Clock &clock)
{
    auto made = std::make_unique<Private>(options, clock);
    if (const Result<void> opened = Private::openFiles(*made); !opened)
        return opened.error();
    return std::unique_ptr<Spool>(new Spool(std::move(made)));
}

Result<void> Spool::room(qint64 announced) const { return d->space().room(announced); }

qint64 Spool::spare() const { return d->space().spare(); }

std::unique_ptr<Draft> Spool::begin(NewMessage message)
{
    const MessageId id = d->nextIds(message.recipients.size());
    return std::make_unique<DraftWriter>(*d, id, std::move(message));
}

void Spool::claim(const Route &route, int limit, QObject *context, Callback<Claim> claimed)
{
    d->write<Claim>([this, route, limit, now = d->now()](store::Connection &) { return d->ledger().claiming.claim(route, limit, now); },
                    reply(context, std::move(claimed)));
}

void Spool::claimOutlived(Milliseconds lifetime, int limit, QObject *context, Callback<QList<Due>> claimed)
{
    d->write<QList<Due>>(
        [this, before = d->life() - lifetime, limit](store::Connection &) { return d->ledger().claiming.claimOutlived(before, limit); },
        reply(context, std::move(claimed)));
}

void Spool::release(const QList<RecipientId> &recipients)
{
    d->write<void>([this, recipients](store::Connection &) { return d->ledger().claiming.release(recipients); }, [](const Result<void> &) {});
}

void Spool::read(MessageId message, qint64 offset, qint64 length, QObject *context, Callback<QByteArray> bytes)
{
    readPiece(message, offset, length, context, [bytes = std::move(bytes)](Result<Piece> piece) {
        bytes(piece ? Result<QByteArray>(std::move((*piece).bytes)) : Result<QByteArray>(piece.error()));
    });
}

void Spool::readPiece(MessageId message, qint64 offset, qint64 length, QObject *context, Callback<Piece> piece)
{
    d->look<Piece>([this, message, offset, length] { return d->reading().bodies.read(message, offset, length); },
                   [this, message, answer = reply(context, std::move(piece))](Result<Piece> read) {
                       if (!read && read.error().code == QLatin1String("spool.damaged"))
                           d->damagedBody(message, read.error().detail);
                       answer(std::move(read));
                   });
}

void Spool::record(QList<Outcome> outcomes, QList<Notice> notices, QObject *context, Callback<void> recorded)
{
    Recording recording{.outcomes = std::move(outcomes), .notices = d->parcels(std::move(notices)), .now = d->now()};
    d->record(std::make_shared<const Recording>(std::move(recording)), Private::Round::First, reply(context, std::move(recorded)));
}

QList<Route> Spool::routes() const
{
    QList<Route> found;
    for (const RouteFigures &one : std::as_const(d->figures)) {
        if (one.waiting > 0)
            found.append(one.route);
    }
    return found;
}

void Spool::advance(const Route &route, Milliseconds up)
{
    d->write<void>(
        [this, route, up](store::Connection &) -> Result<void> {
            RouteBook &routes = d->ledger().routes;
            if (const int number = routes.find(route)) // nothing has come for it yet: no age to count
                routes.advance(number, up);
            return {};
        },
        [](const Result<void> &) {});
}

void Spool::setDueNow(const Route &route)
{
    d->write<bool>([this, route, now = d->now()](store::Connection &) { return d->ledger().claiming.setDue(route, now); },
                   [this, route](const Result<bool> &more) {
                       if (more && *more)
                           setDueNow(route);
                   });
}

Counters Spool::counters() const
{
    Counters all{.messages = d->totals.messages, .bytes = d->totals.bytes, .oldest = d->totals.oldest};
    for (const RouteFigures &one : std::as_const(d->figures)) {
        all.recipients += one.waiting + one.held;
        all.held += one.held;
    }
    return all;
}

Counters Spool::counters(const Route &route) const
{
    const RouteFigures one = d->figures.value(route);
    return {.messages = one.messages, .recipients = one.waiting + one.held, .bytes = one.bytes, .held = one.held, .oldest = one.oldest};
}

QList<Oldest> Spool::oldest() const
{
    const Milliseconds life = d->life();
    QList<Oldest> all;
    for (const RouteFigures &one : std::as_const(d->figures)) {
        if (one.oldest)
            all.append({one.route, *one.oldest, life - one.oldestLife});
    }
    return all;
}

bool Spool::othersWait(const Route &route) const
{
    const bool itself = Private::waits(d->figures.value(route));
    return d->waitingRoutes > (itself ? 1 : 0);
}

Spool::Commits Spool::commits() const
{
    const store::Commits of = d->writer->commits();
    return {of.transactions, of.jobs, of.largest};
}

void Spool::list(const ListFilter &filter, ListSort sort, const QByteArray &after, int limit, QObject *context, Callback<ListPage> page)
{
    d->look<ListPage>([this, filter, sort, after, limit] { return d->reading().lists.page(filter, sort, after, limit); },
                      reply(context, std::move(page)));
}

void Spool::history(const HistoryFilter &filter, const QByteArray &after, int limit, QObject *context, Callback<HistoryPage> page)
{
    d->look<HistoryPage>([this, filter, after, limit] { return d->reading().history.page(filter, after, limit); }, reply(context, std::move(page)));
}

void Spool::forget(const Forgetting &what, const QByteArray &actor, QObject *context, Callback<Forgotten> done)
{
    auto erasure = std::make_shared<Private::Erasure>();
    erasure->what = what;
    erasure->reply = reply(context, std::move(done));
    d->forget(std::move(erasure), actor);
}

void Spool::countQueued(const Forgetting &what, QObject *context, Callback<qint64> messages)
{
    d->look<qint64>([this, what] { return d->reading().countQueued(what); }, reply(context, std::move(messages)));
}

void Spool::show(MessageId message, QObject *context, Callback<Details> details)
{
    d->look<Details>([this, message, life = d->life()] { return d->reading().details(message, life); }, reply(context, std::move(details)));
}

void Spool::act(Act act, const QList<RecipientId> &recipients, const QByteArray &actor, QObject *context, Callback<int> done)
{
    d->write<int>([this, act, recipients, actor, now = d->now()](store::Connection &) { return d->ledger().acts.act(act, recipients, actor, now); },
                  reply(context, std::move(done)));
}

void Spool::extend(const Extension &extension, const QList<RecipientId> &recipients, const QByteArray &actor, QObject *context, Callback<int> done)
{
    d->write<int>([this, extension, recipients, actor, life = d->life(), now = d->now()](
                      store::Connection &) { return d->ledger().acts.extend(extension, recipients, actor, life, now); },
                  reply(context, std::move(done)));
}

void Spool::moveOut(const QByteArray &exportName, MessageId after, int limit, const QByteArray &actor, QObject *context, Callback<MoveOutPage> page)
{
    d->write<MoveOutPage>([this, exportName, after, limit, actor, now = d->now()](
                              store::Connection &) { return d->ledger().mover.hold(exportName, after, limit, actor, now); },
                          reply(context, std::move(page)));
}

void Spool::moving(MessageId message, QObject *context, Callback<Moving> found)
{
    d->look<Moving>([this, message, life = d->life()] { return d->reading().moving.message(message, life); }, reply(context, std::move(found)));
}

void Spool::finishMove(const QList<MessageId> &messages, const QByteArray &to, const QByteArray &actor, QObject *context, Callback<int> done)
{
    d->write<int>([this, messages, to, actor, now = d->now()](store::Connection &) { return d->ledger().mover.finish(messages, to, actor, now); },
                  reply(context, std::move(done)));
}

void Spool::takeBack(const QByteArray &exportName, const QSet<MessageId> &spared, MessageId after, const QByteArray &actor, QObject *context,
                     Callback<MoveBackPage> done)
{
    d->write<MoveBackPage>([this, exportName, spared, after, actor, now = d->now()](
                               store::Connection &) { return d->ledger().mover.takeBack(exportName, spared, after, actor, now); },
                           reply(context, std::move(done)));
}

void Spool::moves(QObject *context, Callback<Moves> found)
{
    d->look<Moves>([this] { return d->reading().moving.moves(); }, reply(context, std::move(found)));
}

void Spool::movedIn(const QByteArray &box, MessageId message, QObject *context, Callback<MessageId> here)
{
    d->look<MessageId>([this, box, message] { return d->reading().moving.movedIn(box, message); }, reply(context, std::move(here)));
}

void Spool::claimThese(const QList<RecipientId> &recipients, QObject *context, Callback<QList<HeldDue>> claimed)
{
    d->write<QList<HeldDue>>([this, recipients](store::Connection &) { return d->ledger().claiming.claimThese(recipients); },
                             reply(context, std::move(claimed)));
}

void Spool::causes(const ListFilter &filter, QObject *context, Callback<WaitCauses> found)
{
    d->look<WaitCauses>([this, filter] { return d->reading().causes.causes(filter); }, reply(context, std::move(found)));
}

RecipientId Spool::newest() const { return {d->totals.lastId}; }

void Spool::audit(const Deed &deed, const QByteArray &actor, QObject *context, Callback<void> done)
{
    d->write<void>([deed, actor, now = d->now()](store::Connection &connection) { return writeAudit(connection, deed, actor, now); },
                   reply(context, std::move(done)));
}

const QList<HeldGroup> &Spool::heldGroups() const { return d->heldGroups; }
bool Spool::heldGroupsAreLate() const { return d->isHeldLate(); }

void Spool::claimHeld(HeldGroupId group, RecipientId after, int limit, QObject *context, Callback<QList<HeldDue>> claimed)
{
    d->write<QList<HeldDue>>([this, group, after, limit](store::Connection &) { return d->ledger().claiming.claimHeld(group, after, limit); },
                             reply(context, std::move(claimed)));
}

void Spool::releaseHeld(HeldGroupId group, const QByteArray &actor, QObject *context, Callback<int> done)
{
    d->releaseHeld(group, actor, 0, reply(context, std::move(done)));
}

void Spool::auditHeld(HeldGroupId group, HeldAct act, const QByteArray &actor, QObject *context, Callback<void> done)
{
    d->write<void>([this, group, act, actor, now = d->now()](store::Connection &) { return d->ledger().acts.auditGroup(act, group, actor, now); },
                   reply(context, std::move(done)));
}

void Spool::passHeld(Milliseconds time)
{
    d->write<void>([this, time](store::Connection &) { return d->ledger().held.pass(time); }, [](const Result<void> &) {});
}

void Spool::tryHeldAt(HeldGroupId group, Milliseconds nextTry)
{
    d->write<void>([this, group, nextTry](store::Connection &) { return d->ledger().held.tryAt(group, nextTry); }, [](const Result<void> &) {});
}

void Spool::knownGood(const QList<QByteArray> &addresses, Milliseconds within, QObject *context, Callback<QSet<QByteArray>> known)
{
    const WallTime since = d->believedNow() - within;
    d->look<QSet<QByteArray>>([this, addresses, since] { return d->reading().held.knownGood(addresses, since); },
                              reply(context, std::move(known)));
}

void Spool::reached(const Route &route, Milliseconds step, Milliseconds ahead, OutageId outage, int limit, QObject *context,
                    Callback<ReachedPage> page)
{
    d->look<ReachedPage>([this, route, step, life = d->life(), since = d->life() - step + ahead, outage,
                          limit] { return d->reading().notices.reached(route, step, life, since, outage, limit); },
                         reply(context, std::move(page)));
}

void Spool::alsoOf(const Route &route, const QSet<QByteArray> &senders, RecipientId after, int limit, QObject *context, Callback<ReachedPage> page)
{
    d->look<ReachedPage>([this, route, senders, life = d->life(), after, limit] { return d->reading().notices.alsoOf(route, senders, life, after, limit); },
                         reply(context, std::move(page)));
}

void Spool::recordDelays(DelayDecisions decisions, QObject *context, Callback<void> recorded)
{
    auto parcels = std::make_shared<const QList<Parcel>>(d->parcels(std::move(decisions.notices)));
    decisions.notices.clear();
    d->write<void>(
        [this, parcels, decisions = std::move(decisions)](store::Connection &connection) -> Result<void> {
            const Result<QList<Parcel>> timely = stillTimely(connection, *parcels);
            if (!timely)
                return timely.error();
            if (const Result<void> done = d->ledger().write(connection, *timely); !done)
                return done;
            if (const Result<void> done = writeEntries(connection, decisions.untold, {}); !done)
                return done;
            if (const Result<void> done = settleTold(connection, decisions.settled); !done)
                return done;
            return decisions.passed ? passStep(connection, *decisions.passed) : Result<void>();
        },
        reply(context, std::move(recorded)));
}

void Spool::unsettled(const QByteArray &domain, const ToldGroup &after, int groups, QObject *context, Callback<QList<Told>> told)
{
    d->look<QList<Told>>([this, domain, after, groups] { return d->reading().notices.unsettled(domain, after, groups); }, reply(context, std::move(told)));
}

void Spool::listNotices(const NoticeFilter &filter, std::optional<NoticeLogId> before, int limit, QObject *context, Callback<NoticePage> page)
{
    d->look<NoticePage>([this, filter, before, limit] { return d->reading().notices.page(filter, before, limit); }, reply(context, std::move(page)));
}

void Spool::listOutages(int limit, QObject *context, Callback<QList<Outage>> outages)
{
    d->look<QList<Outage>>([this, limit] { return d->reading().notices.outages(limit); }, reply(context, std::move(outages)));
}

void Spool::toldIn(OutageId outage, QObject *context, Callback<qint64> senders)
{
    d->look<qint64>([this, outage] { return d->reading().notices.toldIn(outage); }, reply(context, std::move(senders)));
}

const QList<Outage> &Spool::outages() const { return d->outages; }

void Spool::beginOutage(const QByteArray &domain, WallTime began, QObject *context, Callback<OutageId> begun)
{
    d->write<OutageId>([domain, began](store::Connection &connection) { return spool::beginOutage(connection, domain, began); },
                       [this, domain, began, answer = reply(context, std::move(begun))](const Result<OutageId> &id) {
                           if (id)
                               d->outages.append({*id, domain, began, std::nullopt, std::nullopt, false});
                           answer(id);
                       });
}

void Spool::endOutage(OutageId outage, WallTime ended, QObject *context, Callback<void> done)
{
    d->write<void>([outage, ended](store::Connection &connection) { return spool::endOutage(connection, outage, ended); },
                   [this, outage, answer = reply(context, std::move(done))](const Result<void> &written) {
                       if (written)
                           d->outages.removeIf([&](const Outage &one) { return one.id == outage; });
                       answer(written);
                   });
}

void Spool::postponeOutage(const Outage &outage, const QByteArray &actor, QObject *context, Callback<void> done)
{
    const auto known = std::ranges::find(d->outages, outage.id, &Outage::id);
    if (known == d->outages.end())
        return d->later([answer = reply(context, std::move(done))] { answer(Error{QStringLiteral("spool.no-such-outage"), {}}); });
    Outage wanted = *known;
    wanted.postponed = outage.postponed;
    wanted.muted = outage.muted;
    d->write<void>([wanted, actor, now = d->now()](store::Connection &connection) { return spool::postponeOutage(connection, wanted, actor, now); },
                   [this, wanted, answer = reply(context, std::move(done))](const Result<void> &written) {
                       const auto still = std::ranges::find(d->outages, wanted.id, &Outage::id);
                       if (written && still != d->outages.end())
                           *still = wanted;
                       answer(written);
                   });
}

const QList<Maintenance> &Spool::maintenance() const { return d->maintenance; }

void Spool::beginMaintenance(const Maintenance &maintenance, const QByteArray &actor, QObject *context, Callback<void> done)
{
    d->maintenance.removeIf([&](const Maintenance &one) { return one.host == maintenance.host; });
    d->maintenance.append(maintenance);
    d->write<void>([maintenance, actor](store::Connection &connection) { return spool::beginMaintenance(connection, maintenance, actor); },
                   reply(context, std::move(done)));
}

void Spool::endMaintenance(const QByteArray &host, const QByteArray &actor, QObject *context, Callback<void> done)
{
    d->maintenance.removeIf([&](const Maintenance &one) { return one.host == host; });
    d->write<void>([host, actor, now = d->now()](store::Connection &connection) { return spool::endMaintenance(connection, host, actor, now); },
                   reply(context, std::move(done)));
}

void Spool::recordAlerts(AlertRecord record, QObject *context, Callback<QList<MessageId>> recorded)
{
    auto parcels = std::make_shared<const QList<Parcel>>(d->parcels(std::exchange(record.mails, {})));
    d->write<QList<MessageId>>(
        [this, parcels, record = std::move(record), now = d->now()](store::Connection &connection) -> Result<QList<MessageId>> {
            if (const Result<void> done = d->ledger().write(connection, *parcels); !done)
                return done.error();
            if (const Result<void> done = writeAlerts(connection, record.rows); !done)
                return done.error();
            if (record.deed) {
                if (const Result<void> done = writeAudit(connection, *record.deed, record.actor, now); !done)
                    return done.error();
            }
            QList<MessageId> ids;
            for (const Parcel &one : *parcels)
                ids.append(one.id);
            return ids;
        },
        reply(context, std::move(recorded)));
}

void Spool::alertRows(QObject *context, Callback<QList<AlertRow>> rows)
{
    d->write<QList<AlertRow>>([](store::Connection &connection) { return loadAlerts(connection); }, reply(context, std::move(rows)));
}

} // namespace spool
