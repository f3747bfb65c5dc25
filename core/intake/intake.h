// All SMTP sessions with the world: listeners, one Session each connection, limits on how many.
// Composes smtp::ServerSession + admission + spool over net; decides nothing itself.
#pragma once
#include <QHostAddress>
#include <QObject>
#include <functional>
#include <memory>
#include "base/clock.h"
#include "base/result.h"
#include "config/config.h"
#include "dns/resolver.h"
#include "intake/figures.h"
#include "intake/settings.h"
#include "intake/visitors.h"
#include "net/tls_context.h"
#include "spool/spool.h"

namespace intake {

class Intake : public QObject {
    Q_OBJECT
public:
    explicit Intake(const Clock &clock, QObject *parent = nullptr);
    ~Intake() override;

    // Opens and closes listeners as needed; open sessions go on with what they began with. Without domains (state `setup`) nothing listens.
    // `tls` null: STARTTLS is not offered. An error names the listener ("net.…", detail with its key and address); the others are open.
    // Legal before open(): ports below 1024 need rights that the spool must not be opened with.
    Result<void> configure(const config::Config &config, std::shared_ptr<const net::TlsServerContext> tls);
    // For connections that come from now on. Nothing before configure().
    void useTls(std::shared_ptr<const net::TlsServerContext> tls);
    // For new sessions from now on: what primaries can do (HandOver::capabilities()), and who starts their queues; without it ETRN is not offered.
    void setPrimaries(const QHash<QByteArray, smtp::Capabilities> &capabilities);
    void setEtrn(EtrnHandler etrn);
    // From the next session on: by which mail that comes round is known.
    void setTags(std::shared_ptr<const smtp::TraceTags> tags);
    // From the next session on: who may come, and who exists. Nothing before: everybody.
    void setGate(std::shared_ptr<const Gate> gate);
    // From now on connections are taken; until then they wait in the kernel. `spool` and `resolver` outlive this; without a resolver no lists
    // of bad clients are asked and SPF is not checked. Legal once.
    void open(spool::Spool &spool, dns::Resolver *resolver = nullptr);
    // No new connections; idle sessions are told 421 at once, others when their message is answered; all are cut after `limit`.
    void stop(std::chrono::milliseconds limit, std::function<void()> stopped);
    int sessions() const;
    Figures figures() const;
    Visits visits() const;
    void rememberVisits(const Visits &kept); // of earlier runs
    // Bytes of a message to this domain that are taken now (G1); 0: it is not protected, or nothing is configured yet.
    qint64 largestFor(const QByteArray &domain) const;
    // Where mail of our own can be brought in as by any client; nothing: no listener is open. A listener on loopback, or on all addresses, comes first.
    struct OwnDoor { QHostAddress address; quint16 port = 0; };
    std::optional<OwnDoor> ownDoor() const;
    [[nodiscard]] OwnVisits::Handle announce(const OwnVisit &visit); // for every session, also those that are open already
    QList<quint16> ports() const; // as bound, in the order of the configuration; 0: not open
    // What a recipient would be told now, as far as the mail itself decides: not limits, nor lists of bad clients. Nothing is remembered of it. Legal
    // where isSetUp(); answered at once or from the event loop (as pass()), not when `context` is gone.
    struct Enquiry { QHostAddress client; QByteArray sender, recipient; }; // an empty sender is the null sender
    bool isSetUp() const; // configured, and open
    void consider(const Enquiry &enquiry, QObject *context, std::function<void(const Passage &)> done) const;
    QStringList closedListeners() const; // "host:port" of those that should be open and are not

Q_SIGNALS:
    void arrived(const QList<QByteArray> &domains); // a message for them (configured names) was kept
    void cameBack(const QByteArray &domain); // mail for it came round and is held (mail-semantics C10)

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace intake
