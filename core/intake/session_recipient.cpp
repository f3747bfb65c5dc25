// One recipient of a session: whether it is ours, in order, may come through this door, and is there.
#include "intake/session.h"

namespace intake {

using namespace std::chrono_literals;

namespace {

constexpr auto askedForAtMost = 20s; // for the recipients of one transaction together (mail-semantics B3)

} // namespace

void Session::decide(const smtp::AskRecipient &question)
{
    const QByteArray &address = question.recipient.address;
    if (const auto exceeded = m_guest->recipient()) {
        const smtp::Reply reply = admission::replyTo(*exceeded);
        logRefusal(reply, admission::reasonOf(*exceeded), address);
        return m_dialogue.recipientDecided(reply);
    }
    if (m_listingsKnown)
        return decideRecipient(address);
    m_undecided = address;
}

void Session::decideRecipient(const QByteArray &address)
{
    const admission::Decision decision = m_settings->admission.recipient(address, m_mail, shareOf(m_spool));
    if (decision.verdict != admission::Verdict::Accept)
        return answerRecipient(decision, address);
    if (const Listing *list = refusingList(address))
        return refuseListed(*list, address);
    passGate(decision, address);
}

// May take some seconds, if the primary has to be asked.
void Session::passGate(const admission::Decision &accepted, const QByteArray &address)
{
    m_atGate = true;
    Visit visit = visitOf(accepted, address);
    visit.from = isOurOwn(address) ? From::Ourselves : From::Anybody;
    pass(m_foresight ? m_foresight->gate() : m_settings->gate, visit, this,
         [this, address, number = ++m_visits, begun = m_clock.monotonic()](const Passage &passage) {
             if (number != m_visits || !m_atGate) // the client is gone
                 return;
             m_atGate = false;
             m_askedFor += m_clock.monotonic() - begun;
             answerRecipient(passage.decision, address);
             drive();
         });
    if (m_atGate)
        lookAhead();
}

bool Session::isOurOwn(const QByteArray &recipient) const
{
    return m_settings->ownVisits && m_settings->ownVisits->take({m_connection->peerAddress(), m_connection->localAddress(), m_connection->peerPort(),
                                                                 m_connection->localPort(), recipient});
}

Visit Session::visitOf(const admission::Decision &accepted, const QByteArray &address) const
{
    return {{keyOf(m_connection->peerAddress()), m_mail.sender.address, address}, accepted, m_askedFor < askedForAtMost, Counts::Yes};
}

// While one recipient waits for the primary, those that the client has sent behind him are asked about as well.
void Session::lookAhead()
{
    const QList<QByteArray> ahead = recipientsAhead(m_connection->unread(), Foresight::most);
    if (ahead.isEmpty())
        return;
    if (!m_foresight)
        m_foresight = std::make_unique<Foresight>(*m_settings->gate);
    for (const QByteArray &address : ahead) {
        const admission::Decision decision = m_settings->admission.recipient(address, m_mail, shareOf(m_spool));
        if (decision.verdict == admission::Verdict::Accept && !refusingList(address))
            m_foresight->foresee(visitOf(decision, address));
    }
}

void Session::answerRecipient(const admission::Decision &decision, const QByteArray &address)
{
    if (decision.verdict == admission::Verdict::Accept) {
        m_accepted.append({decision.address, decision.route});
        if (m_accepted.size() == 1)
            beginSpf();
        ++m_mail.accepted;
        m_mail.fixed = decision.its;
        return m_dialogue.recipientDecided(decision.reply);
    }
    logRefusal(decision.reply, decision.reason, address);
    const bool isUnknown = decision.verdict == admission::Verdict::Refuse && decision.reply.code == 550;
    if (!isUnknown)
        return m_dialogue.recipientDecided(decision.reply);
    refuseRecipient(decision);
}

} // namespace intake
