#include <QTest>
#include "ipc/codec.h"

using namespace ipc;

namespace {

const QDateTime noon(QDate(2026, 11, 21), QTime(12, 0, 0, 7), Qt::UTC);

QJsonObject json(const char *text) { return QJsonDocument::fromJson(text).object(); }

template <typename T> Error errorOf(const char *text)
{
    const Result<T> r = decode<T>(json(text));
    return r ? Error{} : r.error();
}

// struct -> JSON -> text -> JSON -> struct -> JSON: the same.
template <typename T> bool survives(const T &value)
{
    const QByteArray first = line(JsonWriter::value(value).toObject());
    const Result<T> back = decode<T>(QJsonDocument::fromJson(first).object());
    return back && line(JsonWriter::value(*back).toObject()) == first;
}

} // namespace

class TestIpcCodec : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsReadAgain()
    {
        const Sentence reason{"net.timed-out", {{"host", "mx1.example.test"}}};
        Snapshot s;
        s.revision = qint64(1) << 60;
        s.at = noon;
        s.sentence = {"status.primary-down", {{"messages", 37}}};
        s.primaries = {{"example.test", "mx1.example.test:25", PrimaryState::Down, noon, noon, noon.addSecs(5), reason, {}}};
        s.counters = {.messages = 37, .recipients = 41, .bytes = 5'000'000'000, .daysUntilFull = 19};
        s.worst = {{"MX-101", Severity::Problem, "example.test", {{"now", "10 mx2"}}, noon, {}}};
        QVERIFY(survives(s));
        QVERIFY(survives(Snapshot{}));
        const auto back = decode<Snapshot>(JsonWriter::value(s));
        QVERIFY(back);
        QCOMPARE(back->revision, qint64(1) << 60);
        QCOMPARE(back->at, noon);
        QCOMPARE(back->counters.daysUntilFull, 19);
        QCOMPARE(JsonWriter::value(s).toObject().value("at").toString(), "2026-11-21T12:00:00.007Z");

        ListQueue list;
        list.filter = {"a@b", {RecipientState::Held}, "example.test", noon};
        list.sort = QueueSort::Size;
        list.limit = 500;
        QVERIFY(survives(list));
        MessageDetails details;
        details.head = QByteArray("\0\xff\r\n.", 5);
        QVERIFY(survives(details));
        QVERIFY(survives(Job{7, {{"primary-test.connect", StepState::Good, 12, reason}}, true}));
    }
    void absentKeepsTheDefaultUnknownIsIgnored()
    {
        const auto list = decode<ListQueue>(json(R"({"filter":{"since":null},"colour":"blue"})"));
        QVERIFY(list);
        QCOMPARE(list->limit, 100);
        QVERIFY(!list->filter.since);
        const auto zoned = decode<QueueFilter>(json(R"({"since":"2026-11-21T13:00:00+01:00"})"));
        QVERIFY(zoned);
        QCOMPARE(zoned->since->time(), QTime(12, 0));
        QCOMPARE(zoned->since->timeSpec(), Qt::UTC);
    }
    void aWrongValueNamesItsField_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        QTest::addColumn<Error>("error");
        const auto row = [](const char *name, const Error &error, const char *code, const char *field) {
            QTest::newRow(name) << code << field << error;
        };
        row("text", errorOf<ListQueue>(R"({"limit":"many"})"), "ipc.wrong-type", "limit");
        row("fraction", errorOf<ListQueue>(R"({"limit":1.5})"), "ipc.wrong-type", "limit");
        row("beyond int", errorOf<ListQueue>(R"({"limit":4294967297})"), "ipc.wrong-type", "limit");
        row("too many", errorOf<ListQueue>(R"({"limit":501})"), "ipc.out-of-range", "limit");
        row("none", errorOf<ListQueue>(R"({"limit":0})"), "ipc.out-of-range", "limit");
        row("no such name", errorOf<ListQueue>(R"({"sort":"prettiest"})"), "ipc.wrong-type", "sort");
        row("number for a name", errorOf<ListQueue>(R"({"sort":0})"), "ipc.wrong-type", "sort");
        row("number for an object", errorOf<ListQueue>(R"({"filter":7})"), "ipc.wrong-type", "filter");
        row("in a list", errorOf<ListQueue>(R"({"filter":{"states":["held",3]}})"), "ipc.wrong-type", "filter.states[1]");
        row("no time", errorOf<ListQueue>(R"({"filter":{"since":"yesterday"}})"), "ipc.wrong-type", "filter.since");
        row("time without zone", errorOf<ListQueue>(R"({"filter":{"since":"2026-11-21T12:00:00"}})"), "ipc.wrong-type", "filter.since");
        row("text for a list", errorOf<RetryQueue>(R"({"ids":"7"})"), "ipc.wrong-type", "ids");
        row("no base64", errorOf<MessageDetails>(R"({"head":"%%"})"), "ipc.wrong-type", "head");
        row("huge", errorOf<CancelJob>(R"({"job":1e300})"), "ipc.wrong-type", "job");
        row("no such act", errorOf<ActOnAll>(R"({"act":"burn"})"), "ipc.wrong-type", "act");
        row("no such state", errorOf<ActOnAll>(R"({"act":"hold","filter":{"states":["gone"]}})"), "ipc.wrong-type", "filter.states[0]");
        row("ten years", errorOf<ActOnAll>(R"({"act":"extend","seconds":315360000})"), "ipc.out-of-range", "seconds");
        row("ten years for one", errorOf<ExtendQueue>(R"({"ids":[],"seconds":315360000})"), "ipc.out-of-range", "seconds");
        row("no time at all", errorOf<ExtendQueue>(R"({"ids":[],"seconds":0})"), "ipc.out-of-range", "seconds");
        row("deep", errorOf<Page<QueueRow>>(R"({"rows":[{},{"reason":{"code":1}}]})"), "ipc.wrong-type", "rows[1].reason.code");
    }
    void aWrongValueNamesItsField()
    {
        QFETCH(QString, code);
        QFETCH(QString, field);
        QFETCH(Error, error);
        QCOMPARE(error.code, code);
        QCOMPARE(error.detail, field);
    }
    void whatIsNoCallIsRefused()
    {
        QCOMPARE(decodeCall(QByteArray(maxLine + 1, ' ')).error().code, "ipc.line-too-long");
        QCOMPARE(decodeCall(QByteArray(500'000, '[')).error().code, "ipc.bad-line");
        for (const char *bad : {"", "[]", "null", "7", "{", "{\"id\":\xff}", R"({"id":0,"request":"hello"})", R"({"request":"hello"})",
                                R"({"id":1,"request":[]})", R"({"id":1,"request":"hello","body":[]})"})
            QVERIFY2(!decodeCall(bad), bad);
    }
};

QTEST_APPLESS_MAIN(TestIpcCodec)
#include "tst_ipc_codec.moc"
