#include "handover/kit_check.h"

namespace handover {

using namespace std::chrono_literals;
using smtp::Stage;
using State = TestStep::State;

namespace {

bool isPositive(const smtp::Reply &reply) { return reply.code >= 200 && reply.code < 300; }

// What first stood in the mail's way; nothing: it arrived, or the session ended.
struct Stop { Stage stage; smtp::Reply reply; };
std::optional<Stop> stopOf(const smtp::TransactionResult &result)
{
    const smtp::Reply rcpt = result.recipients.value(0).reply;
    if (result.mail.code >= 400)
        return Stop{Stage::Mail, result.mail};
    if (rcpt.code >= 400)
        return Stop{Stage::Rcpt, rcpt};
    if (result.data && result.data->code >= 400)
        return Stop{Stage::Data, *result.data};
    if (result.dot && result.dot->code >= 400)
        return Stop{Stage::Dot, *result.dot};
    return std::nullopt;
}

// Long enough for servers that greet slowly on purpose, short enough for somebody who watches.
void shorten(smtp::ClientTimeouts &timeouts)
{
    timeouts.greeting = timeouts.ehlo = timeouts.tls = timeouts.mail = timeouts.rcpt = timeouts.data = timeouts.body = 60s;
    timeouts.dot = 120s;
}

DeliveryPlan shortened(DeliveryPlan plan)
{
    shorten(plan.timeouts);
    return plan;
}

} // namespace

QList<TestStep> KitCheck::steps()
{
    QList<TestStep> all;
    for (const char *code : {"connect", "spf", "greylist", "deliver", "limits"})
        all.append({QLatin1String("kit-test.") + QLatin1String(code), State::Waiting, 0, {}, {}});
    return all;
}

KitCheck::KitCheck(Question question, DeliveryPlan plan, Progress progress, QObject *parent)
    : QObject(parent), m_question(std::move(question)), m_plan(shortened(std::move(plan))), m_progress(std::move(progress))
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        m_stopping = true;
        if (m_session)
            m_session->timeOut();
    });
}

void KitCheck::start()
{
    m_limit.start(limit);
    m_time.start();
    m_steps[Connect].state = State::Running;
    QTimer::singleShot(0, this, &KitCheck::open);
}

void KitCheck::open()
{
    m_onThis = 0;
    m_session = new DeliverySession(m_plan, events(), this);
    m_session->start();
}

DeliverySession::Events KitCheck::events()
{
    DeliverySession::Events events;
    events.ready = [this](const smtp::Capabilities &capabilities) { onReady(capabilities); };
    events.finished = [this](const smtp::TransactionResult &result) { onFinished(result); };
    events.ended = [this](const DeliverySession::Ended &ended) { onEnded(ended); };
    return events;
}

smtp::Transaction KitCheck::transaction(bool probeOnly) const
{
    smtp::Transaction transaction;
    transaction.envelope.sender.address = m_question.sender;
    transaction.envelope.recipients = {{m_question.recipient, smtp::Notify::Never, {}}}; // the sender's domain is to hear nothing of it
    transaction.probeOnly = probeOnly;
    transaction.size = probeOnly ? 0 : m_question.mail.size();
    return transaction;
}

void KitCheck::onReady(const smtp::Capabilities &capabilities)
{
    if (m_steps.at(Connect).state == State::Running) {
        const bool named = capabilities.xclient.contains("ADDR") || capabilities.xforward.contains("ADDR");
        end(Connect, State::Good, named ? "kit-test.connected-named" : "kit-test.connected",
            {{QStringLiteral("address"), m_session->peer().toString()}, {QStringLiteral("port"), m_plan.port}});
        for (const Index index : {Spf, Greylist, Deliver})
            m_steps[index].state = State::Running;
        m_time.restart();
        return m_session->deliver({transaction(false), std::make_unique<BodySource>(m_question.mail)});
    }
    if (m_stopping || !m_delivered || m_connections == 0 || m_onThis == announced)
        return m_session->quit();
    ++m_onThis;
    m_session->deliver({transaction(true), nullptr});
}

void KitCheck::onFinished(const smtp::TransactionResult &result)
{
    if (m_delivered)
        settleAnnounced(result);
    else
        settleMail(result);
}

void KitCheck::settleMail(const smtp::TransactionResult &result)
{
    if (const auto stop = stopOf(result))
        return hindered(stop->stage, stop->reply);
    if (!result.dot || !isPositive(*result.dot))
        return; // the session's end says why
    m_delivered = true;
    const QJsonObject parameters = about(*result.dot);
    if (m_question.showsSpf)
        end(Spf, State::Good, "kit-test.no-spf", parameters);
    else
        end(Spf, State::Attention, "kit-test.spf-unproved", parameters);
    if (m_question.showsGreylist)
        end(Greylist, State::Good, "kit-test.no-greylist", parameters);
    else
        end(Greylist, State::Attention, "kit-test.greylist-unproved", parameters);
    end(Deliver, State::Good, "kit-test.delivered", parameters);
    m_steps[Limits].state = State::Running;
    m_time.restart();
}

void KitCheck::hindered(Stage stage, const smtp::Reply &reply)
{
    m_stopping = true;
    const QJsonObject parameters = about(reply);
    switch (hindranceOf(stage, reply)) {
    case Hindrance::Spf: return end(Spf, State::Failed, "kit-test.spf-refused", parameters);
    case Hindrance::Greylisted: return end(Greylist, State::Failed, "kit-test.greylisted", parameters);
    case Hindrance::Limited: return end(Limits, State::Failed, "kit-test.limited-at-once", parameters);
    case Hindrance::PutOff: return end(Deliver, State::Failed, "kit-test.put-off", parameters);
    case Hindrance::None:
    case Hindrance::Refused: break;
    }
    end(Deliver, State::Failed, "kit-test.refused", parameters);
}

// They are the mail's own addresses: whatever stops one of them now is that there are so many.
void KitCheck::settleAnnounced(const smtp::TransactionResult &result)
{
    const auto stop = stopOf(result);
    if (!stop) {
        ++m_announced;
        return;
    }
    m_stopping = true;
    end(Limits, State::Failed, "kit-test.limited", aboutLimits(stop->reply));
}

void KitCheck::onEnded(const DeliverySession::Ended &ended)
{
    std::exchange(m_session, nullptr)->deleteLater();
    if (ended.trouble)
        lost(ended);
    else if (!m_stopping && m_delivered && m_connections < connections) {
        ++m_connections;
        return open();
    } else if (m_delivered && m_steps.at(Limits).state == State::Running)
        end(Limits, State::Good, "kit-test.no-limits", aboutLimits({}));
    finish();
}

// A session that ended by itself: while the mail was on its way by what is wrong with the primary, later because there were so many.
void KitCheck::lost(const DeliverySession::Ended &ended)
{
    const smtp::Reply &reply = ended.trouble->reply;
    if (m_delivered && m_steps.at(Limits).state == State::Running)
        return end(Limits, State::Failed, reply.code >= 400 ? "kit-test.limited" : "kit-test.cut", aboutLimits(reply));
    if (!m_stopping && reply.code >= 400 && m_steps.at(Deliver).state == State::Running)
        return hindered(ended.trouble->stage, reply);
    QJsonObject parameters = about(reply);
    if (reply.code == 0)
        parameters.insert(QStringLiteral("text"), ended.network.detail);
    for (const Index index : {Connect, Deliver}) {
        if (m_steps.at(index).state == State::Running)
            return end(index, State::Failed, primaryTrouble(*ended.trouble, ended.network).constData(), parameters);
    }
}

QJsonObject KitCheck::about(const smtp::Reply &reply) const
{
    QJsonObject parameters{{QStringLiteral("host"), QString::fromUtf8(m_plan.tlsName)}, {QStringLiteral("sender"), QString::fromUtf8(m_question.sender)},
                           {QStringLiteral("address"), QString::fromUtf8(m_question.recipient)}};
    if (reply.code != 0) {
        parameters.insert(QStringLiteral("code"), reply.code);
        parameters.insert(QStringLiteral("text"), QString::fromUtf8(reply.text.left(500)));
    }
    return parameters;
}

QJsonObject KitCheck::aboutLimits(const smtp::Reply &reply) const
{
    QJsonObject parameters = about(reply);
    parameters.insert(QStringLiteral("mails"), m_announced + 1); // with the one that was sent
    parameters.insert(QStringLiteral("connections"), m_connections + 1);
    parameters.insert(QStringLiteral("seconds"), qint64(m_time.elapsed() / 1000));
    return parameters;
}

void KitCheck::end(Index index, State state, const char *said, const QJsonObject &parameters)
{
    TestStep &step = m_steps[index];
    step.milliseconds = int(m_time.elapsed());
    step.state = state;
    step.said = QLatin1String(said);
    step.parameters = parameters;
    m_progress(m_steps, false);
}

void KitCheck::finish()
{
    m_limit.stop();
    for (TestStep &step : m_steps) {
        if (step.state == State::Running || step.state == State::Waiting)
            step.state = State::Skipped;
    }
    if (!std::exchange(m_finished, true))
        m_progress(m_steps, true);
}

} // namespace handover
