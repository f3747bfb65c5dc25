#include "doctor/mail_host_probe.h"
#include <QRandomGenerator>
#include "net/peer_certificate.h"

namespace doctor {

using handover::DeliverySession;
using smtp::Stage;

namespace {

constexpr char foreignAddress[] = "restante-test@example.invalid"; // nobody's, for ever (RFC 2606 2)

QByteArray randomLocalPart()
{
    return "restante-test-" + QByteArray::number(QRandomGenerator::global()->generate64(), 36);
}

Reach reachOf(const Error &network)
{
    if (network.code == QLatin1String("net.connection-refused"))
        return Reach::Refused;
    return network.code == QLatin1String("net.timed-out") ? Reach::Silent : Reach::Unreachable;
}

bool isOld(const QByteArray &version) { return version == "TLSv1" || version == "TLSv1.1" || version.startsWith("SSL"); }

CertificateFact factOf(const net::PeerCertificate &peer)
{
    CertificateFact fact;
    fact.begins = peer.begins;
    fact.ends = peer.ends;
    fact.fingerprint = peer.fingerprint;
    fact.keyFingerprint = peer.keyFingerprint;
    fact.isSelfSigned = peer.isSelfSigned;
    fact.distrust = peer.distrust;
    fact.isForHost = peer.isForHost;
    fact.names = peer.names;
    return fact;
}

} // namespace

MailHostProbe::MailHostProbe(MailHostQuestion question, QObject *parent, std::chrono::milliseconds limit)
    : QObject(parent), m_question(std::move(question))
{
    m_fact.host = m_question.host;
    m_fact.address = m_question.address;
    m_fact.port = m_question.port;
    m_limit.setSingleShot(true);
    m_limit.setInterval(limit);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        if (m_session)
            m_session->timeOut();
    });
}

void MailHostProbe::start(std::function<void()> done)
{
    m_done = std::move(done);
    m_limit.start();
    open(Attempt::Usual);
}

void MailHostProbe::open(Attempt attempt)
{
    m_attempt = attempt;
    m_encrypted = false;
    handover::DeliveryPlan plan;
    plan.addresses = {m_question.address};
    plan.port = m_question.port;
    plan.heloName = m_question.hostname;
    plan.tlsName = m_question.host;
    plan.mayHaveOurName = true; // we are asked too
    plan.connectLimit = std::min(connectLimit, m_limit.intervalAsDuration());
    plan.tls = attempt == Attempt::Usual ? m_question.tls : attempt == Attempt::OldTls ? m_question.oldTls : nullptr;
    DeliverySession::Events events;
    events.connected = [this] { m_fact.reach = Reach::Open; };
    events.tlsStarted = [this](const net::TlsFacts &facts) { onTls(facts); };
    events.ready = [this](const smtp::Capabilities &capabilities) { onReady(capabilities); };
    events.finished = [this](const smtp::TransactionResult &result) { noteReplies(result); };
    events.ended = [this](const DeliverySession::Ended &ended) { onEnded(ended); };
    m_session = new DeliverySession(std::move(plan), std::move(events), this);
    m_session->start();
}

// Legal when 220 came, and before TLS: what is announced within is not what is asked for here.
void MailHostProbe::noteGreeting()
{
    m_fact.capabilities = m_session->announced();
    m_fact.greeting = {220, {}, m_fact.capabilities.banner};
}

void MailHostProbe::onTls(const net::TlsFacts &facts)
{
    if (m_attempt == Attempt::Usual)
        noteGreeting();
    m_encrypted = true;
    if (m_attempt == Attempt::OldTls && !isOld(facts.version))
        return; // a current version with nothing but bad ciphers: it stays Failed, with the reason of then
    m_fact.tls.state = m_attempt == Attempt::OldTls ? TlsFact::State::OldOnly : TlsFact::State::Established;
    m_fact.tls.version = facts.version;
    m_chain = facts.chain;
    if (const auto peer = net::peerCertificate(m_chain, m_question.host, *m_question.tls))
        m_fact.tls.certificate = factOf(*peer);
}

void MailHostProbe::onReady(const smtp::Capabilities &capabilities)
{
    if (m_asked)
        return m_session->quit();
    m_asked = true;
    if (m_attempt == Attempt::Usual && !m_encrypted) {
        noteGreeting();
        m_fact.tls.state = capabilities.startTls ? TlsFact::State::Failed : TlsFact::State::NotOffered;
        if (capabilities.startTls)
            m_fact.tls.failure = "STARTTLS was refused";
    }
    smtp::Transaction transaction;
    transaction.probeOnly = true;
    for (const QByteArray &address : {"postmaster@" + m_question.domain, randomLocalPart() + '@' + m_question.domain, QByteArray(foreignAddress)})
        transaction.envelope.recipients.append({address, smtp::Notify::Unsaid, {}});
    m_session->deliver({transaction, nullptr});
}

void MailHostProbe::noteReplies(const smtp::TransactionResult &result)
{
    m_fact.mail = result.mail;
    m_fact.postmaster = result.recipients.value(0).reply;
    m_fact.unknown = result.recipients.value(1).reply;
    m_fact.foreign = result.recipients.value(2).reply;
}

void MailHostProbe::onEnded(const DeliverySession::Ended &ended)
{
    noteEnding(ended);
    std::exchange(m_session, nullptr)->deleteLater();
    const auto next = nextAttempt(ended);
    if (!next)
        return finish();
    QTimer::singleShot(0, this, [this, next = *next] { open(next); }); // after the old connection is closed
}

void MailHostProbe::noteEnding(const DeliverySession::Ended &ended)
{
    if (ended.inTransaction)
        noteReplies(ended.result);
    if (!ended.trouble)
        return;
    const handover::Ending &trouble = *ended.trouble;
    if (m_attempt != Attempt::Usual) // the first one has said it all; that a server does not like to be asked again is nothing new
        return;
    if (trouble.stage == Stage::Connect)
        m_fact.reach = reachOf(ended.network);
    else if (trouble.stage == Stage::Greeting)
        m_fact.greeting = trouble.reply;
    else if (m_fact.greeting.code == 0)
        noteGreeting();
    if (trouble.stage == Stage::StartTls) {
        m_fact.tls.state = TlsFact::State::Failed;
        m_fact.tls.failure = trouble.reply.code != 0 ? trouble.reply.text : ended.network.detail.toUtf8();
    }
}

std::optional<MailHostProbe::Attempt> MailHostProbe::nextAttempt(const DeliverySession::Ended &ended) const
{
    const bool tlsTrouble = ended.trouble && ended.trouble->stage == Stage::StartTls;
    if (!tlsTrouble || !m_limit.isActive())
        return {};
    switch (m_attempt) {
    case Attempt::Usual: return Attempt::OldTls;
    case Attempt::OldTls: return Attempt::Plain;
    case Attempt::Plain: return {};
    }
    return {};
}

void MailHostProbe::finish()
{
    m_limit.stop();
    QMetaObject::invokeMethod(this, [this] { std::exchange(m_done, nullptr)(); }, Qt::QueuedConnection);
}

} // namespace doctor
