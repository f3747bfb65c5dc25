#include <QTest>
#include "base/log_line.h"
#include "base/log_redaction.h"

using namespace logging;

class TestLogRedaction : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesPersonsOut_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *line, const char *expected) { QTest::newRow(line) << QByteArray(line) << QByteArray(expected); };
        row("t info mail receive from=eva@b.test size=4711", "t info mail receive from=e***@b.test size=4711");
        row("t info mail open client=192.0.2.7 host=mx1.b.test:25", "t info mail open client=192.0.2.0/24 host=mx1.b.test:25");
        row("t info mail open client=2001:db8:0:1::5", "t info mail open client=2001:db8:0:1::/64");
        row("t info mail refuse reply=\"550 5.1.1 <jan@firma.cz> unknown\"", "t info mail refuse reply=\"550 5.1.1 <j***@firma.cz> unknown\"");
        row("t info mail receive from=\"\\\"eva n\\\"@b.test\" x=1", "t info mail receive from=\"\\***@b.test\" x=1");
        row("{\"time\":\"t\",\"from\":\"eva@b.test\",\"client\":\"192.0.2.7\",\"size\":1}", "{\"time\":\"t\",\"from\":\"e***@b.test\",\"client\":\"192.0.2.0/24\",\"size\":1}");
        row("t info mail receive from=e***@b.test client=192.0.2.0/24", "t info mail receive from=e***@b.test client=192.0.2.0/24");
        row("t info net address=", "t info net address=");
        row("", "");
    }
    void takesPersonsOut()
    {
        QFETCH(QByteArray, line);
        QTEST(redactedLine(line), "expected");
    }
    // Whatever the log writes whole comes out as it writes it with privacy, for what is no quoted local part.
    void agreesWithThePrivacyOfTheLog()
    {
        const std::initializer_list<Field> fields{{"from", "eva@b.test"}, {"recipient", "jan@firma.cz"}, {"client", "203.0.113.9"}, {"address", "2001:db8::1"},
                                                  {"reply", "250 ok <x@y.test>"}, {"size", qint64(7)}};
        for (const Form form : {Form::KeyValue, Form::Json}) {
            const std::span<const Field> all(fields.begin(), fields.size());
            QCOMPARE(redactedLine(lineOf({form, Privacy::Off}, "t", Level::Info, "mail", "x", all)), lineOf({form, Privacy::On}, "t", Level::Info, "mail", "x", all));
        }
    }
    void isNotLostInLongLines()
    {
        const QByteArray line = "t info mail x from=" + QByteArray(100'000, 'a') + "@b.test reply=\"" + QByteArray(100'000, '\\') + '"';
        QVERIFY(redactedLine(line).contains("from=a***@b.test"));
    }
};

QTEST_APPLESS_MAIN(TestLogRedaction)
#include "tst_log_redaction.moc"
