// A report's findings as they are stored between two looks. PURE. Callers: check_ups, standing.
#pragma once
#include <QJsonObject>
#include <optional>
#include "doctor/doctor.h"

namespace doctor {

QJsonObject jsonOf(const Finding &finding);
std::optional<Finding> findingFrom(const QJsonObject &json); // nothing: it is none
QJsonObject jsonOf(const Report &report); // without the answers
Report reportFrom(const QJsonObject &json); // what it cannot read is left out

} // namespace doctor
