#include "handover/link_session.h"
#include <QPointer>
#include <algorithm>
#include "handover/relayed.h"
#include "smtp/comparable.h"

namespace handover {

using namespace std::chrono_literals;

namespace {

constexpr auto idleLimit = 3s;

// A kept connection that the peer had closed already, or wants to close now: nothing of the transaction happened.
bool neverReached(const DeliverySession::Ended &ended, int transactionsBefore)
{
    return transactionsBefore > 0 && ended.trouble && ended.trouble->failure == smtp::Failure::Disconnected
        && ended.trouble->stage == smtp::Stage::Mail && (ended.result.mail.code == 0 || ended.result.mail.code == 421);
}

} // namespace

smtp::Transaction transactionOf(const Batch &batch)
{
    const spool::Due &head = batch.head();
    smtp::Transaction transaction;
    transaction.size = head.size;
    smtp::Sender &sender = transaction.envelope.sender;
    sender.address = head.sender;
    sender.size = head.size;
    sender.smtpUtf8 = head.smtpUtf8;
    sender.body = head.body == spool::Body::EightBitMime ? smtp::Body::EightBitMime : smtp::Body::SevenBit;
    sender.ret = smtp::Return(int(head.ret));
    sender.envelopeId = head.envelopeId;
    transaction.client = smtp::OriginalClient{head.clientAddress, head.clientHelo, head.clientEsmtp, idText(head.message)};
    for (const spool::Due &due : batch.recipients)
        transaction.envelope.recipients.append({due.address, smtp::Notify(due.notify), due.originalRecipient});
    return transaction;
}
static_assert(int(smtp::Return::Full) == int(spool::Return::Full) && int(smtp::Return::Headers) == int(spool::Return::Headers));

LinkSession::LinkSession(DeliveryPlan plan, spool::Spool &spool, Owner owner, QObject *parent)
    : QObject(parent), m_spool(spool), m_owner(std::move(owner)), m_session(std::move(plan), events())
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleLimit);
    connect(&m_idle, &QTimer::timeout, this, &LinkSession::finish);
}

DeliverySession::Events LinkSession::events()
{
    DeliverySession::Events events;
    events.ready = [this](const smtp::Capabilities &capabilities) { onReady(capabilities); };
    events.finished = [this](const smtp::TransactionResult &result) { onFinished(result); };
    events.ended = [this](const DeliverySession::Ended &ended) { onEnded(ended); };
    return events;
}

void LinkSession::onReady(const smtp::Capabilities &capabilities)
{
    m_capabilities = capabilities;
    if (!std::exchange(m_greeted, true))
        m_owner.greeted(capabilities, m_session.greeted());
    begin();
}

void LinkSession::wake()
{
    if (isIdle())
        begin();
}

void LinkSession::begin()
{
    m_idle.stop();
    while (m_session.isReady() && !m_finishing) {
        std::optional<Prepared> prepared = m_next ? std::exchange(m_next, std::nullopt) : prepare(false);
        m_finishing = m_makingWay;
        if (!prepared && m_finishing)
            break;
        if (!prepared) {
            m_idle.start();
            return;
        }
        if (beginOne(*std::move(prepared)))
            return;
    }
    if (m_finishing && m_session.isReady())
        m_session.quit();
}

// False: nothing of it could be sent, everything is reported; the next may begin.
bool LinkSession::beginOne(Prepared prepared)
{
    refuseUnrepresentable(prepared.batch);
    if (prepared.batch.recipients.isEmpty())
        return false;
    m_current = std::move(prepared.batch);
    m_transaction.start();
    m_session.deliver({transactionOf(*m_current), std::move(prepared.body)});
    if (m_current && !m_next && !m_finishing && m_current->head().size <= BodySource::pieceSize)
        m_next = prepare(true);
    return true;
}

std::optional<LinkSession::Prepared> LinkSession::prepare(bool ahead)
{
    std::optional<Batch> batch = m_owner.take(ahead);
    if (!batch)
        return {};
    Prepared prepared{*std::move(batch), {}};
    prepared.body = std::make_unique<BodySource>(m_spool, prepared.batch.head().message, prepared.batch.head().size);
    const auto awaits = [](const spool::Due &due) { return (due.notify & notifySuccess) != 0; };
    if (!m_capabilities.dsn && std::ranges::any_of(prepared.batch.recipients, awaits))
        prepared.body->keepHead();
    return prepared;
}

// C6: addresses that this primary cannot be told are failures, never converted.
void LinkSession::refuseUnrepresentable(Batch &batch)
{
    if (m_capabilities.smtpUtf8)
        return;
    Batch refused{batch.route, {}};
    const bool sender = !smtp::isAscii(batch.head().sender);
    for (qsizetype i = batch.recipients.size() - 1; i >= 0; --i) {
        if (sender || !smtp::isAscii(batch.recipients.at(i).address))
            refused.recipients.prepend(batch.recipients.takeAt(i));
    }
    if (refused.recipients.isEmpty())
        return;
    BatchResult result;
    const smtp::Reply reply{0, QByteArrayLiteral("5.6.7"), {}};
    result.judgements.fill({Verdict::Refused, reply, QByteArrayLiteral("handover.smtputf8-not-supported")}, refused.recipients.size());
    result.batch = std::move(refused);
    m_owner.done(result, {});
}

void LinkSession::onFinished(const smtp::TransactionResult &result)
{
    if (m_current)
        report(*std::exchange(m_current, std::nullopt), result, {});
}

void LinkSession::report(Batch batch, const smtp::TransactionResult &result, const std::optional<Ending> &ending)
{
    BatchResult done;
    done.judgements = judge(result, batch.recipients.size(), ending);
    done.batch = std::move(batch);
    done.transaction = result;
    done.ending = ending;
    done.messageIdField = m_session.messageIdField();
    done.peerHasDsn = m_capabilities.dsn;
    if (!ending && result.dot && done.batch.head().size <= BodySource::pieceSize)
        done.took = Milliseconds(m_transaction.elapsed());
    done.head = m_session.messageHead();
    if (std::ranges::any_of(done.judgements, [](const Judgement &j) { return j.verdict != Verdict::Delivered && j.verdict != Verdict::Next; }))
        done.transcript = m_session.transcript();
    QPointer<LinkSession> alive(this);
    const bool recording = m_owner.done(done, [alive] {
        if (alive)
            alive->m_session.recorded();
    });
    if (recording)
        m_session.expectRecord();
}

void LinkSession::onEnded(const DeliverySession::Ended &ended)
{
    m_idle.stop();
    giveBackAhead();
    if (m_current) {
        Batch batch = *std::exchange(m_current, std::nullopt);
        if (ended.bodyBroken)
            m_owner.broken(std::move(batch));
        else if (!ended.trouble || neverReached(ended, m_session.transactions()))
            m_owner.putBack(std::move(batch));
        else
            report(std::move(batch), ended.result, ended.trouble);
    }
    DeliverySession::Ended told = ended;
    if (neverReached(ended, m_session.transactions()))
        told.trouble->stage = smtp::Stage::Idle;
    m_owner.ended(this, told);
}

void LinkSession::giveBackAhead()
{
    if (m_next)
        m_owner.putBack(std::exchange(m_next, std::nullopt)->batch);
}

void LinkSession::finish()
{
    m_finishing = true;
    m_idle.stop();
    giveBackAhead();
    if (isIdle() || !m_greeted)
        m_session.quit();
}

void LinkSession::makeWay()
{
    if (m_greeted)
        return finish();
    m_makingWay = true;
}

void LinkSession::cut()
{
    m_finishing = true;
    m_session.quit();
}

} // namespace handover
