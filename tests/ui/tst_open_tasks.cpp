// Which tasks are open, in which order, and that each is said in every language. And the last events.
#include <QApplication>
#include <QTest>
#include "support/directory_kit.h"
#include "ui/help/help_texts.h"
#include "ui/language.h"
#include "ui/overview/last_events.h"
#include "ui/overview/open_tasks.h"

using namespace ui;
using ipc::Severity;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC);

ipc::Warning warning(const char *code, Severity severity, const QString &subject = QStringLiteral("firma.cz"))
{
    ipc::Warning made{QLatin1String(code), severity, subject, {}, now.addSecs(-60), {}, {}, {}, {}};
    made.cause = QLatin1String(code) + u'/' + subject;
    return made;
}

ipc::OwnCertificate certificate(bool isSelfSigned) { return {QStringLiteral("/etc/x.pem"), true, isSelfSigned, true, now.addDays(90)}; }

// Nothing lacks.
KnownOfSetUp finished()
{
    KnownOfSetUp known;
    known.isSetUp = true;
    known.setup = ipc::Setup{now.addDays(-9), now.addDays(-8), now, {certificate(false)}};
    known.ways = {{QStringLiteral("it@elsewhere.test"), true, 0, {}, {}}};
    known.domains = {DirectoryKit::ready()};
    return known;
}

using Change = std::function<void(KnownOfSetUp &)>;

} // namespace
Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(TaskKind)

class TstOpenTasks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsWhatLacks_data()
    {
        using enum TaskKind;
        QTest::addColumn<Change>("change");
        QTest::addColumn<QList<TaskKind>>("open");
        const auto row = [](const char *name, const QList<TaskKind> &open, const Change &change) { QTest::newRow(name) << change << open; };
        row("nothing", {}, [](KnownOfSetUp &) {});
        row("all of it", {SetUp}, [](KnownOfSetUp &k) { k.isSetUp = false; });
        row("not set up: the rest does not matter yet", {SetUp}, [](KnownOfSetUp &k) {
            k.isSetUp = false;
            k.ways = QList<ipc::AlertWay>();
            k.open = {warning("MX-101", Severity::Info)};
        });
        row("an MX record that never was there", {MxRecord}, [](KnownOfSetUp &k) { k.open = {warning("MX-101", Severity::Info)}; });
        row("an MX record that was taken away is a warning", {}, [](KnownOfSetUp &k) { k.open = {warning("MX-101", Severity::Problem)}; });
        row("two domains are one task", {MxRecord}, [](KnownOfSetUp &k) {
            k.open = {warning("MX-101", Severity::Info), warning("MX-101", Severity::Info, QStringLiteral("b.test")), warning("MX-101", Severity::Info)};
        });
        row("nobody came", {NobodyCame}, [](KnownOfSetUp &k) { k.setup->firstPublic.reset(); });
        row("nobody came, which is a warning by now", {}, [](KnownOfSetUp &k) {
            k.setup->firstPublic.reset();
            k.open = {warning("NET-301", Severity::Attention, QStringLiteral("mx2.firma.cz"))};
        });
        row("nobody can come where nothing listens", {}, [](KnownOfSetUp &k) {
            k.setup->firstPublic.reset();
            k.setup->listensSince.reset();
        });
        row("no way of alerts", {NoAlertWay}, [](KnownOfSetUp &k) { k.ways = QList<ipc::AlertWay>(); });
        row("two ways that nobody confirmed are one task", {AlertWay}, [](KnownOfSetUp &k) {
            k.open = {warning("alerts.not-proved", Severity::Info, QStringLiteral("a@b.test")), warning("alerts.not-proved", Severity::Info, QStringLiteral("webhook"))};
        });
        row("a way that fails is a warning", {}, [](KnownOfSetUp &k) { k.open = {warning("alerts.cannot-send", Severity::Attention)}; });
        row("no way out", {NoWayOut}, [](KnownOfSetUp &k) { k.open = {warning("NET-306", Severity::Info)}; });
        row("no way out, and something waits for it", {}, [](KnownOfSetUp &k) { k.open = {warning("NET-306", Severity::Info), warning("notices.no-route", Severity::Problem)}; });
        row("the way out was closed", {}, [](KnownOfSetUp &k) { k.open = {warning("NET-306", Severity::Attention)}; });
        row("an address without a name", {AddressName}, [](KnownOfSetUp &k) { k.open = {warning("NET-302", Severity::Info)}; });
        row("an address with another name", {AddressName}, [](KnownOfSetUp &k) { k.open = {warning("NET-303", Severity::Info)}; });
        row("our own certificate is enough, as the set-up says", {}, [](KnownOfSetUp &k) { k.setup->certificates = {certificate(true)}; });
        row("nobody is known", {Addresses}, [](KnownOfSetUp &k) { k.domains = {DirectoryKit::ready(), DirectoryKit::unknown(QStringLiteral("b.test"))}; });
        row("some are known", {Addresses}, [](KnownOfSetUp &k) { k.domains = {DirectoryKit::learned()}; });
        row("the primary takes everybody", {}, [](KnownOfSetUp &k) { k.domains = {DirectoryKit::catchAll()}; });
        row("somebody decided about the unknown", {}, [](KnownOfSetUp &k) {
            k.domains = {DirectoryKit::learned()};
            k.domains->first().reason = DirectoryKit::reason({"directory.known-learned", {}}, "directory.others-refused");
        });
        row("an older service", {}, [](KnownOfSetUp &k) {
            k.setup.reset();
            k.ways.reset();
            k.domains.reset();
        });
        row("everything, in order", {MxRecord, NobodyCame, NoAlertWay, AlertWay, NoWayOut, AddressName, AddressName, Addresses}, [](KnownOfSetUp &k) {
            for (const char *code : {"NET-303", "NET-302", "alerts.not-proved", "NET-306", "MX-101"})
                k.open << warning(code, Severity::Info);
            k.setup->firstPublic.reset();
            k.setup->certificates = {certificate(true)};
            k.ways = QList<ipc::AlertWay>();
            k.domains = {DirectoryKit::unknown()};
        });
    }
    void knowsWhatLacks()
    {
        QFETCH(const Change, change);
        QFETCH(const QList<TaskKind>, open);
        KnownOfSetUp known = finished();
        change(known);
        QList<TaskKind> found;
        for (const OpenTask &task : openTasks(known))
            found << task.kind;
        QCOMPARE(found, open);
    }

    void isNeverListedTwice()
    {
        KnownOfSetUp known = finished();
        for (const char *code : {"MX-101", "NET-302", "NET-303", "NET-306", "alerts.not-proved"})
            for (const Severity severity : {Severity::Info, Severity::Attention, Severity::Problem})
                known.open << warning(code, severity);
        for (const ipc::Warning &one : std::as_const(known.open))
            QCOMPARE(isTask(one), one.severity == Severity::Info);
        QCOMPARE(openTasks(known).size(), 5);
        QVERIFY(!isTask(warning("primary.new-key", Severity::Info)));
    }

    void leadsToWhereItIsDone()
    {
        KnownOfSetUp known = finished();
        known.open = {warning("alerts.not-proved", Severity::Info, QStringLiteral("a@b.test")), warning("MX-101", Severity::Info)};
        known.setup->firstPublic.reset();
        known.setup->certificates = {certificate(true)};
        known.domains = {DirectoryKit::unknown()};
        const QList<OpenTask> tasks = openTasks(known);
        for (const OpenTask &task : tasks) {
            QVERIFY2(task.place != TaskPlace::Help || help::has(task.goal), qPrintable(task.goal));
            QVERIFY(task.place != TaskPlace::Warning || task.goal == known.open.first().cause);
        }
        QCOMPARE(tasks.last().place, TaskPlace::Domains);
        QCOMPARE(openTasks({}).first().place, TaskPlace::Wizard);
    }

    void isSaidInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : Language::all())
            QTest::newRow(qPrintable(language)) << language;
    }
    void isSaidInEveryLanguage()
    {
        QFETCH(const QString, language);
        Language spoken(*qApp);
        spoken.use(language);
        QSet<QString> said;
        for (int kind = 0; kind <= int(TaskKind::Addresses); ++kind) {
            const QString sentence = sentenceOf({TaskKind(kind), {QStringLiteral("a.test"), QStringLiteral("b.test")}, TaskPlace::Wizard, {}});
            QVERIFY(sentence.size() > 20 && !sentence.contains(u'%'));
            said << sentence;
        }
        QCOMPARE(said.size(), int(TaskKind::Addresses) + 1);
        const QString many = sentenceOf({TaskKind::MxRecord, {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d"), QStringLiteral("e")}, TaskPlace::Help, {}});
        QVERIFY2(many.contains(QLatin1String("a, b, c")) && many.contains(u'2') && !many.contains(u'%'), qPrintable(many));
        for (const TaskPlace place : {TaskPlace::Wizard, TaskPlace::Help, TaskPlace::Warning, TaskPlace::Domains})
            QVERIFY(!buttonOf({TaskKind::SetUp, {}, place, {}}).isEmpty());
    }

    void tellsTheLastEventsFirst()
    {
        Language spoken(*qApp);
        spoken.use(QStringLiteral("en"));
        ipc::Outage over, lasts;
        over.host = lasts.host = QStringLiteral("mx1.firma.cz:25");
        over.began = now.addSecs(-7200);
        over.ended = now.addSecs(-3600);
        over.messages = 12;
        lasts.began = now.addSecs(-300);
        ipc::Warning disk = warning("disk.low", Severity::Attention), down = warning("primary.down", Severity::Problem), info = warning("MX-101", Severity::Info);
        disk.since = now.addSecs(-1800);
        const QList<LastEvent> events = lastEvents({lasts, over}, {down, disk, info}, now);
        QCOMPARE(events.size(), 4);
        using enum LastEvent::Kind;
        QCOMPARE(events.at(0).kind, OutageBegan);
        QCOMPARE(events.at(1).kind, Warning);
        QCOMPARE(events.at(2).kind, OutageEnded);
        QCOMPARE(events.at(3).at, over.began);
        QVERIFY(sentenceOf(events.at(2)).contains(QLatin1String("12 messages")));
        QVERIFY(sentenceOf(events.at(2)).contains(QStringLiteral("1\u00a0h")));
        QCOMPARE(lastEvents({lasts, over}, {disk}, now, 2).size(), 2);
        QVERIFY(lastEvents({lasts}, {}, now.addDays(-1)).isEmpty()); // by a clock that was set back
        QVERIFY(lastEvents({ipc::Outage()}, {ipc::Warning()}, now).isEmpty());
    }
};
QTEST_MAIN(TstOpenTasks)
#include "tst_open_tasks.moc"
