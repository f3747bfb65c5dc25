// What may be shown of an address that may have a password in it: in its path, in its query, or before its host. PURE.
#pragma once
#include <QString>
#include <QStringView>

// Scheme, host and port (RFC 6454 4): "https://ntfy.sh". "***" for what is no address, or leaves in doubt where its host begins.
QString urlOrigin(QStringView url);
// The origin, and "/***" if there was more.
QString cutUrl(QStringView url);
// All of them in running text, whatever their scheme.
QString cutUrlsWithin(const QString &text);
