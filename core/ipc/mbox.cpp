#include "ipc/mbox.h"
#include <QLocale>
#include <utility>

namespace ipc {

namespace {

constexpr QByteArrayView fromWord("From ");

// Other people's words in a line of ours: no line ends, and in the "From " line no spaces either.
QByteArray oneLine(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace('\r', ' ').replace('\n', ' ');
    return bytes;
}

} // namespace

QByteArray MboxWriter::begin(const QString &sender, const QList<QString> &recipients, const QDateTime &arrived)
{
    const QByteArray address = oneLine(sender);
    const QString when = QLocale::c().toString(arrived.toUTC(), QStringLiteral("ddd MMM dd hh:mm:ss yyyy"));
    QByteArray head = "From " + (address.isEmpty() ? QByteArray("MAILER-DAEMON") : QByteArray(address).replace(' ', '_')) + ' ' + when.toLatin1() + '\n';
    head += "Return-Path: <" + address + ">\n";
    for (const QString &recipient : recipients)
        head += "X-Original-To: " + oneLine(recipient) + '\n';
    return head;
}

QByteArray MboxWriter::add(QByteArrayView bytes)
{
    QByteArray out;
    out.reserve(bytes.size() + bytes.size() / 64 + 16);
    for (const char c : bytes) {
        if (std::exchange(m_keptReturn, false) && c != '\n')
            take('\r', out);
        if (c == '\r')
            m_keptReturn = true;
        else
            take(c, out);
    }
    return out;
}

// A ">" may be put right before "From ", whatever number of them came before: so none of those need be kept back.
void MboxWriter::take(char c, QByteArray &out)
{
    if (m_at == At::LineStart && c == fromWord[m_matched]) {
        if (++m_matched < fromWord.size())
            return;
        out.append('>').append(fromWord);
        m_matched = 0;
        m_at = At::Inside;
        m_last = ' ';
        return;
    }
    out.append(fromWord.first(m_matched));
    const bool isQuote = m_at == At::LineStart && m_matched == 0 && c == '>';
    m_matched = 0;
    out.append(c);
    m_last = c;
    m_at = c == '\n' || isQuote ? At::LineStart : At::Inside;
}

QByteArray MboxWriter::end()
{
    QByteArray out;
    if (std::exchange(m_keptReturn, false))
        take('\r', out);
    if (m_matched > 0) {
        out.append(fromWord.first(m_matched));
        m_last = 'F';
    }
    if (m_last != '\n')
        out.append('\n');
    out.append('\n');
    *this = {};
    return out;
}

} // namespace ipc
