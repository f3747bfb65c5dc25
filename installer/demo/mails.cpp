#include "mails.h"

namespace demo {

namespace {

QByteArray headers(const QByteArray &subject, const QByteArray &more = {})
{
    return "From: Customer <customer@elsewhere.example>\r\nTo: office@example.test\r\nDate: Sat, 21 Nov 2026 12:00:00 +0000\r\n"
           "Message-ID: <" + subject.toHex() + "@elsewhere.example>\r\n" + more + "Subject: " + subject + "\r\n\r\n";
}

QByteArray allBytes()
{
    QByteArray bytes;
    for (int byte = 1; byte < 256; ++byte)
        if (byte != '\r' && byte != '\n')
            bytes += char(byte);
    return bytes + "\r\n";
}

QByteArray foldedHeader()
{
    QByteArray folded = "References:";
    for (int i = 0; i < 200; ++i)
        folded += " <" + QByteArray::number(i) + "@elsewhere.example>\r\n";
    return folded;
}

QByteArray attachment(qsizetype bytes)
{
    const QByteArray line = QByteArray("restante").repeated(7).toBase64().left(76) + "\r\n";
    return "--part\r\nContent-Type: text/plain\r\n\r\nsee attachment\r\n--part\r\nContent-Type: application/octet-stream\r\n"
           "Content-Transfer-Encoding: base64\r\n\r\n" + line.repeated(bytes / line.size()) + "--part--\r\n";
}

QList<QByteArray> manyRecipients(const QByteArray &domain)
{
    QList<QByteArray> recipients;
    for (int i = 1; i <= 50; ++i)
        recipients << "colleague" + QByteArray::number(i) + "@" + domain;
    return recipients;
}

} // namespace

QList<Mail> twentyMails(const QByteArray &domain)
{
    const QByteArray from = "customer@elsewhere.example";
    const QList<QByteArray> to{"office@" + domain};
    const QByteArray mime = "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"part\"\r\n";
    const auto lines = [](qsizetype n) { return QByteArray("The quick brown fox jumps over the lazy dog.\r\n").repeated(n); };
    const QList<std::pair<const char *, QByteArray>> ordinary{
        {"a short order", headers("Order 4711") + "Ten boxes of paper, please.\r\n"},
        {"Czech in UTF-8, eight bits", headers("Objednavka") + "Žluťoučký kůň úpěl ďábelské ódy.\r\n"},
        {"German in ISO 8859-1", headers("Anfrage") + "Gr\xfc\xdf" "e aus K\xf6ln\r\n"},
        {"every byte from 1 to 255", headers("Bytes") + allBytes()},
        {"lines that begin with dots", headers("Dots") + ".\r\n..\r\n.hidden\r\n...\r\n"},
        {"a mail that ends with a dot", headers("End") + "and then\r\n.\r\n"},
        {"text that looks like SMTP", headers("QUIT") + "DATA\r\nQUIT\r\n250 Ok\r\nRSET\r\n"},
        {"a line of 100,000 characters", headers("Long line") + QByteArray(100'000, 'x') + "\r\n"},
        {"no text at all", headers("Empty")},
        {"only empty lines", headers("Lines") + QByteArray("\r\n").repeated(40)},
        {"blanks at the ends of lines", headers("Blanks") + "one  \r\ntwo\t\r\n   \r\n"},
        {"a header folded 200 times", headers("Folded", foldedHeader()) + "text\r\n"},
        {"a header that nobody knows", headers("Unknown", "X-Strange: \"; drop table mails\r\n") + "text\r\n"},
        {"a small attachment", headers("Invoice", mime) + attachment(20'000)},
        {"an attachment of 5 MB", headers("Plans", mime) + attachment(5'000'000)},
        {"a newsletter of 200 KB", headers("News", "List-Id: <news.elsewhere.example>\r\n") + lines(4'300)},
    };
    QList<Mail> mails;
    for (const auto &[kind, bytes] : ordinary)
        mails << Mail{QString::fromUtf8(kind), from, to, bytes};
    mails << Mail{QStringLiteral("a bounce (no sender)"), {}, to, headers("Undelivered") + "Your mail came back.\r\n"}
          << Mail{QStringLiteral("one mail to 50 people"), from, manyRecipients(domain), headers("Invitation") + lines(10)}
          << Mail{QStringLiteral("a mail to the postmaster"), from, {"postmaster@" + domain}, headers("Question") + "Hello?\r\n"}
          << Mail{QStringLiteral("the same order once more"), from, to, headers("Order 4711") + "Ten boxes of paper, please. Again.\r\n"};
    return mails;
}

} // namespace demo
