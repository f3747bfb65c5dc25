// Our own certificate: tls.pem and tls.key (0600) in the data directory, self-signed until the firm puts its own there or names other files.
#pragma once
#include <QString>
#include "base/result.h"
#include "net/certificate_files.h"

// Makes a self-signed pair if there is none, or if ours is for another name or about to end. One that somebody else signed is never
// touched. Errors: "tls.cannot-make-certificate", "platform.…".
Result<net::CertificatePaths> ownCertificate(const QString &dataDirectory, const QString &hostname);
