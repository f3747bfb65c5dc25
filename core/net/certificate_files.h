// The certificates that STARTTLS offers, from PEM files that others replace while we run: looks at their contents every few seconds.
//
// Contents, not times or notifications: a renamed link (certbot), a restored old file and a copy that keeps its date all count, and the
// files are small. What is new must be the same at two looks before it is judged, as certificate and key cannot be replaced at once.
// Invariant: there is always a context. A pair that cannot be used never takes the place of one that can; where there has been none yet,
// it is a self-signed one of our own, in memory, as unverified encryption is what most senders settle for anyway.
// Caller: the relay.
#pragma once
#include <QList>
#include <QObject>
#include <QTimer>
#include <memory>
#include <optional>
#include "base/clock.h"
#include "net/tls_context.h"

namespace net {

struct CertificatePaths {
    QString certificate;
    QString key; // may be the same file

    friend bool operator==(const CertificatePaths &, const CertificatePaths &) = default;
};

// Their contents, at most 256 KB each. Error: "tls.unreadable".
Result<PemPair> pairFrom(const CertificatePaths &paths);

// One pair, for those who warn of it.
struct CertificateState {
    QString file;
    bool inUse = false;            // something that was read from it is; else nothing or the self-signed one
    WallTime ends{};               // of what is in use
    bool isForUs = false;          // likewise: is for the host name
    std::optional<Error> refused;  // what stands in the files now cannot be used: "tls.unreadable", else of TlsServerContext::fromPem
    WallTime refusedSince{};
    bool isSelfSigned = false;     // what is in use: nobody else vouches for it

    friend bool operator==(const CertificateState &a, const CertificateState &b)
    {
        return a.file == b.file && a.inUse == b.inUse && a.ends == b.ends && a.isForUs == b.isForUs
               && a.isSelfSigned == b.isSelfSigned && a.refused.has_value() == b.refused.has_value() && a.refusedSince == b.refusedSince;
    }
};

class CertificateFiles : public QObject {
    Q_OBJECT
public:
    explicit CertificateFiles(const Clock &clock, std::chrono::milliseconds interval = std::chrono::seconds(2), QObject *parent = nullptr);
    ~CertificateFiles() override;

    // Reads and judges at once. Pairs that were watched already keep what is in use. Error: "tls.cannot-make-certificate".
    Result<void> watch(const QList<CertificatePaths> &files, const QString &hostname);
    std::shared_ptr<const TlsServerContext> context() const { return m_context; } // null only before watch()
    QList<CertificateState> states() const;

Q_SIGNALS:
    void changed(); // context() or states()

private:
    struct Watched {
        CertificatePaths paths;
        QByteArray judged;  // fingerprint of what was judged last
        QByteArray waiting; // of what was there at the last look and is not judged yet
        std::optional<PemPair> good;
        CertificateState state;
    };
    void look();
    void judge(Watched &one);
    Result<void> build();

    const Clock &m_clock;
    QTimer m_timer;
    QString m_hostname;
    QList<Watched> m_watched;
    std::optional<PemPair> m_own; // self-signed, made when it was needed
    std::shared_ptr<const TlsServerContext> m_context;
};

} // namespace net
