#include "doctor/drift.h"
#include <QDateTime>
#include <QJsonArray>
#include <algorithm>

namespace doctor {

namespace {

bool isOfHost(Asked asked) { return asked == Asked::Addresses || asked == Asked::Certificate || asked == Asked::Tlsa; }

// ---- stored form ------------------------------------------------------------------------------------------

std::optional<Asked> askedFromCode(const QString &code)
{
    const auto found = std::ranges::find_if(allAsked, [&](Asked asked) { return code == QLatin1String(driftCode(asked)); });
    return found == std::end(allAsked) ? std::nullopt : std::optional(*found);
}

QJsonObject jsonOf(const AnswerKey &key)
{
    return {{QStringLiteral("asked"), QString::fromLatin1(driftCode(key.asked))}, {QStringLiteral("name"), key.name}};
}

std::optional<AnswerKey> keyOf(const QJsonObject &json)
{
    const auto asked = askedFromCode(json.value(QLatin1String("asked")).toString());
    return asked ? std::optional(AnswerKey{*asked, json.value(QLatin1String("name")).toString()}) : std::nullopt;
}

QStringList textsOf(const QJsonValue &json)
{
    QStringList texts;
    for (const QJsonValue &one : json.toArray())
        texts << one.toString();
    return texts;
}

QJsonArray jsonOf(const Answers &answers)
{
    QJsonArray all;
    for (auto at = answers.begin(); at != answers.end(); ++at) {
        QJsonObject one = jsonOf(at.key());
        one.insert(QStringLiteral("answer"), QJsonArray::fromStringList(at.value()));
        all << one;
    }
    return all;
}

Answers answersFrom(const QJsonValue &json)
{
    Answers answers;
    for (const QJsonValue &one : json.toArray()) {
        if (const auto key = keyOf(one.toObject()); key && answers.size() < Drift::mostKnown)
            answers.insert(*key, textsOf(one.toObject().value(QLatin1String("answer"))));
    }
    return answers;
}

QJsonObject said(const QStringList &records)
{
    return records.isEmpty() ? QJsonObject{{QStringLiteral("code"), QStringLiteral("drift.nothing")}}
                             : QJsonObject{{QStringLiteral("code"), QStringLiteral("drift.records")},
                                           {QStringLiteral("parameters"), QJsonObject{{QStringLiteral("records"), QJsonArray::fromStringList(records)}}}};
}

} // namespace

Finding findingOf(const QString &domain, const Change &change)
{
    const Asked asked = change.key.asked;
    const bool decides = asked == Asked::Mx || asked == Asked::NameServers || asked == Asked::Addresses;
    return {QString::fromLatin1(driftCode(asked)), decides ? Severity::Attention : Severity::Info, change.key.name,
            {{QStringLiteral("domain"), domain}, {QStringLiteral("name"), change.key.name}, {QStringLiteral("before"), said(change.before)}, {QStringLiteral("after"), said(change.after)}},
            change.after, {}};
}

void Drift::take(const Answers &answers, WallTime now)
{
    for (auto at = answers.begin(); at != answers.end(); ++at)
        takeOne(at.key(), at.value(), now);
    forgetHostsThatLeft(answers);
    if (m_changes.size() > mostChanges)
        m_changes.remove(0, m_changes.size() - mostChanges);
}

void Drift::takeOne(const AnswerKey &key, const QStringList &answer, WallTime now)
{
    const auto known = m_known.find(key);
    if (known == m_known.end()) { // the first look at it is the measure of all later ones
        if (m_known.size() < mostKnown)
            m_known.insert(key, answer);
        return;
    }
    if (*known == answer) {
        m_seen.remove(key);
        return;
    }
    const auto seen = m_seen.constFind(key);
    if (seen == m_seen.constEnd() || *seen != answer) {
        m_seen.insert(key, answer);
        return;
    }
    m_changes << Change{key, *known, answer, now};
    *known = answer;
    m_seen.remove(key);
}

// A host that is no mail server of the domain any more and comes back a year later is looked at afresh. Only when the MX records, which say
// who is one, were answered.
void Drift::forgetHostsThatLeft(const Answers &answers)
{
    if (answers.isEmpty() || answers.firstKey().asked != Asked::Mx)
        return;
    const auto names = [](const QStringList &records, const QString &host) {
        return std::ranges::any_of(records, [&](const QString &record) { return record.endsWith(u' ' + host); });
    };
    const AnswerKey mx = answers.firstKey();
    const auto left = [&](const AnswerKey &key) {
        return isOfHost(key.asked) && !names(m_known.value(mx), key.name) && !names(m_seen.value(mx), key.name) && !answers.contains(key);
    };
    m_known.removeIf([&](const auto &entry) { return left(entry.key()); });
    m_seen.removeIf([&](const auto &entry) { return left(entry.key()); });
}

QList<Change> Drift::changes(WallTime now) const
{
    QList<Change> lately;
    std::ranges::copy_if(m_changes, std::back_inserter(lately), [&](const Change &change) { return change.at <= now && now - change.at < told; });
    return lately;
}

QJsonObject Drift::toJson() const
{
    QJsonArray changes;
    for (const Change &change : m_changes) {
        QJsonObject one = jsonOf(change.key);
        one.insert(QStringLiteral("before"), QJsonArray::fromStringList(change.before));
        one.insert(QStringLiteral("after"), QJsonArray::fromStringList(change.after));
        one.insert(QStringLiteral("at"), qint64(change.at.time_since_epoch().count()));
        changes << one;
    }
    return {{QStringLiteral("known"), jsonOf(m_known)}, {QStringLiteral("seen"), jsonOf(m_seen)}, {QStringLiteral("changes"), changes}};
}

Drift Drift::fromJson(const QJsonObject &json)
{
    Drift drift;
    drift.m_known = answersFrom(json.value(QLatin1String("known")));
    drift.m_seen = answersFrom(json.value(QLatin1String("seen")));
    for (const QJsonValue &value : json.value(QLatin1String("changes")).toArray()) {
        const QJsonObject one = value.toObject();
        const WallTime at{Milliseconds(one.value(QLatin1String("at")).toInteger())};
        if (const auto key = keyOf(one); key && drift.m_changes.size() < mostChanges)
            drift.m_changes << Change{*key, textsOf(one.value(QLatin1String("before"))), textsOf(one.value(QLatin1String("after"))), at};
    }
    return drift;
}

} // namespace doctor
