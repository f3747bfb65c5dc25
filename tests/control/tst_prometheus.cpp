#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include "control/prometheus.h"

namespace {

ipc::Stats stats()
{
    ipc::Stats s;
    s.program = QStringLiteral("restanted 0.0.7");
    s.since = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    s.at = s.since.addSecs(90);
    s.messages = 5;
    s.commits = 3;
    s.commitJobs = 12;
    s.refusals = {{"admission.relay", 4}, {"smtp.reply", 1}};
    ipc::Primary primary;
    primary.domain = QStringLiteral("a\"b\\c\nd.test");
    primary.host = QStringLiteral("mx1.example.test:25");
    primary.state = ipc::PrimaryState::Down;
    primary.outageSince = s.since.addSecs(30);
    s.primaries = {primary};
    return s;
}

} // namespace

class tst_prometheus : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsTheFigures_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char *line : {"restante_build_info{version=\"0.0.7\"} 1", "restante_start_time_seconds 1800000000", "restante_received_messages_total 5",
                                 "restante_refusals_total{reason=\"admission.relay\"} 4", "restante_commit_jobs_sum 12", "restante_commit_jobs_count 3",
                                 "# TYPE restante_commit_jobs summary", "restante_recipients_total{outcome=\"deferred\"} 0",
                                 "restante_primary_state{domain=\"a\\\"b\\\\c\\nd.test\",host=\"mx1.example.test:25\",state=\"down\"} 1",
                                 "restante_primary_state{domain=\"a\\\"b\\\\c\\nd.test\",host=\"mx1.example.test:25\",state=\"up\"} 0",
                                 "restante_primary_outage_seconds{domain=\"a\\\"b\\\\c\\nd.test\",host=\"mx1.example.test:25\"} 60"})
            QTest::newRow(line) << QByteArray(line);
    }
    void tellsTheFigures()
    {
        QFETCH(QByteArray, line);
        QVERIFY(control::prometheusText(stats()).split('\n').contains(line));
    }
    void everySampleStandsBelowItsHelpAndType()
    {
        static const QRegularExpression sample(QStringLiteral("\\A(restante_[a-z_]+?)(_sum|_count)?(\\{([a-z]+=\"([^\"\\\\\\n]|\\\\[\"\\\\n])*\",?)+\\})? [0-9]+\\z"));
        const QByteArray text = control::prometheusText(stats());
        QVERIFY(text.endsWith('\n') && !text.contains("\n\n"));
        QSet<QByteArray> seen;
        QByteArray help, type;
        for (const QByteArray &line : text.chopped(1).split('\n')) {
            if (line.startsWith("# HELP ")) {
                help = line.split(' ').at(2);
                QVERIFY2(!seen.contains(help), line);
                seen.insert(help);
            } else if (line.startsWith("# TYPE ")) {
                type = line.split(' ').at(2);
                QCOMPARE(type, help);
                QCOMPARE(line.endsWith(" counter"), type.endsWith("_total"));
            } else {
                const auto match = sample.match(QString::fromUtf8(line));
                QVERIFY2(match.hasMatch(), line);
                QCOMPARE(match.captured(1).toUtf8(), type);
            }
        }
        QVERIFY(seen.size() > 20);
    }
};

QTEST_APPLESS_MAIN(tst_prometheus)
#include "tst_prometheus.moc"
