#include "notices/after_all.h"
#include <QSet>
#include <algorithm>
#include <map>
#include <tuple>
#include "base/log.h"

namespace notices {

namespace {
constexpr int groupsAtOnce = 200; // of what was told to one sender in one outage
}

QList<QList<spool::Told>> overForSenders(const QList<spool::Told> &told)
{
    std::map<std::tuple<qint64, QByteArray, qint64>, QList<spool::Told>> groups;
    for (const spool::Told &one : told)
        groups[{one.entry.outage.value, one.entry.sender, one.entry.outage ? 0 : one.entry.message.value}].append(one);
    QList<QList<spool::Told>> over;
    for (const auto &[key, group] : groups) {
        if (std::ranges::none_of(group, &spool::Told::isOpen))
            over.append(group);
    }
    return over;
}

void AfterAll::look(const QList<config::Domain> &domains)
{
    for (const config::Domain &domain : domains) {
        const QByteArray name = domain.name.toLatin1();
        if (m_busy.contains(name))
            continue;
        m_busy.insert(name);
        lookAt(domain, {});
    }
}

void AfterAll::lookAt(const config::Domain &domain, const spool::ToldGroup &after)
{
    m_desk.spool.unsettled(domain.name.toLatin1(), after, groupsAtOnce, this, [this, domain](const Result<QList<spool::Told>> &told) {
        if (told && !told->isEmpty())
            return decide(domain, *told);
        m_busy.remove(domain.name.toLatin1());
    });
}

void AfterAll::decide(const config::Domain &domain, const QList<spool::Told> &told)
{
    spool::Spool::DelayDecisions decisions;
    QList<std::pair<spool::NoticeEntry, QByteArray>> said;
    for (const QList<spool::Told> &group : overForSenders(told)) {
        QList<Mention> messages;
        QSet<MessageId> seen; // a message may have been told of at several steps
        for (const spool::Told &one : group) {
            decisions.settled.append(one.id);
            if (!one.delivered.isEmpty() && !seen.contains(one.entry.message))
                messages.append({one.entry.subject, one.arrived, one.delivered});
            seen.insert(one.entry.message);
        }
        if (!domain.notices.deliveredAfterAll || messages.isEmpty())
            continue;
        spool::NoticeEntry entry = group.first().entry;
        entry.at = m_desk.clock.wall();
        entry.kind = spool::NoticeKind::Delivered;
        entry.recipients = messages.size();
        entry.step = Milliseconds(0);
        entry.rule = m_desk.take(entry.sender, Purpose::Courtesy);
        if (!entry.rule.isEmpty()) {
            decisions.untold.append(entry);
            continue;
        }
        entry.rule = spool::noticeWritten;
        const QByteArray id = "delivered." + idText(group.first().id) + '@' + m_desk.config.hostname.toLatin1();
        spool::Spool::Notice notice = m_desk.composer().delivered(entry.sender, id, messages, QString::fromLatin1(entry.language));
        notice.about = {entry};
        decisions.notices.append(notice);
        said.append({entry, id});
    }
    const spool::ToldGroup last{told.last().entry.outage, told.last().entry.sender};
    if (decisions.settled.isEmpty())
        return lookAt(domain, last);
    m_desk.spool.recordDelays(decisions, this, [this, said, domain, last](const Result<void> &recorded) {
        if (!recorded) { // nothing happened: the same again with the next look
            m_busy.remove(domain.name.toLatin1());
            return logging::event(logging::Level::Problem, "notices", "cannot-record", {{"code", recorded.error().code}, {"detail", recorded.error().detail}});
        }
        for (const auto &[entry, notice] : said)
            Q_EMIT decided(entry, notice);
        lookAt(domain, last);
    });
}

} // namespace notices
