#include "notices/smarthost_test.h"

namespace notices {

using namespace std::chrono_literals;
using handover::DeliverySession;
using handover::TestStep;

namespace {

constexpr auto connectLimit = 10s;

bool isPositive(const smtp::Reply &reply) { return reply.code >= 200 && reply.code < 300; }

// The reply that stood in the mail's way; code 0: none did.
smtp::Reply refusal(const smtp::TransactionResult &result)
{
    const smtp::Reply rcpt = result.recipients.value(0).reply;
    for (const smtp::Reply &reply : {result.mail, rcpt, result.data.value_or(smtp::Reply{}), result.dot.value_or(smtp::Reply{})}) {
        if (reply.code >= 400)
            return reply;
    }
    return {};
}

} // namespace

QList<TestStep> SmarthostTest::steps()
{
    QList<TestStep> all;
    for (const char *code : {"resolve", "connect", "encrypt", "login", "send"})
        all.append({QLatin1String("smarthost-test.") + QLatin1String(code), State::Waiting, 0, {}, {}});
    return all;
}

SmarthostTest::SmarthostTest(Question question, dns::Resolver &resolver, Progress progress, QObject *parent)
    : QObject(parent), m_question(std::move(question)), m_resolver(resolver), m_progress(std::move(progress))
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { m_session ? m_session->timeOut() : finish(); });
}

void SmarthostTest::start()
{
    m_limit.start(limit);
    begin(Resolve);
    m_resolver.addresses(m_question.smarthost.host.host.toUtf8().toLower(), this, [this](const dns::AddressAnswer &answer) { onAddresses(answer); });
}

void SmarthostTest::onAddresses(const dns::AddressAnswer &answer)
{
    if (m_finished)
        return;
    QList<QHostAddress> usable;
    QStringList texts;
    const char *why = answer.status == dns::Status::NameError || answer.status == dns::Status::NoData ? "primary.no-address" : "primary-test.dns-failed";
    for (const QHostAddress &address : answer.records) {
        const handover::Whose whose = m_question.whose ? m_question.whose(address) : handover::Whose::Others;
        if (whose == handover::Whose::Others) {
            usable << address;
            texts << address.toString();
        } else {
            why = whose == handover::Whose::Ours ? "outbound.smarthost-is-us" : "outbound.smarthost-is-primary";
        }
    }
    if (usable.isEmpty()) {
        end(Resolve, State::Failed, why, about());
        return finish();
    }
    QJsonObject parameters = about();
    parameters.insert(QStringLiteral("addresses"), texts.join(QStringLiteral(", ")));
    end(Resolve, State::Good, "primary-test.resolved", parameters);
    begin(Connect);
    open(usable);
}

void SmarthostTest::open(const QList<QHostAddress> &addresses)
{
    const config::Smarthost &host = m_question.smarthost;
    handover::DeliveryPlan plan;
    plan.addresses = addresses;
    plan.port = host.host.port;
    plan.heloName = m_question.hostname;
    plan.tlsName = (host.tlsName.isEmpty() ? host.host.host : host.tlsName).toLatin1();
    plan.mayHaveOurName = true;
    plan.implicitTls = host.implicitTls;
    plan.verify = host.tls == config::TlsMode::Verified;
    if (host.tls != config::TlsMode::Opportunistic)
        plan.wish = smtp::StartTlsWish::Required;
    plan.login = m_question.login;
    plan.connectLimit = connectLimit;
    if (auto tls = net::TlsClientContext::make())
        plan.tls = *std::move(tls);
    DeliverySession::Events events;
    events.connected = [this] {
        QJsonObject parameters{{QStringLiteral("address"), m_session->peer().toString()}, {QStringLiteral("port"), m_question.smarthost.host.port}};
        end(Connect, State::Good, "primary-test.connected", parameters);
        begin(Encrypt);
    };
    events.tlsStarted = [this](const net::TlsFacts &facts) { onTls(facts); };
    events.ready = [this](const smtp::Capabilities &) { onReady(); };
    events.finished = [this](const smtp::TransactionResult &result) { onFinished(result); };
    events.ended = [this](const DeliverySession::Ended &ended) { onEnded(ended); };
    m_session = new DeliverySession(std::move(plan), std::move(events), this);
    m_session->start();
}

void SmarthostTest::onTls(const net::TlsFacts &facts)
{
    const bool isTrusted = facts.verification.isEmpty();
    if (!isTrusted && m_question.smarthost.tls == config::TlsMode::Verified)
        return; // the session's end says why
    QJsonObject parameters = about();
    parameters.insert(QStringLiteral("version"), QString::fromLatin1(facts.version));
    end(Encrypt, isTrusted ? State::Good : State::Attention, isTrusted ? "smarthost-test.encrypted" : "smarthost-test.encrypted-not-verified", parameters);
    if (m_question.login)
        begin(Login);
}

void SmarthostTest::onReady()
{
    if (m_sent)
        return m_session->quit();
    m_sent = true;
    if (m_steps.at(Encrypt).state == State::Running)
        end(Encrypt, State::Attention, "smarthost-test.in-clear", about());
    if (m_question.login)
        end(Login, State::Good, "smarthost-test.logged-in", about());
    else
        end(Login, State::Skipped, "smarthost-test.no-login", about());
    begin(Send);
    smtp::Transaction transaction;
    transaction.envelope.recipients = {{m_question.recipient, smtp::Notify::Never, {}}};
    transaction.size = m_question.mail.size();
    m_session->deliver({transaction, std::make_unique<handover::BodySource>(m_question.mail)});
}

void SmarthostTest::onFinished(const smtp::TransactionResult &result)
{
    if (const smtp::Reply refused = refusal(result); refused.code != 0)
        end(Send, State::Failed, "smarthost-test.refused", about(refused));
    else if (result.dot && isPositive(*result.dot))
        end(Send, State::Good, "smarthost-test.sent", about(*result.dot));
}

void SmarthostTest::onEnded(const DeliverySession::Ended &ended)
{
    std::exchange(m_session, nullptr)->deleteLater();
    if (!ended.trouble)
        return finish();
    const smtp::Reply &reply = ended.trouble->reply;
    QJsonObject parameters = about(reply);
    if (reply.code < 400)
        parameters.insert(QStringLiteral("text"), ended.network.detail);
    const QByteArray trouble = handover::primaryTrouble(*ended.trouble, ended.network);
    for (const Index index : {Connect, Encrypt, Login, Send}) {
        if (m_steps.at(index).state == State::Running)
            end(index, State::Failed, trouble.constData(), parameters);
    }
    finish();
}

QJsonObject SmarthostTest::about(const smtp::Reply &reply) const
{
    QJsonObject parameters{{QStringLiteral("host"), endpointText(m_question.smarthost.host)}, {QStringLiteral("address"), QString::fromUtf8(m_question.recipient)}};
    if (reply.code != 0) {
        parameters.insert(QStringLiteral("code"), reply.code);
        parameters.insert(QStringLiteral("text"), QString::fromUtf8(reply.text.left(500)));
    }
    return parameters;
}

void SmarthostTest::begin(Index index)
{
    m_time.start();
    m_steps[index].state = State::Running;
    m_progress(m_steps, false);
}

void SmarthostTest::end(Index index, State state, const char *said, const QJsonObject &parameters)
{
    TestStep &step = m_steps[index];
    step.milliseconds = step.state == State::Running ? int(m_time.elapsed()) : 0;
    step.state = state;
    step.said = QLatin1String(said);
    step.parameters = parameters;
    if (!m_finished)
        m_progress(m_steps, false);
}

void SmarthostTest::finish()
{
    if (std::exchange(m_finished, true))
        return;
    m_limit.stop();
    for (TestStep &step : m_steps) {
        const bool hangs = step.state == State::Running;
        if (hangs) {
            step.said = QStringLiteral("primary.timed-out");
            step.parameters = about();
        }
        if (hangs || step.state == State::Waiting)
            step.state = hangs ? State::Failed : State::Skipped;
    }
    m_progress(m_steps, true);
}

} // namespace notices
