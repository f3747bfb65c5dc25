// An SPF record's text (RFC 7208 4.5, 4.6, 12): its version, directives and modifiers. PURE.
//
// Syntax only: macros stay as they are written, nothing is asked. One term that cannot be read makes the whole record unreadable, wherever
// it stands (4.6). Bounded by the text it is given. Caller: spf.
#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QHostAddress>
#include <QList>
#include <optional>
#include "base/result.h"

namespace mail::spf {

enum class Verdict { None, Neutral, Pass, Fail, SoftFail, TempError, PermError }; // RFC 7208 2.6
// "pass", "permerror", as Received-SPF has them (9.1).
QByteArray verdictName(Verdict verdict);

enum class Mechanism { All, Include, A, Mx, Ptr, Ip4, Ip6, Exists };

struct Directive {
    Verdict qualifier = Verdict::Pass; // what a match means: Pass, Fail, SoftFail, Neutral
    Mechanism mechanism = Mechanism::All;
    QByteArray domain;    // a domain-spec, macros and all; empty: the current domain
    QHostAddress network; // of Ip4 and Ip6
    int prefix4 = 32, prefix6 = 128;
    QByteArray text;      // as it is written
};

struct Record {
    QList<Directive> directives;
    std::optional<QByteArray> redirect, explanation; // domain-specs
};

// Whether a TXT record is one of SPF (4.5): "v=spf1", alone or before a blank. "v=spf10" is none.
bool isRecord(QByteArrayView text);

// `text` is one. Errors: "spf.syntax"; its detail is the term.
Result<Record> parseRecord(QByteArrayView text);

} // namespace mail::spf
