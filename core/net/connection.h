// One TCP connection, plain or TLS: bytes in, bytes out. Knows nothing of SMTP, names or time limits.
//
// Reading is pulled, so that a slow owner slows the peer: at most 64 KB wait in the socket, and after arrived() the owner
// takes what it can with unread()/consume(); what it leaves stays and nothing more is read. Writing is bounded by the owner's eye on
// pendingOutput(); a peer whose output grows beyond outputLimit is closed with "net.peer-does-not-read".
//
// TLS is OpenSSL on memory BIOs: start*Tls() forgets every byte that came before it and was not consumed (RFC 3207 4.2).
// Signals are never emitted from inside a call of the owner's. After closed() nothing else is emitted.
#pragma once
#include <QByteArray>
#include <QHostAddress>
#include <QObject>
#include <memory>
#include "base/result.h"
#include "net/tls_context.h"

class QTcpSocket;

namespace net {

class Connection : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype inputLimit = 64 * 1024;
    static constexpr qsizetype outputLimit = 1024 * 1024;

    // Takes over an open socket.
    explicit Connection(std::unique_ptr<QTcpSocket> socket, QObject *parent = nullptr);
    ~Connection() override;

    QHostAddress peerAddress() const; // IPv4-mapped IPv6 is given as IPv4
    quint16 peerPort() const;
    QHostAddress localAddress() const;
    quint16 localPort() const;

    QByteArrayView unread() const; // valid until consume() or control returns to the event loop
    void consume(qsizetype bytes); // asks for more once there is room
    void write(const QByteArray &bytes);
    qsizetype pendingOutput() const;

    void startServerTls(std::shared_ptr<const TlsServerContext> context);
    // `name` is sent as SNI and verified against; verification never ends the handshake: TlsFacts tells, the owner judges.
    void startClientTls(std::shared_ptr<const TlsClientContext> context, const QByteArray &name);

    void closeAfterWriting(); // no more reading; closed() follows when all is out, or after the peer's end
    void abort();             // at once; closed() follows

Q_SIGNALS:
    void arrived();                       // unread() has something new
    void drained();                       // all output is with the kernel
    void tlsStarted(const net::TlsFacts &facts);
    void closed(const Error &why);        // "net.peer-closed", "net.closed", "net.reset", "net.tls-failed", "net.peer-does-not-read"

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace net
