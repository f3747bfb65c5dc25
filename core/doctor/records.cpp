#include "doctor/records.h"

#include <algorithm>
#include "doctor/judge_place.h"

namespace doctor {

namespace {

// Without TTL: what is left of one in a resolver would make equal records look different.
QStringList texts(const QByteArray &domain, QList<dns::Mx> records)
{
    std::sort(records.begin(), records.end(), [](const dns::Mx &a, const dns::Mx &b) {
        return a.preference != b.preference ? a.preference < b.preference : a.host < b.host;
    });
    QStringList all;
    for (const dns::Mx &mx : std::as_const(records))
        all << recordText(domain, {}, mx);
    return all;
}

bool isAnswer(dns::Status status) { return status == dns::Status::Ok || status == dns::Status::NoData || status == dns::Status::NameError; }

} // namespace

MxRecords recordsOf(const Question &question, const Facts &facts, const MxSet &counting, const QList<Rung> &ladder)
{
    MxRecords all;
    if (const QList<MxSet> sets = authoritativeSets(facts); !sets.isEmpty()) {
        all.published = texts(facts.domain, sets.first().records);
        if (sets.first().hasNullMx)
            all.published->prepend(recordText(facts.domain, {}, {0, ""}));
    }
    if (isAnswer(facts.mx.status)) {
        all.cached = texts(facts.domain, facts.mx.records);
        if (facts.mx.ttl.count() > 0)
            all.cachedUntil = facts.now + facts.mx.ttl;
    }
    if (!counting.isKnown())
        return all;
    const bool isRight = placeCodes(question, facts, counting).isEmpty();
    all.wanted = texts(facts.domain, isRight ? counting.records : proposedSet(question, facts, ladder));
    return all;
}

} // namespace doctor
