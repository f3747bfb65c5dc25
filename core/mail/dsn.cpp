#include "mail/dsn.h"
#include <QCryptographicHash>
#include <algorithm>
#include "base/mail_date.h"
#include "mail/header_scan.h"
#include "mail/mime_text.h"

namespace mail {

namespace {

constexpr qsizetype maxLine = 998; // RFC 5322 2.1.1

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isHigh(unsigned char c) { return c >= 0x80; }
bool isHighText(QByteArrayView text) { return std::any_of(text.begin(), text.end(), isHigh); }

QByteArray actionName(Action action)
{
    switch (action) {
    case Action::Failed: return "failed";
    case Action::Delayed: return "delayed";
    case Action::Delivered: return "delivered";
    case Action::Relayed: return "relayed";
    case Action::Expanded: return "expanded";
    }
    return "failed";
}

// RFC 3463 2: class "." subject "." detail.
bool isStatus(const QByteArray &text)
{
    const QByteArrayList parts = text.split('.');
    return parts.size() == 3 && (parts[0] == "2" || parts[0] == "4" || parts[0] == "5")
        && std::all_of(parts.begin(), parts.end(),
                       [](const QByteArray &p) { return !p.isEmpty() && p.size() <= 3 && std::all_of(p.begin(), p.end(), isDigit); });
}

QByteArray statusOf(const DsnRecipient &recipient)
{
    if (isStatus(recipient.status))
        return recipient.status;
    return recipient.action == Action::Failed ? "5.0.0" : recipient.action == Action::Delayed ? "4.0.0" : "2.0.0";
}

// "rfc822; a@b", or RFC 6533 3's utf-8-addr-xtext for one that is not ASCII.
QByteArray typedAddress(const QByteArray &address)
{
    if (!isHighText(address))
        return "rfc822; " + address;
    QByteArray out = "utf-8; ";
    for (const char32_t point : QString::fromUtf8(address).toUcs4()) {
        const bool plain = point > 0x20 && point < 0x7f && point != U'\\' && point != U'+' && point != U'=';
        out += plain ? QByteArray(1, char(point)) : "\\x{" + QByteArray::number(uint(point), 16).toUpper() + '}';
    }
    return out;
}

QByteArray originalAddress(const QByteArray &orcpt)
{
    const auto semicolon = orcpt.indexOf(';');
    const QByteArray value = fromXtext(QByteArrayView(orcpt).sliced(semicolon + 1));
    return isHighText(value) ? typedAddress(value) : orcpt.left(semicolon) + "; " + value;
}

// "550 5.1.1 No such user": what was said, in one line.
QByteArray replyLine(const DsnRecipient &recipient)
{
    QByteArray line = QByteArray::number(recipient.replyCode);
    if (isStatus(recipient.status))
        line += ' ' + recipient.status;
    return line + ' ' + recipient.replyText.left(2000).simplified();
}

QByteArray recipientFields(const DsnRecipient &recipient)
{
    QByteArray out = "\r\n";
    if (recipient.originalRecipient.contains(';'))
        out += field("Original-Recipient", originalAddress(recipient.originalRecipient));
    out += field("Final-Recipient", typedAddress(recipient.address));
    out += field("Action", actionName(recipient.action));
    out += field("Status", statusOf(recipient));
    if (!recipient.remoteHost.isEmpty())
        out += field("Remote-MTA", "dns; " + recipient.remoteHost);
    if (recipient.replyCode > 0)
        out += field("Diagnostic-Code", "smtp; " + replyLine(recipient));
    if (recipient.lastAttempt)
        out += field("Last-Attempt-Date", mailDate(*recipient.lastAttempt));
    if (recipient.willRetryUntil)
        out += field("Will-Retry-Until", mailDate(*recipient.willRetryUntil));
    return out;
}

QByteArray statusPart(const Dsn &dsn)
{
    QByteArray out = "Content-Type: message/delivery-status\r\n\r\n";
    if (!dsn.envelopeId.isEmpty())
        out += field("Original-Envelope-Id", fromXtext(dsn.envelopeId));
    out += field("Reporting-MTA", "dns; " + dsn.reportingHost);
    out += field("Arrival-Date", mailDate(dsn.arrived));
    for (const DsnRecipient &recipient : dsn.recipients)
        out += recipientFields(recipient);
    return out;
}

// One line a recipient, for the person who will be asked for help.
QString technicalLine(const DsnRecipient &recipient)
{
    QByteArray line = '<' + recipient.address + ">: " + (recipient.replyCode > 0 ? replyLine(recipient) : statusOf(recipient));
    if (!recipient.remoteHost.isEmpty())
        line += " (" + recipient.remoteHost + ')';
    QString text = QString::fromUtf8(line).simplified();
    const auto isHidden = [](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; }; // also what turns the text
    std::replace_if(text.begin(), text.end(), isHidden, u'?');
    return text;
}

QByteArray textPart(const DsnWords &words, const QString &text)
{
    QByteArray out = "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n";
    if (!words.language.isEmpty())
        out += field("Content-Language", words.language);
    return out + "\r\n" + quotedPrintable(text.toUtf8());
}

QByteArray wordsPart(const Dsn &dsn)
{
    QString text = wrapped(dsn.words.text) + u'\n';
    if (!dsn.words.technicalHeading.isEmpty())
        text += wrapped(dsn.words.technicalHeading);
    for (const DsnRecipient &recipient : dsn.recipients)
        text += wrapped(technicalLine(recipient));
    return textPart(dsn.words, text);
}

// Whether it can stand in a message as it is: CRLF, no NUL, no over-long lines (message/rfc822 may not be encoded, RFC 2046 5.2.1).
bool isSound(QByteArrayView text)
{
    while (!text.isEmpty()) {
        const auto newline = text.indexOf('\n');
        QByteArrayView line = newline < 0 ? text : text.first(newline);
        text = newline < 0 ? QByteArrayView() : text.sliced(newline + 1);
        if (newline >= 0 && !line.endsWith('\r'))
            return false;
        line.chop(newline >= 0);
        if (line.size() > maxLine || line.contains('\r') || line.contains('\0'))
            return false;
    }
    return true;
}

bool enclosesWhole(const Dsn &dsn)
{
    return dsn.enclose == Dsn::Enclose::Whole && dsn.originalIsComplete && dsn.original.size() <= Dsn::wholeLimit && isSound(dsn.original);
}

QByteArray originalPart(const Dsn &dsn)
{
    if (enclosesWhole(dsn)) {
        const QByteArray encoding = isHighText(dsn.original) ? "8bit" : "7bit";
        QByteArray out = "Content-Type: message/rfc822\r\nContent-Transfer-Encoding: " + encoding + "\r\n\r\n" + dsn.original;
        return out.endsWith("\r\n") ? out : out + "\r\n";
    }
    QByteArrayView header = QByteArrayView(dsn.original).first(scanHeader(dsn.original).headerBytes);
    if (header.endsWith("\r\n\r\n"))
        header.chop(2);
    if (isSound(header) && !isHighText(header)) {
        QByteArray out = "Content-Type: text/rfc822-headers\r\n\r\n" + header.toByteArray();
        return out.endsWith("\r\n") ? out : out + "\r\n";
    }
    return "Content-Type: text/rfc822-headers; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" + quotedPrintable(header);
}

// A boundary that occurs in no part.
QByteArray boundaryFor(const Dsn &dsn, const QByteArrayList &parts)
{
    QByteArray seed = dsn.messageId;
    while (true) {
        const QByteArray boundary = "=_" + QCryptographicHash::hash(seed, QCryptographicHash::Sha256).toHex().left(32);
        if (std::none_of(parts.begin(), parts.end(), [&](const QByteArray &part) { return part.contains("--" + boundary); }))
            return boundary;
        seed = boundary;
    }
}

QByteArray fromValue(const QByteArray &address, const QString &who)
{
    const QByteArray name = encodedText(who);
    if (name.isEmpty())
        return '<' + address + '>';
    const bool encoded = name.startsWith("=?");
    QByteArray quoted = name;
    quoted.replace('\\', ' ').replace('"', '\'');
    return (encoded ? name : '"' + quoted + '"') + " <" + address + '>';
}

// All fields but those of the body, and the last line's end.
QByteArray commonHeader(const PlainNotice &notice)
{
    QByteArray out = field("From", fromValue(notice.from, notice.words.fromName)) + field("To", '<' + notice.to + '>')
        + field("Subject", encodedText(notice.words.subject)) + field("Date", mailDate(notice.date)) + field("Message-ID", '<' + notice.messageId + '>');
    const QByteArray &about = notice.originalMessageId;
    if (about.startsWith('<') && about.endsWith('>') && about.size() < maxLine / 2)
        out += field("In-Reply-To", about) + field("References", about);
    const char *why = notice.why == Automatic::Generated ? "auto-generated" : "auto-replied";
    return out + "Auto-Submitted: " + why + "\r\nMIME-Version: 1.0\r\n";
}

QByteArray topHeader(const Dsn &dsn, const QByteArray &boundary, bool eightBit)
{
    QByteArray out = commonHeader({dsn.from, dsn.to, dsn.messageId, dsn.originalMessageId, dsn.date, dsn.words});
    out += "Content-Type: multipart/report; report-type=delivery-status;\r\n boundary=\"" + boundary + "\"\r\n";
    return out + (eightBit ? "Content-Transfer-Encoding: 8bit\r\n" : "");
}

} // namespace

QByteArray writePlain(const PlainNotice &notice)
{
    return commonHeader(notice) + textPart(notice.words, wrapped(notice.words.text));
}

QByteArray fromXtext(QByteArrayView text)
{
    QByteArray out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool isHex = false;
        const uint code = text[i] == '+' && i + 2 < text.size() ? text.sliced(i + 1, 2).toUInt(&isHex, 16) : 0;
        out += isHex ? char(code) : text[i];
        i += isHex ? 2 : 0;
    }
    return out;
}

DsnMessage writeDsn(const Dsn &dsn)
{
    const QByteArrayList parts{wordsPart(dsn), statusPart(dsn), originalPart(dsn)};
    const bool eightBit = enclosesWhole(dsn) && isHighText(dsn.original);
    const QByteArray boundary = boundaryFor(dsn, parts);
    DsnMessage message{topHeader(dsn, boundary, eightBit), eightBit};
    for (const QByteArray &part : parts)
        message.bytes += "\r\n--" + boundary + "\r\n" + part;
    message.bytes += "\r\n--" + boundary + "--\r\n";
    return message;
}

} // namespace mail
