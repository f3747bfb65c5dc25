#include "base/log_redaction.h"
#include <QRegularExpression>
#include <QString>
#include "base/log_line.h"

namespace logging {

namespace {

// key=value, key="va\"lue", "key":"value".
const QRegularExpression &field()
{
    static const QRegularExpression form(QStringLiteral(R"re((?<=[ ,{])("?)([a-zA-Z][a-zA-Z0-9-]*)\1([=:])("(?:[^"\\]|\\.)*"|[^ ,}"]+))re"));
    return form;
}

QByteArray cutFor(const QByteArray &key, const QByteArray &value)
{
    static const QByteArrayList mailKeys{"from", "to", "sender", "recipient"}, clientKeys{"client", "address"};
    const bool isCut = value.contains("***") || value.contains('/');
    if (key == "message-id" || value.isEmpty())
        return value;
    if (mailKeys.contains(key))
        return isCut ? value : cutMailAddress(value);
    if (clientKeys.contains(key))
        return isCut ? value : cutNetwork(value);
    return cutWithin(value);
}

} // namespace

QByteArray redactedLine(const QByteArray &line)
{
    const QString text = QString::fromUtf8(line);
    QByteArray out;
    qsizetype done = 0;
    for (auto it = field().globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        out += redactedText(text.sliced(done, match.capturedStart() - done).toUtf8());
        out += text.sliced(match.capturedStart(), match.capturedStart(4) - match.capturedStart()).toUtf8();
        QByteArray value = match.captured(4).toUtf8();
        const bool isQuoted = value.startsWith('"');
        value = cutFor(match.captured(2).toLatin1(), isQuoted ? value.sliced(1, value.size() - 2) : value);
        out += isQuoted ? '"' + value + '"' : value;
        done = match.capturedEnd(4);
    }
    return out + redactedText(text.sliced(done).toUtf8());
}

QByteArray redactedText(const QByteArray &text) { return cutWithin(text); }

} // namespace logging
