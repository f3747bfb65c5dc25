#include "control/proof.h"
#include <algorithm>
#include "control/convert.h"

namespace control {

using handover::Moment;
using ipc::Sentence;
using ipc::StepState;
using spool::RecipientState;

namespace {

constexpr Milliseconds lookAtLeast{10'000}; // the end of an outage is not put off for longer by a spool that does not answer

QString text(const QByteArray &bytes) { return QString::fromUtf8(bytes); }

QJsonObject at(WallTime time)
{
    const QString iso = dateTime(time).toString(Qt::ISODateWithMs);
    return {{QStringLiteral("at"), iso}, {QStringLiteral("asOf"), iso}};
}

QJsonObject aboutReply(int code, const QByteArray &enhanced, const QByteArray &words)
{
    QByteArray all = QByteArray::number(code);
    for (const QByteArray &part : {enhanced, words.left(500)})
        all += part.isEmpty() ? QByteArray() : ' ' + part;
    return {{QStringLiteral("text"), text(all)}};
}

QJsonObject aboutAttempt(const spool::Attempt &attempt)
{
    QJsonObject parameters = aboutReply(attempt.code, attempt.enhanced, attempt.text);
    parameters.insert(QStringLiteral("host"), text(attempt.host));
    const QJsonObject when = at(attempt.at);
    for (auto it = when.begin(); it != when.end(); ++it)
        parameters.insert(it.key(), it.value());
    return parameters;
}

bool isTried(const spool::ListRow &mail) { return mail.last.code != 0 || !mail.last.reason.isEmpty() || spool::isFinal(mail.state); }

bool mayTakeMail(const ipc::Primary &primary)
{
    return primary.state != ipc::PrimaryState::Down && primary.state != ipc::PrimaryState::Maintenance;
}

Sentence whyNot(const QList<ipc::Primary> &primaries)
{
    if (primaries.isEmpty())
        return {QStringLiteral("handover.no-such-primary"), {}};
    return primaries.first().reason.value_or(Sentence{QStringLiteral("handover.in-maintenance"), {}});
}

Sentence timedOut() { return {QStringLiteral("proof.timed-out"), {}}; }

} // namespace

Proof::Proof(Letter letter, Outage outage, Times times) : m_letter(std::move(letter)), m_outage(outage), m_times(times)
{
    for (const char *code : {"proof.outage", "proof.accept", "proof.store", "proof.wait", "proof.handover", "proof.primary"})
        m_steps.append({QString::fromLatin1(code), StepState::Waiting, 0, {}});
}

QList<ipc::Step> Proof::steps() const
{
    QList<ipc::Step> shown;
    for (int i = Pause; i < Count; ++i) {
        if (isShown(Index(i)))
            shown.append(m_steps.at(i));
    }
    return shown;
}

void Proof::start(Index index, Moment now)
{
    m_steps[index].state = StepState::Running;
    m_began = now.monotonic;
    ++m_changes;
}

void Proof::end(Index index, StepState state, const Sentence &said, Moment now)
{
    ipc::Step &step = m_steps[index];
    step.milliseconds = int((now.monotonic - m_began).count());
    step.state = state;
    step.said = said;
    ++m_changes;
}

Proof::Deed Proof::begin(Moment now)
{
    if (m_outage == Outage::None)
        return send(now);
    m_state = State::Pausing;
    start(Pause, now);
    return Deed::BeginOutage;
}

Proof::Deed Proof::notBegun(const Sentence &why, Moment now)
{
    m_began = now.monotonic;
    return failed(m_outage == Outage::None ? Accept : Pause, why, now);
}

Proof::Deed Proof::outageBegan(const QString &hosts, WallTime until, Moment now)
{
    if (m_state != State::Pausing)
        return Deed::EndOutage; // nobody waits for it any more
    m_outageBegan = now.monotonic;
    QJsonObject parameters = at(now.wall);
    parameters.insert(QStringLiteral("host"), hosts);
    parameters.insert(QStringLiteral("until"), dateTime(until).toString(Qt::ISODateWithMs));
    end(Pause, StepState::Good, {QStringLiteral("proof.outage-began"), parameters}, now);
    return send(now);
}

Proof::Deed Proof::outageIsReal(const QList<ipc::Primary> &primaries, Moment now)
{
    if (m_state != State::Pausing)
        return Deed::Nothing;
    const Sentence why = whyNot(primaries);
    const QJsonObject reason{{QStringLiteral("code"), why.code}, {QStringLiteral("parameters"), why.parameters}};
    end(Pause, StepState::Attention, {QStringLiteral("proof.outage-real"), {{QStringLiteral("reason"), reason}}}, now);
    m_steps[Wait].state = StepState::Skipped;
    return send(now);
}

Proof::Deed Proof::outageFailed(const Sentence &why, Moment now)
{
    return m_state == State::Pausing ? failed(Pause, why, now) : Deed::EndOutage;
}

Proof::Deed Proof::send(Moment now)
{
    m_state = State::Sending;
    start(Accept, now);
    return Deed::Send;
}

// A 250 is a promise that the mail is on the disk (invariant 1): both are true at once.
Proof::Deed Proof::accepted(MessageId id, const smtp::Reply &reply, Moment now)
{
    if (m_state != State::Sending)
        return Deed::Nothing;
    m_id = id;
    QJsonObject taken = aboutReply(reply.code, reply.enhanced, reply.text);
    taken.insert(QStringLiteral("recipient"), m_letter.recipient);
    end(Accept, StepState::Good, {QStringLiteral("proof.accepted"), taken}, now);
    QJsonObject stored = at(now.wall);
    stored.insert(QStringLiteral("id"), text(idText(id)));
    m_began = now.monotonic;
    end(Store, StepState::Good, {QStringLiteral("proof.stored"), stored}, now);
    if (!m_outageBegan)
        return follow(now);
    m_state = State::Waiting;
    start(Wait, now);
    return Deed::Nothing;
}

Proof::Deed Proof::notAccepted(const Sentence &why, Moment now)
{
    return m_state == State::Sending ? failed(Accept, why, now) : Deed::Nothing;
}

Proof::Deed Proof::looked(const std::optional<spool::ListRow> &mail, const QList<ipc::Primary> &primaries, Moment now)
{
    if (m_state != State::Waiting && m_state != State::Following)
        return Deed::Nothing;
    if (!mail)
        return failed(m_state == State::Waiting ? Wait : HandOver, {QStringLiteral("proof.not-found"), about()}, now);
    if (m_state == State::Following)
        return judge(*mail, primaries, now);
    if (isTried(*mail) || mail->state != RecipientState::Waiting) { // a person ended the outage, or took the mail in hand
        end(Wait, StepState::Attention, {QStringLiteral("proof.wait-interrupted"), {}}, now);
        return follow(now);
    }
    const MonotonicTime until = std::max(*m_outageBegan + m_times.outage, m_began + m_times.waiting);
    if (now.monotonic < until)
        return Deed::Nothing;
    const qint64 seconds = std::chrono::round<std::chrono::seconds>(now.monotonic - m_began).count();
    end(Wait, StepState::Good, {QStringLiteral("proof.waited"), {{QStringLiteral("seconds"), seconds}}}, now);
    return follow(now);
}

Proof::Deed Proof::follow(Moment now)
{
    m_state = State::Following;
    start(HandOver, now);
    return std::exchange(m_outageBegan, std::nullopt) ? Deed::EndOutage : Deed::Nothing;
}

Proof::Deed Proof::judge(const spool::ListRow &mail, const QList<ipc::Primary> &primaries, Moment now)
{
    switch (mail.state) {
    case RecipientState::PendingRemoval:
    case RecipientState::Removed: return failed(HandOver, {QStringLiteral("proof.removed"), about()}, now);
    case RecipientState::Expired: return failed(HandOver, {QStringLiteral("proof.expired"), about()}, now);
    case RecipientState::Held:
    case RecipientState::Delivered:
    case RecipientState::Refused: return judgeTried(mail, now);
    case RecipientState::Waiting: break;
    }
    return isTried(mail) ? judgeTried(mail, now) : judgeUntried(primaries, now);
}

// A reply is the primary's own word on this mail; without one it was not handed over.
Proof::Deed Proof::judgeTried(const spool::ListRow &mail, Moment now)
{
    const QJsonObject said = aboutAttempt(mail.last);
    const Sentence why = reasonOf(mail.last).value_or(Sentence{QStringLiteral("proof.held"), about()});
    if (mail.last.code == 0)
        return waits(why, now);
    end(HandOver, StepState::Good, {QStringLiteral("proof.handed-over"), said}, now);
    m_began = now.monotonic;
    if (mail.state == RecipientState::Refused)
        return failed(Primary, {QStringLiteral("proof.refused"), said}, now);
    if (mail.state != RecipientState::Delivered) {
        end(Primary, StepState::Attention, {mail.state == RecipientState::Held ? QStringLiteral("proof.refused-held") : QStringLiteral("proof.put-off"), said}, now);
        return waits(why, now);
    }
    end(Primary, StepState::Good, {QStringLiteral("proof.taken"), said}, now);
    QJsonObject parameters = about();
    for (const char *name : {"host", "text"})
        parameters.insert(QLatin1String(name), said.value(QLatin1String(name)));
    return finish(QStringLiteral("proof.proved"), parameters);
}

Proof::Deed Proof::judgeUntried(const QList<ipc::Primary> &primaries, Moment now)
{
    const bool isSoon = primaries.isEmpty() || std::ranges::any_of(primaries, mayTakeMail);
    return isSoon ? Deed::Nothing : waits(whyNot(primaries), now);
}

Proof::Deed Proof::passed(Moment now)
{
    const Milliseconds since = now.monotonic - m_began;
    switch (m_state) {
    case State::New:
    case State::Over: return Deed::Nothing;
    case State::Pausing: return since < m_times.pausing ? Deed::Nothing : failed(Pause, timedOut(), now);
    case State::Sending: return since < m_times.acceptance ? Deed::Nothing : failed(Accept, timedOut(), now);
    case State::Waiting: return since < m_times.outage + lookAtLeast ? Deed::Nothing : failed(Wait, timedOut(), now);
    case State::Following: return since < m_times.handover ? Deed::Nothing : waits({QStringLiteral("proof.not-yet"), about()}, now);
    }
    return Deed::Nothing;
}

Proof::Deed Proof::cancelled(Moment now)
{
    if (m_state == State::Over)
        return Deed::Nothing;
    for (ipc::Step &step : m_steps) {
        if (step.state == StepState::Running)
            step.milliseconds = int((now.monotonic - m_began).count());
    }
    return finish(m_id ? QStringLiteral("proof.stopped") : QStringLiteral("proof.cancelled"), about());
}

// No failure: that mail waits while its primary does not take it is what we are for.
Proof::Deed Proof::waits(const Sentence &why, Moment now)
{
    if (m_steps.at(HandOver).state == StepState::Running)
        end(HandOver, StepState::Attention, why, now);
    QJsonObject parameters = about();
    parameters.insert(QStringLiteral("reason"), QJsonObject{{QStringLiteral("code"), why.code}, {QStringLiteral("parameters"), why.parameters}});
    return finish(QStringLiteral("proof.waits"), parameters);
}

Proof::Deed Proof::failed(Index index, const Sentence &why, Moment now)
{
    end(index, StepState::Failed, why, now);
    QJsonObject parameters = about();
    parameters.insert(QStringLiteral("step"), QJsonObject{{QStringLiteral("code"), m_steps.at(index).code}, {QStringLiteral("parameters"), QJsonObject()}});
    return finish(QStringLiteral("proof.failed"), parameters);
}

Proof::Deed Proof::finish(const QString &result, QJsonObject parameters)
{
    // Also one whose beginning was not heard of yet.
    const bool endsOutage = m_outageBegan.has_value() || m_state == State::Pausing;
    m_state = State::Over;
    m_outageBegan.reset();
    for (ipc::Step &step : m_steps) {
        if (step.state == StepState::Waiting || step.state == StepState::Running)
            step.state = StepState::Skipped;
    }
    m_result = Sentence{result, std::move(parameters)};
    ++m_changes;
    return endsOutage ? Deed::EndOutage : Deed::Nothing;
}

QJsonObject Proof::about() const
{
    QJsonObject parameters{{QStringLiteral("recipient"), m_letter.recipient}, {QStringLiteral("subject"), m_letter.subject}};
    if (m_id)
        parameters.insert(QStringLiteral("id"), text(idText(*m_id)));
    return parameters;
}

} // namespace control
