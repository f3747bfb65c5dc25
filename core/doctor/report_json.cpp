#include "doctor/report_json.h"
#include <QJsonArray>
#include <algorithm>

namespace doctor {

namespace {

QStringList textsOf(const QJsonValue &json)
{
    QStringList texts;
    for (const QJsonValue &one : json.toArray())
        texts << one.toString();
    return texts;
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
    QJsonArray findings;
    for (const Finding &finding : report.findings)
        findings << jsonOf(finding);
    return {{QStringLiteral("domain"), report.domain}, {QStringLiteral("verdict"), int(report.verdict)}, {QStringLiteral("findings"), findings}};
}

Report reportFrom(const QJsonObject &json)
{
    Report report;
    report.domain = json.value(QLatin1String("domain")).toString();
    report.verdict = Verdict(std::clamp(json.value(QLatin1String("verdict")).toInt(), 0, int(Verdict::Problem)));
    for (const QJsonValue &value : json.value(QLatin1String("findings")).toArray()) {
        if (const auto finding = findingFrom(value.toObject()))
            report.findings << *finding;
    }
    return report;
}

} // namespace doctor
