// A login by the name of its secret, as `auth` in the configuration gives it. Callers: HandOver, notices' outbound.
#pragma once
#include <QString>
#include <functional>
#include "base/result.h"
#include "smtp/login.h"

namespace handover {

// A secret by its name (config::Secrets). Null: there are none.
using SecretReader = std::function<Result<QString>(const QString &name)>;

// Errors: "config.no-secret", "config.bad-login" (not of the form user:password), and those of config::Secrets.
Result<smtp::Login> loginBy(const QString &name, const SecretReader &secret);

} // namespace handover
