#include "notices/delays.h"
#include <algorithm>
#include "base/log.h"

namespace notices {

namespace {

constexpr int pageSize = 200;
constexpr qint64 headLimit = 64 * 1024;

// Of all recipients by the envelope alone: none may be told, or none of these rules forbids it yet.
QByteArray ruleOfAll(const QList<spool::Reached> &message, const mail::HeaderFacts &facts, const DelayRules &rules)
{
    QByteArray first;
    for (const spool::Reached &one : message) {
        const QByteArray rule = delaySuppressedBy(one.waiting.due, facts, one.told, rules);
        if (rule.isEmpty())
            return {};
        if (first.isEmpty())
            first = rule;
    }
    return first;
}

QList<QList<spool::Reached>> byMessage(const QList<spool::Reached> &rows)
{
    QList<QList<spool::Reached>> messages;
    for (const spool::Reached &row : rows) {
        if (messages.isEmpty() || messages.last().first().waiting.due.message != row.waiting.due.message)
            messages.append(QList<spool::Reached>());
        messages.last().append(row);
    }
    return messages;
}

} // namespace

QHash<QByteArray, Milliseconds> toBeTold(const QList<spool::Reached> &rows, const DelayRules &rules)
{
    QHash<QByteArray, Milliseconds> senders;
    for (const spool::Reached &one : rows) {
        if (!delaySuppressedBy(one.waiting.due, {}, one.told, rules).isEmpty())
            continue;
        const QByteArray sender = spool::knownAddress(one.waiting.due.sender);
        const Milliseconds left = std::max(Milliseconds(0), rules.step - one.waiting.waited);
        const auto known = senders.find(sender);
        if (known == senders.end() || left < *known)
            senders.insert(sender, left);
    }
    return senders;
}

void Delays::look(const QList<Round> &rounds)
{
    if (m_isBusy)
        return;
    for (const Round &round : rounds) {
        for (auto step = round.rules.schedule.rbegin(); step != round.rules.schedule.rend(); ++step)
            m_steps.enqueue({round, *step});
    }
    m_isBusy = true;
    next();
}

void Delays::next()
{
    m_page.reset();
    while (!m_steps.isEmpty() && !isCurrent(m_steps.head().round))
        m_steps.dequeue();
    if (m_steps.isEmpty()) {
        m_isBusy = false;
        return Q_EMIT done();
    }
    const Step step = m_steps.head();
    m_desk.spool.reached(step.route(), step.step, Milliseconds(0), step.round.outage, pageSize, this, [this, step](const Result<spool::ReachedPage> &page) {
        if (page)
            return onReached(step, *page);
        giveUp(page.error());
    });
}

// The next look comes by itself, and finds the same.
void Delays::giveUp(const Error &why)
{
    logging::event(logging::Level::Problem, "notices", "cannot-look", {{"code", why.code}, {"detail", why.detail}});
    m_steps.clear();
    next();
}

void Delays::onReached(const Step &step, const spool::ReachedPage &reached)
{
    if (!reached.hasMore)
        m_steps.dequeue();
    if (reached.rows.isEmpty() && !reached.hasMore)
        return next();
    m_page = std::make_unique<Page>();
    m_page->step = step;
    m_page->messages = byMessage(reached.rows);
    m_page->reached = reached;
    decideNext();
}

void Delays::decideNext()
{
    while (!m_page->messages.isEmpty()) {
        QList<spool::Reached> message = m_page->messages.takeFirst();
        const spool::Due &due = message.first().waiting.due;
        if (m_page->step.round.outage && m_page->tellings.contains(spool::knownAddress(due.sender))) {
            for (spool::Reached &one : message)
                one.told = m_page->step.step;
        }
        if (const QByteArray rule = ruleOfAll(message, {}, m_page->step.delayRules()); !rule.isEmpty()) {
            suppress(message, rule);
            continue;
        }
        return m_desk.spool.read(due.message, 0, headLimit, this, [this, message](const Result<QByteArray> &head) {
            const bool isGone = !head && (head.error().code == u"spool.no-such-message" || head.error().code == u"spool.damaged"); // set aside
            if (!head && !isGone)
                return giveUp(head.error());
            if (head)
                decide(message, {*head, false, mail::scanHeader(*head)});
            decideNext();
        });
    }
    findOthers();
}

void Delays::decide(const QList<spool::Reached> &message, const Original &original)
{
    Telling telling;
    telling.original = original;
    QByteArray rule;
    for (const spool::Reached &one : message) {
        const QByteArray its = delaySuppressedBy(one.waiting.due, original.facts, one.told, m_page->step.delayRules());
        if (its.isEmpty())
            telling.recipients.append(one.waiting);
        else if (rule.isEmpty())
            rule = its;
    }
    const spool::Due &due = message.first().waiting.due;
    if (!telling.recipients.isEmpty())
        rule = m_desk.take(due.sender, Purpose::Courtesy);
    if (telling.recipients.isEmpty() || !rule.isEmpty())
        return suppress(message, rule);
    spool::NoticeEntry entry = entryFor(due, telling.recipients.size(), spool::noticeWritten);
    entry.subject = original.facts.subject.left(500);
    telling.about.append(entry);
    // Without an outage each message is told of by itself.
    const QByteArray sender = spool::knownAddress(due.sender);
    const QByteArray key = m_page->step.round.outage ? sender : sender + ' ' + idText(due.message);
    m_page->tellings.insert(key, telling);
    m_page->order.append(key);
}

void Delays::suppress(const QList<spool::Reached> &message, const QByteArray &rule)
{
    m_page->untold.append(entryFor(message.first().waiting.due, message.size(), rule));
}

spool::NoticeEntry Delays::entryFor(const spool::Due &due, qint64 recipients, const QByteArray &rule) const
{
    const Step &step = m_page->step;
    return {m_desk.clock.wall(), spool::NoticeKind::Delayed, step.round.outage, step.round.domain, spool::knownAddress(due.sender), due.message, recipients,
            step.step, rule, {}, {}};
}

// What else of these senders waits, so that one notice can name it all.
void Delays::findOthers()
{
    if (m_page->tellings.isEmpty() || !m_page->step.round.outage)
        return record();
    const QSet<QByteArray> senders(m_page->order.begin(), m_page->order.end());
    m_desk.spool.alsoOf(m_page->step.route(), senders, m_page->scanned, pageSize, this, [this](const Result<spool::ReachedPage> &page) {
        if (!page)
            return readMention(); // a notice that names less is better than none
        takeOthers(*page);
        m_page->scanned = page->upTo;
        page->hasMore ? findOthers() : readMention();
    });
}

void Delays::takeOthers(const spool::ReachedPage &page)
{
    for (const QList<spool::Reached> &message : byMessage(page.rows)) {
        const spool::Due &due = message.first().waiting.due;
        Telling &telling = m_page->tellings[spool::knownAddress(due.sender)];
        if (telling.recipients.first().due.message == due.message)
            continue;
        QList<spool::Waiting> recipients;
        for (const spool::Reached &one : message) {
            if (delaySuppressedBy(one.waiting.due, {}, Milliseconds(0), m_page->step.delayRules()).isEmpty())
                recipients.append(one.waiting);
        }
        if (recipients.isEmpty())
            continue;
        if (telling.others.size() >= mostMentions) {
            ++telling.more;
            continue;
        }
        Mention mention{{}, due.arrived, {}};
        for (const spool::Waiting &one : std::as_const(recipients))
            mention.recipients.append(one.due.address);
        telling.others.append(mention);
        telling.about.append(entryFor(due, recipients.size(), spool::noticeWritten));
        m_page->mentions.append(recipients.first());
    }
}

// Their subjects, one after the other.
void Delays::readMention()
{
    if (m_page->mentions.isEmpty())
        return record();
    const spool::Due due = m_page->mentions.takeFirst().due;
    m_desk.spool.read(due.message, 0, headLimit, this, [this, due](const Result<QByteArray> &head) {
        Telling &telling = m_page->tellings[spool::knownAddress(due.sender)];
        const auto entry = std::ranges::find(telling.about, due.message, &spool::NoticeEntry::message);
        const qsizetype i = entry - telling.about.begin();
        const mail::HeaderFacts facts = head ? mail::scanHeader(*head) : mail::HeaderFacts();
        if (head && delaySuppressedBy(due, facts, Milliseconds(0), m_page->step.delayRules()).isEmpty()) {
            telling.others[i - 1].subject = facts.subject.left(500);
            telling.about[i].subject = facts.subject.left(500);
        } else { // a machine's mail from the same address
            telling.others.removeAt(i - 1);
            telling.about.removeAt(i);
        }
        readMention();
    });
}

void Delays::record()
{
    if (!isCurrent(m_page->step.round))
        return next();
    spool::Spool::DelayDecisions decisions;
    const Composer composer = m_desk.composer();
    const WallTime now = m_desk.clock.wall();
    QList<std::pair<spool::NoticeEntry, QByteArray>> told;
    for (const QByteArray &key : std::as_const(m_page->order)) {
        Telling &telling = m_page->tellings[key];
        const spool::Waiting &first = telling.recipients.first();
        const WallTime last = first.due.arrived + m_desk.config.spool.lifetimeMax;
        const WallTime byAge = now + std::max(Milliseconds(0), m_desk.config.spool.lifetime - first.waited);
        const Delay delay{telling.recipients, m_page->step.step, m_page->step.round.outageSince,
                          m_page->step.round.outageSince ? last : std::min(last, byAge), telling.others, telling.more};
        spool::Spool::Notice notice = composer.delayed(delay, telling.original);
        const QByteArray language = composer.languageOf(first.due, telling.original.facts).toLatin1();
        for (spool::NoticeEntry &entry : telling.about)
            entry.language = language;
        notice.about = telling.about;
        decisions.notices.append(notice);
        told.append({telling.about.first(), noticeId(Kind::Delayed, first.due, m_desk.config, m_page->step.step)});
    }
    QSet<MessageId> named;
    for (const spool::Spool::Notice &notice : std::as_const(decisions.notices)) {
        for (const spool::NoticeEntry &entry : notice.about)
            named.insert(entry.message);
    }
    decisions.untold = m_page->untold;
    decisions.untold.removeIf([&named](const spool::NoticeEntry &entry) { return named.contains(entry.message); });
    decisions.passed = spool::StepPassed{m_page->step.route(), m_page->step.step, m_page->reached.upTo};
    m_desk.spool.recordDelays(decisions, this, [this, told, untold = decisions.untold](const Result<void> &recorded) {
        if (!recorded)
            return giveUp(recorded.error());
        for (const auto &[entry, notice] : told)
            Q_EMIT decided(entry, notice);
        for (const spool::NoticeEntry &entry : untold)
            Q_EMIT decided(entry, {});
        next();
    });
}

} // namespace notices
