// One TLS session without a socket: OpenSSL between two memory BIOs. Bytes of the wire in, bytes of the wire out.
//
// Knows nothing of sockets, limits or time; the caller bounds what it puts in. Once Failed it stays so.
// Caller: net/connection.
#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <memory>
#include "net/tls_context.h"

struct ssl_st;

namespace net {

class TlsSession {
public:
    enum class State { Handshaking, Open, PeerDone, Failed };

    explicit TlsSession(const TlsServerContext &context);
    // `name` is sent as SNI and checked; an address is checked and not sent (RFC 6066 3).
    TlsSession(const TlsClientContext &context, const QByteArray &name);

    State state() const { return m_state; }
    QByteArray error() const { return m_error; } // OpenSSL's reason, when Failed
    TlsFacts facts() const;                      // legal from Open on

    void receive(QByteArrayView wire); // then advance() or read()
    void advance();                    // as far with the handshake as the received bytes allow
    // Plain bytes of what was received, at most `room`; 0: none for now (or the end: state()). Legal from Open on.
    qsizetype read(char *to, qsizetype room);
    void write(QByteArrayView plain); // legal when Open
    void close();                     // says goodbye (close_notify)
    QByteArray takeWire();            // what has to be sent now

private:
    struct Free { void operator()(ssl_st *) const; };
    explicit TlsSession(ssl_st *ssl);
    void judge(int result);

    std::unique_ptr<ssl_st, Free> m_ssl;
    State m_state = State::Handshaking;
    QByteArray m_error;
};

} // namespace net
