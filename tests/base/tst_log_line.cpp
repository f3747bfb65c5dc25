#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include "base/log_line.h"

using namespace logging;

namespace {

constexpr char time_[] = "2026-11-21T10:32:07.120Z";

QByteArray line(Style style, std::initializer_list<Field> fields) { return lineOf(style, time_, Level::Info, "mail", "receive", fields); }
QByteArray cut(const char *key, const QByteArray &value) { return line({Form::KeyValue, Privacy::On}, {{key, value}}); }

} // namespace

class tst_log_line : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesKeyAndValue()
    {
        QCOMPARE(line({}, {{"session", "4f"}, {"size", 4711}, {"to", ""}}),
                 QByteArray("2026-11-21T10:32:07.120Z info mail receive session=4f size=4711 to=\"\"\n"));
    }
    void writesAnObject()
    {
        const QByteArray written = line({Form::Json, Privacy::Off}, {{"session", "4f"}, {"size", 4711}, {"from", QStringLiteral("žluť@b.test")}});
        QCOMPARE(written.count('\n'), 1);
        const QJsonObject object = QJsonDocument::fromJson(written).object();
        QCOMPARE(object, (QJsonObject{{"time", time_}, {"level", "info"}, {"category", "mail"}, {"event", "receive"}, {"session", "4f"},
                                      {"size", 4711}, {"from", QStringLiteral("žluť@b.test")}}));
    }
    void noValueCanForgeALine_data()
    {
        QTest::addColumn<QByteArray>("value");
        const QList<QByteArray> values{"a\r\n2026-11-21T10:32:07.120Z problem spool problem code=x", "a\" code=250 x=\"", "\\", "\\\" x=1", "a=b", " ", "\x1b[2J",
                                       QByteArray("a\0b", 3), "\xff\xfe", "\xe2\x80\xa8 x=1", "\x7f", "}\n{\"event\":\"forged\"}", "\",\"event\":\"forged\",\"x\":\"",
                                       "\xc2\x85", "\xf0\x9f\x92\xa9"};
        for (int i = 0; i < values.size(); ++i)
            QTest::addRow("%d", i) << values.at(i);
    }
    void noValueCanForgeALine()
    {
        QFETCH(QByteArray, value);
        for (const Privacy privacy : {Privacy::Off, Privacy::On})
            for (const char *key : {"text", "from", "client"}) {
                const QByteArray plain = line({Form::KeyValue, privacy}, {{key, value}, {"last", 1}});
                static const QRegularExpression form(QStringLiteral(
                    "\\A\\S+ info mail receive [a-z]+=(\"(?:[^\"\\\\]|\\\\[\"\\\\n]|\\\\x[0-9a-f]{2})*\"|[^\\s\"=\\\\]+) last=1\\n\\z"));
                QVERIFY2(form.match(QString::fromLatin1(plain)).hasMatch(), plain);
                const QByteArray json = line({Form::Json, privacy}, {{key, value}, {"last", 1}});
                for (const char c : plain.chopped(1) + json.chopped(1))
                    QVERIFY(c >= 0x20 && c < 0x7f);
                const QJsonObject object = QJsonDocument::fromJson(json).object();
                QCOMPARE(object.size(), 6);
                QCOMPARE(object.value("event").toString(), QStringLiteral("receive"));
                QCOMPARE(object.value("last").toInt(), 1);
                if (privacy == Privacy::Off)
                    QCOMPARE(object.value(key).toString(), QString::fromUtf8(value));
            }
    }
    void privacyCutsAddresses_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("shown");
        const auto row = [](const char *key, const char *value, const char *shown) { QTest::addRow("%s %s", key, value) << QByteArray(key) << QByteArray(value) << QByteArray(shown); };
        row("from", "eva.novak@example.test", "e***@example.test");
        row("to", "e@example.test", "e***@example.test");
        row("sender", "\"eva@home novak\"@example.test", "e***@example.test");
        row("recipient", "postmaster", "p***");
        row("from", "", "\"\"");
        row("client", "192.0.2.77", "192.0.2.0/24");
        row("client", "2001:db8:0:1:2:3:4:5", "2001:db8:0:1::/64");
        row("client", "2001:DB8::5", "2001:db8:0:0::/64");
        row("client", "::1", "0:0:0:0::/64");
        row("client", "fe80::1%eth0", "fe80:0:0:0::/64");
        row("client", "nonsense", "***");
        row("text", "550 <eva.novak@example.test> is unknown, try eva@b.test", "\"550 <e***@example.test> is unknown, try e***@b.test\"");
        row("text", "no \"eva novak\"@example.test here", "\"no e***@example.test here\"");
        row("text", "nothing of the kind", "\"nothing of the kind\"");
        row("detail", "@ alone, and a@", "\"@ alone, and a***@\"");
        row("message-id", "<4711.eva@example.test>", "<4711.eva@example.test>");
        row("host", "mail.example.test:25", "mail.example.test:25");
        row("client", "mail.eva.example.test", "***");
        row("client", "192.0.2.777", "***");
        row("text", "Client host [203.0.113.7] blocked, 4.7.1", "\"Client host [203.0.113.0/24] blocked, 4.7.1\"");
        row("text", "for eva%40b.test", "\"for e***%40b.test\"");
    }
    void privacyCutsAddresses()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, shown);
        QCOMPARE(cut(key.constData(), value), time_ + QByteArray(" info mail receive ") + key + '=' + shown + '\n');
    }
    void privacyCutsTheClientWhereverTheLineRepeatsIt()
    {
        const QByteArray written = line({Form::KeyValue, Privacy::On}, {{"helo", "[2001:db8::7]"}, {"client", "2001:DB8::7"}, {"host", "192.0.2.7:25"}});
        QVERIFY2(written.endsWith("receive helo=[2001:db8:0:0::/64] client=2001:db8:0:0::/64 host=192.0.2.7:25\n"), written);
    }
};

QTEST_APPLESS_MAIN(tst_log_line)
#include "tst_log_line.moc"
