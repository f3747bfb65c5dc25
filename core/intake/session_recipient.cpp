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
    const admission::Try attempt{keyOf(m_connection->peerAddress()), m_mail.sender.address, address};
    m_atGate = true;
    pass(m_settings->gate, {attempt, accepted, m_askedFor < askedForAtMost, Counts::Yes}, this,
         [this, address, number = ++m_visits, begun = m_clock.monotonic()](const Passage &passage) {
             if (number != m_visits || !m_atGate) // the client is gone
                 return;
             m_atGate = false;
             m_askedFor += m_clock.monotonic() - begun;
             answerRecipient(passage.decision, address);
             drive();
         });
}

void Session::answerRecipient(const admission::Decision &decision, const QByteArray &address)
{
    if (decision.verdict == admission::Verdict::Accept) {
        m_accepted.append({decision.address, decision.route});
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
