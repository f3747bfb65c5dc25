// Accepts connections on one address and port, backlog 1024 at least, IPv4 and IPv6.
// Out of file descriptors it rests for a second instead of spinning. Who may come in is not its business.
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
    // Errors: "net.address-in-use", "net.port-not-allowed", "net.address-not-ours", "net.not-an-address", "net.cannot-listen";
    // detail names address, port and reason.
    Result<void> listen(const QString &address, quint16 port);
    quint16 port() const; // 0: not listening
    void pause();         // newcomers wait in the kernel's backlog; legal at any time
    void resume();
    void stop();

Q_SIGNALS:
    void accepted(const std::shared_ptr<net::Connection> &connection);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace net
