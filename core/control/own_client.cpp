#include "control/own_client.h"

namespace control {

using namespace std::chrono_literals;

namespace {

QString wordsOf(const smtp::Reply &reply)
{
    QByteArray all = QByteArray::number(reply.code);
    for (const QByteArray &part : {reply.enhanced, reply.text.left(500)})
        all += part.isEmpty() ? QByteArray() : ' ' + part;
    return QString::fromUtf8(all);
}

ipc::ErrorReply trouble(const char *code, const QString &text) { return {QString::fromLatin1(code), {{QStringLiteral("text"), text}}}; }

// What stood in the mail's way; nothing: it was taken, or the session ended.
std::optional<smtp::Reply> refusalOf(const smtp::TransactionResult &result)
{
    for (const smtp::Reply &reply : {result.mail, result.recipients.value(0).reply, result.data.value_or(smtp::Reply{}), result.dot.value_or(smtp::Reply{})}) {
        if (reply.code >= 400)
            return reply;
    }
    return std::nullopt;
}

// "Kept as 7c1k9"
std::optional<MessageId> idIn(const smtp::Reply &reply)
{
    const auto id = idFromText(reply.text.sliced(reply.text.lastIndexOf(' ') + 1));
    return id ? std::optional(MessageId{*id}) : std::nullopt;
}

} // namespace

OwnClient::OwnClient(Letter letter, intake::Intake &intake, Done done, QObject *parent)
    : QObject(parent), m_letter(std::move(letter)), m_intake(intake), m_done(std::move(done))
{
}

handover::DeliveryPlan OwnClient::plan(const intake::Intake::OwnDoor &door) const
{
    handover::DeliveryPlan plan;
    plan.addresses = {door.address};
    plan.port = door.port;
    plan.heloName = plan.tlsName = m_letter.hostname;
    plan.mayHaveOurName = true; // it has
    plan.connectLimit = 10s;
    plan.timeouts.greeting = plan.timeouts.ehlo = plan.timeouts.tls = plan.timeouts.mail = plan.timeouts.rcpt = 30s;
    plan.timeouts.data = plan.timeouts.body = plan.timeouts.dot = 30s;
    if (auto made = net::TlsClientContext::make())
        plan.tls = *std::move(made);
    return plan;
}

void OwnClient::start()
{
    const auto door = m_intake.ownDoor();
    if (!door)
        return tell(ipc::ErrorReply{QStringLiteral("proof.no-door"), {}});
    handover::DeliverySession::Events events;
    events.connected = [this] {
        if (const auto ends = m_session->ends())
            m_visit = m_intake.announce({ends->own, ends->peer, ends->ownPort, ends->peerPort, m_letter.recipient});
    };
    events.ready = [this](const smtp::Capabilities &) { deliver(); };
    events.finished = [this](const smtp::TransactionResult &result) { onFinished(result); };
    events.ended = [this](const handover::DeliverySession::Ended &ended) { onEnded(ended); };
    m_session = new handover::DeliverySession(plan(*door), std::move(events), this);
    m_session->start();
}

void OwnClient::deliver()
{
    if (std::exchange(m_isBrought, true))
        return m_session->quit();
    smtp::Transaction transaction;
    transaction.envelope.recipients = {{m_letter.recipient, smtp::Notify::Never, {}}};
    transaction.size = m_letter.bytes.size();
    m_session->deliver({transaction, std::make_unique<handover::BodySource>(m_letter.bytes)});
}

void OwnClient::onFinished(const smtp::TransactionResult &result)
{
    if (const auto refusal = refusalOf(result))
        return tell(trouble("proof.not-taken", wordsOf(*refusal)));
    if (!result.dot)
        return; // the session's end says why
    if (const auto id = idIn(*result.dot))
        return tell(Taken{*id, *result.dot});
    tell(trouble("proof.other-server", wordsOf(*result.dot)));
}

void OwnClient::onEnded(const handover::DeliverySession::Ended &ended)
{
    std::exchange(m_session, nullptr)->deleteLater();
    const smtp::Reply said = ended.trouble ? ended.trouble->reply : smtp::Reply{};
    if (said.code != 0)
        return tell(trouble("proof.not-taken", wordsOf(said)));
    tell(trouble("proof.no-contact", ended.network.detail));
}

void OwnClient::tell(const ipc::Outcome<Taken> &outcome)
{
    m_visit.reset();
    if (const Done done = std::exchange(m_done, nullptr))
        done(outcome);
}

} // namespace control
