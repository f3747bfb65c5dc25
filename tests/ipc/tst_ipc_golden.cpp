// The lines of every version there was. A line in golden/v1 never changes: a program of that version still writes or reads it.
// GOLDEN_WRITE=1 adds what is not there yet.
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include "ipc/codec.h"

using namespace ipc;

namespace {

const QDateTime noon(QDate(2026, 11, 21), QTime(12, 0, 0, 7), Qt::UTC);
const Sentence reason{"net.timed-out", {{"host", "mx1.example.test:25"}}};

QueueRow row()
{
    return {"7c1k9-4f", "7c1k9", "example.test", "a@b.test", "c@example.test", RecipientState::Waiting, 4711, noon, 2, noon.addSecs(60), reason};
}

Snapshot snapshot()
{
    Snapshot s;
    s.revision = 42;
    s.at = noon;
    s.isSetUp = true;
    s.hostname = "mx2.example.test";
    s.sentence = {"status.primary-down", {{"host", "mx1.example.test:25"}}};
    s.primaries = {{"example.test", "mx1.example.test:25", PrimaryState::Down, noon, noon, noon.addSecs(1), reason, {}}};
    s.counters = {37, 41, 5'000'000'000, 2, 7200, 250'000'000'000, 19};
    s.warnings = 1;
    s.worst = {{"MX-101", Severity::Problem, "example.test", {{"domain", "example.test"}}, noon, noon.addDays(1)}};
    return s;
}

Stats stats()
{
    Stats s;
    s.program = "restanted 0.1.0";
    s.since = noon;
    s.at = noon.addSecs(60);
    s.connections = 120;
    s.sessions = 3;
    s.refusals = {{"admission.relay", 5}, {"smtp.reply", 1}};
    s.messages = 100;
    s.recipients = 130;
    s.bytes = 5'000'000'000;
    s.delivered = 90;
    s.deferred = 7;
    s.refused = 2;
    s.expired = 1;
    s.notices = 2;
    s.noticesWithheld = 1;
    s.commits = 80;
    s.commitJobs = 400;
    s.largestCommit = 31;
    s.queue = snapshot().counters;
    s.primaries = snapshot().primaries;
    s.warnings = 1;
    return s;
}

CheckReport report()
{
    return {"example.test", Verdict::Problem,
            {{"MX-101", Severity::Problem, "example.test", {{"hostname", "mx2.example.test"}}, {"example.test. MX 10 mx1.example.test."},
              {"example.test. MX 20 mx2.example.test."}}},
            {{10, "mx1.example.test", {"192.0.2.1"}, false, true}}};
}

struct Line { QString name; QByteArray text; };

template <AnyRequest R> QList<Line> pair(const R &request, const typename R::Reply &reply)
{
    return {{QStringLiteral("request.") + R::name, callLine(7, request)}, {QStringLiteral("reply.") + R::name, replyLine(7, reply)}};
}

template <typename R> R withIds()
{
    R r;
    r.ids = {"7c1k9-4f"};
    return r;
}

QList<Line> all()
{
    ListQueue list;
    list.filter = {"eva", {RecipientState::Held, RecipientState::PendingRemoval}, "example.test", noon, {}};
    list.sort = QueueSort::NextTry;
    list.after = "k1";
    list.limit = 50;
    const MessageDetails details{"7c1k9", "a@b.test", {row()}, noon, 4711, "192.0.2.7", "mail.b.test", "TLSv1.3 TLS_AES_256_GCM_SHA384", "Subject: x\r\n"};
    const ConfigDocument document{"0123456789abcdef", {{"hostname", "mx2.example.test"}}, "/etc/restante/restante.json", true};
    QList<Line> lines;
    lines << pair(Hello{1}, {1, "restanted 0.1.0", Role::Operator}) << pair(GetSnapshot{}, snapshot()) << pair(list, {{row()}, "k2", 2})
          << pair(ShowMessage{"7c1k9-4f"}, details) << pair(withIds<RetryQueue>(), {1}) << pair(withIds<HoldQueue>(), {1})
          << pair(withIds<ReleaseQueue>(), {1}) << pair(withIds<RemoveQueue>(), {1}) << pair(withIds<UndoRemove>(), {1})
          << pair(Flush{"example.test"}, {})
          << pair(HoldPrimary{"mx1.example.test:25", 14'400}, {1}) << pair(OpenPrimary{"mx1.example.test:25"}, {1}) << pair(ShowConfig{}, document)
          << pair(ValidateConfig{{{"colour", 1}}}, {{{"config.unknown-key", {{"path", "colour"}}}}})
          << pair(SetConfig{"0123456789abcdef", {{"hostname", "mx2.example.test"}}}, document) << pair(ReloadConfig{}, document)
          << pair(CheckDomain{"example.test", "mx2.example.test", {"mx1.example.test:25"}}, report())
          << pair(GetStats{}, stats())
          << pair(TestPrimary{"example.test", "mx1.example.test:25"}, {3}) << pair(CancelJob{3}, {});
    ReleaseHeld release;
    release.group = "7";
    ReturnHeld giveUp;
    giveUp.group = "7";
    const HeldGroup group{"7", "example.test", HeldKind::Address, {"handover.held-address", {{"recipients", 40}}}, 40, {"eva@example.test"},
                          "mx1.example.test:25", noon, noon.addSecs(3600), noon.addDays(2)};
    lines << pair(ListHeld{}, {{group}, 1}) << pair(release, {40}) << pair(giveUp, {40});
    lines << pair(ReadMessage{"7c1k9", 262'144, 1000}, {"Subject: x\r\n", 262'156}) << pair(ListSecrets{}, {{"office"}})
          << pair(SetSecret{"office", "user:password"}, {}) << pair(RemoveSecret{"office"}, {});
    DirectoryDomain domain{"example.test", {{"staff.csv", true, noon, 48}}, CatchAll::None, noon, 48, 31, 2, 100, {"directory.readiness", {}}};
    const ListPreview preview{52, 48, 2, 1, {"other.test"}, 1, {{7, {"directory.line-no-address", {{"line", 7}, {"begins", "n/a"}}}}}, true};
    lines << pair(GetDirectory{}, {{domain}})
          << pair(ListAddresses{"example.test", "ZXZh", 50}, {{{"eva@example.test", AddressState::Exists, {"staff.csv"}, noon, noon}}, "ZXZh"})
          << pair(UploadList{"example.test", "u1", "eva@example.test\n", true}, {"u1", preview})
          << pair(ProbeAddress{"eva@example.test"}, {AddressState::Exists, {"directory.asked-exists", {}}, AddressState::Exists})
          << pair(ImportList{"u1", "staff.csv", true, true}, {48}) << pair(RemoveList{"example.test", "staff.csv"}, {})
          << pair(Explain{"192.0.2.1", "eva@example.com", "a@example.test"},
                  {Decision::Defer, "451 4.4.7 later", {"acceptance.first-seen", {{"wait", 300}}}, {{"evidence.answers", {}}}});
    lines << pair(CheckSpf{"192.0.2.1", "mail.b.test", "a@b.test"},
                  {SpfResult::PermError, "b.test", false, {}, Sentence{"spf.syntax", {{"at", "moo"}}}, {}, 1, 0,
                   {{SpfStepKind::Record, 0, "b.test", "v=spf1 a moo", {}, false}, {SpfStepKind::Result, 0, "b.test", "permerror", {}, false}}});
    const ConfigVersion version{"20261121T120000007Z-0123456789abcdef-set-user%3Aeva%281000%29", "0123456789abcdef", noon, "user:eva(1000)", ConfigOrigin::Set, true,
                                {{"config.change.added", {{"after", "mx2.example.test"}}}}, 3, false};
    const Certificate certificate{"/etc/ssl/mx2.pem", "/etc/ssl/mx2.key", true, false, {"mx2.example.test"}, "Example CA", noon, noon.addDays(90), "00ff",
                                  Sentence{"tls.unreadable", {}}, {{"certificate.self-signed", {}}}};
    lines << pair(ListConfigVersions{}, {{version}}) << pair(ShowConfigVersion{version.version}, {{{"hostname", "mx2.example.test"}}, version.changes})
          << pair(RestoreConfig{version.version, "0123456789abcdef"}, document) << pair(ListCertificates{}, {{certificate}})
          << pair(CheckCertificate{"/etc/ssl/mx2.pem", "/etc/ssl/mx2.key", "-----BEGIN", "-----BEGIN", "mx2.example.test"}, certificate)
          << pair(InstallCertificate{"-----BEGIN", "-----BEGIN"}, {"/var/lib/restante/certificates/00ff.pem"})
          << pair(ListLog{41, 100}, {{{42, LogLevel::Warning, "2026-11-21T12:00:00.007Z warning spool full"}}, 1, 42, "2026-11-21T12:00:00.000Z"})
          << pair(GetSupportFacts{}, {{{"qt", "6.4.2"}}, {{"example.test", noon, report().findings}}});
    PreviewNotice preview2;
    preview2.kind = NoticeKind::Delayed;
    preview2.language = "cs";
    preview2.domain = "example.test";
    preview2.text = "Subject: x\n\ny\n";
    ShowTemplate show;
    SetTemplate set;
    set.text = "Subject: x\n\ny\n";
    SendNotice send;
    send.to = "eva@example.com";
    lines << pair(ListNoticeOutages{}, {{{"3", "example.test", noon, {}, 12, noon.addSecs(3600), 4, {}, false}}}) << pair(PostponeNotices{"3", 14'400, false}, {})
          << pair(ListNotices{"3", {}, {}, true, {}, 50},
                  {{{"9", noon, NoticeKind::Delayed, "example.test", "eva@example.com", "7c1k9", 2, 14'400, "notice", "cs", "7c1ka", RecipientState::Delivered}}, "8", 0})
          << pair(show, {"Subject: x\n\ny\n", true, {"subject"}}) << pair(set, {}) << pair(ResetTemplate{}, {})
          << pair(preview2, {"x", "y", "Subject: x\r\n\r\ny\r\n"}) << pair(send, {});
    QueueFilter filter;
    filter.domain = "example.test";
    filter.reason = "handover.temporary";
    lines << pair(ActOnAll{BulkAct::Extend, filter, 86'400}, {4}) << pair(withIds<ReturnQueue>(), {1})
          << pair(ExtendQueue{{"7c1k9-4f"}, 86'400}, {1})
          << pair(ListCauses{filter}, {{{"example.test", RecipientState::Waiting, "handover.temporary", reason, 200, 942'200, noon, noon.addSecs(60)}}, 1});
    lines << pair(ListHistory{{"a@b.test", AddressMatch::Beginning, "7c1k9", "<1@b.test>", "example.test", {RecipientState::Refused}, "F2", noon, noon.addDays(1)}, "1 2", 50},
                  {{{"7c1k9-4f", "7c1k9", "1@b.test", "example.test", "a@b.test", "c@example.test", RecipientState::Refused, "F2.list-id", noon, noon.addSecs(60),
                     4711, 2, "mx1.example.test:25", "550 5.1.1 no such user", reason}}, "3 4"})
          << pair(ForgetAddress{"a@b.test"}, {12, 3, false});
    const Spread spread{6, 1, 3, 9};
    lines << pair(GetSamples{"mx1.example.test:25", noon, noon.addSecs(60), 60},
                  {60, {{noon, 60, 6, 1, 2, spread, spread, 48'000, 1'000, 9'000, 1'000, 1'000}}, {{noon, 60, 60'000, 9, 8, 7, 6, 5, spread, spread, spread}}})
          << pair(ListOutages{"mx1.example.test:25", noon, noon.addDays(1), "3", 50},
                  {{{"2", "mx1.example.test:25", noon, noon.addSecs(61), noon.addSecs(60), reason, 421, 12, 7}}, "2"})
          << pair(GetAvailability{"mx1.example.test:25", noon, noon.addDays(1)},
                  {noon, noon.addDays(1), 86'000, {{"mx1.example.test:25", 86'000, 3'600, 82'000, 995'145, 8'600, 12, 1, spread, 2}}});
    lines << pair(ShowKit{KitServer::Rspamd, "example.test"}, {{{{"kit.rspamd.reload", {{"hostname", "mx2.example.test"}}}, {"enabled = true;"}}}, {{"kit.rspamd.local", {}}}, {"192.0.2.10"}})
          << pair(CheckKit{"example.test", "eva@example.test", "elsewhere.test"}, {5})
          << pair(StartProof{"example.test", "eva@example.test", true, "cs"}, {6});
    const Warning open{"primary.down", Severity::Problem, "mx1.example.test:25", {{"host", "mx1.example.test:25"}}, noon, noon.addSecs(3600),
                       "primary/mx1.example.test:25", noon.addSecs(60), noon.addSecs(30)};
    lines << pair(ListWarnings{}, {{open}}) << pair(AcknowledgeWarning{"primary/mx1.example.test:25"}, {}) << pair(SnoozeWarning{"disk", 3600}, {})
          << pair(ListAlertWays{}, {{{"admin@elsewhere.test", true, 1, noon, reason}}}) << pair(TestAlert{"webhook"}, {}) << pair(ConfirmAlert{"webhook", "123456"}, {})
          << Line{"event.alert", eventLine(Alert{AlertKind::Reminder, "primary/mx1.example.test:25", "primary.down", "mx1.example.test:25", Severity::Problem,
                                                 {{"host", "mx1.example.test:25"}}, noon, 2})};
    lines << pair(GetSetup{}, {noon, noon.addSecs(60), noon.addDays(1), {{"/etc/ssl/mx2.pem", true, false, true, noon.addDays(63)}}});
    lines << pair(GetLatestCheck{"example.test"}, {report(), noon, noon.addSecs(300), noon.addSecs(600), true})
          << pair(ListEndedWarnings{"12", 50}, {{{"primary.down", Severity::Problem, "mx1.example.test:25", {{"host", "mx1.example.test:25"}}, noon, noon.addSecs(3600), true}}, "11", 2, 7'776'000});
    lines << pair(CheckMachine{"mx2.example.test", "*:25"},
                  {{{"machine.port", Verdict::Problem, {"machine.port-taken", {{"port", 25}}}}}, {"192.0.2.10"}, "10.0.0.5", true})
          << pair(TestSmarthost{"relay.elsewhere.test:587", "verified", true, "eva:secret", "smarthost", "eva@elsewhere.test"}, {6});
    const MovedRecipient moved{"eva@example.test", "example.test", true, 4, "rfc822;eva", 3600, 2, noon, "mx1.example.test:25", "5.1.1", "no such user", 550, "handover.recipient-refused"};
    const MovedMessage whole{"4f3c2b1a09f8e7d6", "7c1k9", noon, 7200, false, "a@b.test", MovedBody::EightBitMime, true, MovedReturn::Headers, "QQ314", "192.0.2.7", "mail.b.test", "TLSv1.3",
                             "TLS_AES_256_GCM_SHA384", SpfResult::Pass, "x1@b.test", 1200, 200, {moved}};
    lines << pair(MoveOut{"office-2026", "7c1k8", 50}, {{"7c1k9"}, "7c1k9", 1, 2}) << pair(ReadMoved{"7c1k9", "200"}, {whole, "400"})
          << pair(FinishMove{{"7c1k9"}, "mx3.example.test"}, {1}) << pair(TakeBack{"office-2026"}, {3})
          << pair(ListMoves{}, {"4f3c2b1a09f8e7d6", {{"office-2026", 3, noon}}}) << pair(MoveIn{"u1", whole, {moved}, "Subject: x", true}, {"u1", "8c1k9", true});
    MovedPage told{whole, {}};
    told.message.toldSeconds = 14'400;
    lines << Line{"reply.move.read.told", replyLine(7, told)} << Line{"request.move.back.spared", callLine(7, TakeBack{"office-2026", {{"7c1k9", "8c1k9"}}})}
          << Line{"request.directory.import.old", callLine(7, ImportList{"u1", "staff.csv", true, false, noon})};
    lines << Line{"error", errorLine(7, {"config.conflict", {{"yours", "a"}, {"current", "b"}}})};
    lines << Line{"event.changed", eventLine(Changed{{Topic::Queue, Topic::Primaries, Topic::Warnings, Topic::Config, Topic::Jobs}, 43})};
    lines << Line{"event.job", eventLine(Job{3, {{"primary-test.connect", StepState::Good, 12, reason}}, true})};
    Job bulk{4, {}, true};
    bulk.done = 1500;
    bulk.total = 100'000;
    bulk.count = 1499;
    bulk.error = reason;
    lines << Line{"event.job.bulk", eventLine(bulk)};
    Job proof{6, {{"proof.accept", StepState::Good, 12, reason}}, true};
    proof.result = Sentence{"proof.proved", {{"id", "7c1k9"}}};
    lines << Line{"event.job.result", eventLine(proof)};
    return lines;
}

// Of the stored line: read as our type and written again, it is the same.
template <typename T> bool isKept(const QJsonValue &body) { const auto r = decode<T>(body); return r && JsonWriter::value(*r) == body; }

template <typename... R> bool isKeptReply(const QString &name, const QJsonValue &body, std::in_place_type_t<std::variant<R...>>)
{
    return ((name == QLatin1String(R::name) && isKept<typename R::Reply>(body)) || ...);
}

} // namespace

class TestIpcGolden : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void weWriteTheLinesOfVersion1_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const Line &line : all())
            QTest::newRow(qPrintable(line.name)) << line.text;
    }
    void weWriteTheLinesOfVersion1()
    {
        QFETCH(QByteArray, line);
        QFile file(QStringLiteral(GOLDEN "/v1/%1.json").arg(QLatin1String(QTest::currentDataTag())));
        if (!file.exists() && qEnvironmentVariableIsSet("GOLDEN_WRITE") && file.open(QIODevice::WriteOnly))
            file.write(line);
        file.close();
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(line), QJsonDocument::fromJson(file.readAll()));
    }
    void weReadTheLinesOfVersion1_data()
    {
        QTest::addColumn<QString>("path");
        for (const QFileInfo &file : QDir(GOLDEN "/v1").entryInfoList(QDir::Files))
            QTest::newRow(qPrintable(file.completeBaseName())) << file.filePath();
    }
    void weReadTheLinesOfVersion1()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
        const QString name = QFileInfo(path).completeBaseName().section('.', 1).remove(QRegularExpression("\\.(bulk|result|told|spared|old)$")); // variants
        const QJsonValue body = object.value("body");
        const QString kind = QFileInfo(path).completeBaseName().section('.', 0, 0);
        if (kind == "event")
            QVERIFY(decodeNamed<Event>(name, body));
        else if (kind == "error")
            QVERIFY(isKept<ErrorReply>(object.value("error")));
        else if (name == "hello")
            QVERIFY(kind == "request" ? isKept<Hello>(body) : isKept<Welcome>(body));
        else if (kind == "request")
            QVERIFY(decodeNamed<Request>(name, body));
        else
            QVERIFY(isKeptReply(name, body, std::in_place_type<Request>));
    }
    void everyRequestHasItsLines()
    {
        [&]<typename... R>(std::in_place_type_t<std::variant<R...>>) {
            for (const char *name : {R::name...})
                for (const char *kind : {"request", "reply"})
                    QVERIFY2(QFile::exists(QStringLiteral(GOLDEN "/v1/%1.%2.json").arg(kind, name)), name);
        }(std::in_place_type<Request>);
    }
};

QTEST_APPLESS_MAIN(TestIpcGolden)
#include "tst_ipc_golden.moc"
