#include "certificate.h"
#include <QFile>
#include "base/log.h"
#include "base/platform.h"

namespace {

constexpr qint64 enough = 256 * 1024; // bytes of a chain

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(enough) : QByteArray();
}

Result<void> makePair(const net::CertificatePaths &paths, const QString &hostname)
{
    const auto pair = net::selfSigned(hostname);
    if (!pair)
        return pair.error();
    if (const auto written = platform::writeFileDurably(paths.key, pair->key); !written)
        return written;
    if (const auto written = platform::writeFileDurably(paths.certificate, pair->certificate); !written)
        return written;
    logging::event(logging::Level::Info, "service", "certificate-made", {{"for", hostname}, {"file", paths.certificate}});
    return {};
}

} // namespace

Result<net::CertificatePaths> ownCertificate(const QString &dataDirectory, const QString &hostname)
{
    const net::CertificatePaths paths{dataDirectory + QStringLiteral("/tls.pem"), dataDirectory + QStringLiteral("/tls.key")};
    const QByteArray certificate = contents(paths.certificate);
    if (!QFile::exists(paths.certificate) || net::isOutdatedSelfSigned(certificate, hostname))
        if (const auto made = makePair(paths, hostname); !made)
            return made.error();
    return paths;
}
