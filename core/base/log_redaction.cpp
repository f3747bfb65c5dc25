#include "base/log_redaction.h"
#include <QRegularExpression>
#include <QString>
#include "base/log_privacy.h"
#include "base/url_origin.h"

namespace logging {

namespace {

// key=value, key="va\"lue", "key":"value".
const QRegularExpression &field()
{
    static const QRegularExpression form(QStringLiteral(R"re((?<=[ ,{])("?)([a-zA-Z][a-zA-Z0-9-]*)\1([=:])("(?:[^"\\]|\\.)*"|(?<==)[^ "]+|[^ ,}"]+))re"));
    return form;
}

QByteArray withoutQuotes(const QByteArray &value) { return value.startsWith('"') ? value.sliced(1, value.size() - 2) : value; }

QByteArrayList clientsIn(const QString &line)
{
    QByteArrayList clients;
    for (auto it = field().globalMatch(line); it.hasNext();) {
        const auto match = it.next();
        if (const QByteArray client = clientIn(match.captured(2).toLatin1(), withoutQuotes(match.captured(4).toUtf8())); !client.isEmpty())
            clients << client;
    }
    return clients;
}

QByteArray cutFor(const QByteArray &key, const QString &value, const QByteArrayList &clients)
{
    return cutValue(key, cutUrlsWithin(value).toUtf8(), clients);
}

} // namespace

// What is between the fields, or in a value that was cut off with the line, is cut as running text.
QByteArray redactedLine(const QByteArray &line)
{
    const QString text = QString::fromUtf8(line);
    const QByteArrayList clients = clientsIn(text);
    QByteArray out;
    qsizetype done = 0;
    for (auto it = field().globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        out += cutFor("text", text.sliced(done, match.capturedStart() - done), clients);
        out += text.sliced(match.capturedStart(), match.capturedStart(4) - match.capturedStart()).toUtf8();
        const QString value = match.captured(4);
        const bool isQuoted = value.startsWith(u'"');
        const QByteArray cut = cutFor(match.captured(2).toLatin1(), isQuoted ? value.sliced(1, value.size() - 2) : value, clients);
        out += isQuoted ? '"' + cut + '"' : cut;
        done = match.capturedEnd(4);
    }
    return out + cutFor("text", text.sliced(done), clients);
}

QByteArray redactedText(const QByteArray &text) { return cutWithin(text); }

} // namespace logging
