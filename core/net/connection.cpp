#include "net/connection.h"
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>
#include "net/half_close.h"
#include "net/tls_session.h"

namespace net {

namespace {

constexpr qsizetype wirePiece = 32 * 1024;           // of ciphertext, at a time
constexpr int roundsAtOnce = 4;                      // then others have their turn
constexpr std::chrono::milliseconds lingering{2000}; // for the peer's end after ours

QHostAddress unmapped(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4) : address;
}

} // namespace

class Connection::Private {
public:
    enum class Phase { Open, Closing, Over };

    Private(Connection *owner, std::unique_ptr<QTcpSocket> theSocket) : q(owner), socket(std::move(theSocket)) {}

    qsizetype room() const { return inputLimit - (in.size() - consumed); }
    bool handshaking() const { return tls && tls->state() == TlsSession::State::Handshaking; }
    void postPull();
    void postFlush();
    void pull();
    void shakeHands();
    bool fill(qsizetype most);
    bool fillPlain(qsizetype most);
    bool fillFromTls(qsizetype most);
    void startTls(std::unique_ptr<TlsSession> session);
    void flush();
    void halfClose();
    void socketFailed();
    void socketClosed();
    void finish(const Error &why);

    Connection *const q;
    std::unique_ptr<QTcpSocket> socket;
    QHostAddress peer, local;
    quint16 peerPort = 0, localPort = 0;
    QByteArray in; // plain bytes; the first `consumed` are the owner's already
    qsizetype consumed = 0;
    QByteArray out;     // for the wire
    QByteArray delayed; // plain bytes written while hands are shaken
    std::unique_ptr<TlsSession> tls;
    std::optional<Error> failure;
    Phase phase = Phase::Open;
    bool pulling = false, pullPosted = false, flushPosted = false, halfClosed = false;
};

void Connection::Private::postPull()
{
    if (pulling || std::exchange(pullPosted, true))
        return;
    QMetaObject::invokeMethod(q, [this] { pullPosted = false; pull(); }, Qt::QueuedConnection);
}

// Replies that are written in one turn of the event loop leave in one segment.
void Connection::Private::postFlush()
{
    if (pulling || std::exchange(flushPosted, true))
        return;
    QMetaObject::invokeMethod(q, [this] { flushPosted = false; flush(); }, Qt::QueuedConnection);
}

void Connection::Private::pull()
{
    if (pulling || phase == Phase::Over)
        return;
    const QPointer<Connection> alive(q);
    pulling = true;
    for (int round = 0; round < roundsAtOnce; ++round) {
        if (handshaking())
            shakeHands();
        if (!alive)
            return;
        if (phase != Phase::Open || handshaking() || !fill(room()))
            break;
        Q_EMIT q->arrived();
        if (!alive)
            return;
    }
    pulling = false;
    if (phase == Phase::Closing)
        socket->skip(socket->bytesAvailable()); // unread bytes would turn our end into a reset, and the last reply be lost
    if (phase == Phase::Open && !handshaking() && room() > 0 && socket->bytesAvailable() > 0)
        postPull();
    flush();
}

void Connection::Private::shakeHands()
{
    do {
        tls->receive(socket->read(wirePiece));
        tls->advance();
    } while (handshaking() && socket->bytesAvailable() > 0);
    out += tls->takeWire();
    if (tls->state() == TlsSession::State::Failed) {
        const Error why{QStringLiteral("net.tls-failed"), QString::fromLatin1(tls->error())};
        if (!out.isEmpty()) // the alert tells the peer why
            socket->write(std::exchange(out, {}));
        socket->flush();
        return finish(why);
    }
    if (handshaking())
        return;
    tls->write(std::exchange(delayed, {}));
    out += tls->takeWire();
    Q_EMIT q->tlsStarted(tls->facts());
}

bool Connection::Private::fill(qsizetype most)
{
    if (most <= 0)
        return false;
    if (consumed > 0)
        in.remove(0, std::exchange(consumed, 0));
    return tls ? fillFromTls(most) : fillPlain(most);
}

bool Connection::Private::fillPlain(qsizetype most)
{
    const qsizetype wanted = qMin<qsizetype>(most, socket->bytesAvailable());
    if (wanted <= 0)
        return false;
    const qsizetype before = in.size();
    in.resize(before + wanted);
    const qsizetype got = socket->read(in.data() + before, wanted);
    in.resize(before + qMax<qsizetype>(got, 0));
    return got > 0;
}

bool Connection::Private::fillFromTls(qsizetype most)
{
    constexpr qsizetype record = 16 * 1024;
    const qsizetype before = in.size();
    for (qsizetype left = most; left > 0;) {
        const qsizetype size = in.size();
        in.resize(size + qMin(left, record));
        const qsizetype got = tls->read(in.data() + size, qMin(left, record));
        in.resize(size + got);
        left -= got;
        if (got > 0)
            continue;
        if (tls->state() != TlsSession::State::Open || socket->bytesAvailable() == 0)
            break;
        tls->receive(socket->read(wirePiece));
    }
    if (tls->state() == TlsSession::State::Failed)
        finish({QStringLiteral("net.tls-failed"), QString::fromLatin1(tls->error())});
    else if (tls->state() == TlsSession::State::PeerDone && in.size() == before)
        finish({QStringLiteral("net.peer-closed"), {}});
    return phase != Phase::Over && in.size() > before;
}

void Connection::Private::startTls(std::unique_ptr<TlsSession> session)
{
    if (phase != Phase::Open || tls)
        return;
    in.clear();
    consumed = 0;
    socket->skip(socket->bytesAvailable()); // came before TLS: forgotten (RFC 3207 4.2)
    tls = std::move(session);
    postPull();
    postFlush();
}

void Connection::Private::flush()
{
    if (phase == Phase::Over)
        return;
    const QPointer<Connection> alive(q);
    if (!out.isEmpty()) {
        socket->write(std::exchange(out, {}));
        socket->flush(); // may end in socketFailed() or drained()
        if (!alive)
            return;
    }
    if (phase == Phase::Closing && out.isEmpty() && socket->bytesToWrite() == 0)
        halfClose();
}

// We end first and wait a little for the peer's end: a plain close would reset the connection if the peer still sends,
// and take our last reply away from it.
void Connection::Private::halfClose()
{
    if (std::exchange(halfClosed, true))
        return;
    socket->skip(socket->bytesAvailable());
    if (!endOutput(socket->socketDescriptor()))
        return finish({QStringLiteral("net.closed"), {}});
    QTimer::singleShot(lingering, q, [this] { finish({QStringLiteral("net.closed"), {}}); });
}

void Connection::Private::socketFailed()
{
    if (socket->error() == QAbstractSocket::TemporaryError)
        return;
    const bool ended = socket->error() == QAbstractSocket::RemoteHostClosedError;
    failure = Error{ended ? QStringLiteral("net.peer-closed") : QStringLiteral("net.reset"), socket->errorString()};
    if (socket->state() == QAbstractSocket::UnconnectedState)
        socketClosed();
}

void Connection::Private::socketClosed()
{
    if (phase == Phase::Over)
        return;
    if (phase == Phase::Closing)
        return finish({QStringLiteral("net.closed"), {}});
    const QPointer<Connection> alive(q);
    // What had come before the end is the owner's still: once, whatever the limit (the socket held 64 KB at most).
    if (!pulling && !handshaking() && fill(2 * inputLimit)) {
        pulling = true;
        Q_EMIT q->arrived();
        if (!alive)
            return;
        pulling = false;
    }
    finish(failure.value_or(Error{QStringLiteral("net.peer-closed"), {}}));
}

void Connection::Private::finish(const Error &why)
{
    if (phase == Phase::Over)
        return;
    phase = Phase::Over;
    socket->abort();
    QMetaObject::invokeMethod(q, [this, why] { Q_EMIT q->closed(why); }, Qt::QueuedConnection);
}

Connection::Connection(std::unique_ptr<QTcpSocket> socket, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(socket)))
{
    QTcpSocket *s = d->socket.get();
    s->setReadBufferSize(inputLimit);
    s->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    d->peer = unmapped(s->peerAddress());
    d->local = unmapped(s->localAddress());
    d->peerPort = s->peerPort();
    d->localPort = s->localPort();
    connect(s, &QTcpSocket::readyRead, this, [this] { d->pull(); });
    connect(s, &QTcpSocket::bytesWritten, this, [this] {
        if (d->phase == Private::Phase::Over || !d->out.isEmpty() || d->socket->bytesToWrite() > 0)
            return;
        if (d->phase == Private::Phase::Closing)
            return d->postFlush();
        Q_EMIT drained();
    });
    connect(s, &QTcpSocket::errorOccurred, this, [this] { d->socketFailed(); });
    connect(s, &QTcpSocket::disconnected, this, [this] { d->socketClosed(); });
    if (s->bytesAvailable() > 0)
        d->postPull();
    if (s->state() != QAbstractSocket::ConnectedState)
        d->finish({QStringLiteral("net.reset"), s->errorString()});
}

Connection::~Connection()
{
    QTcpSocket *socket = d->socket.release();
    socket->disconnect(this);
    socket->abort();
    socket->deleteLater(); // the owner may let go of us inside one of its signals
}

QHostAddress Connection::peerAddress() const { return d->peer; }
quint16 Connection::peerPort() const { return d->peerPort; }
QHostAddress Connection::localAddress() const { return d->local; }
quint16 Connection::localPort() const { return d->localPort; }

QByteArrayView Connection::unread() const { return QByteArrayView(d->in).sliced(d->consumed); }

void Connection::consume(qsizetype bytes)
{
    d->consumed += qBound<qsizetype>(0, bytes, d->in.size() - d->consumed);
    if (d->consumed == d->in.size()) { // an idle connection holds no buffer
        d->in.clear();
        d->consumed = 0;
    }
    if (bytes > 0 && d->phase == Private::Phase::Open && (d->tls || d->socket->bytesAvailable() > 0))
        d->postPull();
}

void Connection::write(const QByteArray &bytes)
{
    if (d->phase != Private::Phase::Open || bytes.isEmpty())
        return;
    if (d->handshaking()) {
        d->delayed += bytes;
    } else if (d->tls) {
        d->tls->write(bytes);
        d->out += d->tls->takeWire();
    } else {
        d->out += bytes; // shares, when it is the first
    }
    if (pendingOutput() > outputLimit)
        return d->finish({QStringLiteral("net.peer-does-not-read"), {}});
    d->postFlush();
}

qsizetype Connection::pendingOutput() const { return d->out.size() + d->delayed.size() + d->socket->bytesToWrite(); }

void Connection::startServerTls(std::shared_ptr<const TlsServerContext> context)
{
    d->startTls(std::make_unique<TlsSession>(*context));
}

void Connection::startClientTls(std::shared_ptr<const TlsClientContext> context, const QByteArray &name)
{
    d->startTls(std::make_unique<TlsSession>(*context, name));
}

void Connection::closeAfterWriting()
{
    if (d->phase != Private::Phase::Open)
        return;
    d->phase = Private::Phase::Closing;
    if (d->tls && !d->handshaking()) {
        d->tls->close();
        d->out += d->tls->takeWire();
    }
    d->in.clear();
    d->consumed = 0;
    d->postFlush();
}

void Connection::abort() { d->finish({QStringLiteral("net.closed"), {}}); }

} // namespace net
