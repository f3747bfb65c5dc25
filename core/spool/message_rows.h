// Messages coming in and going out: rows of messages, recipients (as new) and bodies. The writer thread, inside a transaction.
// A small message is one call, insert(). A large one: begin() with the first piece, piece() for each, complete().
// What is Done or dropped is cleared in small steps by clear(), because freeing the pages of 50 MB takes long.
#pragma once
#include "spool/claims.h"
#include "spool/notice.h"
#include "spool/route_book.h"
#include "spool/state.h"

namespace spool {

// A message with what it became by the time it was sent to the writer. Recipient n of it has the id id + 1 + n.
struct Parcel {
    MessageId id;
    NewMessage message;
    QByteArray rest = {};       // of the body, behind the `written` pieces; at most a few pieces
    qint64 bodySize = 0;   // all of the body
    qint64 written = 0;    // pieces
    WallTime now{};
    Milliseconds life{0};  // clock
    QList<NoticeEntry> about = {}; // of a notice of ours: what it tells
    qint64 size() const { return message.trace.size() + bodySize; }
};

class MessageRows {
public:
    explicit MessageRows(RouteBook &routes, Claims &claims) : m_routes(routes), m_claims(claims) {}
    Result<void> prepare(store::Connection &connection);
    void close() { s = {}; }

    Result<void> begin(const Parcel &parcel);                                    // as Draft
    Result<void> piece(MessageId message, qint64 index, QByteArrayView bytes);   // at most Draft::pieceSize
    Result<void> insert(const Parcel &parcel);                                   // as Queued, with all its pieces
    Result<void> complete(const Parcel &parcel);                                 // a Draft becomes Queued
    Result<void> drop(MessageId message);                                        // a Draft, to be cleared
    // Its last recipient is final: gone at once if it is small, else Done and to be cleared.
    Result<void> settle(MessageId message, qint64 pieces);

    Result<bool> clear(int pieces); // of what is to be cleared; true: there is more
    bool takeMarked() { return std::exchange(m_marked, false); } // something is to be cleared since the last call

private:
    Result<void> put(const Parcel &parcel, MessageState state, qint64 pieces);
    Result<qint64> restPieces(const Parcel &parcel); // writes `rest`; how many pieces the message has now
    Result<void> recipients(const Parcel &parcel);
    Result<void> clearOne(qint64 message, int &pieces);
    RouteBook &m_routes;
    Claims &m_claims;
    bool m_marked = false;
    struct {
        store::Statement message, recipient, piece, queued, state, remove, removePieces, unsettled, countPieces;
    } s;
};

} // namespace spool
