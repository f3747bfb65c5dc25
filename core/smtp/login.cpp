#include "smtp/login.h"
#include <algorithm>

namespace smtp {

namespace {

constexpr qsizetype commandLimit = 510; // RFC 5321 4.5.3.1.4, without CRLF; answers may be longer (RFC 4954 4)

bool isGood(const QByteArray &text)
{
    return !text.isEmpty() && std::none_of(text.begin(), text.end(), [](unsigned char c) { return c < 0x20 || c == 0x7f; });
}

} // namespace

std::optional<Login> loginFromText(const QByteArray &text)
{
    const qsizetype colon = text.indexOf(':');
    if (colon < 0)
        return {};
    const Login login{text.left(colon), text.mid(colon + 1)};
    return isGood(login.user) && isGood(login.password) ? std::optional(login) : std::nullopt;
}

QList<QByteArray> loginLines(const Login &login, const QList<QByteArray> &offered)
{
    if (offered.contains("PLAIN")) {
        const QByteArray answer = (QByteArray(1, '\0') + login.user + QByteArray(1, '\0') + login.password).toBase64();
        const QByteArray whole = "AUTH PLAIN " + answer;
        return whole.size() <= commandLimit ? QList<QByteArray>{whole} : QList<QByteArray>{"AUTH PLAIN", answer};
    }
    if (offered.contains("LOGIN"))
        return {"AUTH LOGIN", login.user.toBase64(), login.password.toBase64()};
    return {};
}

} // namespace smtp
