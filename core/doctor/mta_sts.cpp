#include "doctor/mta_sts.h"
#include <algorithm>
#include <optional>
#include "dns/name.h"

namespace doctor {

namespace {

constexpr char version[] = "STSv1";
constexpr qsizetype longestId = 32;
constexpr qsizetype mostPatterns = 100;
constexpr qint64 longestAge = 31'557'600; // a year (RFC 8461 3.2)

bool isAlphanumeric(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

PolicyFact bad(PolicyFact fact, const char *reason)
{
    fact.state = PolicyFact::State::BadPolicy;
    fact.reason = reason;
    return fact;
}

// "v=STSv1; id=20160831085700Z;" (RFC 8461 3.1). Fields that are not known are left alone.
bool isRecord(const QByteArray &text)
{
    const QList<QByteArray> fields = text.split(';');
    if (fields.first().trimmed() != QByteArray("v=") + version)
        return false;
    return std::any_of(fields.begin() + 1, fields.end(), [](const QByteArray &field) {
        const QByteArray id = field.trimmed();
        const qsizetype length = id.size() - 3;
        return id.startsWith("id=") && length >= 1 && length <= longestId && isAlphanumeric(id.mid(3));
    });
}

struct Field {
    QByteArray key, value;
};

// Nothing: a line that is none. An empty one is left out.
std::optional<QList<Field>> fieldsOf(const QByteArray &body)
{
    QList<Field> fields;
    for (const QByteArray &raw : body.split('\n')) {
        const QByteArray line = raw.trimmed();
        const qsizetype colon = line.indexOf(':');
        if (line.isEmpty())
            continue;
        if (colon < 1)
            return {};
        fields << Field{line.left(colon).trimmed(), line.mid(colon + 1).trimmed()};
    }
    return fields;
}

// The first counts (RFC 8461 3.2).
QByteArray valueOf(const QList<Field> &fields, const char *key)
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field &field) { return field.key == key; });
    return found == fields.end() ? QByteArray() : found->value;
}

std::optional<QByteArray> patternFrom(const QByteArray &text)
{
    const bool isWild = text.startsWith("*.");
    const auto name = dns::normalName(isWild ? text.mid(2) : text);
    if (!name)
        return {};
    return isWild ? "*." + *name : *name;
}

} // namespace

PolicyFact policyOfRecords(const QList<QByteArray> &texts)
{
    PolicyFact fact;
    fact.records = texts;
    QList<QByteArray> ours;
    std::copy_if(texts.begin(), texts.end(), std::back_inserter(ours), [](const QByteArray &text) { return text.startsWith("v=STSv1"); });
    fact.state = PolicyFact::State::None; // texts of others do not count
    if (ours.size() == 1 && isRecord(ours.first()))
        fact.state = PolicyFact::State::Unreachable;
    else if (!ours.isEmpty())
        fact.state = PolicyFact::State::BadRecord;
    return fact;
}

PolicyFact withPolicy(PolicyFact known, const QByteArray &body)
{
    const auto fields = fieldsOf(body);
    if (!fields)
        return bad(known, "policy.not-text");
    if (valueOf(*fields, "version") != version)
        return bad(known, "policy.bad-version");
    known.mode = valueOf(*fields, "mode");
    if (known.mode != "enforce" && known.mode != "testing" && known.mode != "none")
        return bad(known, "policy.bad-mode");
    bool isNumber = false;
    const qint64 age = valueOf(*fields, "max_age").toLongLong(&isNumber);
    if (!isNumber || age < 0 || age > longestAge)
        return bad(known, "policy.bad-max-age");
    known.maxAge = std::chrono::seconds(age);
    for (const Field &field : *fields) {
        const auto pattern = field.key == "mx" ? patternFrom(field.value) : std::nullopt;
        if (field.key == "mx" && !pattern)
            return bad(known, "policy.bad-mx");
        if (pattern && known.patterns.size() < mostPatterns)
            known.patterns << *pattern;
    }
    if (known.patterns.isEmpty() && known.mode != "none")
        return bad(known, "policy.no-mx");
    known.state = PolicyFact::State::Known;
    known.reason.clear();
    return known;
}

} // namespace doctor
