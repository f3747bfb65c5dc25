// Macros of SPF records (RFC 7208 7): "%{ir}.%{v}._spf.%{d2}". PURE.
// Callers: spf_record (is it well-formed?), spf (what does it say?).
#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QHostAddress>
#include "base/clock.h"

namespace mail::spf {

// *( macro-expand / macro-literal ). The letters c, r and t are macros only in explanations (7.2), which may hold blanks too (6.2).
bool isMacroString(QByteArrayView text);
bool isExplanation(QByteArrayView text);
// macro-string domain-end (12): ends with a macro, or with a label that is not all digits, behind a dot.
bool isDomainSpec(QByteArrayView text);

// Whether the letter (lower case) stands in a macro of `text`, in either case.
bool usesMacro(QByteArrayView text, char letter);

struct MacroValues {
    QByteArray local, senderDomain; // of the sender
    QByteArray domain;              // <domain> of check_host()
    QHostAddress client;            // never an IPv4 address within IPv6
    QByteArray helo, receiver;
    QByteArray validatedName = "unknown"; // %{p}
    WallTime now{};
};

// `text` is well-formed.
QByteArray expanded(QByteArrayView text, const MacroValues &values);

// A name from a domain-spec: too long a one loses labels at its left until it has at most 253 characters (7.3). The dot at its end goes.
QByteArray expandedName(QByteArrayView text, const MacroValues &values);

} // namespace mail::spf
