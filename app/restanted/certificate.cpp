#include "certificate.h"
#include <QFile>
#include "base/log.h"
#include "base/platform.h"

namespace {

using Context = Result<std::shared_ptr<const net::TlsServerContext>>;

constexpr qint64 enough = 256 * 1024; // bytes of a chain

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(enough) : QByteArray();
}

Context makePair(const QString &certificatePath, const QString &keyPath, const QString &hostname)
{
    const auto pair = net::selfSigned(hostname);
    if (!pair)
        return pair.error();
    if (const auto written = platform::writeFileDurably(keyPath, pair->key); !written)
        return written.error();
    if (const auto written = platform::writeFileDurably(certificatePath, pair->certificate); !written)
        return written.error();
    logging::event(logging::Level::Info, "service", "certificate-made", {{"for", hostname}, {"file", certificatePath}});
    return net::TlsServerContext::fromPem(pair->certificate, pair->key);
}

} // namespace

Context serverCertificate(const QString &dataDirectory, const QString &hostname)
{
    const QString certificatePath = dataDirectory + QStringLiteral("/tls.pem");
    const QString keyPath = dataDirectory + QStringLiteral("/tls.key");
    const QByteArray certificate = contents(certificatePath);
    if (certificate.isEmpty() || net::isOutdatedSelfSigned(certificate, hostname))
        return makePair(certificatePath, keyPath, hostname);
    return net::TlsServerContext::fromPem(certificate, contents(keyPath));
}
