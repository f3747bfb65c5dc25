// All SMTP sessions with the world: listeners, one Session each connection, limits on how many.
// Composes smtp::ServerSession + admission + spool over net; decides nothing itself.
#pragma once
#include <QObject>
#include <functional>
#include <memory>
#include "base/clock.h"
#include "base/result.h"
#include "config/config.h"
#include "net/tls_context.h"
#include "spool/spool.h"

namespace intake {

class Intake : public QObject {
    Q_OBJECT
public:
    Intake(spool::Spool &spool, const Clock &clock, QObject *parent = nullptr);
    ~Intake() override;

    // Opens and closes listeners as needed; open sessions go on with what they began with. An error names the listener; the others are open.
    Result<void> configure(const config::Config &config, std::shared_ptr<const net::TlsServerContext> tls);
    // No new connections; sessions are told 421 at their next command, and cut after `limit`.
    void stop(std::chrono::milliseconds limit, std::function<void()> stopped);
    int sessions() const;
    QList<quint16> ports() const; // as bound, in the order of the configuration

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace intake
