#include "handover/login_by.h"

namespace handover {

Result<smtp::Login> loginBy(const QString &name, const SecretReader &secret)
{
    if (!secret)
        return Error{QStringLiteral("config.no-secret"), name};
    const Result<QString> value = secret(name);
    if (!value)
        return value.error();
    const auto login = smtp::loginFromText(value->toUtf8());
    return login ? Result<smtp::Login>(*login) : Error{QStringLiteral("config.bad-login"), name};
}

} // namespace handover
