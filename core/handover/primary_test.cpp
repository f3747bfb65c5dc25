#include "handover/primary_test.h"
#include <QRandomGenerator>

namespace handover {

using namespace std::chrono_literals;
using State = TestStep::State;

namespace {

constexpr auto wholeLimit = 10s;
constexpr auto connectLimit = 4s;
constexpr auto tlsLimit = 3s;

bool isPositive(const smtp::Reply &reply) { return reply.code >= 200 && reply.code < 300; }

QByteArray randomLocalPart()
{
    return "restante-test-" + QByteArray::number(QRandomGenerator::global()->generate64(), 36);
}

} // namespace

PrimaryTest *PrimaryTest::run(Question question, dns::Resolver &resolver, QObject *context, Progress progress)
{
    auto *test = new PrimaryTest(std::move(question), resolver, std::move(progress), context);
    QTimer::singleShot(0, test, [test] {
        test->begin(Resolve);
        test->m_resolver.addresses(test->m_question.primary.host.toUtf8().toLower(), test,
                                   [test](const dns::AddressAnswer &answer) { test->onAddresses(answer); });
    });
    return test;
}

PrimaryTest::PrimaryTest(Question question, dns::Resolver &resolver, Progress progress, QObject *parent)
    : QObject(parent), m_question(std::move(question)), m_resolver(resolver), m_progress(std::move(progress))
{
    for (const char *code : {"resolve", "connect", "ehlo", "starttls", "postmaster", "random"})
        m_steps.append({QLatin1String("primary-test.") + QLatin1String(code), State::Waiting, 0, {}, {}});
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        if (m_session)
            m_session->timeOut();
        else
            finish();
    });
    m_limit.start(wholeLimit);
}

void PrimaryTest::onAddresses(const dns::AddressAnswer &answer)
{
    if (m_finished)
        return;
    const QJsonObject host{{QStringLiteral("host"), m_question.primary.host}};
    if (answer.status == dns::Status::NameError || answer.status == dns::Status::NoData)
        end(Resolve, State::Failed, "primary.no-address", host);
    else if (answer.status != dns::Status::Ok || answer.records.isEmpty())
        end(Resolve, State::Failed, "primary-test.dns-failed", host);
    if (answer.status != dns::Status::Ok || answer.records.isEmpty())
        return finish();
    m_addresses = answer.records;
    QStringList texts;
    for (const QHostAddress &address : std::as_const(m_addresses))
        texts += address.toString();
    end(Resolve, State::Good, "primary-test.resolved", {{QStringLiteral("host"), m_question.primary.host}, {QStringLiteral("addresses"), texts.join(QStringLiteral(", "))}});
    begin(Connect);
    open(true);
}

void PrimaryTest::open(bool withTls)
{
    DeliveryPlan plan;
    plan.addresses = m_addresses;
    plan.port = m_question.primary.port;
    plan.heloName = m_question.hostname;
    plan.tlsName = m_question.primary.host.toUtf8();
    plan.connectLimit = connectLimit;
    plan.timeouts.tls = tlsLimit;
    if (withTls) {
        plan.tls = m_question.tls;
        if (!plan.tls) {
            auto made = net::TlsClientContext::make();
            if (made)
                plan.tls = *std::move(made);
        }
    }
    DeliverySession::Events events;
    events.connected = [this] {
        if (m_steps.at(Connect).state != State::Running)
            return;
        end(Connect, State::Good, "primary-test.connected",
            {{QStringLiteral("address"), m_session->peer().toString()}, {QStringLiteral("port"), m_question.primary.port}});
        begin(Ehlo);
    };
    events.tlsStarted = [this](const net::TlsFacts &facts) { onTls(facts); };
    events.ready = [this](const smtp::Capabilities &capabilities) { onReady(capabilities); };
    events.finished = [this](const smtp::TransactionResult &result) { onReplies(result); };
    events.ended = [this](const DeliverySession::Ended &ended) { onEnded(ended); };
    m_session = new DeliverySession(std::move(plan), std::move(events), this);
    m_session->start();
}

void PrimaryTest::onTls(const net::TlsFacts &facts)
{
    if (m_steps.at(Ehlo).state == State::Running)
        end(Ehlo, State::Good, "primary-test.greeted");
    const QJsonObject parameters{{QStringLiteral("version"), QString::fromLatin1(facts.version)},
                                 {QStringLiteral("cipher"), QString::fromLatin1(facts.cipher)},
                                 {QStringLiteral("reason"), QString::fromLatin1(facts.verification)},
                                 {QStringLiteral("pin"), QString::fromLatin1(net::pinText(facts))}};
    end(StartTls, State::Good, facts.verification.isEmpty() ? "primary-test.encrypted" : "primary-test.encrypted-not-verified", parameters);
}

void PrimaryTest::onReady(const smtp::Capabilities &capabilities)
{
    if (m_asked)
        return m_session->quit();
    const QJsonObject parameters{{QStringLiteral("banner"), QString::fromUtf8(capabilities.banner.left(200))},
                                 {QStringLiteral("name"), QString::fromUtf8(capabilities.ehloName.left(200))}};
    if (capabilities.ehloName.compare(m_question.hostname, Qt::CaseInsensitive) == 0) {
        end(Ehlo, State::Failed, "primary.is-us", parameters);
        return m_session->quit();
    }
    end(Ehlo, State::Good, "primary-test.greeted", parameters);
    if (m_steps.at(StartTls).state == State::Waiting)
        end(StartTls, State::Attention, "primary-test.no-starttls");
    m_asked = true;
    begin(Postmaster);
    begin(Random);
    smtp::Transaction transaction;
    transaction.probeOnly = true;
    transaction.envelope.recipients = {{"postmaster@" + m_question.domain, smtp::Notify::Unsaid, {}},
                                       {randomLocalPart() + '@' + m_question.domain, smtp::Notify::Unsaid, {}}};
    m_session->deliver({transaction, nullptr});
}

void PrimaryTest::onReplies(const smtp::TransactionResult &result)
{
    if (!isPositive(result.mail)) {
        end(Postmaster, State::Attention, "primary-test.sender-refused", about(result.mail));
        end(Random, State::Skipped, "");
        return;
    }
    const smtp::RecipientReply postmaster = result.recipients.value(0), random = result.recipients.value(1);
    end(Postmaster, postmaster.accepted ? State::Good : State::Attention,
        postmaster.accepted ? "primary-test.postmaster-accepted" : "primary-test.postmaster-refused", about(postmaster.reply));
    if (random.accepted)
        end(Random, State::Attention, "primary-test.catch-all", about(random.reply));
    else if (random.reply.code >= 500)
        end(Random, State::Good, "primary-test.unknown-refused", about(random.reply));
    else
        end(Random, State::Attention, "primary-test.unknown-deferred", about(random.reply));
}

void PrimaryTest::onEnded(const DeliverySession::Ended &ended)
{
    std::exchange(m_session, nullptr)->deleteLater();
    if (!ended.trouble || m_finished)
        return finish();
    const bool tls = ended.trouble->stage == smtp::Stage::StartTls;
    if (tls && !m_triedWithoutTls && m_limit.isActive()) {
        m_triedWithoutTls = true;
        end(StartTls, State::Attention, "primary-test.tls-failed", {{QStringLiteral("reason"), ended.network.detail}});
        begin(Ehlo);
        return open(false);
    }
    QJsonObject parameters = about(ended.trouble->reply);
    if (ended.trouble->reply.code == 0)
        parameters.insert(QStringLiteral("text"), ended.network.detail);
    const QByteArray trouble = primaryTrouble(*ended.trouble, ended.network);
    for (int i = Resolve; i <= Random; ++i) {
        if (m_steps.at(i).state == State::Running)
            end(Index(i), State::Failed, trouble.constData(), parameters);
    }
    finish();
}

QJsonObject PrimaryTest::about(const smtp::Reply &reply) const
{
    QJsonObject parameters{{QStringLiteral("host"), endpointText(m_question.primary)}};
    if (reply.code != 0) {
        parameters.insert(QStringLiteral("code"), reply.code);
        parameters.insert(QStringLiteral("text"), QString::fromUtf8(reply.text.left(500)));
    }
    return parameters;
}

void PrimaryTest::begin(Index index)
{
    m_time.start();
    m_steps[index].state = State::Running;
    m_progress(m_steps, false);
}

void PrimaryTest::end(Index index, State state, const char *said, const QJsonObject &parameters)
{
    TestStep &step = m_steps[index];
    if (step.state == State::Running)
        step.milliseconds = int(m_time.elapsed());
    step.state = state;
    step.said = QLatin1String(said);
    step.parameters = parameters;
    if (!m_finished)
        m_progress(m_steps, false);
}

void PrimaryTest::finish()
{
    if (std::exchange(m_finished, true))
        return;
    m_limit.stop();
    for (TestStep &step : m_steps) {
        if (step.state == State::Running) {
            step.state = State::Failed;
            step.said = QStringLiteral("primary.timed-out");
            step.parameters = about({});
        } else if (step.state == State::Waiting) {
            step.state = State::Skipped;
        }
    }
    m_progress(m_steps, true);
}

} // namespace handover
