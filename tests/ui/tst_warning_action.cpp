// What can be done about each warning: every code that the service may say is in the table, and each action leads somewhere.
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include "doctor/codes.h"
#include "support/fake_service.h"
#include "ui/warnings/warning_action.h"

using namespace ui;

namespace {

QString source(const char *path)
{
    QFile file(QStringLiteral(SOURCE_ROOT "/core/") + QLatin1String(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", path);
    return QString::fromUtf8(file.readAll());
}

QStringList found(const QString &text, const char *pattern)
{
    QStringList all;
    for (auto it = QRegularExpression(QLatin1String(pattern)).globalMatch(text); it.hasNext();)
        all << it.next().captured(1);
    return all;
}

// As they stand where warnings are made.
QStringList codesOfWarnings()
{
    QStringList all;
    for (const char *path : {"alerts/warnings.cpp", "control/status.cpp"}) {
        const QString text = source(path);
        all += found(text, R"re(\{\s*QStringLiteral\("((?:[a-z]+\.[a-z-]+|[A-Z]{2,3}-\d{3}))"\),\s*(?:Severity|alerts::Severity|left|percent|ages))re");
        for (const QString &chosen : found(text, R"re(const char \*code = ([^;]*);)re"))
            all += found(chosen, R"re("([^"]+)")re");
    }
    for (const char *path : {"words/table_drift.cpp", "words/table_primary.cpp"})
        all += found(source(path), R"re("((?:drift|route)\.[a-z-]+)"\))re");
    all += found(source("notices/way_out.h"), R"re(warningCode\(Hurdle hurdle\); // "([^"]+)")re");
    all += found(source("words/table_outbound.cpp"), R"re("(notices\.[a-z-]+)"\))re");
    for (const doctor::Code &code : doctor::codes)
        if (unsigned(code.weighs) & unsigned(doctor::Weighs::AttentionOrProblem))
            all << QString::fromUtf8(code.name.data(), qsizetype(code.name.size()));
    all << QStringLiteral("spool.failed") << QStringLiteral("spool.damaged") << QStringLiteral("spool.full"); // Spool::problem
    all.removeDuplicates();
    return all;
}

} // namespace

class TstWarningAction : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCodeIsInTheTable_data()
    {
        QTest::addColumn<QString>("code");
        const QStringList all = codesOfWarnings();
        for (const char *known : {"primary.down", "handover.held", "disk.full", "directory.source-shrunk", "directory.source-ends", "status.not-listening", "TLS-102", "clock.set-back",
                                  "alerts.cannot-send", "route.no-mx", "drift.mx", "notices.no-route", "MX-101"})
            QVERIFY2(all.contains(QLatin1String(known)), known); // else the sources are not read as they are written
        for (const QString &code : all)
            QTest::newRow(qPrintable(code)) << code;
    }
    void everyCodeIsInTheTable()
    {
        QFETCH(QString, code);
        QVERIFY2(actionFor(code), "say in warning_action.cpp what can be done about it, or None");
    }
    void aCodeOfANewerServiceHasNone() { QVERIFY(!actionFor(QStringLiteral("moon.full"))); }
    void everyActionHasItsWords()
    {
        QStringList labels;
        for (int i = int(WarningAction::None) + 1; i <= int(WarningAction::ReplaceCertificate); ++i)
            labels << labelOf(WarningAction(i));
        QVERIFY(!labels.contains(QString()));
        QCOMPARE(labels.removeDuplicates(), 0);
        QVERIFY(labelOf(WarningAction::None).isEmpty());
    }
    void itKnowsTheDomain()
    {
        ipc::Warning of = FakeService::warning(QStringLiteral("MX-101"), ipc::Severity::Problem, QStringLiteral("firma.cz"), QStringLiteral("x"));
        QCOMPARE(domainOf(of), QStringLiteral("firma.cz"));
        of.parameters = {};
        QCOMPARE(domainOf(of), QStringLiteral("firma.cz"));
        of.code = QStringLiteral("disk.low");
        QCOMPARE(domainOf(of), QString());
    }
};
QTEST_MAIN(TstWarningAction)
#include "tst_warning_action.moc"
