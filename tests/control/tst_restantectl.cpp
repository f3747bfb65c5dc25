// The program itself, against a control service in this process.
#include <QJsonDocument>
#include <QProcess>
#include <QTest>
#include <unistd.h>
#include "config/secrets.h"
#include "support/control_kit.h"
#include "support/database.h"

namespace {

struct Run {
    int code = -1;
    QString out, err;
    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

Run run(QStringList arguments, const QByteArray &input = {}, const QString &language = "C.UTF-8", const QStringList &prefix = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("LC_ALL", language);
    process.setProcessEnvironment(environment);
    arguments = prefix + QStringList{RESTANTECTL} + arguments;
    bool finished = false;
    QObject::connect(&process, &QProcess::finished, [&finished] { finished = true; });
    process.start(arguments.takeFirst(), arguments);
    process.write(input);
    process.closeWriteChannel();
    waitUntil([&finished] { return finished; });
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

struct Place : ControlKit {
    Run ctl(const QStringList &arguments, const QByteArray &input = {}, const QString &language = "C.UTF-8")
    {
        return run(QStringList{"--socket", socketPath()} + arguments, input, language);
    }
    // What waits, whoever has claimed it.
    spool::Due waiting()
    {
        const auto rows = kept.list();
        spool::Due due;
        due.recipient = rows->rows.first().id;
        due.message = rows->rows.first().message;
        return due;
    }
    QString firstId() { return ctl({"queue", "list", "--json"}).json().value("rows")[0]["id"].toString(); }
};

} // namespace

class TestRestantectl : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsVersionAndHelp()
    {
        QVERIFY(run({"--version"}).out.startsWith("restantectl "));
        QCOMPARE(run({"--help"}).code, 0);
    }
    void wrongUsageIsTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown command") << QStringList{"paint"};
        QTest::newRow("half a command") << QStringList{"queue"};
        QTest::newRow("unknown option") << QStringList{"status", "--colour"};
        QTest::newRow("missing argument") << QStringList{"queue", "show"};
        QTest::newRow("too much") << QStringList{"status", "now"};
        QTest::newRow("option without value") << QStringList{"status", "--socket"};
        QTest::newRow("an export to nowhere") << QStringList{"queue", "export"};
        QTest::newRow("an end of no export") << QStringList{"queue", "export", "--take-back"};
        QTest::newRow("an export without a folder that ends well") << QStringList{"queue", "export", "--finish", "--name", "x"};
        QTest::newRow("an export by name and folder") << QStringList{"queue", "export", "--take-back", "--name", "x", "/tmp"};
        QTest::newRow("two folders") << QStringList{"queue", "export", "--finish", "/tmp", "/tmp"};
        QTest::newRow("a list of a folder") << QStringList{"queue", "export", "--list", "/tmp"};
        QTest::newRow("bad limit") << QStringList{"queue", "list", "--limit", "0"};
        QTest::newRow("bad state") << QStringList{"queue", "list", "--state", "blue"};
        QTest::newRow("bad time") << QStringList{"history", "--since", "yesterday"};
        QTest::newRow("bad day") << QStringList{"history", "--until", "2026-13-01"};
        QTest::newRow("negative time") << QStringList{"history", "--since", "-3d"};
        QTest::newRow("bad outcome") << QStringList{"history", "--outcome", "lost"};
        QTest::newRow("two servers") << QStringList{"history", "outages", "a", "b"};
        QTest::newRow("bad period") << QStringList{"history", "availability", "--since", "yesterday"};
        QTest::newRow("nobody to forget") << QStringList{"history", "forget"};
        QTest::newRow("flag with a value") << QStringList{"status", "--json=yes"};
    }
    void wrongUsageIsTwo()
    {
        QFETCH(QStringList, arguments);
        const Run r = run(arguments);
        QCOMPARE(r.code, 2);
        QVERIFY(!r.err.isEmpty());
    }
    void withoutServiceItIsThreeInPlainWords()
    {
        QTemporaryDir nowhere;
        const Run en = run({"--data-dir", nowhere.path(), "status"});
        QCOMPARE(en.code, 3);
        QVERIFY(en.err.contains("does not answer"));
        QVERIFY(en.err.contains(nowhere.path()));
        const Run cs = run({"--data-dir", nowhere.path(), "status"}, {}, "cs_CZ.UTF-8");
        QVERIFY(cs.err.contains(QString::fromUtf8("neodpovídá")));
        const Run json = run({"--data-dir", nowhere.path(), "--json", "status"});
        QCOMPARE(json.json().value("error")["code"].toString(), "ipc.no-service");
    }
    void outagesAndAvailabilityAreToldInWords()
    {
        Place p;
        QVERIFY(p.start());
        QCOMPARE(p.ctl({"history", "outages"}).out.trimmed(), "There was no outage.");
        const auto failed = [&p] { return !p.handover->primaries().first().lastFailure.reason.isEmpty(); };
        QTRY_VERIFY(failed());
        p.kept.clock.pass(std::chrono::seconds(11));
        QTRY_COMPARE(p.handover->primaries().first().state, handover::PrimaryState::Down);
        p.kept.clock.pass(std::chrono::minutes(5));
        const Run outages = p.ctl({"history", "outages", "127.0.0.1:1"});
        QCOMPARE(outages.code, 0);
        QVERIFY2(outages.out.contains("127.0.0.1:1") && outages.out.contains("still going on"), qPrintable(outages.out));
        QVERIFY(p.ctl({"history", "outages"}, {}, "cs_CZ.UTF-8").out.contains("trvá"));
        QCOMPARE(p.ctl({"history", "outages", "--json"}).json().value("rows").toArray().size(), 1);
        const Run availability = p.ctl({"history", "availability"});
        QCOMPARE(availability.code, 0);
        QVERIFY2(availability.out.contains("0.0000 %"), qPrintable(availability.out));
        QCOMPARE(p.ctl({"history", "availability", "--json"}).json().value("hosts")[0]["millionths"].toInt(-1), 0);
        QVERIFY(p.ctl({"history", "availability"}, {}, "cs_CZ.UTF-8").out.contains("0,0000 %"));
        const Run unknown = p.ctl({"history", "availability", "mx7.test:25"});
        QCOMPARE(unknown.code, 1);
        QVERIFY(unknown.err.contains("mx7.test:25"));
        QCOMPARE(p.ctl({"history", "availability", "--since", "2026-11-22", "--until", "2026-11-20"}).code, 2);
    }
    void statusHasTheAgreedShape()
    {
        Place p;
        QVERIFY(p.start());
        QVERIFY(p.kept.keep());
        const Run r = p.ctl({"status", "--json"});
        QCOMPARE(r.code, 0);
        const QJsonObject s = r.json();
        QCOMPARE(s.value("version").toString(), "0.0.7");
        QCOMPARE(s.value("queue")["messages"].toInt(), 1);
        QCOMPARE(s.value("queue")["recipients"].toInt(), 1);
        QVERIFY(s.value("queue")["bytes"].toInt() > 0);
        QVERIFY(s.value("queue")["oldestSeconds"].isDouble());
        QCOMPARE(s.value("queue")["held"].toInt(), 0);
        QVERIFY(s.value("disk")["freeBytes"].toDouble() > 0);
        QVERIFY(s.value("disk").toObject().contains("daysUntilFull"));
        QVERIFY(s.value("warnings").isDouble());
        const QJsonValue primary = s.value("primaries")[0];
        QCOMPARE(primary["domain"].toString(), "firm.test");
        QCOMPARE(primary["host"].toString(), "127.0.0.1:1");
        QCOMPARE(primary["state"].toString(), "doubtful");
        QVERIFY(QDateTime::fromString(primary["since"].toString(), Qt::ISODateWithMs).isValid());
    }
    void showsWhatIsHeldAndTakesTheDecision()
    {
        Place p;
        QVERIFY(p.start());
        QCOMPARE(p.ctl({"held"}).code, 0);
        QVERIFY(p.kept.keep());
        const auto claim = p.kept.claim();
        QVERIFY(claim && claim->due.size() == 1);
        spool::Outcome refused = outcome(claim->due[0], spool::RecipientState::Held);
        refused.attempt = {p.kept.clock.wall(), "127.0.0.1:25", 550, "5.1.1", "user unknown", "handover.recipient-refused"};
        refused.hold = spool::HoldKind::Address;
        QVERIFY(p.kept.record({refused}));
        QTRY_COMPARE(p.kept.spool->heldGroups().size(), 1);
        const Run json = p.ctl({"held", "--json"});
        QCOMPARE(json.code, 1);
        const QJsonValue group = json.json().value("groups")[0];
        QCOMPARE(group["kind"].toString(), "address");
        QCOMPARE(group["recipients"].toInt(), 1);
        QCOMPARE(group["examples"][0].toString(), "a@firm.test");
        QCOMPARE(json.json().value("total").toInt(), 1);
        const Run text = p.ctl({"held"});
        QVERIFY2(text.out.contains("550 5.1.1 user unknown"), qPrintable(text.out));
        const QString id = group["id"].toString();
        QCOMPARE(p.ctl({"held", "return", id}).code, 1); // nobody to say yes
        QCOMPARE(p.kept.spool->heldGroups().size(), 1);
        QCOMPARE(p.ctl({"held", "release", "4711"}).code, 1);
        QVERIFY(p.ctl({"held", "release", "4711"}).err.contains("not here any more"));
        QCOMPARE(p.ctl({"held", "release", id}).code, 0);
        QTRY_VERIFY(p.kept.spool->heldGroups().isEmpty());
    }
    void statsForPeopleProgramsAndPrometheus()
    {
        Place p;
        QVERIFY(p.start());
        QVERIFY(p.kept.keep());
        const Run json = p.ctl({"stats", "--json"});
        QCOMPARE(json.code, 0);
        QCOMPARE(json.json().value("queue")["messages"].toInt(), 1);
        QVERIFY(json.json().value("commits").toInt() > 0);
        const Run text = p.ctl({"stats", "--prometheus"});
        QVERIFY(text.out.contains("\n# TYPE restante_queue_messages gauge\nrestante_queue_messages 1\n"));
        QVERIFY(p.ctl({"stats"}).out.contains("Group commits"));
        QVERIFY(p.ctl({"stats"}, {}, "cs_CZ.UTF-8").out.contains(QString::fromUtf8("Skupinové zápisy")));
    }
    void statusSpeaksToPeople()
    {
        Place p;
        QVERIFY(p.start());
        const Run en = p.ctl({"status"});
        QCOMPARE(en.code, 0);
        QVERIFY2(en.out.contains("127.0.0.1:1"), qPrintable(en.out));
        QVERIFY(p.ctl({"status"}, {}, "cs_CZ.UTF-8").out.contains(QString::fromUtf8("Doména")));
    }
    void theQueueIsListedAndShown()
    {
        Place p;
        QVERIFY(p.start());
        QVERIFY(p.ctl({"queue", "list"}).out.contains("No mail is waiting"));
        QVERIFY(p.kept.keep());
        const Run list = p.ctl({"queue", "list"});
        QVERIFY(list.out.contains("a@firm.test"));
        QVERIFY(list.out.contains("1 of 1"));
        QCOMPARE(p.ctl({"queue", "list", "--json", "--state", "held"}).json().value("rows").toArray().size(), 0);
        const Run show = p.ctl({"queue", "show", p.firstId()});
        QCOMPARE(show.code, 0);
        QVERIFY(show.out.contains("Subject: x"));
        QCOMPARE(p.ctl({"queue", "show", "zzz"}).code, 1);
    }
    void actsOnRecipientsAndOnWholeMessages()
    {
        Place p;
        QVERIFY(p.start());
        QVERIFY(p.kept.keep(p.kept.message({"a@firm.test", "b@firm.test"}), "Subject: x\r\n\r\nx\r\n").result);
        const QString id = p.firstId();
        QCOMPARE(p.ctl({"queue", "hold", id, "--json"}).json().value("count").toInt(), 1);
        QCOMPARE(p.ctl({"queue", "hold", id}).code, 1); // it is held already: none fits
        QCOMPARE(p.ctl({"queue", "release", id}).code, 0);
        QCOMPARE(p.ctl({"queue", "retry", id.section('-', 0, 0), "--json"}).json().value("count").toInt(), 2);
        QCOMPARE(p.ctl({"queue", "retry", "rubbish"}).code, 1);
        QCOMPARE(p.ctl({"flush"}).code, 0);
    }
    void showsTheHistory()
    {
        Place p;
        QVERIFY(p.start());
        for (const QByteArray &sender : {QByteArray("=s@out.test"), QByteArray("t@out.test")}) {
            p.kept.clock.pass(std::chrono::seconds(1));
            spool::NewMessage message = p.kept.message({"a@firm.test"}, sender);
            message.messageId = "1." + sender;
            QVERIFY(p.kept.keep(message, "Subject: x\r\n\r\nx\r\n").result);
            spool::Outcome end = outcome(p.waiting(), spool::RecipientState::Refused);
            end.rule = "F2.list-id";
            end.attempt = {p.kept.clock.wall(), "mx.firm.test:25", 550, "5.1.1", "no \"such\"\nuser", "handover.recipient-refused"};
            QVERIFY(p.kept.record({end}));
        }
        const Run all = p.ctl({"history"});
        QCOMPARE(all.code, 0);
        QVERIFY2(all.out.contains("refused") && all.out.contains("the message came from a mailing list"), qPrintable(all.out));
        QVERIFY(all.out.indexOf("t@out.test") < all.out.indexOf("=s@out.test"));
        QCOMPARE(p.ctl({"history", "--json"}).json().value("rows").toArray().size(), 2);
        const QJsonObject first = p.ctl({"history", "--json", "--limit", "1"}).json();
        QCOMPARE(first.value("rows").toArray().size(), 1);
        QCOMPARE(p.ctl({"history", "--json", "--after", first.value("next").toString()}).json().value("rows")[0]["sender"].toString(), "=s@out.test");
        const QStringList lines = p.ctl({"history", "--csv"}).out.split("\r\n");
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.at(0).startsWith("\"finished\",\"outcome\",\"rule\","));
        QVERIFY2(lines.at(2).contains("\"F2.list-id\",\"'=s@out.test\",\"a@firm.test\"") && lines.at(2).endsWith("\"550 5.1.1 no \"\"such\"\" user\""), qPrintable(lines.at(2)));
        const auto count = [&p](const QStringList &arguments) { return p.ctl(QStringList{"history", "--json"} + arguments).json().value("rows").toArray().size(); };
        QCOMPARE(count({"T@out.test"}), 1);
        QCOMPARE(count({"a@*"}), 2);
        QCOMPARE(count({"*out.test*"}), 2);
        QCOMPARE(count({"*"}), 2);
        QCOMPARE(count({"%"}), 0);
        QCOMPARE(count({"--id", "<1.t@out.test>"}), 1);
        QCOMPARE(count({"--id", first.value("rows")[0]["message"].toString()}), 1);
        QCOMPARE(count({"--outcome", "delivered"}), 0);
        QCOMPARE(count({"--rule", "F2", "--domain", "firm.test"}), 2);
        QCOMPARE(count({"--until", "1970-01-02"}), 0);
        QCOMPARE(count({"--since", "1970-01-02T03:04:05Z", "--until", "2100-01-01"}), 2);
        QVERIFY(p.ctl({"history", "nobody@firm.test"}).out.contains("nothing"));
        QCOMPARE(p.ctl({"history", QString(2000, 'a')}).code, 2);
        QCOMPARE(p.ctl({"history", "--id", "!"}).code, 1);
    }
    void forgetsAnAddressOnlyWhenAsked()
    {
        Place p;
        QVERIFY(p.start());
        QVERIFY(p.kept.keep(p.kept.message({"a@firm.test"}), "x\r\n").result);
        QVERIFY(p.kept.record({outcome(p.waiting(), spool::RecipientState::Delivered)}));
        QCOMPARE(p.ctl({"history", "forget", "a@firm.test"}, "n\n").code, 1);
        QCOMPARE(p.ctl({"history", "a@firm.test", "--json"}).json().value("rows").toArray().size(), 1);
        const Run done = p.ctl({"history", "forget", "a@firm.test", "--yes"});
        QCOMPARE(done.code, 0);
        QVERIFY2(done.out.contains("2 entries"), qPrintable(done.out + done.err));
        QVERIFY(p.ctl({"history"}).out.contains("erased"));
        QCOMPARE(p.ctl({"history", "forget", "a", "--yes"}).code, 2);
    }
    void putsPrimariesIntoMaintenance()
    {
        Place p;
        QVERIFY(p.start());
        const Run held = p.ctl({"primary", "hold", "firm.test", "--for", "4h"});
        QCOMPARE(held.code, 0);
        QVERIFY2(held.out.contains("1 mail server"), qPrintable(held.out));
        const QJsonObject primary = p.ctl({"status", "--json"}).json().value("primaries").toArray().first().toObject();
        QCOMPARE(primary.value("state").toString(), QStringLiteral("maintenance"));
        QVERIFY(primary.contains("maintenanceUntil"));
        QCOMPARE(p.ctl({"primary", "open", "--json"}).json().value("count").toInt(), 1);
        QCOMPARE(p.ctl({"primary", "open"}).code, 1); // none was
        QCOMPARE(p.ctl({"primary", "hold", "other.test"}).code, 1);
        QCOMPARE(p.ctl({"primary", "hold", "--for", "soon"}).code, 2);
        QCOMPARE(p.ctl({"primary", "hold", "--for", "1s"}).code, 2); // out of range
    }
    void passwordsGoInAndNeverOut()
    {
        Place p;
        QVERIFY(p.start());
        QVERIFY(p.ctl({"secret", "list"}).out.contains("no passwords"));
        const Run set = p.ctl({"secret", "set", "office"}, "relay:hunter2\nmore\n");
        QVERIFY2(set.code == 0 && set.out.contains("office"), qPrintable(set.err));
        QFile file(p.place.filePath("secrets.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(file.readAll()).object(), (QJsonObject{{"office", "relay:hunter2"}}));
        QCOMPARE(p.ctl({"secret", "list"}).out, "office\n");
        QCOMPARE(p.applied.size(), 1); // in use at once
        for (const QStringList &words : QList<QStringList>{{"secret", "list", "--json"}, {"config", "show", "--json"}, {"status", "--json"}})
            QVERIFY(!p.ctl(words).out.contains("hunter2"));
        QCOMPARE(p.ctl({"secret", "set", "office"}).code, 1); // nothing was given
        QCOMPARE(p.ctl({"secret", "set", "office", "relay:hunter2"}).code, 2); // others can read a command line
        QCOMPARE(p.ctl({"secret", "remove", "office"}).code, 0);
        QCOMPARE(p.ctl({"secret", "remove", "office"}).code, 1);
        QVERIFY(p.ctl({"secret", "list", "--json"}).json().value("names").toArray().isEmpty());
    }
    void aTerminalDoesNotShowThePassword()
    {
        Place p;
        QVERIFY(p.start());
        const QString command = QStringLiteral("%1 --socket %2 secret set office").arg(RESTANTECTL, p.socketPath());
        // `script` runs it on a terminal of its own. A bare chroot has none: there it gets some, which nobody else sees.
        QStringList words{"script", "-qec", command, "/dev/null"};
        if (!QFile::exists("/dev/pts/ptmx"))
            words = QStringList{"unshare", "--mount", "--propagation", "unchanged", "sh", "-c",
                                "mount --make-private /dev && mount -t devpts devpts /dev/pts && exec \"$@\"", "sh"} + words;
        QProcess script;
        bool finished = false;
        connect(&script, &QProcess::finished, this, [&finished] { finished = true; });
        script.start(words.first(), words.mid(1));
        QByteArray seen;
        connect(&script, &QProcess::readyRead, this, [&] { seen += script.readAll(); });
        QVERIFY(waitUntil([&] { return seen.contains("office (") && seen.contains(": "); }));
        script.write("relay:hunter2\n");
        QVERIFY(waitUntil([&] { return finished; }));
        seen += script.readAll();
        QVERIFY2(!seen.contains("hunter2") && seen.contains("saved"), seen.constData());
        QCOMPARE(config::Secrets::load(p.place.filePath("secrets.json"))->lookup("office"), "relay:hunter2");
    }
    void heldMailIsExportedByteForByte()
    {
        Place p;
        QVERIFY(p.start());
        const QByteArray line = "From here on ěšč, and so on to the end of a line of seventy-eight bytes or so\r\n";
        const QByteArray large = "Subject: large\r\n\r\n" + line.repeated(20'000'000 / line.size());
        const QByteArray small = "Subject: small\r\n\r\n>From me\r\n";
        QVERIFY(p.kept.keep(p.kept.message({"a@firm.test", "b@firm.test"}), large).result);
        QVERIFY(p.kept.keep(p.kept.message({"c@firm.test"}, {}), small).result);
        const auto claim = p.kept.claim();
        QVERIFY(claim && claim->due.size() == 3);
        QList<spool::Outcome> outcomes;
        for (const spool::Due &due : claim->due) {
            outcomes << outcome(due, spool::RecipientState::Held);
            outcomes.last().attempt = {p.kept.clock.wall(), "127.0.0.1:25", 550, "5.1.1", "user unknown", "handover.recipient-refused"};
            outcomes.last().hold = spool::HoldKind::Address;
        }
        QVERIFY(p.kept.record(outcomes));
        QTRY_COMPARE(p.kept.spool->heldGroups().size(), 1);
        const QString group = p.ctl({"held", "--json"}).json().value("groups")[0]["id"].toString();
        const QString file = p.place.filePath("out.mbox");
        const Run done = p.ctl({"held", "export", group, file});
        QVERIFY2(done.code == 0 && done.out.contains("2 messages"), qPrintable(done.err));
        QFile mbox(file);
        QVERIFY(mbox.open(QIODevice::ReadOnly));
        const QByteArray trace = p.kept.message().trace;
        const auto stored = [](QByteArray bytes) { return bytes.replace("\r\nFrom ", "\r\n>From ").replace("\n>From me", "\n>>From me").replace("\r\n", "\n"); };
        const QByteArray expected = "From s@out.test Sat Nov 21 12:00:00 2026\nReturn-Path: <s@out.test>\nX-Original-To: a@firm.test\nX-Original-To: b@firm.test\n"
                                    + stored(trace + large) + "\nFrom MAILER-DAEMON Sat Nov 21 12:00:00 2026\nReturn-Path: <>\nX-Original-To: c@firm.test\n"
                                    + stored(trace + small) + '\n';
        QVERIFY(mbox.readAll() == expected);
        QCOMPARE(Database(p.kept).number("SELECT count(*) FROM audit WHERE act = 'readMessage'"), 2);

        const QString id = p.ctl({"queue", "list", "--json", "--search", "a@firm.test"}).json().value("rows")[0]["id"].toString();
        QCOMPARE(p.ctl({"queue", "export", id, p.place.filePath("one.eml")}).code, 0);
        QFile eml(p.place.filePath("one.eml"));
        QVERIFY(eml.open(QIODevice::ReadOnly));
        QVERIFY(eml.readAll() == trace + large);
        const Run piped = p.ctl({"queue", "export", p.ctl({"queue", "list", "--json", "--search", "c@firm.test"}).json().value("rows")[0]["id"].toString(), "-"});
        QCOMPARE(piped.out.toUtf8(), trace + small);
        QCOMPARE(p.ctl({"queue", "export", "rubbish", "-"}).code, 1);
        QCOMPARE(p.ctl({"held", "export", "4711", file}).code, 1);
        QVERIFY(p.ctl({"held", "export", group, "/no-such-directory/x"}).err.contains("cannot be written"));
    }
    void aPrimaryIsTested()
    {
        Place p;
        QVERIFY(p.start());
        const Run text = p.ctl({"primary", "test", "firm.test"}); // nobody listens on its port 1
        QCOMPARE(text.code, 1);
        QVERIFY2(text.out.contains("Finding the address: ") && text.out.contains("Connecting: "), qPrintable(text.out));
        QCOMPARE(p.ctl({"primary", "test", "firm.test", "127.0.0.1:1", "--json"}).json().value("steps").toArray().size(), 6);
        QCOMPARE(p.ctl({"primary", "test", "other.test"}).code, 1);
        QCOMPARE(p.ctl({"primary", "test", "firm.test", "127.0.0.1:0"}).code, 2);
    }
    void saysHowItGoesWithAListThatIsReadByItself()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath("staff.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("eva@firm.test\nx@other.test\n") > 0 && file.flush());
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
        Place p;
        QVERIFY(p.start(R"({"hostname":"mx2.firm.test","domains":[{"name":"firm.test","primaries":["127.0.0.1:1"],"directory":{"file":")" + file.fileName().toUtf8()
                        + R"("}}]})"));
        QTRY_COMPARE(p.directory->lists("firm.test").size(), 1);
        QTRY_COMPARE(p.sources->reports().first().foreign, 1);
        const Run good = p.ctl({"directory", "list"});
        QVERIFY2(good.out.contains(QString::fromUtf8("The list “file” is read from %1 by itself.\nLeft out of it: disabled accounts: 0, addresses of other domains: 1").arg(file.fileName())), qPrintable(good.out));
        QVERIFY(file.remove());
        p.sources->look();
        QTRY_VERIFY(p.sources->reports().first().error);
        const Run bad = p.ctl({"directory", "list"});
        QVERIFY2(bad.out.contains(QString::fromUtf8("The list “file” should be read from %1 by itself, but: %1 is not there.\n").arg(file.fileName())), qPrintable(bad.out));
        QVERIFY(p.ctl({"directory", "list"}, {}, "cs_CZ.UTF-8").out.contains(QString::fromUtf8("se má sám číst z")));
        QCOMPARE(p.ctl({"directory", "list", "--json"}).json().value("domains")[0]["sources"][0]["problem"]["code"].toString(), "directory.source-missing");
    }
    void aListIsLookedAtThenImported()
    {
        Place p;
        QVERIFY(p.start());
        QFile file(p.place.filePath("staff.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mail;name\neva@firm.test;Eva\nEVA@firm.test;Eva again\nx@other.test;X\nnobody;Nobody\nadam@firm.test;Adam\n");
        file.close();
        QVERIFY(p.ctl({"directory", "list"}).out.startsWith("firm.test: Nothing is known"));
        const Run look = p.ctl({"directory", "import", "firm.test", file.fileName(), "--complete", "--dry-run"});
        QCOMPARE(look.code, 0);
        QCOMPARE(look.out, "2 addresses\n1 of them named again\n1 address of another domain left out: other.test\n1 line that was not understood:\n"
                           "  Line 5: no address in it (nobody;Nobody)\nNothing was imported: this was only a look.\n");
        QVERIFY(p.directory->lists("firm.test").isEmpty());
        const Run done = p.ctl({"directory", "import", "firm.test", file.fileName(), "--complete"});
        QCOMPARE(done.code, 0);
        QVERIFY2(done.out.endsWith(QString::fromUtf8("The list “staff.csv” of firm.test is in use: 2 addresses.\n")), qPrintable(done.out));
        const Run list = p.ctl({"directory", "list", "FIRM.test"});
        QVERIFY2(list.out.startsWith("firm.test: Complete list of 2 addresses, read "), qPrintable(list.out));
        QVERIFY2(list.out.contains("Ready: 100 of 100. In lists: 2, learned: 0, found not to exist: 0.") && list.out.contains("staff.csv"), qPrintable(list.out));
        const Run addresses = p.ctl({"directory", "addresses", "firm.test"});
        QVERIFY2(addresses.out.contains("adam@firm.test  exists  staff.csv"), qPrintable(addresses.out));
        const Run probe = p.ctl({"directory", "probe", "adam@firm.test"}); // nobody is there to be asked
        QCOMPARE(probe.code, 1);
        QCOMPARE(probe.out, "adam@firm.test: Your mail server cannot be asked now: it does not answer, or has only just come back.\n");
        const QJsonObject probed = p.ctl({"directory", "probe", " adam@FIRM.test", "--json"}).json();
        QCOMPARE(probed.value("said").toString(), "unknown");
        QCOMPARE(probed.value("known").toString(), "exists");
        QVERIFY(p.ctl({"directory", "probe", "adam@other.test"}).err.contains("other.test is not among the protected domains"));
        QVERIFY(p.ctl({"directory", "probe", "postmaster"}).err.contains("is no mail address"));
        QCOMPARE(p.ctl({"directory", "remove", "firm.test", "staff.csv"}).code, 0);
        QCOMPARE(p.ctl({"directory", "remove", "firm.test", "staff.csv"}).code, 1);
        QVERIFY(p.ctl({"directory", "list"}, {}, "cs_CZ.UTF-8").out.contains(QString::fromUtf8("Není známo nic")));
    }
    void aListComesFromAPipeAndInJson()
    {
        Place p;
        QVERIFY(p.start());
        QByteArray list;
        for (int i = 0; i < 40'000; ++i)
            list += "user" + QByteArray::number(i) + "@firm.test\n"; // more than one piece
        const Run done = p.ctl({"directory", "import", "firm.test", "-", "--name", "ldap", "--json"}, list);
        QCOMPARE(done.code, 0);
        QCOMPARE(done.json().value("preview")["accepted"].toInt(), 40'000);
        QVERIFY(done.json().value("imported").toBool());
        QCOMPARE(done.json().value("list").toString(), "ldap");
        const QJsonValue domain = p.ctl({"directory", "list", "--json"}).json().value("domains")[0];
        QCOMPARE(domain["readiness"].toInt(), 50);
        QCOMPARE(domain["lists"][0]["addresses"].toInt(), 40'000);
        const QJsonObject page = p.ctl({"directory", "addresses", "firm.test", "--limit", "2", "--json"}).json();
        QCOMPARE(page.value("rows").toArray().size(), 2);
        const QJsonObject next = p.ctl({"directory", "addresses", "firm.test", "--limit", "2", "--after", page.value("next").toString(), "--json"}).json();
        QCOMPARE(next.value("rows")[0]["address"].toString(), "user10@firm.test");
        QCOMPARE(p.ctl({"directory", "remove", "firm.test", "ldap", "--json"}).json().value("list").toString(), "ldap");
    }
    void anEmptyListIsOnlyImportedWhenAPersonInsists()
    {
        Place p;
        QVERIFY(p.start());
        const Run refused = p.ctl({"directory", "import", "firm.test", "-", "--complete"}, "x@other.test\n");
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("nothing was imported") && refused.err.contains("all mail refused"), qPrintable(refused.err));
        QVERIFY(p.directory->lists("firm.test").isEmpty());
        QCOMPARE(p.ctl({"directory", "import", "firm.test", "-", "--dry-run"}).code, 1);
        QCOMPARE(p.ctl({"directory", "import", "firm.test", "-", "--complete", "--allow-empty"}).code, 0);
        QCOMPARE(p.directory->lists("firm.test").size(), 1);
        QCOMPARE(p.ctl({"directory", "import", "firm.test", "/no-such-file"}).code, 2);
        QCOMPARE(p.ctl({"directory", "import", "firm.test", p.place.path()}).code, 2);
        QCOMPARE(p.ctl({"directory", "import", "other.test", "-"}, "a@other.test").code, 1);
        QCOMPARE(p.ctl({"directory", "list", "other.test"}).code, 1);
        QCOMPARE(p.ctl({"directory", "import", "firm.test"}).code, 2);
    }
    void removalAsksFirst()
    {
        Place p;
        QVERIFY(p.start());
        QVERIFY(p.kept.keep());
        const QString id = p.firstId();
        QCOMPARE(p.ctl({"queue", "remove", id}).code, 1); // no answer is no
        QCOMPARE(p.ctl({"queue", "remove", id}, "n\n").code, 1);
        QCOMPARE(p.ctl({"queue", "list", "--json", "--state", "waiting"}).json().value("total").toInt(), 1);
        QCOMPARE(p.ctl({"queue", "remove", id}, "y\n").code, 0);
        QCOMPARE(p.ctl({"queue", "list", "--json", "--state", "pendingRemoval"}).json().value("total").toInt(), 1);
        QCOMPARE(p.ctl({"queue", "undo", id}).code, 0);
        QCOMPARE(p.ctl({"queue", "remove", id, "--yes"}).code, 0);
        QCOMPARE(p.ctl({"queue", "undo", id}).code, 0);
        QCOMPARE(p.ctl({"queue", "remove", id}, "ja\n").code, 1); // in English that is no yes
        const std::pair<const char *, QByteArray> yes[] = {{"cs_CZ.UTF-8", "ano\n"}, {"de_DE.UTF-8", "J\n"}, {"it_IT.UTF-8", "s\n"}, {"it_IT.UTF-8", "y\n"}};
        for (const auto &[language, answer] : yes) {
            QCOMPARE(p.ctl({"queue", "remove", id}, answer, language).code, 0);
            QCOMPARE(p.ctl({"queue", "undo", id}).code, 0);
        }
    }
    void actsOnAllThatAFilterFits()
    {
        Place p;
        QVERIFY(p.start());
        for (int i = 0; i < 3; ++i)
            QVERIFY(p.kept.keep());
        VERIFY_OK(p.kept.keep(p.kept.message({"b@other.test"}), "x\r\n").result);
        for (const QStringList &wrong : {QStringList{"queue", "hold"}, {"queue", "hold", "--all", p.firstId()}, {"queue", "extend", "--all"},
                                         {"queue", "extend", p.firstId(), "--for", "3650d"}, {"queue", "hold", "--all", "--state", "gone"},
                                         {"job", "cancel", "x"}, {"queue", "extend", p.firstId(), "--for", "long"}})
            QVERIFY2(p.ctl(wrong).code == 2, qPrintable(wrong.join(" ")));
        QCOMPARE(p.ctl({"job", "cancel", "99"}).code, 1);
        const Run held = p.ctl({"--json", "queue", "hold", "--all", "--domain", "firm.test"});
        QCOMPARE(held.code, 0);
        QCOMPARE(held.json().value("count").toInt(), 3);
        QCOMPARE(held.json().value("total").toInt(), 3);
        QCOMPARE(p.ctl({"queue", "hold", "--all", "--domain", "firm.test"}).code, 1); // none fits any more
        QVERIFY(p.ctl({"queue", "release", "--all"}).out.contains("Done for 3 recipients."));
        QCOMPARE(p.ctl({"queue", "remove", "--all", "--search", "a@firm"}, "n\n").code, 1);
        const Run removed = p.ctl({"queue", "remove", "--all", "--search", "a@firm"}, "y\n");
        QVERIFY(removed.err.contains("Remove mail for 3 recipients"));
        QVERIFY(removed.out.contains("queue undo --all"));
        QCOMPARE(p.ctl({"queue", "list", "--json", "--state", "pendingRemoval"}).json().value("total").toInt(), 3);
        QCOMPARE(p.ctl({"queue", "undo", "--all", "--search", "a@firm"}).code, 0);
        QCOMPARE(p.ctl({"queue", "list", "--json", "--state", "waiting"}).json().value("total").toInt(), 4);
    }
    void returnsMailAndWaitsLonger()
    {
        Place p;
        QVERIFY(p.start());
        p.resolver.silent = true; // notices stay
        QVERIFY(p.kept.keep());
        QVERIFY(p.kept.keep());
        const QString id = p.firstId();
        const auto givesUp = [&] { return QDateTime::fromString(p.ctl({"queue", "show", id, "--json"}).json()["recipients"][0]["givesUp"].toString(), Qt::ISODateWithMs); };
        const QDateTime before = givesUp();
        QVERIFY(p.ctl({"queue", "show", id}).out.contains("Given up, if it is not delivered, not before"));
        QCOMPARE(p.ctl({"queue", "extend", id, "--for", "2d"}).code, 0);
        QCOMPARE(givesUp(), before.addDays(2));
        QCOMPARE(p.ctl({"queue", "return", id}, "n\n").code, 1);
        QCOMPARE(p.ctl({"queue", "remove", "--notice", id}, "y\n").code, 0);
        QCOMPARE(p.ctl({"queue", "return", "--all", "--yes", "--domain", "firm.test"}).code, 0);
        QTRY_COMPARE(p.ctl({"queue", "list", "--json", "--state", "refused"}).json().value("rows").toArray().size(), 2);
    }
    void saysWhyMailIsKept()
    {
        Place p;
        QVERIFY(p.start());
        QVERIFY(p.ctl({"queue", "causes"}).out.contains("No mail is waiting."));
        for (int i = 0; i < 3; ++i)
            QVERIFY(p.kept.keep());
        const QJsonObject causes = p.ctl({"queue", "causes", "--json"}).json();
        QCOMPARE(causes["causes"].toArray().size(), 1);
        QCOMPARE(causes["causes"][0]["recipients"].toInt(), 3);
        QTRY_VERIFY(p.ctl({"queue", "causes"}).out.contains("127.0.0.1:1"));
        QCOMPARE(p.ctl({"queue", "list", "--json", "--untried"}).json().value("total").toInt(), 3);
        QCOMPARE(p.ctl({"queue", "list", "--json", "--reason", "handover.temporary"}).json().value("total").toInt(), 0);
    }
    void anEarlierConfigurationIsListedAndRestored()
    {
        Place p;
        QVERIFY(p.start());
        QCOMPARE(p.ctl({"config", "set", "smtp.maxRecipients", "200"}).code, 0);
        const Run listed = p.ctl({"config", "versions"});
        QCOMPARE(listed.code, 0);
        QVERIFY2(listed.out.contains("Recipients of one message: 1000 → 200") && listed.out.contains("[in use]"), qPrintable(listed.out));
        const QJsonArray versions = p.ctl({"config", "versions", "--json"}).json().value("versions").toArray();
        QCOMPARE(versions.size(), 2);
        const QString first = versions.last()["version"].toString();
        QVERIFY(!p.ctl({"config", "versions", first}).json().contains("smtp"));
        const Run restored = p.ctl({"config", "restore", first});
        QCOMPARE(restored.code, 0);
        QCOMPARE(restored.out, "The earlier configuration is in use again.\n");
        QCOMPARE(p.ctl({"config", "show", "smtp.maxRecipients"}).code, 1); // not in the file again
        QCOMPARE(p.ctl({"config", "restore", "nonsense"}).code, 1);
        QCOMPARE(p.ctl({"config", "restore"}).code, 2);
    }
    void theConfigurationIsShownSetAndValidated()
    {
        Place p;
        QVERIFY(p.start());
        QCOMPARE(p.ctl({"config", "show", "hostname"}).out, "mx2.firm.test\n");
        QCOMPARE(p.ctl({"config", "show", "smtp.maxRecipients"}).code, 1); // not in the file
        QVERIFY(p.ctl({"config", "show", "--json"}).json().contains("revision"));
        QCOMPARE(p.ctl({"config", "set", "smtp.maxRecipients", "200"}).code, 0);
        QCOMPARE(p.applied.last().smtp.maxRecipients, 200);
        QCOMPARE(p.ctl({"config", "set", "domains[0].aliases[0]", "alias.test"}).code, 0);
        QCOMPARE(p.applied.last().domains.first().aliases, QStringList{"alias.test"});
        QCOMPARE(p.ctl({"config", "set", "smtp.maxRecipients", "null"}).code, 0);
        QCOMPARE(p.applied.last().smtp.maxRecipients, 1000);
        const Run bad = p.ctl({"config", "set", "spool.lifetime", "soon"});
        QCOMPARE(bad.code, 1);
        QVERIFY2(bad.err.contains("spool.lifetime"), qPrintable(bad.err));
        QCOMPARE(p.ctl({"config", "validate"}).code, 0);
        QCOMPARE(p.ctl({"config", "set", "-"}, R"({"hostname":"mx9.firm.test"})").code, 0);
        QCOMPARE(p.applied.last().hostname, "mx9.firm.test");
        QCOMPARE(p.ctl({"config", "reload"}).code, 0);
        QCOMPARE(p.ctl({"config", "set", "/no-such-file"}).code, 2);
    }
    void aFileIsValidatedWithoutService()
    {
        QCOMPARE(run({"config", "validate", "-"}, R"({"domains":[{"name":"a.test"}]})").code, 0);
        const Run bad = run({"config", "validate", "-"}, R"({"colour":1,"hostname":7})");
        QCOMPARE(bad.code, 1);
        QCOMPARE(bad.out.count('\n'), 2);
        QCOMPARE(run({"config", "validate", "-", "--json"}, R"({"colour":1})").json().value("faults").toArray().size(), 1);
        const Run broken = run({"config", "validate", "-"}, "{\n,");
        QCOMPARE(broken.code, 1);
        QVERIFY2(broken.err.contains("line 2"), qPrintable(broken.err));
    }
    void checkHasTheAgreedShapeAndCodes()
    {
        Place p;
        QVERIFY(p.start());
        const Run r = p.ctl({"check", "--json"}); // no DNS at all
        QCOMPARE(r.code, 1);
        const QJsonObject report = r.json();
        QCOMPARE(report.value("domain").toString(), "firm.test");
        QVERIFY(QStringList({"problem", "unknown"}).contains(report.value("verdict").toString()));
        for (const QJsonValue finding : report.value("findings").toArray())
            for (const char *key : {"code", "severity", "subject", "parameters", "now", "shouldBe"})
                QVERIFY2(finding.toObject().contains(QLatin1String(key)), key);
        QVERIFY(p.ctl({"check"}).out.startsWith("firm.test: "));
        QCOMPARE(p.ctl({"check", "a b"}).code, 2);
    }
    void checkWithoutAnyDomainIsTwo()
    {
        Place p;
        QVERIFY(p.start("{}"));
        QCOMPARE(p.ctl({"check"}).code, 2);
        QCOMPARE(run({"check", "--standalone"}).code, 2);
    }
    void checkWorksWithoutService()
    {
        const Run r = run({"check", "firm.test", "--standalone", "--json", "--hostname", "mx2.firm.test", "--dns", "127.0.0.1@1"});
        QCOMPARE(r.code, 1); // nobody answers there
        QCOMPARE(r.json().value("domain").toString(), "firm.test");
        QCOMPARE(run({"check", "firm.test", "--standalone", "--dns", "no-address"}).code, 2);
    }
    void whoIsOnNoListIsNotAllowed()
    {
        QVERIFY2(::geteuid() == 0, "this test changes the user and must be run as root");
        Place p;
        QVERIFY(p.start());
        const QStringList asNobody{"setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"};
        const Run json = run({"--socket", p.socketPath(), "status", "--json"}, {}, "C.UTF-8", asNobody);
        QCOMPARE(json.code, 3);
        QCOMPARE(json.json().value("error")["code"].toString(), "ipc.not-allowed");
        const Run plain = run({"--socket", p.socketPath(), "status"}, {}, "C.UTF-8", asNobody);
        QCOMPARE(plain.code, 3);
        QVERIFY(plain.err.contains("may not"));
        p.ctl({"config", "set", "control.viewers", R"(["user:nobody"])"});
        QCOMPARE(run({"--socket", p.socketPath(), "status"}, {}, "C.UTF-8", asNobody).code, 0);
        const Run act = run({"--socket", p.socketPath(), "flush", "--json"}, {}, "C.UTF-8", asNobody);
        QCOMPARE(act.code, 3);
        QCOMPARE(act.json().value("error")["parameters"]["needs"].toString(), "operator");
    }
};

QTEST_GUILESS_MAIN(TestRestantectl)
#include "tst_restantectl.moc"
