// Accepts connections on one address and port, backlog 1024 at least, IPv4 and IPv6.
#pragma once
#include <QHostAddress>
#include <QObject>
#include <memory>
#include "base/result.h"
#include "net/connection.h"

namespace net {

class Listener : public QObject {
    Q_OBJECT
public:
    explicit Listener(QObject *parent = nullptr);
    ~Listener() override;

    // `address` "*" or "" listens on every IPv4 and IPv6 address. Port 0: the system chooses (tests).
    // Errors: "net.address-in-use", "net.port-not-allowed", "net.address-not-ours"; detail names address, port and reason.
    Result<void> listen(const QString &address, quint16 port);
    quint16 port() const;
    void stop();

Q_SIGNALS:
    void accepted(const std::shared_ptr<net::Connection> &connection);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace net
