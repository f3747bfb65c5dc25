#include "net/tls_session.h"
#include <QCryptographicHash>
#include <QHostAddress>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include "net/x509.h"

namespace net {

namespace {

QByteArray spkiSha256(X509 *certificate)
{
    const QByteArray key = publicKeyOf(certificate);
    return key.isEmpty() ? QByteArray() : QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex();
}

// A server's, its own certificate included.
QList<QByteArray> chainOf(ssl_st *ssl)
{
    QList<QByteArray> chain;
    STACK_OF(X509) *certificates = SSL_get_peer_cert_chain(ssl);
    for (int i = 0; certificates && i < sk_X509_num(certificates); ++i) {
        unsigned char *der = nullptr;
        const int length = i2d_X509(sk_X509_value(certificates, i), &der);
        if (length > 0)
            chain << QByteArray(reinterpret_cast<const char *>(der), length);
        OPENSSL_free(der);
    }
    return chain;
}

// The oldest reason tells most; the queue belongs to the thread and is left empty for the next session.
QByteArray takeReason(const char *otherwise)
{
    const unsigned long code = ERR_get_error();
    ERR_clear_error();
    const char *reason = code != 0 ? ERR_reason_error_string(code) : nullptr;
    return reason ? QByteArray(reason) : QByteArray(otherwise);
}

} // namespace

void TlsSession::Free::operator()(ssl_st *ssl) const { SSL_free(ssl); }

TlsSession::TlsSession(ssl_st *ssl) : m_ssl(ssl)
{
    BIO *in = ssl ? BIO_new(BIO_s_mem()) : nullptr;
    BIO *out = ssl ? BIO_new(BIO_s_mem()) : nullptr;
    if (!in || !out) {
        BIO_free(in);
        BIO_free(out);
        m_ssl.reset();
        m_state = State::Failed;
        m_error = takeReason("out of memory");
        return;
    }
    BIO_set_mem_eof_return(in, -1); // empty is "come again", not the end
    BIO_set_mem_eof_return(out, -1);
    SSL_set_bio(ssl, in, out);
}

TlsSession::TlsSession(const TlsServerContext &context) : TlsSession(SSL_new(context.native()))
{
    if (m_ssl)
        SSL_set_accept_state(m_ssl.get());
}

TlsSession::TlsSession(const TlsClientContext &context, const QByteArray &name) : TlsSession(SSL_new(context.native()))
{
    if (!m_ssl)
        return;
    SSL_set_connect_state(m_ssl.get());
    const QByteArray host = name.endsWith('.') ? name.chopped(1) : name;
    if (host.isEmpty())
        return;
    const bool isAddress = !QHostAddress(QString::fromLatin1(host)).isNull();
    const bool set = isAddress ? X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(m_ssl.get()), host.constData()) == 1
                               : SSL_set1_host(m_ssl.get(), host.constData()) == 1
                                     && SSL_set_tlsext_host_name(m_ssl.get(), host.constData()) == 1;
    if (set)
        return;
    m_state = State::Failed;
    m_error = takeReason("a name that cannot be asked for");
}

TlsFacts TlsSession::facts() const
{
    TlsFacts facts{SSL_get_version(m_ssl.get()), SSL_get_cipher_name(m_ssl.get()), {}, {}, {}};
    X509 *peer = SSL_get0_peer_certificate(m_ssl.get());
    if (!peer) {
        facts.verification = "no certificate";
        return facts;
    }
    facts.peerSpkiSha256 = spkiSha256(peer);
    facts.chain = chainOf(m_ssl.get());
    if (const long result = SSL_get_verify_result(m_ssl.get()); result != X509_V_OK)
        facts.verification = X509_verify_cert_error_string(result);
    return facts;
}

void TlsSession::receive(QByteArrayView wire)
{
    if (m_state == State::Handshaking || m_state == State::Open)
        BIO_write(SSL_get_rbio(m_ssl.get()), wire.data(), int(wire.size()));
}

void TlsSession::advance()
{
    if (m_state != State::Handshaking)
        return;
    ERR_clear_error();
    const int result = SSL_do_handshake(m_ssl.get());
    if (result == 1)
        m_state = State::Open;
    else
        judge(result);
}

qsizetype TlsSession::read(char *to, qsizetype room)
{
    if (m_state != State::Open || room <= 0)
        return 0;
    ERR_clear_error();
    const int result = SSL_read(m_ssl.get(), to, int(qMin<qsizetype>(room, 1 << 20)));
    if (result > 0)
        return result;
    judge(result);
    return 0;
}

void TlsSession::write(QByteArrayView plain)
{
    if (m_state != State::Open || plain.isEmpty())
        return;
    ERR_clear_error();
    // A memory BIO takes everything; so a short write can only be a failure.
    if (const int result = SSL_write(m_ssl.get(), plain.data(), int(plain.size())); result <= 0)
        judge(result);
}

void TlsSession::close()
{
    if (m_state != State::Open && m_state != State::PeerDone)
        return;
    SSL_shutdown(m_ssl.get());
    ERR_clear_error();
}

QByteArray TlsSession::takeWire()
{
    if (!m_ssl)
        return {};
    BIO *out = SSL_get_wbio(m_ssl.get());
    QByteArray wire(qsizetype(BIO_ctrl_pending(out)), Qt::Uninitialized);
    if (!wire.isEmpty())
        BIO_read(out, wire.data(), int(wire.size()));
    return wire;
}

void TlsSession::judge(int result)
{
    switch (SSL_get_error(m_ssl.get(), result)) {
    case SSL_ERROR_WANT_READ:
    case SSL_ERROR_WANT_WRITE:
        return;
    case SSL_ERROR_ZERO_RETURN:
        m_state = State::PeerDone;
        return;
    default:
        m_state = State::Failed;
        m_error = takeReason("the peer broke off");
    }
}

} // namespace net
