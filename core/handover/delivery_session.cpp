#include "handover/delivery_session.h"
#include "net/connector.h"

namespace handover {

namespace client = smtp::client;
using smtp::Failure;
using smtp::Stage;

namespace {

constexpr qsizetype outputEnough = 256 * 1024; // pending output above which no further piece is given

smtp::StartTlsWish wishOf(const DeliveryPlan &plan)
{
    if (plan.implicitTls)
        return smtp::StartTlsWish::Never;
    if (plan.login)
        return smtp::StartTlsWish::Required;
    if (!plan.tls && plan.wish == smtp::StartTlsWish::IfOffered)
        return smtp::StartTlsWish::Never;
    return plan.wish;
}

Failure failureOf(const Error &network)
{
    if (network.code == QLatin1String("net.timed-out"))
        return Failure::TimedOut;
    return network.code == QLatin1String("net.tls-failed") ? Failure::TlsFailed : Failure::Disconnected;
}

} // namespace

DeliverySession::DeliverySession(DeliveryPlan plan, Events events, QObject *parent)
    : QObject(parent), m_plan(std::move(plan)), m_events(std::move(events)), m_session(m_plan.heloName, wishOf(m_plan), m_plan.timeouts)
{
    if (m_plan.xclient)
        m_session.allowXclient();
    if (m_plan.login)
        m_session.logIn(*m_plan.login);
    if (m_plan.implicitTls)
        m_session.isEncrypted();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &DeliverySession::timeOut);
}

DeliverySession::~DeliverySession()
{
    if (m_connection)
        m_connection->disconnect(this);
}

QHostAddress DeliverySession::peer() const { return m_connection ? m_connection->peerAddress() : QHostAddress(); }

std::optional<DeliverySession::Ends> DeliverySession::ends() const
{
    if (!m_connection)
        return std::nullopt;
    return Ends{m_connection->localAddress(), m_connection->peerAddress(), m_connection->localPort(), m_connection->peerPort()};
}

void DeliverySession::start()
{
    connectNext({QStringLiteral("net.unreachable"), {}});
}

void DeliverySession::connectNext(Error lastError)
{
    if (m_nextAddress >= m_plan.addresses.size()) {
        Ended ended;
        ended.trouble = Ending{Stage::Connect, failureOf(lastError), {}};
        ended.network = std::move(lastError);
        end(std::move(ended));
        return;
    }
    const QHostAddress address = m_plan.addresses.at(m_nextAddress++);
    m_connecting = true;
    m_since.start();
    const auto answered = [this, address](Result<std::shared_ptr<net::Connection>> connection) {
        if (m_ended)
            return;
        tell(address, connection ? std::nullopt : std::optional(connection.error()));
        if (connection)
            take(*std::move(connection));
        else
            connectNext(connection.error());
    };
    net::connectTo(address, m_plan.port, m_plan.source, m_plan.connectLimit, this, answered);
}

// That our own address cannot be used says nothing about the peer's.
void DeliverySession::tell(const QHostAddress &address, const std::optional<Error> &failure)
{
    m_connecting = false;
    if (m_plan.tried && (!failure || failure->code != QLatin1String("net.source-not-usable")))
        m_plan.tried(address, !failure);
}

void DeliverySession::take(std::shared_ptr<net::Connection> connection)
{
    m_connection = std::move(connection);
    connect(m_connection.get(), &net::Connection::arrived, this, &DeliverySession::onArrived);
    connect(m_connection.get(), &net::Connection::drained, this, &DeliverySession::pumpBody);
    connect(m_connection.get(), &net::Connection::tlsStarted, this, &DeliverySession::onTls);
    connect(m_connection.get(), &net::Connection::closed, this, &DeliverySession::onClosed);
    if (m_events.connected)
        m_events.connected();
    if (m_ended)
        return;
    if (m_plan.implicitTls) {
        if (!m_plan.tls)
            return endWithoutTls({QStringLiteral("net.tls-failed"), {}});
        m_timer.start(m_plan.timeouts.tls);
        m_connection->startClientTls(m_plan.tls, m_plan.tlsName);
        return;
    }
    beginDialogue();
}

void DeliverySession::beginDialogue()
{
    act();
    if (!m_ended)
        onArrived();
}

void DeliverySession::onArrived()
{
    while (!m_ended && m_connection) {
        const QByteArrayView bytes = m_connection->unread();
        if (bytes.isEmpty())
            return;
        const qsizetype taken = m_session.feed(bytes);
        m_transcript.received(bytes.first(taken));
        m_connection->consume(taken);
        act();
        if (taken == 0)
            return;
    }
}

void DeliverySession::onTls(const net::TlsFacts &facts)
{
    if (m_ended)
        return;
    if (m_events.tlsStarted)
        m_events.tlsStarted(facts);
    if (m_ended)
        return;
    if (const std::optional<Error> why = distrust(facts))
        return endWithoutTls(*why);
    m_timer.stop();
    if (!m_plan.implicitTls)
        m_session.tlsStarted();
    beginDialogue();
}

// Why the peer is not to be given mail; nothing: it is. For a key that is not pinned the detail is the pin, for a person to compare.
std::optional<Error> DeliverySession::distrust(const net::TlsFacts &facts) const
{
    if (!m_plan.verify || facts.verification.isEmpty())
        return {};
    if (!m_plan.pins)
        return Error{QStringLiteral("net.not-verified"), QString::fromLatin1(facts.verification)};
    if (m_plan.pins->contains(facts.peerSpkiSha256) && !facts.peerSpkiSha256.isEmpty())
        return {};
    return Error{QStringLiteral("net.not-pinned"), QString::fromLatin1(net::pinText(facts))};
}

// Who has our name is us, by whatever way we came there (C10). Names without a dot are not names of anybody.
bool DeliverySession::isUs(const smtp::Capabilities &peer) const
{
    const QByteArray name = peer.ehloName.isEmpty() ? peer.banner.simplified().split(' ').first() : peer.ehloName;
    return !m_plan.mayHaveOurName && m_plan.heloName.contains('.') && name.compare(m_plan.heloName, Qt::CaseInsensitive) == 0;
}

// Never on in the clear where TLS was asked for.
void DeliverySession::endWithoutTls(const Error &why)
{
    Ended ended;
    ended.trouble = Ending{Stage::StartTls, Failure::TlsFailed, {}};
    ended.network = why;
    end(std::move(ended));
}

void DeliverySession::onClosed(const Error &why)
{
    if (m_ended)
        return;
    m_network = why;
    if (why.code == QLatin1String("net.tls-failed"))
        m_session.tlsFailed();
    else
        m_session.disconnected();
    act();
    if (m_ended)
        return;
    Ended ended; // after quit(), or before the dialogue began
    if (m_plan.implicitTls && m_session.stage() == Stage::Greeting)
        ended.trouble = Ending{Stage::StartTls, failureOf(why), {}};
    ended.network = why;
    end(std::move(ended));
}

void DeliverySession::timeOut()
{
    if (m_ended)
        return;
    m_network = {QStringLiteral("net.timed-out"), {}};
    if (m_connecting)
        tell(m_plan.addresses.at(m_nextAddress - 1), m_network);
    if (m_connection) {
        m_session.timedOut();
        act();
    }
    if (m_ended)
        return;
    Ended ended;
    ended.trouble = Ending{m_connection ? m_session.stage() : Stage::Connect, Failure::TimedOut, {}};
    ended.network = m_network;
    end(std::move(ended));
}

// Does what the session says until it says nothing. Calls from inside an event only add to what the outer loop sees.
void DeliverySession::act()
{
    if (m_acting || m_ended)
        return;
    m_acting = true;
    bool progressed = false;
    while (!m_ended) {
        const std::optional<client::Action> action = m_session.nextAction();
        if (action) {
            progressed = true;
            noteGreeting();
            if (doAction(*action))
                continue;
            break;
        }
        if (!m_wantsBody)
            break;
        pumpBody();
        if (m_wantsBody)
            break;
    }
    m_acting = false;
    if (m_ended)
        return;
    flush();
    armTimer(progressed);
}

void DeliverySession::noteGreeting()
{
    const Stage stage = m_session.stage();
    if (!m_greetingTook && stage > Stage::Greeting)
        m_greetingTook = Milliseconds(m_since.elapsed());
    if (m_greetingTook && !m_ehloTook && stage > Stage::Ehlo)
        m_ehloTook = Milliseconds(m_since.elapsed()) - *m_greetingTook;
}

// Single bytes of a reply do not extend the time for it.
void DeliverySession::armTimer(bool progressed)
{
    const auto limit = m_session.timeout();
    if (limit.count() == 0)
        m_timer.stop();
    else if (progressed || !m_timer.isActive())
        m_timer.start(limit);
}

// False: the loop must not go on.
bool DeliverySession::doAction(const client::Action &action)
{
    if (const auto *send = std::get_if<client::Send>(&action)) {
        note(send->bytes);
        m_out += send->bytes;
    } else if (std::get_if<client::StartTls>(&action)) {
        flush();
        if (m_plan.tls)
            m_connection->startClientTls(m_plan.tls, m_plan.tlsName);
        else
            m_session.tlsFailed();
    } else if (const auto *ready = std::get_if<client::Ready>(&action)) {
        if (isUs(ready->capabilities)) {
            Ended ended;
            ended.trouble = Ending{Stage::Ehlo, Failure::Protocol, {}};
            ended.network = {QStringLiteral("primary.is-us"), QString::fromUtf8(ready->capabilities.banner.left(200))};
            end(std::move(ended));
            return false;
        }
        m_ready = true;
        if (m_events.ready)
            m_events.ready(ready->capabilities);
    } else if (std::get_if<client::NeedBody>(&action)) {
        m_wantsBody = m_inBody = true;
    } else if (const auto *finished = std::get_if<client::Finished>(&action)) {
        finishJob(finished->result);
    } else if (const auto *failed = std::get_if<client::Failed>(&action)) {
        Ended ended;
        ended.trouble = Ending{failed->stage, failed->failure, failed->reply};
        ended.network = m_network;
        ended.result = failed->result;
        end(std::move(ended));
        return false;
    } else {
        flush();
        end({});
        return false;
    }
    return !m_ended;
}

void DeliverySession::note(const QByteArray &bytes)
{
    const Stage stage = m_session.stage();
    if (!m_inBody)
        return m_transcript.sent(bytes, stage == Stage::Login ? Transcript::Kind::Login : Transcript::Kind::Command);
    m_transcript.sent(bytes, Transcript::Kind::Body);
    if (stage != Stage::Dot)
        return;
    m_inBody = false;
    m_transcript.sent(QByteArrayLiteral(".\r\n"), Transcript::Kind::Command);
}

// Gives the session what it may have now: a piece, or the end once what was delivered before is recorded.
void DeliverySession::pumpBody()
{
    if (!m_wantsBody || m_ended || !m_job || !m_job->body)
        return;
    BodySource &body = *m_job->body;
    if (m_connection->pendingOutput() + m_out.size() > outputEnough)
        return flush();
    if (body.isBroken()) {
        m_wantsBody = false;
        m_bodyBroken = true;
        m_session.abandon();
    } else if (body.hasPiece()) {
        m_wantsBody = false;
        m_session.body(body.take());
    } else if (body.atEnd() && !m_recordOpen) {
        m_wantsBody = false;
        m_session.bodyEnd();
    } else {
        return;
    }
    act();
}

void DeliverySession::flush()
{
    if (m_out.isEmpty() || !m_connection)
        return;
    m_connection->write(std::exchange(m_out, {}));
}

void DeliverySession::deliver(DeliveryJob job)
{
    Q_ASSERT(isReady() && !m_job);
    m_ready = m_inBody = false;
    m_transcript.beginTransaction();
    m_job = std::move(job);
    if (m_job->body)
        m_job->body->onReady([this] { pumpBody(); });
    m_session.begin(m_job->transaction);
    act();
}

void DeliverySession::dropJob()
{
    if (!m_job)
        return;
    if (m_job->body) {
        m_messageIdField = m_job->body->messageIdField();
        m_messageHead = m_job->body->head();
        m_job->body.release()->deleteLater(); // may be what called us
    }
    m_job.reset();
}

void DeliverySession::finishJob(const smtp::TransactionResult &result)
{
    ++m_transactions;
    m_wantsBody = m_inBody = false;
    dropJob();
    if (m_events.finished)
        m_events.finished(result);
}

void DeliverySession::recorded()
{
    m_recordOpen = false;
    pumpBody();
}

void DeliverySession::quit()
{
    if (m_ended)
        return;
    if (!isReady()) {
        end({});
        return;
    }
    m_ready = false;
    m_session.quit();
    act();
}

bool DeliverySession::awaitsDotReply() const { return !m_ended && m_job && m_session.stage() == Stage::Dot; }

void DeliverySession::end(Ended ended)
{
    if (m_ended)
        return;
    m_ended = true;
    m_timer.stop();
    ended.bodyBroken = m_bodyBroken;
    ended.inTransaction = m_job.has_value();
    if (m_connection) {
        m_connection->disconnect(this);
        if (ended.trouble || ended.inTransaction)
            m_connection->abort();
        else
            m_connection->closeAfterWriting();
    }
    dropJob();
    if (m_events.ended)
        m_events.ended(ended);
}

} // namespace handover
