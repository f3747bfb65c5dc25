#include "doctor/report_json.h"
#include <QJsonArray>
#include <algorithm>

namespace doctor {

namespace {

QStringList textsOf(const QJsonValue &json)
{
    QStringList texts;
    for (const QJsonValue one : json.toArray())
        texts << one.toString();
    return texts;
}

QJsonObject jsonOf(const Rung &rung)
{
    return {{QStringLiteral("preference"), rung.preference},
            {QStringLiteral("host"), rung.host},
            {QStringLiteral("addresses"), QJsonArray::fromStringList(rung.addresses)},
            {QStringLiteral("isUs"), rung.isUs},
            {QStringLiteral("isPrimary"), rung.isPrimary}};
}

Rung rungFrom(const QJsonObject &json)
{
    return {json.value(QLatin1String("preference")).toInt(), json.value(QLatin1String("host")).toString(), textsOf(json.value(QLatin1String("addresses"))),
            json.value(QLatin1String("isUs")).toBool(), json.value(QLatin1String("isPrimary")).toBool()};
}

} // namespace

QJsonObject jsonOf(const Finding &finding)
{
    return {{QStringLiteral("code"), finding.code},
            {QStringLiteral("severity"), int(finding.severity)},
            {QStringLiteral("subject"), finding.subject},
            {QStringLiteral("parameters"), finding.parameters},
            {QStringLiteral("now"), QJsonArray::fromStringList(finding.now)},
            {QStringLiteral("shouldBe"), QJsonArray::fromStringList(finding.shouldBe)}};
}

std::optional<Finding> findingFrom(const QJsonObject &json)
{
    const int severity = json.value(QLatin1String("severity")).toInt(-1);
    const QString code = json.value(QLatin1String("code")).toString();
    if (code.isEmpty() || severity < 0 || severity > int(Severity::Problem))
        return std::nullopt;
    return Finding{code, Severity(severity), json.value(QLatin1String("subject")).toString(), json.value(QLatin1String("parameters")).toObject(),
                   textsOf(json.value(QLatin1String("now"))), textsOf(json.value(QLatin1String("shouldBe")))};
}

QJsonObject jsonOf(const Report &report)
{
    QJsonArray findings, ladder;
    for (const Finding &finding : report.findings)
        findings << jsonOf(finding);
    for (const Rung &rung : report.ladder)
        ladder << jsonOf(rung);
    return {{QStringLiteral("domain"), report.domain}, {QStringLiteral("verdict"), int(report.verdict)}, {QStringLiteral("findings"), findings},
            {QStringLiteral("ladder"), ladder}};
}

Report reportFrom(const QJsonObject &json)
{
    Report report;
    report.domain = json.value(QLatin1String("domain")).toString();
    report.verdict = Verdict(std::clamp(json.value(QLatin1String("verdict")).toInt(), 0, int(Verdict::Problem)));
    for (const QJsonValue value : json.value(QLatin1String("findings")).toArray()) {
        if (const auto finding = findingFrom(value.toObject()))
            report.findings << *finding;
    }
    for (const QJsonValue value : json.value(QLatin1String("ladder")).toArray()) {
        if (const Rung rung = rungFrom(value.toObject()); !rung.host.isEmpty())
            report.ladder << rung;
    }
    return report;
}

} // namespace doctor
