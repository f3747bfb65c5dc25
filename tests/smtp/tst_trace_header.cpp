// Our Received, and what cannot be put into it.
#include <QTest>
#include "base/mail_date.h"
#include "smtp/trace_header.h"

using namespace smtp;

class TestTraceHeader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsHowTheMessageCame();
    void namesOneRecipientOnly();
    void cannotBeForged_data();
    void cannotBeForged();
    void spellsDates();
};

namespace {

constexpr WallTime at{std::chrono::sys_days{std::chrono::year{2026} / 11 / 21} + std::chrono::seconds(37927)};

Trace plain()
{
    return {Client{"192.0.2.1", "mail.remote.test", {}, true}, "mx2.example.test", "7c1k9", "b@example.test", at, false};
}

} // namespace

void TestTraceHeader::tellsHowTheMessageCame()
{
    Trace trace = plain();
    QCOMPARE(traceHeader(trace), QByteArray("Received: from mail.remote.test ([192.0.2.1])\r\n\tby mx2.example.test with ESMTP id 7c1k9\r\n"
                                            "\tfor <b@example.test>;\r\n\tSat, 21 Nov 2026 10:32:07 +0000\r\n"));
    trace.client.tls = Tls{"TLSv1.3", "TLS_AES_256_GCM_SHA384"};
    trace.client.address = "2001:db8::1";
    QCOMPARE(traceHeader(trace), QByteArray("Received: from mail.remote.test ([IPv6:2001:db8::1])\r\n\tby mx2.example.test with ESMTPS id 7c1k9\r\n"
                                            "\t(TLSv1.3 TLS_AES_256_GCM_SHA384)\r\n\tfor <b@example.test>;\r\n"
                                            "\tSat, 21 Nov 2026 10:32:07 +0000\r\n"));
    trace.smtpUtf8 = true;
    QVERIFY(traceHeader(trace).contains(" with UTF8SMTPS id 7c1k9\r\n")); // RFC 6531 4.3
    trace.client.tls.reset();
    QVERIFY(traceHeader(trace).contains(" with UTF8SMTP id 7c1k9\r\n"));
    trace.client = Client{"192.0.2.1", {}, {}, false};
    QVERIFY(traceHeader(trace).startsWith("Received: from unknown ([192.0.2.1])\r\n\tby mx2.example.test with SMTP id"));
}

void TestTraceHeader::namesOneRecipientOnly()
{
    Trace trace = plain();
    trace.onlyRecipient.clear();
    QVERIFY(!traceHeader(trace).contains("for <"));
}

void TestTraceHeader::cannotBeForged_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"a\r\nBcc: x@y", "a\nX: y", "a\rX: y", "a) by evil.test (", "a; Mon, 1 Jan 2001 00:00:00 +0000", "a\t(b)", "a>\"\\", "\xff\xfe", "a b", ""})
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("NUL") << QByteArray("a\0b", 3);
    QTest::newRow("long") << QByteArray(5000, 'x');
}

void TestTraceHeader::cannotBeForged()
{
    QFETCH(QByteArray, text);
    Trace trace = plain();
    const qsizetype lines = traceHeader(trace).count('\n');
    trace.client.helo = text;
    const QByteArray header = traceHeader(trace);
    QCOMPARE(header.count('\n'), lines);
    QCOMPARE(header.count("\r\n\t") + 1, lines);
    QCOMPARE(header.count(';'), 1);
    QCOMPARE(header.count('('), 1);
    QVERIFY(!header.contains('\0') && !header.contains('\xff'));
    for (const QByteArray &line : header.split('\n'))
        QVERIFY(line.size() < 998);
    trace.onlyRecipient = text;
    const QByteArray both = traceHeader(trace);
    QVERIFY(both.count('\n') <= lines && both.count("\r\n\t") + 1 == both.count('\n'));
}

void TestTraceHeader::spellsDates()
{
    using namespace std::chrono;
    QCOMPARE(mailDate(WallTime{}), QByteArray("Thu, 1 Jan 1970 00:00:00 +0000"));
    QCOMPARE(mailDate(WallTime{sys_days{year{2024} / 2 / 29} + 86399999ms}), QByteArray("Thu, 29 Feb 2024 23:59:59 +0000"));
}

QTEST_APPLESS_MAIN(TestTraceHeader)
#include "tst_trace_header.moc"
