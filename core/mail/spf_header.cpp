#include "mail/spf_header.h"
#include <algorithm>

namespace mail::spf {

namespace {

constexpr qsizetype longestValue = 320; // 64 + 1 + 255 (RFC 5321 4.5.3.1)

QByteArray quoted(const QByteArray &value)
{
    QByteArray out = "\"";
    for (const char c : QByteArrayView(value).first(std::min(value.size(), longestValue))) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c > 0x20 && c < 0x7f ? c : '?';
    }
    return out + '"';
}

} // namespace

QByteArray receivedSpf(const Evaluation &evaluation, const Query &query)
{
    QByteArray line = "Received-SPF: " + verdictName(evaluation.verdict);
    const auto add = [&line](const char *key, const QByteArray &value) { ((line += line.endsWith('"') ? ";\r\n\t" : "\r\n\t") += key) += '=' + quoted(value); };
    add("receiver", query.receiver);
    add("identity", evaluation.isOfHelo ? "helo" : "mailfrom");
    add("client-ip", query.client.toString().toLatin1());
    add("helo", query.helo);
    add("envelope-from", query.sender);
    if (!evaluation.mechanism.isEmpty())
        add("mechanism", evaluation.mechanism);
    if (!evaluation.problem.isEmpty())
        add("problem", evaluation.problem + (evaluation.at.isEmpty() ? "" : ":" + evaluation.at));
    return line + "\r\n";
}

} // namespace mail::spf
