#include "net/certificate_files.h"
#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include "base/log.h"

namespace net {

namespace {

constexpr qint64 enough = 256 * 1024; // bytes of a chain

Result<QByteArray> contents(const QString &path)
{
    const auto unreadable = [&path](const QString &why) { return Error{QStringLiteral("tls.unreadable"), path + QStringLiteral(": ") + why}; };
    const QFileInfo info(path);
    if (!info.exists() || !info.isFile()) // a pipe would hold up the event loop
        return unreadable(info.exists() ? QStringLiteral("not a file") : QStringLiteral("no such file, or no right to look for it"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file.errorString());
    return file.read(enough);
}

QByteArray fingerprint(const Result<PemPair> &read)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (read) {
        hash.addData(read->certificate);
        hash.addData(QByteArrayView("\0", 1));
        hash.addData(read->key);
    } else {
        hash.addData(read.error().detail.toUtf8());
    }
    return hash.result();
}

QString isoText(WallTime time) { return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC).toString(Qt::ISODate); }

} // namespace

Result<PemPair> pairFrom(const CertificatePaths &paths)
{
    const auto certificate = contents(paths.certificate);
    if (!certificate)
        return certificate.error();
    const auto key = paths.key == paths.certificate ? certificate : contents(paths.key);
    if (!key)
        return key.error();
    return PemPair{*certificate, *key};
}

CertificateFiles::CertificateFiles(const Clock &clock, std::chrono::milliseconds interval, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &CertificateFiles::look);
}

CertificateFiles::~CertificateFiles() = default;

Result<void> CertificateFiles::watch(const QList<CertificatePaths> &files, const QString &hostname)
{
    if (std::exchange(m_hostname, hostname) != hostname)
        m_own.reset();
    QList<Watched> watched;
    for (const CertificatePaths &paths : files) {
        Watched one{paths, {}, {}, {}, {paths.certificate, false, {}, false, {}, {}}};
        for (const Watched &before : std::as_const(m_watched))
            if (before.paths == paths)
                one = before;
        judge(one);
        watched.append(one);
    }
    m_watched = watched;
    if (const auto built = build(); !built)
        return built;
    m_timer.start();
    Q_EMIT changed();
    return {};
}

QList<CertificateState> CertificateFiles::states() const
{
    QList<CertificateState> states;
    for (const Watched &one : m_watched)
        states.append(one.state);
    return states;
}

void CertificateFiles::look()
{
    bool isNew = false;
    for (Watched &one : m_watched) {
        const QByteArray now = fingerprint(pairFrom(one.paths));
        const bool settled = std::exchange(one.waiting, now) == now;
        if (now == one.judged || !settled)
            continue;
        judge(one);
        isNew = true;
    }
    if (!isNew)
        return;
    if (const auto built = build(); !built)
        logging::event(logging::Level::Problem, "tls", "not-used", {{"reason", built.error().code}, {"detail", built.error().detail}});
    Q_EMIT changed();
}

// The pair is tried as the server would use it.
void CertificateFiles::judge(Watched &one)
{
    const Result<PemPair> read = pairFrom(one.paths);
    one.judged = fingerprint(read);
    const auto tried = read ? TlsServerContext::fromPem(read->certificate, read->key)
                            : Result<std::shared_ptr<const TlsServerContext>>(read.error());
    if (!tried) {
        if (!one.state.refused)
            one.state.refusedSince = m_clock.wall();
        one.state.refused = tried.error();
        logging::event(logging::Level::Problem, "tls", "certificate-refused",
                       {{"file", one.paths.certificate}, {"reason", tried.error().code}, {"detail", tried.error().detail}});
        return;
    }
    one.good = *read;
    one.state = {one.paths.certificate, true, endOf(read->certificate) ? *endOf(read->certificate) : WallTime(),
                 isFor(read->certificate, m_hostname), {}, {}, isSelfSigned(read->certificate)};
    logging::event(logging::Level::Info, "tls", "certificate", {{"file", one.paths.certificate}, {"ends", isoText(one.state.ends)}});
}

Result<void> CertificateFiles::build()
{
    QList<PemPair> pairs;
    for (const Watched &one : m_watched)
        if (one.good)
            pairs.append(*one.good);
    if (pairs.isEmpty()) {
        if (!m_own) {
            const auto made = selfSigned(m_hostname);
            if (!made)
                return made.error();
            m_own = *made;
        }
        pairs.append(*m_own);
    }
    const auto context = TlsServerContext::fromPairs(pairs);
    if (!context)
        return context.error();
    m_context = *context;
    return {};
}

} // namespace net
