#include "intake/session.h"
#include <QSet>
#include <algorithm>
#include "base/log.h"
#include "intake/etrn.h"
#include "intake/new_message.h"
#include "smtp/replies.h"
#include "smtp/trace_header.h"

namespace intake {

namespace {

constexpr qsizetype enoughOutput = 64 * 1024; // replies that wait for a client; then its commands do
constexpr std::chrono::seconds leavingLimit{10};

template <class... F> struct Overloaded : F... { using F::operator()...; };
template <class... F> Overloaded(F...) -> Overloaded<F...>; // clang 14 needs it said

const smtp::FixedReply earlyTalker{554, "5.5.1", "You talked before the greeting"};
const smtp::FixedReply stored{250, "2.0.0", "Kept"};
const smtp::FixedReply noRoom{452, "4.3.1", "Insufficient system storage, try again later"};
const smtp::FixedReply tooBigForPrimary{552, "5.3.4", "Message is larger than the recipient's mail server takes"};
const smtp::FixedReply loop{554, "5.4.6", "Too many Received lines: this message is in a loop"};
constexpr int mostReceived = 100; // RFC 5321 6.3
const smtp::FixedReply notStored{451, "4.3.0", "The message could not be stored, try again later"};

// Each once, at most as many as are tagged.
template <typename Accepted> QList<QByteArray> domainsOf(const QList<Accepted> &accepted)
{
    QList<QByteArray> domains;
    for (const Accepted &one : accepted) {
        if (domains.size() >= smtp::TraceTags::mostDomains)
            break;
        if (!domains.contains(one.route.domain))
            domains.append(one.route.domain);
    }
    return domains;
}

smtp::Client clientOf(const net::Connection &connection)
{
    smtp::Client client;
    client.address = connection.peerAddress().toString().toLatin1();
    return client;
}

} // namespace

Session::Session(qint64 number, std::shared_ptr<net::Connection> connection, std::unique_ptr<Guest> guest,
                 std::shared_ptr<const Settings> settings, spool::Spool &spool, const Clock &clock, QObject *parent)
    : QObject(parent), m_name(idText(number)), m_connection(std::move(connection)), m_guest(std::move(guest)), m_settings(std::move(settings)), m_spool(spool),
      m_clock(clock), m_dialogue(m_settings->hostName, clientOf(*m_connection), m_settings->limits, m_settings->timeouts,
                                 m_settings->tls != nullptr, m_settings->offers)
{
    m_client = m_connection->peerAddress().toString().toLatin1();
    logging::event(logging::Level::Info, "mail", "connect",
                   {{"session", m_name}, {"client", m_client}, {"port", m_connection->peerPort()}});
    connect(m_connection.get(), &net::Connection::arrived, this, [this] {
        m_heard = m_clock.monotonic();
        m_phase == Phase::Waiting ? refuseEarlyTalker() : drive();
    });
    connect(m_connection.get(), &net::Connection::drained, this, [this] {
        if (std::exchange(m_waitsForDrain, false))
            drive();
    });
    connect(m_connection.get(), &net::Connection::tlsStarted, this, [this](const net::TlsFacts &facts) {
        m_tls = facts.version;
        m_dialogue.tlsStarted({facts.version, facts.cipher});
        drive();
    });
    connect(m_connection.get(), &net::Connection::closed, this, [this](const Error &why) { connectionClosed(why); });
    m_deadline = m_clock.monotonic() + m_settings->greetingDelay;
    if (m_settings->greetingDelay.count() == 0)
        greet();
}

void Session::tick(MonotonicTime now)
{
    if (m_held && now >= m_held->until)
        return answerHeld();
    if (!m_connection || now < m_deadline)
        return;
    switch (m_phase) {
    case Phase::Waiting:
        return greet();
    case Phase::Talking:
        m_dialogue.timedOut();
        return drive();
    case Phase::Leaving:
        return cut();
    }
}

void Session::shutDown()
{
    m_shuttingDown = true;
    m_dialogue.shutDown();
    if (m_held)
        answerHeld();
    leaveIfIdle();
}

void Session::cut()
{
    if (m_connection)
        m_connection->abort();
}

void Session::greet()
{
    m_heard = m_clock.monotonic();
    m_phase = Phase::Talking;
    drive();
}

// Programs that send spam often do not wait for the greeting; mail servers do (RFC 5321 4.3.1).
void Session::refuseEarlyTalker()
{
    m_guest->earlyTalk();
    const smtp::Reply reply = smtp::toReply(earlyTalker);
    logRefusal(reply, "intake.early-talker", {});
    QByteArray bytes;
    smtp::appendReply(bytes, reply);
    m_connection->write(bytes);
    leave();
}

void Session::drive()
{
    if (m_driving || m_phase != Phase::Talking)
        return;
    m_driving = true;
    for (;;) {
        while (const auto action = m_dialogue.nextAction())
            perform(*action);
        if (!mayRead())
            break;
        const qsizetype used = m_dialogue.feed(m_connection->unread());
        m_connection->consume(used);
    }
    m_driving = false;
    m_guest->errors(m_dialogue.refusals());
    leaveIfIdle();
    arm();
}

bool Session::mayRead() const
{
    return m_connection && m_phase == Phase::Talking && !m_dialogue.isBusy() && !m_waitsForDrain && !m_connection->unread().isEmpty();
}

void Session::perform(const smtp::Action &action)
{
    std::visit(Overloaded{
        [this](const smtp::Send &send) {
            if (!m_connection)
                return;
            m_connection->write(send.bytes);
            logFurtherRefusals(send.bytes);
            m_waitsForDrain = m_connection->pendingOutput() > enoughOutput;
        },
        [this](const smtp::AskSender &question) { decide(question); },
        [this](const smtp::AskRecipient &question) { decide(question); },
        [this](const smtp::AskEtrn &question) { decide(question); },
        [this](const smtp::Begin &what) { begin(what); },
        [this](const smtp::Append &what) { append(what); },
        [this](const smtp::Commit &) { commit(); },
        [this](const smtp::Abort &) { drop(); },
        [this](const smtp::StartTls &) {
            if (m_connection)
                m_connection->startServerTls(m_settings->tls);
        },
        [this](const smtp::Close &) { leave(); },
    }, action);
}

void Session::decide(const smtp::AskSender &question)
{
    using admission::Room;
    m_mail = {question.sender, 0, {}};
    m_sender = question.sender.address;
    m_accepted.clear();
    m_askedFor = {};
    m_foresight.reset();
    forgetSpf();
    if (const auto exceeded = m_guest->message()) {
        const smtp::Reply reply = admission::replyTo(*exceeded);
        logRefusal(reply, admission::reasonOf(*exceeded), {});
        return m_dialogue.senderDecided(reply);
    }
    const Room room = m_spool.room(question.sender.size.value_or(0)) ? Room::Enough : Room::None;
    const admission::Decision decision = m_settings->admission.sender(question.sender, room);
    if (decision.verdict != admission::Verdict::Accept)
        logRefusal(decision.reply, decision.reason, {});
    m_dialogue.senderDecided(decision.reply);
}

void Session::decide(const smtp::AskEtrn &question)
{
    const auto domain = m_settings->admission.protectedDomain(question.domain);
    const smtp::Reply reply = etrnReply(question.domain, domain ? m_settings->etrn(*domain) : handover::Etrn::NotOurs);
    logging::event(logging::Level::Info, "mail", "etrn", {{"session", m_name}, {"domain", question.domain}, {"code", reply.code}});
    m_dialogue.etrnDecided(reply);
}

void Session::begin(const smtp::Begin &begin)
{
    Q_ASSERT(begin.envelope.recipients.size() == m_accepted.size());
    const WallTime now = m_clock.wall();
    spool::NewMessage message = messageFrom(begin.client, begin.envelope.sender, now);
    QSet<QByteArray> seen; // one who is named twice gets it once
    for (qsizetype i = 0; i < m_accepted.size(); ++i) {
        const smtp::Recipient &given = begin.envelope.recipients[i];
        if (seen.contains(m_accepted[i].address))
            continue;
        seen.insert(m_accepted[i].address);
        message.recipients.append({m_accepted[i].address, m_accepted[i].route, spool::NotifySet(given.notify), given.orcpt});
    }
    const QByteArray only = message.recipients.size() == 1 ? begin.envelope.recipients.first().address : QByteArray();
    m_received = 0;
    m_begun = m_clock.monotonic();
    m_header = {};
    m_waitsForRoom = false;
    m_draft = m_spool.begin(std::move(message));
    const QByteArray id = m_settings->tags ? m_settings->tags->tagged(idText(m_draft->id()), domainsOf(m_accepted)) : idText(m_draft->id());
    m_draft->setTrace(smtp::traceHeader({begin.client, m_settings->hostName, id, only, now, begin.envelope.sender.smtpUtf8}));
    m_draft->onRoom([this] {
        if (!std::exchange(m_waitsForRoom, false))
            return;
        m_dialogue.appended();
        drive();
    });
}

void Session::append(const smtp::Append &append)
{
    if (!m_draft)
        return m_dialogue.appended();
    if (!m_spool.room(append.bytes.size())) // the rest is read to the dot, then the client is told (mail-semantics E3)
        return refuse(noRoom, "spool.full");
    m_received += append.bytes.size();
    m_guest->received(append.bytes.size());
    m_header.take(append.bytes);
    if (m_header.facts().received >= mostReceived)
        return refuse(loop, "intake.loop");
    if (m_received > m_mail.fixed.value_or(admission::Class{m_received}).messageBytes)
        return refuse(tooBigForPrimary, "intake.too-big");
    if (m_draft->append(append.bytes))
        return m_dialogue.appended();
    m_waitsForRoom = true;
}

void Session::refuse(const smtp::FixedReply &why, const QByteArray &reason)
{
    const smtp::Reply reply = smtp::toReply(why);
    logRefusal(reply, reason, {});
    m_dialogue.refuseMessage(reply);
}

// Once a primary may send mail back to us with good reason, as a forwarding; twice it goes round.
void Session::holdWhatCameBack()
{
    m_header.end();
    if (!m_settings->tags || m_header.facts().receivedIds.isEmpty())
        return;
    QList<QByteArray> round;
    for (const QByteArray &domain : domainsOf(m_accepted)) {
        const auto ours = std::ranges::count_if(m_header.facts().receivedIds, [&](const QByteArray &id) { return m_settings->tags->isOurs(id, domain); });
        if (ours >= 2)
            round.append(domain);
    }
    if (round.isEmpty())
        return;
    m_draft->hold(round, "intake.came-back");
    for (const QByteArray &domain : std::as_const(round)) {
        logging::event(logging::Level::Problem, "mail", "came-back", {{"session", m_name}, {"message", idText(m_draft->id())}, {"domain", domain}});
        Q_EMIT cameBack(domain);
    }
}

void Session::commit()
{
    m_waitsForSpf = bool(m_spfCheck);
    if (m_waitsForSpf)
        return;
    if (m_spf)
        m_draft->setSpf(m_spf->verdict, m_spf->header);
    holdWhatCameBack();
    m_draft->setMessageId(m_header.facts().messageId);
    m_committing = true;
    m_draft->commit(this, [this](const Result<void> &result) { committed(result); });
}

void Session::committed(const Result<void> &result)
{
    m_committing = false;
    const QByteArray id = idText(m_draft->id());
    m_draft.reset();
    smtp::Reply reply;
    if (result) {
        reply = {stored.code, stored.enhanced, stored.text + QByteArray(" as ") + id};
        logging::event(logging::Level::Info, "mail", "receive",
                       {{"session", m_name}, {"message", id}, {"client", m_client}, {"from", m_sender}, {"recipients", m_accepted.size()},
                        {"size", m_received}, {"tls", m_tls}});
        Q_EMIT received(int(m_accepted.size()), m_received, domainsOf(m_accepted));
    } else {
        reply = smtp::toReply(result.error().code == QLatin1String("spool.full") ? noRoom : notStored);
        logRefusal(reply, result.error().code.toLatin1(), {});
    }
    m_dialogue.committed(reply);
    if (!m_connection) { // it went away while the message was being stored
        Q_EMIT ended(this);
        return;
    }
    drive();
}

// Too large, not mail, no room, or the client went away: its cause, where it is ours, has its own line.
void Session::drop()
{
    m_waitsForRoom = false;
    forgetSpf();
    if (m_draft)
        logging::event(logging::Level::Info, "mail", "drop", {{"session", m_name}, {"from", m_sender}, {"size", m_received}});
    m_draft.reset();
}

void Session::leaveIfIdle()
{
    if (!m_shuttingDown || m_phase == Phase::Leaving || m_draft || m_dialogue.isBusy() || !m_connection)
        return;
    QByteArray bytes;
    smtp::appendReply(bytes, smtp::replies::shuttingDown);
    m_connection->write(bytes);
    leave();
}

void Session::leave()
{
    m_phase = Phase::Leaving;
    m_deadline = m_clock.monotonic() + leavingLimit;
    if (m_connection)
        m_connection->closeAfterWriting();
}

void Session::connectionClosed(const Error &why)
{
    logging::event(logging::Level::Debug, "mail", "disconnect", {{"session", m_name}, {"reason", why.code}, {"detail", why.detail}});
    m_connection.reset();
    m_held.reset();
    m_undecided.reset();
    m_atGate = false;
    m_phase = Phase::Leaving;
    m_dialogue.disconnected();
    if (m_committing) // committed() ends us
        return;
    drop();
    Q_EMIT ended(this);
}

void Session::arm()
{
    if (m_phase == Phase::Talking)
        m_deadline = m_clock.monotonic() + m_dialogue.timeout();
}

void Session::logRefusal(const smtp::Reply &reply, const QByteArray &reason, const QByteArray &recipient)
{
    m_told.append(reply.code);
    logging::event(logging::Level::Info, "mail", "refuse",
                   {{"session", m_name}, {"client", m_client},
                    {"from", m_sender}, {"to", recipient}, {"code", reply.code}, {"reason", reason}, {"text", reply.text}});
    Q_EMIT refused(reason);
}

// What the dialogue itself refuses (syntax, order, sizes, time) nobody else tells of. On every message's path: no copies.
void Session::logFurtherRefusals(QByteArrayView replies)
{
    while (!replies.isEmpty()) {
        const qsizetype end = replies.indexOf('\n');
        const QByteArrayView line = end < 0 ? replies : replies.first(end);
        replies = end < 0 ? QByteArrayView() : replies.sliced(end + 1);
        if (line.size() < 4 || line[0] < '4' || line[3] == '-')
            continue;
        const int code = line.first(3).toInt();
        if (const qsizetype told = m_told.indexOf(code); told >= 0) {
            m_told.remove(0, told + 1);
            continue;
        }
        logRefusal({code, {}, line.sliced(4).trimmed().toByteArray()}, "smtp.reply", {});
        m_told.removeLast(); // it is sent already
    }
}

} // namespace intake
