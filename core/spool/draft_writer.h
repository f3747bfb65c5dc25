// The Draft that the spool hands out: gathers pieces, posts them, and the rest with the commit. Event loop only. See spool.h.
#pragma once
#include "spool/jobs.h"
#include "spool/space.h"

namespace spool {

// What a draft needs of the spool; the spool outlives its drafts.
class DraftHome {
public:
    virtual ~DraftHome() = default;
    virtual bool post(std::unique_ptr<store::Job> &&job) = 0;
    virtual void later(std::function<void()> call) = 0; // from the event loop, not from within this call
    virtual Ledger &ledger() = 0;
    virtual Space &space() = 0;
    virtual WallTime now() const = 0;
    virtual Milliseconds life() = 0; // life_clock.h
};

class DraftWriter final : public Draft {
public:
    DraftWriter(DraftHome &home, MessageId id, NewMessage message);
    ~DraftWriter() override;
    MessageId id() const override { return m_id; }
    bool append(QByteArrayView bytes) override;
    void onRoom(std::function<void()> room) override { m_state->room = std::move(room); }
    void setTrace(const QByteArray &trace) override { m_message.trace = trace; }
    void setSpf(Spf verdict, const QByteArray &header) override
    {
        m_message.spf = verdict;
        m_message.trace.prepend(header);
    }
    void setMessageId(const QByteArray &messageId) override;
    void hold(const QList<QByteArray> &domains, const QByteArray &reason) override;
    void commit(QObject *context, Callback<void> committed) override;

private:
    void postPiece(QByteArray piece);
    void postDrop();
    void refuse(const Reply<void> &reply, const QString &code, const QString &detail);
    DraftHome &m_home;
    const MessageId m_id;
    NewMessage m_message;
    const std::shared_ptr<DraftState> m_state = std::make_shared<DraftState>();
    QByteArray m_gathered;  // less than a piece
    qint64 m_bodySize = 0;
    qint64 m_pieces = 0;    // posted
    bool m_full = false;    // minFree was crossed, or the message is too large for the keys: the rest is not kept
    bool m_committed = false;
};

} // namespace spool
