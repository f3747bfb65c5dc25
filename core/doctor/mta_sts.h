// MTA-STS (RFC 8461): what the record at _mta-sts and the policy behind it say. PURE and bounded. Callers: gather_policy.
#pragma once
#include <QByteArray>
#include <QList>
#include "doctor/facts.h"

namespace doctor {

// From the texts at _mta-sts.DOMAIN: None, BadRecord, or Unreachable as long as the policy is not there.
PolicyFact policyOfRecords(const QList<QByteArray> &texts);

// `known` with what the policy's `body` says: Known, or BadPolicy with the reason.
PolicyFact withPolicy(PolicyFact known, const QByteArray &body);

} // namespace doctor
