#include "ipc/history_csv.h"
#include <QStringList>
#include "ipc/codec.h"

namespace ipc {

namespace {

QString field(const QString &text)
{
    const bool isFormula = !text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front());
    QString safe = isFormula ? u'\'' + text : text;
    return u'"' + safe.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QByteArray line(const QStringList &fields)
{
    QStringList quoted;
    for (const QString &one : fields)
        quoted << field(one);
    return quoted.join(u',').toUtf8() + "\r\n";
}

QString isoTime(const QDateTime &time) { return time.toUTC().toString(Qt::ISODateWithMs); }

} // namespace

QByteArray historyCsvHead()
{
    return line({"finished", "outcome", "rule", "sender", "recipient", "domain", "message", "message_id", "arrived", "bytes", "attempts", "host", "reply"});
}

QByteArray historyCsvLine(const HistoryRow &row)
{
    return line({isoTime(row.finished), JsonWriter::value(row.outcome).toString(), row.rule, row.sender, row.recipient, row.domain, row.message,
                 row.messageId, isoTime(row.arrived), QString::number(row.bytes), QString::number(row.attempts), row.host, row.reply});
}

} // namespace ipc
