// What senders insist on before they deliver to a host. PURE. Callers: the judges of TLS and of policies.
//
// Without either, senders encrypt when they can and take any certificate (RFC 7435): then a bad one stops no mail.
#pragma once
#include "doctor/picture.h"

namespace doctor {

enum class Demand {
    None,
    Policy, // MTA-STS in mode enforce names the host: TLS 1.2 and a trusted certificate for its name (RFC 8461 4)
    Dane    // signed TLSA records: TLS, and what they say of the certificate (RFC 7672)
};

Demand demandOn(const Facts &, const QByteArray &host);

// "*.example.test" stands for one label (RFC 8461 4.1).
bool isNamedBy(const PolicyFact &, const QByteArray &host);
bool hasTlsa(const Facts &, const QByteArray &host); // that senders heed

// What a fault of TLS at such a host comes to, as a part of a sentence.
QJsonObject effectOf(Demand);
Severity weightOf(Demand); // Attention; Problem when senders insist

} // namespace doctor
