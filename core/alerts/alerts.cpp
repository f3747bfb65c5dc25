#include "alerts/alerts.h"
#include <QDateTime>
#include <QSet>
#include <iterator>
#include "alerts/book_rows.h"
#include "base/log.h"
#include "notices/composer.h"
#include "words/words.h"

namespace alerts {

using namespace std::chrono_literals;

namespace {

constexpr auto followEvery = 1min;
constexpr Milliseconds jumpFrom = 1min; // less is a correction, or we were busy
constexpr char causeKey[] = "cause/", wayKey[] = "way/", outKey[] = "out/", endedKey[] = "ended/", bookKey[] = "book";
constexpr qsizetype mostUnwritten = 50;

QByteArray numbered(const char *key, qint64 id) { return key + QByteArray::number(id).rightJustified(20, '0'); } // in order by the key

} // namespace

Alerts::Alerts(spool::Spool &spool, dns::Resolver &resolver, const Clock &clock, const config::Config &config, notices::Neighbours neighbours, QObject *parent)
    : QObject(parent), m_spool(spool), m_resolver(resolver), m_clock(clock), m_config(config), m_neighbours(std::move(neighbours)),
      m_webhook(resolver, clock, m_neighbours.secret)
{
    connect(&m_webhook, &Webhook::sent, this, &Alerts::onPosted);
    connect(&m_webhook, &Webhook::failed, this, &Alerts::onNotPosted);
    connect(&m_webhook, &Webhook::dropped, this, &Alerts::onDropped);
    m_follow.setInterval(followEvery);
    connect(&m_follow, &QTimer::timeout, this, &Alerts::followMails);
}

void Alerts::start()
{
    m_spool.alertRows(this, [this](const Result<QList<spool::AlertRow>> &rows) {
        if (!rows)
            logging::event(logging::Level::Problem, "alerts", "not-read", {{"reason", rows.error().code}, {"detail", rows.error().detail}});
        load(rows ? *rows : QList<spool::AlertRow>());
    });
}

// A row that cannot be read is forgotten: at worst something is told once more.
void Alerts::load(const QList<spool::AlertRow> &rows)
{
    QList<Way> known;
    QList<Outgoing> waiting;
    for (const spool::AlertRow &row : rows) {
        m_kept.insert(row.key, row.value);
        if (row.key == bookKey)
            readTimes(row.value, m_book);
        else if (const auto cause = row.key.startsWith(causeKey) ? causeFrom(row.value) : std::nullopt)
            m_book.causes.insert(cause->head.cause, *cause);
        else if (const auto way = row.key.startsWith(wayKey) ? wayFrom(row.value) : std::nullopt)
            known.append(*way);
        else if (const auto one = row.key.startsWith(outKey) ? outgoingFrom(row.value) : std::nullopt)
            waiting.append(*one);
        else if (const auto over = row.key.startsWith(endedKey) ? endedFrom(row.value) : std::nullopt)
            putEnded(row.key.mid(qsizetype(sizeof endedKey) - 1).toLongLong(), *over);
    }
    if (!m_ended.empty())
        m_lastId = std::max(m_lastId, m_ended.rbegin()->first);
    const WallTime now = m_clock.wall();
    if (m_book.at - now > jumpFrom)
        m_jump = ClockJump{now - m_book.at, now};
    m_book = resumed(std::move(m_book), now);
    m_ways = waysOf(m_config.alerts, known, now);
    m_webhook.configure(m_config.alerts.webhook);
    const Way *hook = wayNamed(QString::fromLatin1(webhookWay));
    for (const Outgoing &one : std::as_const(waiting)) {
        m_lastId = std::max(m_lastId, one.id);
        if (!hook) // it is not configured any more
            continue;
        m_outgoing[one.id] = rowOf(one);
        m_webhook.add(one);
    }
    m_isReady = true;
    m_follow.start();
    look(m_conditions);
}

void Alerts::configure(const config::Config &config)
{
    m_config = config;
    if (!m_isReady)
        return;
    m_ways = waysOf(config.alerts, m_ways, m_clock.wall());
    m_webhook.configure(config.alerts.webhook);
    keep({});
    Q_EMIT changed();
}

Rules Alerts::rules() const
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_clock.wall().time_since_epoch().count());
    return {m_config.alerts, std::chrono::seconds(now.offsetFromUtc())};
}

void Alerts::look(const QList<Warning> &conditions)
{
    m_conditions = conditions;
    watchClock();
    if (!m_isReady)
        return;
    Step taken = step(std::move(m_book), conditions, m_clock.wall(), rules());
    m_book = std::move(taken.book);
    takeEnded(taken.ended);
    News news = newsOf(taken.messages);
    news.hasEnds = !taken.ended.isEmpty();
    keep(std::move(news));
}

// In the same transaction as the news of its end (keep()): written twice by no crash, and forgotten by none.
void Alerts::takeEnded(const QList<Ended> &ended)
{
    for (const Ended &one : ended)
        putEnded(nextId(), one);
    forgetOld();
}

void Alerts::putEnded(qint64 id, const Ended &ended)
{
    m_ended.insert_or_assign(id, ended);
    m_endedRows.insert(numbered(endedKey, id), rowOf(ended));
}

void Alerts::forgetOld()
{
    const WallTime bound = m_clock.wall() - m_config.history.keep;
    for (auto one = m_ended.begin(); one != m_ended.end();) {
        const bool goes = m_ended.size() > mostEnded || one->second.end < bound;
        if (goes)
            m_endedRows.remove(numbered(endedKey, one->first));
        one = goes ? m_ended.erase(one) : std::next(one);
    }
}

void Alerts::reread()
{
    m_spool.alertRows(this, [this](const Result<QList<spool::AlertRow>> &rows) {
        if (!rows)
            return;
        QSet<QByteArray> there;
        for (const spool::AlertRow &row : *rows)
            there.insert(row.key);
        std::erase_if(m_ended, [&](const auto &one) {
            const QByteArray key = numbered(endedKey, one.first);
            const bool isErased = m_kept.contains(key) && !there.contains(key); // else it is only not written yet
            if (isErased) {
                m_endedRows.remove(key);
                m_kept.remove(key);
            }
            return isErased;
        });
        Q_EMIT changed();
    });
}

void Alerts::noteJump(const ClockJump &jump)
{
    m_jump = jump;
    logging::event(logging::Level::Warning, "alerts", jump.isSleep ? "machine-slept" : "clock-moved", {{"seconds", qint64(std::chrono::duration_cast<std::chrono::seconds>(jump.by).count())}});
}

// The monotonic clock stands still while the machine sleeps, and is not set by anybody.
void Alerts::watchClock()
{
    const std::pair now(m_clock.wall(), m_clock.monotonic());
    const Milliseconds slept = m_slept ? m_slept() : Milliseconds(0), sleptNow = slept - std::exchange(m_sleptSeen, slept);
    if (m_clockSeen) {
        const Milliseconds by = (now.first - m_clockSeen->first) - (now.second - m_clockSeen->second);
        if (by >= jumpFrom || -by >= jumpFrom)
            noteJump({by, now.first, sleptNow >= jumpFrom});
    }
    m_clockSeen = now;
}

qint64 Alerts::nextId()
{
    m_lastId = std::max<qint64>(m_lastId + 1, m_clock.wall().time_since_epoch().count());
    return m_lastId;
}

Alerts::Mail Alerts::mailTo(const QString &address, const QString &subject, const QString &text)
{
    const QString &language = m_config.alerts.language;
    mail::DsnWords words;
    words.subject = subject;
    words.text = text;
    words.fromName = words::sentence(QStringLiteral("alert.from-name"), {{QStringLiteral("hostname"), m_config.hostname}}, language);
    words.language = language.toLatin1();
    const QByteArray id = "alert." + idText(nextId()) + '@' + m_config.hostname.toLatin1();
    return {address, notices::plainMail(address.toUtf8(), id, words, m_config, m_clock.wall())};
}

Alerts::News Alerts::newsOf(const QList<Message> &messages)
{
    News news;
    news.messages = messages;
    const config::Alerts &config = m_config.alerts;
    for (const Message &message : messages) {
        logging::event(logging::Level::Info, "alerts", "told", {{"kind", kindName(message.kind)}, {"code", message.about.code}, {"cause", message.about.cause}, {"more", message.more}});
        const AlertText text = textOf(message, m_config.hostname, config.language);
        for (const QString &address : config.email)
            news.mails.append(mailTo(address, text.subject, text.text));
        if (!config.webhook)
            continue;
        const qint64 id = nextId();
        news.postings.append({id, postingOf(message, id, *config.webhook, m_config.hostname, config.language), message.at});
    }
    return news;
}

QHash<QByteArray, QByteArray> Alerts::rows() const
{
    QHash<QByteArray, QByteArray> all;
    const auto put = [&](const QByteArray &key, const QByteArray &value) {
        const QByteArray kept = m_kept.value(key);
        if (!value.isEmpty())
            all.insert(key, !kept.isEmpty() && saysTheSame(kept, value) ? kept : value);
    };
    for (auto it = m_book.causes.cbegin(); it != m_book.causes.cend(); ++it)
        put(causeKey + it.key().toUtf8(), rowOf(*it));
    for (const Way &way : m_ways)
        all.insert(wayKey + way.name.toUtf8(), rowOf(way));
    for (const auto &[id, row] : m_outgoing)
        all.insert(numbered(outKey, id), row);
    all.insert(m_endedRows);
    put(bookKey, rowOf(m_book.sent, m_book.at));
    return all;
}

QList<spool::AlertRow> Alerts::changedRows() const
{
    const QHash<QByteArray, QByteArray> now = rows();
    QList<spool::AlertRow> changed;
    for (auto it = now.cbegin(); it != now.cend(); ++it) {
        if (m_kept.value(it.key()) != *it)
            changed.append({it.key(), *it});
    }
    for (auto it = m_kept.cbegin(); it != m_kept.cend(); ++it) {
        if (!it->isEmpty() && !now.contains(it.key()))
            changed.append({it.key(), {}});
    }
    return changed;
}

void Alerts::keep(News news, Done done)
{
    for (const Outgoing &one : std::as_const(news.postings))
        m_outgoing[one.id] = rowOf(one);
    news.mails = std::exchange(m_unwritten, {}) + news.mails;
    spool::Spool::AlertRecord record{changedRows(), {}, news.deed, news.actor};
    for (const Mail &mail : std::as_const(news.mails))
        record.mails.append(mail.notice);
    if (record.rows.isEmpty() && record.mails.isEmpty() && !record.deed)
        return done ? done({}) : void();
    m_spool.recordAlerts(record, this, [this, news, rows = record.rows, done = std::move(done)](const Result<QList<MessageId>> &ids) {
        onKept(news, rows, ids);
        if (done)
            done(ids ? Result<void>() : ids.error());
    });
}

void Alerts::onKept(const News &news, const QList<spool::AlertRow> &rows, const Result<QList<MessageId>> &ids)
{
    for (const spool::AlertRow &row : ids ? rows : QList<spool::AlertRow>()) {
        if (row.value.isEmpty())
            m_kept.remove(row.key);
        else
            m_kept.insert(row.key, row.value);
    }
    for (qsizetype i = 0; ids && i < ids->size(); ++i) {
        if (Way *way = wayNamed(news.mails.at(i).way))
            way->mail = ids->at(i).value;
    }
    if (!ids) {
        logging::event(logging::Level::Problem, "alerts", "not-kept", {{"reason", ids.error().code}, {"detail", ids.error().detail}});
        m_unwritten = (news.mails + m_unwritten).mid(0, mostUnwritten);
    }
    for (const Outgoing &one : news.postings)
        m_webhook.add(one);
    for (const Message &message : news.messages)
        Q_EMIT told(message);
    if (!news.messages.isEmpty() || news.hasEnds || news.deed)
        Q_EMIT changed();
}

void Alerts::acknowledge(const QString &cause, const QByteArray &actor, Done done)
{
    decideAs(cause, Act::Acknowledge, {}, "acknowledgeWarning", actor, std::move(done));
}

void Alerts::snooze(const QString &cause, WallTime until, const QByteArray &actor, Done done)
{
    const bool ends = until <= m_clock.wall();
    decideAs(cause, ends ? Act::Unsnooze : Act::Snooze, until, ends ? "unsnoozeWarning" : "snoozeWarning", actor, std::move(done));
}

// An act that could not be audited was not done.
void Alerts::decideAs(const QString &cause, Act act, WallTime until, const char *deed, const QByteArray &actor, Done done)
{
    const Cause before = m_book.causes.value(cause);
    if (!decide(m_book, cause, act, m_clock.wall(), until))
        return done(Error{QStringLiteral("warnings.no-such-cause"), cause});
    News news;
    news.deed = spool::Deed{.act = deed, .subject = cause.toUtf8()};
    news.actor = actor;
    keep(std::move(news), [this, cause, before, done = std::move(done)](const Result<void> &kept) {
        const auto now = m_book.causes.find(cause);
        if (!kept && now != m_book.causes.end()) {
            now->acknowledged = before.acknowledged;
            now->snoozedUntil = before.snoozedUntil;
            Q_EMIT changed();
        }
        done(kept);
    });
}

} // namespace alerts
