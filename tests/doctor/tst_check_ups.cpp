// When the doctor looks by itself, what it remembers, and that a restart forgets nothing of it.
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include "doctor/check_ups.h"
#include "support/fake_clock.h"

using namespace doctor;
using namespace std::chrono_literals;

namespace {

const QString one = QStringLiteral("one.test"), two = QStringLiteral("two.test");

struct Kit {
    QTemporaryDir folder;
    FakeClock clock;
    QStringList looked; // in order
    QHash<QString, Report> reports;
    std::function<void()> open; // the answer of the look that is under way
    std::unique_ptr<CheckUps> ups;

    Kit() { start(); }

    void start()
    {
        ups.reset(); // it closes its file first
        auto made = CheckUps::open(folder.path(), clock, [this](const QString &domain, QObject *, std::function<void(Report)> answer) {
            looked << domain;
            open = [this, domain, answer] { answer(reports.value(domain, report(domain, QStringLiteral("10 a.")))); };
        });
        if (!made)
            qFatal("%s", qPrintable(made.error().code));
        ups = *std::move(made);
    }

    static Report report(const QString &domain, const QString &record, Verdict verdict = Verdict::Good)
    {
        Report made;
        made.domain = domain;
        made.verdict = verdict;
        made.findings << Finding{QStringLiteral("MX-109"), Severity::Info, domain, {{QStringLiteral("preference"), 10}}, {record}, {QStringLiteral("20 b.")}};
        made.answers.insert({Asked::Mx, domain}, {record});
        return made;
    }

    static Report wrong(const QString &domain)
    {
        Report made = report(domain, QStringLiteral("10 a."), Verdict::Attention);
        made.findings.prepend(Finding{QStringLiteral("MX-102"), Severity::Attention, domain, {}, {}, {}});
        return made;
    }

    void answerAll()
    {
        while (open)
            std::exchange(open, {})();
    }
    void look() // at all that is due
    {
        ups->tick();
        answerAll();
    }
};

} // namespace

class TstCheckUps : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void looksAtOneDomainAfterTheOther()
    {
        Kit kit;
        kit.ups->configure({one, two}, 6h);
        kit.ups->tick();
        kit.ups->tick();
        QCOMPARE(kit.looked, QStringList{one});
        kit.answerAll();
        QCOMPARE(kit.looked, (QStringList{one, two}));
        QCOMPARE(kit.ups->latest().keys(), (QStringList{one, two}));
    }

    void looksAgainAfterTheInterval()
    {
        Kit kit;
        kit.ups->configure({one}, 6h);
        kit.look();
        kit.clock.pass(6h - 1ms);
        kit.look();
        QCOMPARE(kit.looked.size(), 1);
        kit.clock.pass(1ms);
        kit.look();
        QCOMPARE(kit.looked.size(), 2);
    }

    void neverLooksByItselfWithoutAnInterval()
    {
        Kit kit;
        kit.ups->configure({one}, 0h);
        kit.look();
        QVERIFY(kit.looked.isEmpty());
        kit.ups->take(Kit::report(one, QStringLiteral("10 a.")));
        QCOMPARE(kit.ups->latest().size(), 1);
    }

    void looksWhenTheClockWasSetBack()
    {
        Kit kit;
        kit.ups->configure({one}, 6h);
        kit.look();
        kit.clock.jump(-24h * 365);
        kit.look();
        QCOMPARE(kit.looked.size(), 2);
    }

    void looksOnceMoreSoonWhenSomethingDiffers()
    {
        Kit kit;
        kit.ups->configure({one}, 6h);
        kit.look();
        kit.clock.pass(6h);
        kit.reports[one] = Kit::report(one, QStringLiteral("5 b."));
        kit.look();
        QVERIFY(kit.ups->latest()[one].changes.isEmpty());
        kit.clock.pass(CheckUps::again);
        kit.look();
        QCOMPARE(kit.looked.size(), 3);
        QCOMPARE(kit.ups->latest()[one].changes.size(), 1);
        kit.clock.pass(CheckUps::again);
        kit.look();
        QCOMPARE(kit.looked.size(), 3);
    }

    void knowsWhatTheFirstLookFound()
    {
        Kit kit;
        kit.ups->configure({one, two}, 6h);
        kit.reports[one] = Kit::report(one, QStringLiteral("10 a."), Verdict::Unknown); // no look at all
        kit.look();
        kit.reports[one] = kit.reports[two] = Kit::wrong(one);
        kit.reports[two].domain = two;
        kit.clock.pass(6h);
        kit.look();
        kit.start();
        kit.ups->configure({one, two}, 6h);
        QVERIFY(kit.ups->latest()[one].standing.first().isFromStart);
        QVERIFY(!kit.ups->latest()[two].standing.first().isFromStart); // the look before that one was good
    }

    void looksOnceMoreSoonBeforeItCallsSomethingWrong()
    {
        Kit kit;
        kit.reports[one] = Kit::wrong(one);
        kit.ups->configure({one}, 6h);
        kit.look();
        QVERIFY(!kit.ups->latest()[one].standing.first().counts);
        kit.clock.pass(CheckUps::again - 1ms);
        kit.look();
        QCOMPARE(kit.looked.size(), 1);
        kit.start();
        kit.ups->configure({one}, 6h); // looks after a restart
        kit.look();
        QVERIFY(kit.ups->latest()[one].standing.first().counts);
        QCOMPARE(kit.ups->latest()[one].standing.first().finding.code, QStringLiteral("MX-102"));
        kit.clock.pass(CheckUps::again);
        kit.look();
        QCOMPARE(kit.looked.size(), 2);
        kit.start();
        kit.ups->configure({one}, 0h);
        QVERIFY(kit.ups->latest()[one].standing.first().counts);
    }

    void looksOnceMoreSoonBeforeItCallsItMended()
    {
        Kit kit;
        kit.ups->configure({one}, 6h);
        kit.ups->take(Kit::wrong(one));
        kit.ups->take(Kit::wrong(one));
        kit.clock.pass(6h);
        kit.look();
        QVERIFY(kit.ups->latest()[one].standing.first().counts);
        kit.clock.pass(CheckUps::again);
        kit.look();
        QCOMPARE(kit.looked.size(), 2);
        QVERIFY(kit.ups->latest()[one].standing.isEmpty());
    }

    void tellsAChangeOverARestartInBetween()
    {
        Kit kit;
        kit.ups->configure({one}, 6h);
        kit.look();
        kit.start();
        kit.ups->configure({one}, 6h);
        QCOMPARE(kit.ups->latest()[one].report.findings.first().now, QStringList{QStringLiteral("10 a.")});
        QCOMPARE(kit.ups->latest()[one].report.findings.first().severity, Severity::Info);
        kit.reports[one] = Kit::report(one, QStringLiteral("5 b."));
        kit.look();
        kit.start();
        kit.ups->configure({one}, 6h);
        kit.look();
        const auto changes = kit.ups->latest()[one].changes;
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().before, QStringList{QStringLiteral("10 a.")});
        QCOMPARE(changes.first().after, QStringList{QStringLiteral("5 b.")});
    }

    void keepsWhatWasKnownWhenNothingCouldBeChecked()
    {
        Kit kit;
        kit.ups->configure({one}, 6h);
        kit.look();
        Report nothing;
        nothing.domain = one;
        kit.ups->take(nothing);
        QCOMPARE(kit.ups->latest()[one].report.verdict, Verdict::Good);
        QVERIFY(kit.ups->latest()[one].changes.isEmpty());
    }

    void saysWhenItLooksNext()
    {
        Kit kit;
        const WallTime start = kit.clock.wall();
        kit.ups->configure({one}, 6h);
        QCOMPARE(kit.ups->nextLook(one), start + CheckUps::afterStart);
        QVERIFY(!kit.ups->nextLook(two));
        QSignalSpy begun(kit.ups.get(), &CheckUps::looking);
        kit.ups->tick();
        QCOMPARE(begun.size(), 1);
        QVERIFY(kit.ups->isLooking(one) && !kit.ups->isLooking(two));
        kit.answerAll();
        QVERIFY(!kit.ups->isLooking(one));
        QCOMPARE(kit.ups->nextLook(one), kit.clock.wall() + 6h);
        kit.ups->take(Kit::wrong(one)); // once more soon
        QCOMPARE(kit.ups->nextLook(one), kit.clock.wall() + CheckUps::again);
        kit.ups->configure({one}, 0h);
        QVERIFY(!kit.ups->nextLook(one));
    }

    void knowsWhenItSawWhatItKnows()
    {
        Kit kit;
        kit.reports[one] = Kit::report(one, QStringLiteral("10 a."));
        kit.reports[one].ladder = {{10, QStringLiteral("a."), {QStringLiteral("192.0.2.1")}, false, true}, {20, QStringLiteral("b."), {}, true, false}};
        kit.ups->configure({one}, 6h);
        kit.look();
        const WallTime seen = kit.clock.wall();
        kit.clock.pass(1h);
        Report nothing;
        nothing.domain = one;
        kit.ups->take(nothing);
        const WallTime tried = kit.clock.wall();
        for (int restarts = 0; restarts < 2; ++restarts) {
            const CheckUp known = kit.ups->latest()[one];
            QCOMPARE(known.at, tried);
            QCOMPARE(known.reported, seen);
            QCOMPARE(known.report.ladder.size(), 2);
            QCOMPARE(known.report.ladder.first().addresses, QStringList{QStringLiteral("192.0.2.1")});
            QVERIFY(known.report.ladder.first().isPrimary && known.report.ladder.last().isUs);
            QCOMPARE(known.report.ladder.last().preference, 20);
            kit.start();
            kit.ups->configure({one}, 6h);
        }
    }

    void takesInWhatAPersonChecked()
    {
        Kit kit;
        kit.ups->configure({one}, 6h);
        QSignalSpy told(kit.ups.get(), &CheckUps::looked);
        kit.ups->take(Kit::report(one, QStringLiteral("10 a.")));
        kit.ups->take(Kit::report(two, QStringLiteral("10 a."))); // not ours
        QCOMPARE(told.size(), 1);
        kit.look();
        QVERIFY(kit.looked.isEmpty());
    }

    void forgetsADomainThatIsNoLongerConfigured()
    {
        Kit kit;
        kit.ups->configure({one, two}, 6h);
        kit.look();
        kit.ups->configure({two}, 6h);
        QCOMPARE(kit.ups->latest().keys(), QStringList{two});
        kit.start();
        kit.ups->configure({one}, 6h);
        QVERIFY(kit.ups->latest().isEmpty());
    }

    void beginsAnewWithADamagedFile()
    {
        Kit kit;
        kit.ups->configure({one}, 6h);
        kit.look();
        kit.ups.reset();
        for (const char *end : {"-wal", "-shm"})
            QFile::remove(kit.folder.filePath(QStringLiteral("checks.db") + QLatin1String(end)));
        QFile file(kit.folder.filePath(QStringLiteral("checks.db")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        kit.start();
        kit.ups->configure({one}, 6h);
        QVERIFY(kit.ups->latest().isEmpty());
        kit.reports[one] = Kit::wrong(one);
        kit.look();
        QCOMPARE(kit.ups->latest().size(), 1);
        QVERIFY(!kit.ups->latest()[one].standing.first().isFromStart); // it may have been right for years
    }
};
QTEST_GUILESS_MAIN(TstCheckUps)
#include "tst_check_ups.moc"
