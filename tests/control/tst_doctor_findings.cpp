// What of the doctor's looks becomes a warning.
#include <QTest>
#include "control/doctor_findings.h"

using namespace control;
using namespace std::chrono_literals;
using handover::PrimaryState;

namespace {

const WallTime now(1'800'000'000s);
const QString domain = QStringLiteral("example.test");

QMap<QString, doctor::CheckUp> looks(const doctor::Standing &standing, Milliseconds ago = 1min)
{
    doctor::CheckUp look;
    look.at = now - ago;
    look.standing = {standing};
    return {{domain, look}};
}

Watched watched(PrimaryState state)
{
    handover::PrimaryStatus primary;
    primary.state = state;
    primary.since = now - 1h;
    return {{primary}, QStringLiteral("backup.test")};
}

} // namespace

class TstDoctorFindings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void passesOnWhatCounts()
    {
        const doctor::Finding wrong{QStringLiteral("MX-103"), doctor::Severity::Problem, domain, {{QStringLiteral("a"), 1}}, {}, {}};
        const QList<alerts::Finding> found = doctorFindings(looks({wrong, now - 1h, true}), watched(PrimaryState::Up));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().code, wrong.code);
        QCOMPARE(found.first().severity, alerts::Severity::Problem);
        QCOMPARE(found.first().subject, domain);
        QCOMPARE(found.first().parameters, wrong.parameters);
        QCOMPARE(found.first().since, now - 1h);
        QCOMPARE(found.first().telling, alerts::Telling::WhileItLasts);
        QVERIFY(doctorFindings(looks({wrong, now - 1h, false}), watched(PrimaryState::Up)).isEmpty());
        QCOMPARE(doctorFindings(looks({wrong, now - 1h, true, true}), watched(PrimaryState::Up)).size(), 1);
    }

    void whatNeverWasRightIsATask_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("isFromStart");
        QTest::addColumn<bool>("isTask");
        for (const char *code : {"MX-101", "NET-302", "NET-303", "NET-306"}) {
            QTest::addRow("%s never was right", code) << QString::fromLatin1(code) << true << true;
            QTest::addRow("%s broke", code) << QString::fromLatin1(code) << false << false;
        }
        for (const char *code : {"MX-102", "MX-103", "MX-104", "NET-301", "NET-305", "NET-310", "REL-403", "REL-407"}) // mail suffers, whenever it began
            QTest::addRow("%s harms", code) << QString::fromLatin1(code) << true << false;
    }
    void whatNeverWasRightIsATask()
    {
        QFETCH(const QString, code);
        QFETCH(const bool, isFromStart);
        const doctor::Finding finding{code, doctor::Severity::Problem, domain, {}, {}, {}};
        const auto found = [&](bool counts) { return doctorFindings(looks({finding, now - 1h, counts, false, isFromStart}), watched(PrimaryState::Up)); };
        QVERIFY(found(true).size() == 1);
        QTEST(found(true).first().isTask, "isTask");
        QTEST(!found(false).isEmpty(), "isTask"); // no alarm that a second look would have to confirm
    }

    void tellsChangesOnce()
    {
        doctor::CheckUp look;
        look.changes = {{{doctor::Asked::Mx, domain}, {QStringLiteral("10 a.")}, {QStringLiteral("10 b.")}, now}, {{doctor::Asked::Certificate, domain}, {}, {}, now}};
        const QList<alerts::Finding> found = doctorFindings({{domain, look}}, {});
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.first().code, QStringLiteral("drift.mx"));
        QCOMPARE(found.first().telling, alerts::Telling::Once);
        QCOMPARE(found.first().since, now);
        QCOMPARE(found.first().severity, alerts::Severity::Attention);
        QCOMPARE(found.last().severity, alerts::Severity::Info);
    }

    void leavesToTheWatchWhatItKnowsBetter_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<bool>("isPrimary");
        QTest::addColumn<Watched>("known");
        QTest::addColumn<Milliseconds>("lookedAgo");
        QTest::addColumn<bool>("isTold");
        const auto row = [](const char *name, const char *code, const char *subject, bool isPrimary, const Watched &known, Milliseconds lookedAgo, bool isTold) {
            QTest::newRow(name) << QString::fromLatin1(code) << QString::fromLatin1(subject) << isPrimary << known << lookedAgo << isTold;
        };
        const Watched up = watched(PrimaryState::Up), down = watched(PrimaryState::Down);
        row("the primary is away", "NET-300", "mail.test", true, down, 1min, false);
        row("it is back, nobody looked since", "NET-300", "mail.test", true, up, 2h, false);
        row("it came back while somebody looked", "NET-300", "mail.test", true, up, 1h - 5s, false);
        row("it is up, but not for the world", "NET-300", "mail.test", true, up, 1min, true);
        row("a third host", "NET-300", "third.test", false, down, 1min, true);
        row("our own certificate", "TLS-203", "backup.test", false, up, 1min, false);
        row("our own certificate's end", "TLS-204", "backup.test", false, up, 1min, false);
        row("our own, not watched", "TLS-203", "backup.test", false, Watched{}, 1min, true);
        row("the primary's certificate", "TLS-203", "mail.test", true, up, 1min, true);
        row("the way of notices", "REL-411", "backup.test", false, up, 1min, false);
        row("anything else", "MX-102", "backup.test", false, down, 2h, true);
    }
    void leavesToTheWatchWhatItKnowsBetter()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, subject);
        QFETCH(const bool, isPrimary);
        QFETCH(const Watched, known);
        QFETCH(const Milliseconds, lookedAgo);
        const doctor::Finding finding{code, doctor::Severity::Problem, subject, {{QStringLiteral("isPrimary"), isPrimary}}, {}, {}};
        QTEST(!doctorFindings(looks({finding, now - 3h, true}, lookedAgo), known).isEmpty(), "isTold");
    }
};

QTEST_APPLESS_MAIN(TstDoctorFindings)
#include "tst_doctor_findings.moc"
