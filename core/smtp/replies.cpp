#include "smtp/replies.h"
#include <QByteArrayView>
#include <algorithm>

namespace smtp {

namespace {

constexpr qsizetype maxText = 490; // 512 less code, separators, enhanced code and CRLF (RFC 5321 4.5.3.1.5)

void appendLine(QByteArray &out, int code, bool last, QByteArrayView enhanced, QByteArrayView text)
{
    out += char('0' + code / 100);
    out += char('0' + code / 10 % 10);
    out += char('0' + code % 10);
    out += last ? ' ' : '-';
    if (!enhanced.isEmpty()) {
        out.append(enhanced.data(), enhanced.size());
        out += ' ';
    }
    out.append(text.data(), text.size());
    out += "\r\n";
}

QByteArray printable(QByteArrayView text)
{
    QByteArray line = text.first(std::min(text.size(), maxText)).toByteArray();
    std::replace_if(line.begin(), line.end(), [](char c) { return c < 0x20 || c > 0x7e; }, '?');
    return line;
}

} // namespace

Reply toReply(const FixedReply &reply)
{
    return {reply.code, reply.enhanced, reply.text};
}

void appendReply(QByteArray &out, const Reply &reply)
{
    if (reply.code < 200 || reply.code > 599)
        return appendReply(out, replies::noAnswer);
    const QByteArray enhanced = printable(QByteArrayView(reply.enhanced).first(std::min<qsizetype>(reply.enhanced.size(), 11)));
    QByteArrayView rest = reply.text;
    while (true) {
        const auto end = rest.indexOf('\n');
        const bool last = end < 0;
        appendLine(out, reply.code, last, enhanced, printable(last ? rest : rest.first(end)));
        if (last)
            return;
        rest = rest.sliced(end + 1);
    }
}

void appendReply(QByteArray &out, const FixedReply &reply)
{
    appendLine(out, reply.code, true, reply.enhanced, reply.text);
}

} // namespace smtp
