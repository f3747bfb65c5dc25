// Mail on its way from one box to another. The writer thread, inside a transaction. Callers: spool.cpp, jobs.cpp.
//
// A message belongs to one box at any time, and which is written down there before anything else happens:
//
//   old box                                     new box                        a crash between
//   hold(): Held, nothing else applies to it                                   held; the export goes on, or is taken back
//                                               takeIn(): kept with its own    both have it, one hands it over: the old one's is held
//                                               row in moved_in, one commit
//   finish(): ends, by the rule "moved"
//   takeBack(): what it was                                                    only a person can know that no other box has it
//
// What was taken in is remembered for ever by the old box's name and number: the same export read twice is one message.
#pragma once
#include <QSet>
#include "spool/claims.h"
#include "spool/outcomes.h"

namespace spool {

class Mover {
public:
    static constexpr QByteArrayView heldFor = "move.held"; // the reason of a recipient that is held so (claiming.cpp)

    Mover(Outcomes &outcomes, HeldGroups &held, Claims &claims) : m_outcomes(outcomes), m_held(held), m_claims(claims) {}
    Result<void> prepare(store::Connection &connection);
    void close() { s = {}; }

    // `limit` messages behind `after` at most. A message is held with all its open recipients, or left alone.
    Result<MoveOutPage> hold(const QByteArray &exportName, MessageId after, int limit, const QByteArray &actor, WallTime now);
    Result<int> finish(const QList<MessageId> &messages, const QByteArray &to, const QByteArray &actor, WallTime now);
    // Some behind `after`, without `spared` ones. Remembers that the export was given up: hold() answers "move.taken-back" from then on.
    Result<MoveBackPage> takeBack(const QByteArray &exportName, const QSet<MessageId> &spared, MessageId after, const QByteArray &actor, WallTime now);
    // What `movedFrom` of a message says beside its rows, which are there. Error "move.known": it was taken in before.
    Result<void> takeIn(const Parcel &parcel);

private:
    enum class Held { Now, Already, Elsewhere, Busy };
    Result<Held> holdOne(MessageId message, const QByteArray &exportName, const QByteArray &actor, WallTime now);
    Result<void> holdRecipient(const OpenRecipient &recipient);
    Result<void> freeRecipient(const OpenRecipient &recipient, WallTime now);
    Result<QList<OpenRecipient>> openOf(MessageId message);
    Result<QByteArray> letterOf(const OpenRecipient &recipient);
    Result<void> takeBackOne(MessageId message, const QByteArray &exportName, const QByteArray &actor, WallTime now);
    Result<QList<MessageId>> heldForExport(const QByteArray &exportName, MessageId after);
    Result<void> end(MessageId message); // it is held no more
    Result<void> audit(QByteArrayView act, MessageId message, const QByteArray &subject, const QByteArray &actor, WallTime now);

    Outcomes &m_outcomes;
    HeldGroups &m_held;
    Claims &m_claims;
    struct { store::Statement next, ofMessage, out, putOut, removeOut, some, mark, was, unmark, known, putIn, came, recipient, group, back, isBack, audit; } s;
};

} // namespace spool
