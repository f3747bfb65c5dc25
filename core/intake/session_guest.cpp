// What limits, lists of bad clients and a full house mean for a session. The dialogue itself is in session.cpp.
#include <algorithm>
#include "admission/recipient_path.h"
#include "base/log.h"
#include "intake/session.h"
#include "smtp/replies.h"

namespace intake {

namespace {

const smtp::FixedReply gaveWay{421, "4.3.2", "All connections are in use and yours did the least, try again later"};

smtp::Reply listedReply(const QHostAddress &client, const Listing &list)
{
    QByteArray text = "Your address " + client.toString().toLatin1() + " is listed by " + list.zone;
    if (!list.reason.isEmpty())
        text += ": " + QByteArray(list.reason).replace('\n', ' ');
    return {554, "5.7.1", text + "; mail to postmaster is taken"};
}

} // namespace

admission::Seat Session::seat() const
{
    using State = admission::Seat::State;
    admission::Seat seat;
    if (m_phase != Phase::Talking || m_committing || m_waitsForRoom || m_undecided || m_atGate)
        return seat;
    seat.state = m_draft ? State::Receiving : State::Idle;
    seat.since = m_draft ? m_begun : m_heard;
    seat.received = m_received;
    return seat;
}

void Session::giveWay()
{
    const smtp::Reply reply = smtp::toReply(gaveWay);
    logRefusal(reply, "intake.gave-way", {});
    QByteArray bytes;
    smtp::appendReply(bytes, reply);
    m_connection->write(bytes);
    leave();
}

// Not for postmaster and abuse: who is listed by mistake must be able to say so (mail-semantics G2).
const Listing *Session::refusingList(const QByteArray &address) const
{
    const auto list = std::find_if(m_listings.cbegin(), m_listings.cend(), [](const Listing &one) { return one.refuse; });
    return list == m_listings.cend() || admission::isRole(admission::recipientPath(address)) ? nullptr : &*list;
}

void Session::takeListings(const QList<Listing> &listings)
{
    m_listings = listings;
    m_listingsKnown = true;
    for (const Listing &list : listings)
        logging::event(logging::Level::Info, "mail", "listed",
                       {{"session", m_name}, {"client", m_client}, {"list", list.zone}, {"mode", list.refuse ? "refuse" : "log"}});
    if (!m_undecided)
        return;
    decideRecipient(*std::exchange(m_undecided, {}));
    drive();
}

void Session::refuseListed(const Listing &list, const QByteArray &recipient)
{
    const smtp::Reply reply = listedReply(m_connection->peerAddress(), list);
    logRefusal({reply.code, reply.enhanced, "listed by " + list.zone}, "intake.listed", recipient); // the whole text has the client's address
    m_dialogue.recipientDecided(reply);
}

// Who tries out names waits, longer each time, and is sent away in the end. The dialogue is busy meanwhile, so nothing is read.
void Session::refuseRecipient(const admission::Decision &decision)
{
    const Guest::Harvest harvest = m_guest->refusedRecipient();
    if (harvest.cut)
        logRefusal(admission::replyTo(*harvest.cut), admission::reasonOf(*harvest.cut), {});
    const smtp::Reply reply = harvest.cut ? admission::replyTo(*harvest.cut) : decision.reply;
    if (harvest.wait.count() == 0 || m_shuttingDown)
        return m_dialogue.recipientDecided(reply);
    m_held = Held{reply, m_clock.monotonic() + harvest.wait};
}

void Session::answerHeld()
{
    const smtp::Reply reply = m_held->reply;
    m_held.reset();
    m_dialogue.recipientDecided(reply);
    drive();
}

} // namespace intake
