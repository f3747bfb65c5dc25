#include <QTest>
#include "base/endpoint.h"
#include "base/ids.h"
#include "base/log.h"
#include "base/units.h"

using namespace std::chrono_literals;

class TestUnits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsDurations_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("milliseconds"); // -1: refused
        const struct { const char *text; qint64 value; } rows[] = {
            {"0s", 0}, {"30s", 30'000}, {"250ms", 250}, {"5m", 300'000}, {"4h", 14'400'000}, {"5d", 432'000'000}, {"2w", 1'209'600'000},
            {"", -1}, {"5", -1}, {"s", -1}, {"-5s", -1}, {"+5s", -1}, {"5 s", -1}, {"1.5h", -1}, {"5S", -1}, {"5sec", -1},
            {"9999999999999999999s", -1}, {"36600d", 3'162'240'000'000}, {"36601d", -1},
        };
        for (const auto &row : rows)
            QTest::newRow(row.text) << QString::fromLatin1(row.text) << row.value;
    }
    void readsDurations()
    {
        QFETCH(QString, text);
        QFETCH(qint64, milliseconds);
        const auto value = durationFromText(text);
        QCOMPARE(value ? qint64(value->count()) : qint64(-1), milliseconds);
    }

    void spellsDurationsAsShortAsExact()
    {
        QCOMPARE(durationText(0s), QStringLiteral("0s"));
        QCOMPARE(durationText(90s), QStringLiteral("90s"));
        QCOMPARE(durationText(120s), QStringLiteral("2m"));
        QCOMPARE(durationText(48h), QStringLiteral("2d"));
        QCOMPARE(durationText(1ms), QStringLiteral("1ms"));
    }

    void readsAndSpellsSizes()
    {
        QCOMPARE(sizeFromText(u"25MB").value_or(-1), 25'000'000);
        QCOMPARE(sizeFromText(u"0B").value_or(-1), 0);
        QVERIFY(!sizeFromText(u"25MiB"));
        QVERIFY(!sizeFromText(u"25mb"));
        QVERIFY(!sizeFromText(u"99999999TB"));
        QCOMPARE(sizeText(25'000'000), QStringLiteral("25MB"));
        QCOMPARE(sizeText(1500), QStringLiteral("1500B"));
        QCOMPARE(sizeText(0), QStringLiteral("0B"));
    }

    void readsEndpoints_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("spelt"); // empty: refused
        const struct { const char *text; const char *spelt; } rows[] = {
            {"127.0.0.1:25", "127.0.0.1:25"}, {"mx.example.test:2525", "mx.example.test:2525"}, {"[::1]:25", "[::1]:25"}, {"*:25", "*:25"},
            {"", ""}, {":25", ""}, {"host:", ""}, {"host", ""}, {"host:0", ""}, {"host:65536", ""}, {"host:+25", ""}, {"host: 25", ""},
            {"::1:25", ""}, {"[::1]", ""}, {"[::1]25", ""}, {"[]:25", ""}, {"host:2x", ""},
        };
        for (const auto &row : rows)
            QTest::newRow(row.text) << QString::fromLatin1(row.text) << QString::fromLatin1(row.spelt);
    }
    void readsEndpoints()
    {
        QFETCH(QString, text);
        QFETCH(QString, spelt);
        const auto endpoint = endpointFromText(text);
        QCOMPARE(endpoint ? endpointText(*endpoint) : QString(), spelt);
    }

    void defaultPortStandsInOnlyWhenNoneIsGiven()
    {
        QCOMPARE(endpointText(endpointFromText(u"host", 25).value_or(Endpoint{})), QStringLiteral("host:25"));
        QCOMPARE(endpointText(endpointFromText(u"::1", 25).value_or(Endpoint{})), QStringLiteral("[::1]:25"));
        QCOMPARE(endpointText(endpointFromText(u"[::1]", 25).value_or(Endpoint{})), QStringLiteral("[::1]:25"));
        QCOMPARE(endpointText(endpointFromText(u"127.0.0.1@5353", 53, u'@').value_or(Endpoint{}), u'@'), QStringLiteral("127.0.0.1@5353"));
        QVERIFY(!endpointFromText(u"host:0", 25));
    }

    void idsSurviveTheirText()
    {
        for (const qint64 value : {qint64(1), qint64(31), qint64(32), qint64(1'763'750'000'000'000), std::numeric_limits<qint64>::max()}) {
            QVERIFY(idText(value).size() <= 13);
            QCOMPARE(idFromText(idText(value)).value_or(-1), value);
        }
        for (const char *wrong : {"", "l", "I", "zzzzzzzzzzzzz", "00000000000000", "a b"})
            QVERIFY2(!idFromText(wrong), wrong);
    }

    void logValuesCannotForgeALine()
    {
        QCOMPARE(logging::quoted("a@b.test"), QByteArray("a@b.test"));
        QCOMPARE(logging::quoted(""), QByteArray("\"\""));
        QCOMPARE(logging::quoted("a b"), QByteArray("\"a b\""));
        QCOMPARE(logging::quoted("x\n2026 info mail deliver"), QByteArray("\"x\\n2026 info mail deliver\""));
        QCOMPARE(logging::quoted(QByteArray("\r\x1b\xc3\"\\", 5)), QByteArray("\"\\x0d\\x1b\\xc3\\\"\\\\\""));
    }
};

QTEST_APPLESS_MAIN(TestUnits)
#include "tst_units.moc"
