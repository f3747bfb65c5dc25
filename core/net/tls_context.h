// The shared half of TLS: one SSL_CTX a listener (certificate, tickets) and one for all that we connect to.
#pragma once
#include <QByteArray>
#include <QString>
#include <memory>
#include "base/result.h"

struct ssl_ctx_st;

namespace net {

// What a handshake came to.
struct TlsFacts {
    QByteArray version;         // "TLSv1.3"
    QByteArray cipher;          // "TLS_AES_256_GCM_SHA384"
    QByteArray peerSpkiSha256;  // hex, for pinning; empty when the peer showed no certificate
    QByteArray verification;    // empty: verified for the name asked; else OpenSSL's reason
};

// TLS 1.2 and later. Immutable; a new certificate is a new context, open sessions keep theirs.
class TlsServerContext {
public:
    // PEM, the certificate first, then its chain. Errors: "tls.bad-certificate", "tls.bad-key", "tls.key-does-not-match".
    static Result<std::shared_ptr<const TlsServerContext>> fromPem(const QByteArray &chain, const QByteArray &key);
    ssl_ctx_st *native() const { return m_context.get(); }

private:
    explicit TlsServerContext(std::shared_ptr<ssl_ctx_st> context) : m_context(std::move(context)) {}
    std::shared_ptr<ssl_ctx_st> m_context;
};

class TlsClientContext {
public:
    // With the system's trusted certificates; `extraCa` PEM is trusted as well.
    static Result<std::shared_ptr<const TlsClientContext>> make(const QByteArray &extraCa = {});
    ssl_ctx_st *native() const { return m_context.get(); }

private:
    explicit TlsClientContext(std::shared_ptr<ssl_ctx_st> context) : m_context(std::move(context)) {}
    std::shared_ptr<ssl_ctx_st> m_context;
};

struct PemPair { QByteArray certificate; QByteArray key; };
// A self-signed certificate for `hostname` (A-labels), ECDSA P-256, 10 years: what STARTTLS offers until the firm has its own.
// Error: "tls.cannot-make-certificate".
Result<PemPair> selfSigned(const QString &hostname);
// True for a certificate that selfSigned() may replace: self-signed, and for another name than `hostname` or ending within 30 days.
// Never for one that somebody else signed, nor for what is no certificate.
bool isOutdatedSelfSigned(const QByteArray &certificate, const QString &hostname);

} // namespace net
