#include "smtp/client_commands.h"
#include <algorithm>

namespace smtp {

namespace {

QList<QByteArray> upper(QList<QByteArray> words)
{
    for (QByteArray &word : words)
        word = word.toUpper();
    return words;
}

void readKeyword(QByteArrayView line, Capabilities &c)
{
    const QList<QByteArray> words = line.toByteArray().simplified().split(' ');
    const QByteArray key = words.first().toUpper();
    if (key == "PIPELINING")
        c.pipelining = true;
    else if (key == "8BITMIME")
        c.eightBitMime = true;
    else if (key == "SMTPUTF8")
        c.smtpUtf8 = true;
    else if (key == "DSN")
        c.dsn = true;
    else if (key == "STARTTLS")
        c.startTls = true;
    else if (key == "ENHANCEDSTATUSCODES")
        c.enhanced = true;
    else if (key == "CHUNKING")
        c.chunking = true;
    else if (key == "SIZE")
        c.size = words.size() > 1 ? std::max<qint64>(0, words[1].toLongLong()) : 0;
    else if (key == "XFORWARD")
        c.xforward = upper(words.sliced(1));
    else if (key == "XCLIENT")
        c.xclient = upper(words.sliced(1));
    else if (key == "AUTH" || key.startsWith("AUTH=")) // the second as some old servers write it
        c.auth = upper(key == "AUTH" ? words.sliced(1) : QList<QByteArray>{key.sliced(5)} + words.sliced(1));
}

bool isPrintable(const QByteArray &text)
{
    return std::none_of(text.begin(), text.end(), [](unsigned char c) { return c < 0x20 || c == 0x7f; });
}

QByteArray notifyText(Notify set)
{
    if (has(set, Notify::Never))
        return "NEVER";
    QList<QByteArray> words;
    if (has(set, Notify::Success))
        words.append("SUCCESS");
    if (has(set, Notify::Failure))
        words.append("FAILURE");
    if (has(set, Notify::Delay))
        words.append("DELAY");
    return words.join(',');
}

} // namespace

Capabilities capabilitiesFrom(const Reply &ehlo)
{
    Capabilities c;
    c.esmtp = true;
    bool first = true;
    for (const QByteArray &line : ehlo.text.split('\n')) {
        if (std::exchange(first, false))
            c.ehloName = line.simplified().split(' ').first();
        else
            readKeyword(line, c);
    }
    return c;
}

QByteArray mailCommand(const Transaction &transaction, const Capabilities &peer)
{
    const Sender &sender = transaction.envelope.sender;
    QByteArray line = "MAIL FROM:<" + sender.address + '>';
    if (peer.size && transaction.size > 0)
        line += " SIZE=" + QByteArray::number(transaction.size);
    if (peer.eightBitMime && sender.body == Body::EightBitMime)
        line += " BODY=8BITMIME";
    if (peer.smtpUtf8 && sender.smtpUtf8)
        line += " SMTPUTF8";
    if (peer.dsn && sender.ret != Return::Unsaid)
        line += sender.ret == Return::Full ? " RET=FULL" : " RET=HDRS";
    if (peer.dsn && !sender.envelopeId.isEmpty())
        line += " ENVID=" + sender.envelopeId;
    return line + "\r\n";
}

QByteArray rcptCommand(const Recipient &recipient, const Capabilities &peer)
{
    QByteArray line = "RCPT TO:<" + recipient.address + '>';
    if (peer.dsn && recipient.notify != Notify::Unsaid)
        line += " NOTIFY=" + notifyText(recipient.notify);
    if (peer.dsn && !recipient.orcpt.isEmpty())
        line += " ORCPT=" + recipient.orcpt;
    return line + "\r\n";
}

bool canBeWritten(const Envelope &envelope)
{
    return isPrintable(envelope.sender.address) && isPrintable(envelope.sender.envelopeId)
        && std::all_of(envelope.recipients.begin(), envelope.recipients.end(),
                       [](const Recipient &r) { return isPrintable(r.address) && isPrintable(r.orcpt); });
}

} // namespace smtp
