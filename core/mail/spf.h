// check_host() (RFC 7208 4): may this client send in the name of this sender? PURE.
//
// Asks nobody itself: evaluate() goes as far as the answers that are known take it and says which it wants next. Called again with those
// it begins anew, which is cheap: there are at most some 130 questions, nearly always fewer than five. It remembers nothing.
// Bounded whatever the records hold: ten terms that ask, ten hosts a term, two void look-ups (4.6.4). Caller: intake/spf_check.
#pragma once
#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QList>
#include <variant>
#include "base/clock.h"
#include "mail/spf_record.h"

namespace mail::spf {

struct Query {
    QHostAddress client;
    QByteArray helo;
    QByteArray sender;   // of MAIL, its domain in A-labels; empty: postmaster at `helo` (2.4)
    QByteArray receiver; // our name, for explanations
    WallTime now{};
};

// Names lower case, no dot at the end; they may hold any character but a dot in a label: a sender can put anything into a macro.
struct Question {
    enum class Type { Txt, A, Aaaa, Mx, Ptr };
    Type type = Type::Txt;
    QByteArray name;

    friend bool operator==(const Question &, const Question &) = default;
    friend size_t qHash(const Question &q, size_t seed = 0) { return qHashMulti(seed, int(q.type), q.name); }
};

struct Answer {
    enum class Status { Found, Nothing /* no such name, or no such record there */, Failed /* no answer, or a server's failure */ };
    Status status = Status::Nothing;
    QList<QByteArray> texts;       // TXT: each with its strings joined; MX: hosts, the best first; PTR: names
    QList<QHostAddress> addresses; // A, AAAA
};
using Answers = QHash<Question, Answer>;

// What was looked at, in order; for people who mend a record.
struct Step {
    enum class Kind {
        Record,  // `text`: the one of `domain`
        Term,    // `text`: a directive or redirect; `found`: what the DNS said, or what a macro came to
        Result   // of `domain`; `text`: its name
    };
    Kind kind = Kind::Record;
    int depth = 0; // 0: the sender's own domain; one more for each include
    QByteArray domain, text;
    QList<QByteArray> found;
    bool matched = false; // of a Term
};

struct Evaluation {
    Verdict verdict = Verdict::None;
    QByteArray domain;      // whose record was asked for
    bool isOfHelo = false;  // the sender was null
    QByteArray mechanism;   // that decided, as written; "default": none did
    QByteArray problem;     // of TempError and PermError: "spf.syntax", "spf.several-records", "spf.too-many-lookups", "spf.too-many-void",
                            // "spf.too-many-hosts", "spf.no-record", "spf.no-answer"
    QByteArray at;          // where: a term, or a name
    QByteArray explanation; // of a Fail, in the domain owner's words (6.2); ASCII, untrusted
    int lookups = 0, voidLookups = 0;
    QList<Step> steps;
};

using Unanswered = QList<Question>; // at least one; they may be asked at the same time
std::variant<Evaluation, Unanswered> evaluate(const Query &query, const Answers &answers);

// For where time is over.
Evaluation timedOut(const Query &query);

// The domain whose record counts; empty: there is none that can be asked for.
QByteArray domainOf(const Query &query);

} // namespace mail::spf
