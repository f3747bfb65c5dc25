// Recipients that a client has sent already while the one before them is asked about at the primary: those that will have to be asked about as
// well are asked about at once, so that one transaction there tells them all (mail-semantics B3), not one after the other.
//
// Decides and counts nothing: every recipient goes through the gate in its turn, and finds here the answer that was foreseen for it. For one
// transaction. Owner: session.
#pragma once
#include <QHash>
#include <QObject>
#include <QPointer>
#include "intake/gate.h"

namespace intake {

class Foresight : public QObject {
    Q_OBJECT
public:
    static constexpr int most = 7; // at a time: with the one before them as many as the primary is asked about in one transaction

    explicit Foresight(const Gate &gate);

    // The same gate, which asks here first. Not to be used when this is gone.
    std::shared_ptr<const Gate> gate() const { return m_gate; }
    // Asks for what that recipient will need; nothing when it needs nothing. `visit` as it will be, not counted.
    void foresee(Visit visit);

private:
    struct Waiter {
        QPointer<QObject> context;
        std::function<void(directory::Ruled)> answer;
    };
    struct Question {
        std::optional<directory::Ruled> ruled;
        QList<Waiter> waiters;
    };

    void ask(const QByteArray &domain, const QByteArray &local, const QByteArray &address, const Waiter &waiter);
    void settle(const QByteArray &address, const directory::Ruled &ruled);

    const Gate m_asked;
    std::shared_ptr<const Gate> m_gate;
    QHash<QByteArray, Question> m_questions; // by address
};

// The addresses of the RCPT commands that `bytes` begins with, `most` at most; those that are no address are left out. PURE
QList<QByteArray> recipientsAhead(QByteArrayView bytes, int most);

} // namespace intake
