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

QJsonObject jsonOf(const Report &report)
{
    QJsonArray findings;
    for (const Finding &finding : report.findings) {
        findings << QJsonObject{{QStringLiteral("code"), finding.code},
                                {QStringLiteral("severity"), int(finding.severity)},
                                {QStringLiteral("subject"), finding.subject},
                                {QStringLiteral("parameters"), finding.parameters},
                                {QStringLiteral("now"), QJsonArray::fromStringList(finding.now)},
                                {QStringLiteral("shouldBe"), QJsonArray::fromStringList(finding.shouldBe)}};
    }
    return {{QStringLiteral("domain"), report.domain}, {QStringLiteral("verdict"), int(report.verdict)}, {QStringLiteral("findings"), findings}};
}

Report reportFrom(const QJsonObject &json)
{
    Report report;
    report.domain = json.value(QLatin1String("domain")).toString();
    report.verdict = Verdict(std::clamp(json.value(QLatin1String("verdict")).toInt(), 0, int(Verdict::Problem)));
    for (const QJsonValue &value : json.value(QLatin1String("findings")).toArray()) {
        const QJsonObject one = value.toObject();
        const int severity = one.value(QLatin1String("severity")).toInt(-1);
        if (severity < 0 || severity > int(Severity::Problem))
            continue;
        report.findings << Finding{one.value(QLatin1String("code")).toString(), Severity(severity), one.value(QLatin1String("subject")).toString(),
                                   one.value(QLatin1String("parameters")).toObject(), textsOf(one.value(QLatin1String("now"))),
                                   textsOf(one.value(QLatin1String("shouldBe")))};
    }
    return report;
}

} // namespace doctor
