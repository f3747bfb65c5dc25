// One recipient of a session: whether it is ours, in order, and there.
#include "admission/recipient_path.h"
#include "intake/session.h"

namespace intake {

using namespace std::chrono_literals;
using admission::Admission;

namespace {

constexpr auto askedForAtMost = 20s; // for the recipients of one transaction together (mail-semantics B3)

QByteArray localOf(const admission::Decision &decision) { return admission::recipientPath(decision.address).localPart; }

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
    const auto shareOf = [this](const spool::Route &route) {
        return admission::Share{m_spool.counters(route).bytes, m_spool.spare(), m_spool.othersWait(route)};
    };
    const admission::Decision decision = m_settings->admission.recipient(address, m_mail, shareOf);
    if (decision.verdict != admission::Verdict::Accept)
        return answerRecipient(decision, address);
    if (const Listing *list = refusingList(address))
        return refuseListed(*list, address);
    if (!m_settings->existence || !Admission::mustExist(decision))
        return answerRecipient(decision, address);
    const directory::Ruled ruled = m_settings->existence->rule(decision.route.domain, localOf(decision));
    if (ruled.ruling == directory::Ruling::Ask)
        return askExistence({address, decision});
    answerRecipient(Admission::existence(decision, ruled), address);
}

void Session::askExistence(const InQuestion &recipient)
{
    const admission::Decision &decision = recipient.decision;
    const Existence &existence = *m_settings->existence;
    if (m_askedFor >= askedForAtMost)
        return answerRecipient(Admission::existence(decision, existence.unasked(decision.route.domain, localOf(decision))), recipient.address);
    m_inQuestion = recipient;
    existence.ask(decision.route.domain, localOf(decision), decision.address, this,
                  [this, number = ++m_questions, asked = m_clock.monotonic()](const directory::Ruled &ruled) {
                      if (number != m_questions || !m_inQuestion) // the client is gone
                          return;
                      m_askedFor += m_clock.monotonic() - asked;
                      const InQuestion answered = *std::exchange(m_inQuestion, {});
                      answerRecipient(Admission::existence(answered.decision, ruled), answered.address);
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
