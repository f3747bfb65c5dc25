// One client towards the limits: what it may still do, and that it is counted. Keeps nothing itself but who the client is.
// Caller: Session, one each.
#pragma once
#include <QHostAddress>
#include <memory>
#include <optional>
#include "admission/limits.h"
#include "base/clock.h"

namespace intake {

admission::ClientKey keyOf(const QHostAddress &address);

class Guest {
public:
    // After limits->open(client) let it in. Ends with limits->closed().
    Guest(std::shared_ptr<admission::Limits> limits, const admission::ClientKey &client, const Clock &clock);
    ~Guest();
    Q_DISABLE_COPY_MOVE(Guest)

    std::optional<admission::Exceeded> message();   // one more is begun
    std::optional<admission::Exceeded> recipient(); // one more is named
    void received(qint64 bytes);
    void earlyTalk();
    void errors(int inAll); // of its commands that were refused for good

    // A recipient was refused for good: how long the client waits for the reply, and whether it is sent away instead.
    struct Harvest {
        Milliseconds wait{0};
        std::optional<admission::Exceeded> cut;
    };
    Harvest refusedRecipient();

private:
    const std::shared_ptr<admission::Limits> m_limits; // of all guests
    const admission::ClientKey m_client;
    const Clock &m_clock;
    int m_errors = 0; // counted already
};

} // namespace intake
