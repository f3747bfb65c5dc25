#include "control/warnings.h"
#include <QJsonDocument>
#include <algorithm>
#include <iterator>
#include <limits>
#include "control/convert.h"

namespace control {

namespace {

// `name`: the parameter that the sentence of an error has for what was asked for.
std::function<void(Result<void>)> answered(const ipc::Answer<ipc::AcknowledgeWarning> &answer, const char *name, const QString &value)
{
    return [answer, name, value](const Result<void> &done) {
        if (done)
            return answer(ipc::Done{});
        answer(ipc::ErrorReply{done.error().code, {{QLatin1String(name), value}, {QStringLiteral("detail"), done.error().detail}}});
    };
}

template <typename Reply> bool fitsALine(const Reply &reply) { return ipc::replyLine(std::numeric_limits<qint64>::max(), reply).size() <= ipc::maxLine; }

ipc::ErrorReply nobody(const char *code, const char *name, const QString &value) { return {QString::fromLatin1(code), {{QLatin1String(name), value}}}; }

} // namespace

ipc::Warnings WarningRequests::list() const
{
    ipc::Warnings all;
    const QList<alerts::Listed> open = m_status.warnings();
    for (const alerts::Listed &one : open.first(std::min<qsizetype>(open.size(), ipc::maxRows)))
        all.warnings.append(warningOf(one));
    while (!fitsALine(all)) // others' words may be long
        all.warnings.resize(all.warnings.size() / 2);
    if (all.warnings.size() < open.size())
        all.more = open.size() - all.warnings.size();
    return all;
}

ipc::Outcome<ipc::EndedWarnings> WarningRequests::ended(const ipc::ListEndedWarnings &r, std::chrono::milliseconds keep) const
{
    bool isNumber = true;
    const qint64 before = r.after.isEmpty() ? std::numeric_limits<qint64>::max() : r.after.toLongLong(&isNumber);
    if (!isNumber)
        return ipc::ErrorReply{QStringLiteral("spool.bad-cursor"), {}};
    ipc::EndedWarnings reply;
    reply.keptSeconds = std::chrono::duration_cast<std::chrono::seconds>(keep).count();
    if (!m_alerts)
        return reply;
    const std::map<qint64, alerts::Ended> &all = m_alerts->ended();
    reply.total = qint64(all.size());
    qsizetype room = ipc::maxLine / 2; // much is left for names and quotes
    for (auto one = all.lower_bound(before); one != all.begin();) {
        --one;
        const ipc::EndedWarning row = endedOf(one->second);
        room -= QJsonDocument(ipc::JsonWriter::value(row).toObject()).toJson(QJsonDocument::Compact).size();
        if (!reply.rows.isEmpty() && (reply.rows.size() == r.limit || room < 0)) {
            reply.next = QString::number(std::next(one)->first);
            break;
        }
        reply.rows << row;
    }
    return reply;
}

ipc::AlertWays WarningRequests::ways() const
{
    ipc::AlertWays all;
    if (!m_alerts)
        return all;
    for (const alerts::Way &way : m_alerts->ways()) {
        ipc::AlertWay one{way.name, way.proved.has_value(), m_alerts->waitingAt(way), {}, {}};
        if (way.failsSince)
            one.failsSince = dateTime(*way.failsSince);
        if (way.failsSince && !way.reason.isEmpty())
            one.reason = ipc::Sentence{way.reason.value(QLatin1String("code")).toString(), way.reason.value(QLatin1String("parameters")).toObject()};
        all.ways.append(one);
    }
    return all;
}

void WarningRequests::acknowledge(const ipc::AcknowledgeWarning &r, const QByteArray &actor, const ipc::Answer<ipc::AcknowledgeWarning> &answer)
{
    if (!m_alerts)
        return answer(nobody("warnings.no-such-cause", "cause", r.cause));
    m_alerts->acknowledge(r.cause, actor, answered(answer, "cause", r.cause));
}

void WarningRequests::snooze(const ipc::SnoozeWarning &r, const QByteArray &actor, const ipc::Answer<ipc::SnoozeWarning> &answer)
{
    if (!m_alerts)
        return answer(nobody("warnings.no-such-cause", "cause", r.cause));
    m_alerts->snooze(r.cause, m_clock.wall() + std::chrono::seconds(r.seconds), actor, answered(answer, "cause", r.cause));
}

void WarningRequests::test(const ipc::TestAlert &r, const QByteArray &actor, const ipc::Answer<ipc::TestAlert> &answer)
{
    if (!m_alerts)
        return answer(nobody("alerts.no-such-way", "way", r.way));
    m_alerts->test(r.way, actor, answered(answer, "way", r.way));
}

void WarningRequests::confirm(const ipc::ConfirmAlert &r, const QByteArray &actor, const ipc::Answer<ipc::ConfirmAlert> &answer)
{
    if (!m_alerts)
        return answer(nobody("alerts.no-such-way", "way", r.way));
    m_alerts->confirm(r.way, r.code, actor, answered(answer, "way", r.way));
}

} // namespace control
