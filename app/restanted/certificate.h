// The certificate that STARTTLS offers: tls.pem and tls.key (0600) in the data directory, self-signed until the firm puts its own there.
#pragma once
#include <QString>
#include <memory>
#include "base/result.h"
#include "net/tls_context.h"

// Reads the pair; makes a self-signed one if there is none, or if ours is for another name or about to end. A certificate that somebody
// else signed is never replaced: what is wrong with it is an error ("tls.…").
Result<std::shared_ptr<const net::TlsServerContext>> serverCertificate(const QString &dataDirectory, const QString &hostname);
