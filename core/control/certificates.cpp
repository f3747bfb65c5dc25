#include "control/certificates.h"
#include <QDir>
#include "base/log.h"
#include "base/platform.h"
#include "control/convert.h"
#include "net/tls_context.h"

namespace control {

namespace {

constexpr qsizetype most = 256 * 1024; // bytes of a file
constexpr qsizetype longestSaid = 500;  // characters of a path

ipc::Sentence refusal(const Error &error) { return {error.code, {{"detail", error.detail}}}; }

// An empty key: it is in `pem`.
QByteArray inOneFile(const QByteArray &pem, const QByteArray &key) { return key.isEmpty() || pem.endsWith('\n') ? pem + key : pem + '\n' + key; }

net::CertificatePaths pathsOf(const QString &file, const QString &key) { return {file, key.isEmpty() ? file : key}; }

// The first of the paths that would mean another file wherever the service was started.
std::optional<QString> relativeOf(const QString &file, const QString &key)
{
    for (const QString &path : {file, key})
        if (!path.isEmpty() && !QDir::isAbsolutePath(path))
            return path;
    return {};
}

// What senders see of it, though it can be used.
QList<ipc::Sentence> remarksOn(const net::CertificateFacts &facts, const QByteArray &pem, const QString &hostname, WallTime now)
{
    QList<ipc::Sentence> remarks;
    if (facts.ends <= now)
        remarks << ipc::Sentence{"certificate.expired", {{"ends", dateTime(facts.ends).toString(Qt::ISODate)}}};
    if (facts.begins > now)
        remarks << ipc::Sentence{"certificate.not-yet", {{"begins", dateTime(facts.begins).toString(Qt::ISODate)}}};
    if (!net::isFor(pem, hostname))
        remarks << ipc::Sentence{"certificate.other-name", {{"hostname", hostname}}};
    if (facts.isSelfSigned)
        remarks << ipc::Sentence{"certificate.self-signed", {}};
    return remarks;
}

} // namespace

CertificateRequests::CertificateRequests(spool::Spool &spool, const QString &dataDirectory, const Clock &clock, QObject *parent)
    : QObject(parent), m_spool(spool), m_directory(dataDirectory + QStringLiteral("/certificates")), m_ownFile(dataDirectory + QStringLiteral("/tls.pem")),
      m_clock(clock)
{
}

// The pair is tried as the server would use it.
ipc::Certificate CertificateRequests::judged(const Result<net::PemPair> &pair, const QString &hostname) const
{
    ipc::Certificate said;
    if (!pair) {
        said.refused = refusal(pair.error());
        return said;
    }
    if (const auto facts = net::factsOf(pair->certificate)) {
        said.names = facts->names;
        said.issuer = facts->issuer;
        said.begins = dateTime(facts->begins);
        said.ends = dateTime(facts->ends);
        said.fingerprint = QString::fromLatin1(facts->fingerprint);
        said.remarks = remarksOn(*facts, pair->certificate, hostname, m_clock.wall());
    }
    if (const auto tried = net::TlsServerContext::fromPem(pair->certificate, pair->key); !tried)
        said.refused = refusal(tried.error());
    return said;
}

ipc::Certificates CertificateRequests::list(const config::Config &running) const { return {configured(running, hostnameOf(running))}; }

QList<ipc::Certificate> CertificateRequests::configured(const config::Config &running, const QString &hostname) const
{
    const auto isUsed = [this](const QString &file) {
        return std::ranges::any_of(m_states, [&file](const net::CertificateState &state) { return state.file == file && state.inUse; });
    };
    QList<ipc::Certificate> all;
    for (const config::Certificate &one : running.certificates) {
        ipc::Certificate said = judged(net::pairFrom(pathsOf(one.file, one.key)), hostname);
        said.file = one.file;
        said.key = one.key;
        said.isInUse = isUsed(one.file);
        all << said;
    }
    if (!running.certificates.isEmpty())
        return all;
    ipc::Certificate own = judged(net::pairFrom({m_ownFile, m_ownFile.chopped(4) + QStringLiteral(".key")}), hostname);
    own.file = m_ownFile;
    own.isOwn = true;
    own.isInUse = isUsed(m_ownFile);
    all << own;
    return all;
}

ipc::Certificate CertificateRequests::check(const ipc::CheckCertificate &request, const config::Config &running) const
{
    const QString hostname = request.hostname.isEmpty() ? hostnameOf(running) : request.hostname;
    if (!request.file.isEmpty()) {
        const auto relative = relativeOf(request.file, request.key);
        ipc::Certificate said = relative ? ipc::Certificate{} : judged(net::pairFrom(pathsOf(request.file, request.key)), hostname);
        if (relative)
            said.refused = ipc::Sentence{"certificate.not-absolute", {{"value", relative->left(longestSaid)}}};
        said.file = request.file;
        said.key = request.key;
        return said;
    }
    if (request.pem.isEmpty() && request.keyPem.isEmpty())
        return configured(running, hostname).first();
    const QByteArray pem = request.pem.toUtf8();
    return judged(net::PemPair{pem, request.keyPem.isEmpty() ? pem : request.keyPem.toUtf8()}, hostname);
}

void CertificateRequests::install(const ipc::InstallCertificate &request, const QByteArray &actor, const ipc::Answer<ipc::InstallCertificate> &answer)
{
    const QByteArray both = inOneFile(request.pem.toUtf8(), request.keyPem.toUtf8()); // as it will be read: what is tried is what is kept
    if (both.size() > most)
        return answer(ipc::ErrorReply{"tls.bad-certificate", {}});
    if (const auto tried = net::TlsServerContext::fromPem(both, both); !tried)
        return answer(refusal(tried.error()));
    const auto facts = net::factsOf(both);
    if (!facts)
        return answer(refusal(facts.error()));
    m_spool.audit({.act = "installCertificate", .subject = facts->fingerprint}, actor, this,
                  [this, both, actor, answer, fingerprint = facts->fingerprint](const Result<void> &audited) {
        const auto outcome = audited ? keep(both, fingerprint) : ipc::Outcome<ipc::InstalledCertificate>(audited.error());
        logging::event(outcome ? logging::Level::Info : logging::Level::Warning, "control", "certificate-install",
                       {{"actor", actor}, {"fingerprint", fingerprint}, {"error", outcome ? QString() : outcome.error().code}});
        answer(outcome);
    });
}

ipc::Outcome<ipc::InstalledCertificate> CertificateRequests::keep(const QByteArray &both, const QByteArray &fingerprint) const
{
    const QString file = m_directory + u'/' + QString::fromLatin1(fingerprint.first(32)) + QStringLiteral(".pem");
    Result<void> written = platform::makePrivateDirectory(m_directory);
    if (written)
        written = platform::writeFileDurably(file, both);
    if (!written)
        return ipc::ErrorReply{"certificate.not-kept", {{"file", file}, {"reason", written.error().detail}}};
    return ipc::InstalledCertificate{file};
}

} // namespace control
