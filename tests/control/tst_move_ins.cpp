// Messages of another box on their way in: what is taken, once, and what a file may not bring in that SMTP could not.
#include <QTest>
#include "control/move_ins.h"
#include "support/database.h"

using namespace std::chrono_literals;

namespace {

constexpr auto actor = "user:eva(1000)";

struct Place {
    SpoolKit kept;
    std::unique_ptr<control::MoveIns> ins;
    config::Config config;

    Place()
    {
        config::Domain domain;
        domain.name = QStringLiteral("firm.test");
        domain.aliases = {QStringLiteral("alias.test")};
        config.domains = {domain};
    }
    ~Place() { ins.reset(); }
    bool begin()
    {
        const bool isOpen = bool(kept.open());
        if (isOpen)
            ins = std::make_unique<control::MoveIns>(*kept.spool, kept.clock);
        return isOpen;
    }
    ipc::Outcome<ipc::MoveInState> send(const ipc::MoveIn &request, const QByteArray &who = actor)
    {
        std::optional<ipc::Outcome<ipc::MoveInState>> outcome;
        ins->take(request, who, config, [&outcome](const ipc::Outcome<ipc::MoveInState> &answer) { outcome = answer; });
        waitUntil([&outcome] { return outcome.has_value(); });
        return outcome ? *outcome : ipc::Outcome<ipc::MoveInState>(ipc::ErrorReply{"test.no-answer", {}});
    }
    // All of it in one call.
    ipc::Outcome<ipc::MoveInState> take(const ipc::MovedMessage &message, const QByteArray &bytes)
    {
        ipc::MoveIn request;
        request.message = message;
        request.message->bytes = bytes.size();
        request.piece = bytes;
        request.last = true;
        return send(request);
    }
    QString code(const ipc::MovedMessage &message, const QByteArray &bytes)
    {
        const auto outcome = take(message, bytes);
        return outcome ? QString() : outcome.error().code;
    }
    qint64 messages() { return kept.spool->counters().messages; }
};

const QByteArray trace = "Received: from x by y\r\n";
const QByteArray body = "Subject: x\r\n\r\nhello\r\n";

ipc::MovedMessage mail(const QByteArray &recipient = "a@firm.test", const QString &domain = QStringLiteral("firm.test"))
{
    ipc::MovedMessage m;
    m.box = QStringLiteral("0011223344556677");
    m.message = QStringLiteral("7c1k9");
    m.arrived = QDateTime::fromMSecsSinceEpoch(1'790'000'000'000, Qt::UTC);
    m.sender = "s@out.test";
    m.traceBytes = trace.size();
    ipc::MovedRecipient r;
    r.address = recipient;
    r.domain = domain;
    m.recipients = {r};
    return m;
}

} // namespace

class TestMoveIns : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesAMessageOnceWithAnAuditRow()
    {
        Place p;
        QVERIFY(p.begin());
        const auto taken = p.take(mail(), trace + body);
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().code));
        QVERIFY(!taken->wasKnown && taken->upload.isEmpty());
        const auto again = p.take(mail(), trace + body);
        QVERIFY(again && again->wasKnown);
        QCOMPARE(again->message, taken->message);
        QTRY_COMPARE(p.messages(), 1);
        QCOMPARE(*p.kept.read(MessageId{*idFromText(taken->message.toLatin1())}), trace + body);
        QCOMPARE(Database(p.kept).number("SELECT count(*) FROM audit WHERE act = 'moveIn' AND actor = 'user:eva(1000)'"), 1);
        QCOMPARE(p.ins->size(), 0u);
    }
    void takesALargeOneInPieces()
    {
        Place p;
        QVERIFY(p.begin());
        const QByteArray whole = trace + QByteArray(700'000, 'x') + "\r\n";
        ipc::MoveIn request;
        request.message = mail();
        request.message->bytes = whole.size();
        request.message->recipients.clear();
        auto state = p.send(request);
        QVERIFY(state && !state->upload.isEmpty());
        ipc::MoveIn more;
        more.upload = state->upload;
        more.recipients = mail().recipients;
        QVERIFY(p.send(more));
        more.recipients = mail("b@alias.test", QStringLiteral("alias.test")).recipients;
        QVERIFY(p.send(more));
        for (qsizetype at = 0; at < whole.size(); at += 100'001) {
            ipc::MoveIn piece;
            piece.upload = request.upload = state->upload;
            piece.piece = whole.mid(at, 100'001);
            piece.last = at + 100'001 >= whole.size();
            const auto there = p.send(piece);
            QVERIFY2(there, there ? "" : qPrintable(there.error().code));
            if (piece.last)
                QCOMPARE(*p.kept.read(MessageId{*idFromText(there->message.toLatin1())}), whole);
        }
        QTRY_COMPARE(p.kept.spool->counters(firm).recipients, 2); // the alias is that domain
    }
    void keepsNothingOfWhatIsNotFinished()
    {
        Place p;
        QVERIFY(p.begin());
        ipc::MoveIn request;
        request.message = mail();
        request.message->bytes = 1000;
        request.piece = trace;
        const auto state = p.send(request);
        QVERIFY(state);
        ipc::MoveIn more;
        more.upload = state->upload;
        more.piece = "x";
        QCOMPARE(p.send(more, "user:other(2)").error().code, QStringLiteral("move.no-such-upload")); // another account's
        p.kept.clock.pass(2min);
        QCOMPARE(p.send(more).error().code, QStringLiteral("move.no-such-upload"));
        QCOMPARE(p.ins->size(), 0u);
        QCOMPARE(p.messages(), 0);
        QVERIFY(p.take(mail(), trace + body)); // and it can be begun anew
    }
    void boundsHowManyThereAre()
    {
        Place p;
        QVERIFY(p.begin());
        ipc::MoveIn request;
        request.message = mail();
        request.message->bytes = 1000;
        for (size_t i = 0; i < control::MoveIns::most; ++i)
            QVERIFY(p.send(request));
        QCOMPARE(p.send(request).error().code, QStringLiteral("move.too-many-uploads"));
    }
    void refusesWhatNobodyCanHaveExported_data()
    {
        QTest::addColumn<ipc::MovedMessage>("message");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, auto change, const QByteArray &bytes = trace + body, const char *code = "move.damaged") {
            ipc::MovedMessage m = mail();
            change(m);
            QTest::newRow(name) << m << bytes << QString::fromLatin1(code);
        };
        row("a foreign domain", [](ipc::MovedMessage &m) { m.recipients[0].domain = QStringLiteral("other.test"); }, trace + body, "move.other-domain");
        row("no domain", [](ipc::MovedMessage &m) { m.recipients[0].domain.clear(); }, trace + body, "move.other-domain");
        row("a recipient with a line of its own", [](ipc::MovedMessage &m) { m.recipients[0].address = "a@firm.test>\r\nDATA\r\n"; });
        row("a recipient with parameters", [](ipc::MovedMessage &m) { m.recipients[0].address = "a@firm.test> NOTIFY=NEVER"; });
        row("no recipient's address", [](ipc::MovedMessage &m) { m.recipients[0].address.clear(); });
        row("no recipients", [](ipc::MovedMessage &m) { m.recipients.clear(); });
        row("a sender with a line of its own", [](ipc::MovedMessage &m) { m.sender = "s@out.test\r\n"; });
        row("an ENVID with a line of its own", [](ipc::MovedMessage &m) { m.envelopeId = "a\r\nb"; });
        row("an ORCPT with a line of its own", [](ipc::MovedMessage &m) { m.recipients[0].originalRecipient = "rfc822;a\nb"; });
        row("a client's name with a line of its own", [](ipc::MovedMessage &m) { m.clientHelo = "x\r\ny"; });
        row("a notice with a sender", [](ipc::MovedMessage &m) { m.isNotice = true; });
        row("no box", [](ipc::MovedMessage &m) { m.box.clear(); });
        row("no id", [](ipc::MovedMessage &m) { m.message = QStringLiteral("???"); });
        row("no time", [](ipc::MovedMessage &m) { m.arrived = {}; });
        row("a bare LF", [](ipc::MovedMessage &) {}, trace + "Subject: x\r\n\r\nhello\n.\nMAIL\r\n");
        row("a bare CR at the end", [](ipc::MovedMessage &) {}, trace + "Subject: x\r\n\r\nhello\r");
        row("a trace without an end", [](ipc::MovedMessage &m) { m.traceBytes = trace.size() - 2; });
        row("a trace too long to be one", [](ipc::MovedMessage &m) { m.traceBytes = 70'000; }, QByteArray(70'000, 'x') + "\r\n");
        row("a trace longer than all", [](ipc::MovedMessage &m) { m.traceBytes = 10'000; });
    }
    void refusesWhatNobodyCanHaveExported()
    {
        QFETCH(ipc::MovedMessage, message);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        Place p;
        QVERIFY(p.begin());
        QCOMPARE(p.code(message, bytes), code);
        QCOMPARE(p.messages(), 0);
        QCOMPARE(p.ins->size(), 0u);
    }
    void refusesMoreOrLessThanWasAnnounced()
    {
        Place p;
        QVERIFY(p.begin());
        ipc::MoveIn request;
        request.message = mail();
        request.message->bytes = 1000;
        request.piece = trace + body;
        request.last = true;
        QCOMPARE(p.send(request).error().code, QStringLiteral("move.damaged"));
        request.message->bytes = 10;
        QCOMPARE(p.send(request).error().code, QStringLiteral("move.damaged"));
        QCOMPARE(p.messages(), 0);
    }
    void takesANoticeOfOursIntoTheWorld()
    {
        Place p;
        QVERIFY(p.begin());
        ipc::MovedMessage notice = mail("s@out.test", QStringLiteral("out.test"));
        notice.isNotice = true;
        notice.sender.clear();
        QVERIFY(p.take(notice, trace + body));
        QTRY_COMPARE(p.kept.spool->counters({spool::RouteKind::Outside, "out.test"}).recipients, 1);
        notice.message = QStringLiteral("7c1ka");
        notice.recipients = mail("s@firm.test").recipients; // its sender is of a domain that is protected here
        QVERIFY(p.take(notice, trace + body));
        QTRY_COMPARE(p.kept.spool->counters(firm).recipients, 1);
    }
    void knowsItsOwnExport()
    {
        Place p;
        QVERIFY(p.begin());
        ipc::MovedMessage own = mail();
        own.box = QString::fromUtf8(await<spool::Moves>([&](auto done) { p.kept.spool->moves(nullptr, done); })->box);
        QCOMPARE(p.code(own, trace + body), QStringLiteral("move.own"));
    }
    void saysThatThereIsNoRoom()
    {
        Place p;
        p.kept.options.minFree = std::numeric_limits<qint64>::max() / 2;
        QVERIFY(p.begin());
        QCOMPARE(p.code(mail(), trace + body), QStringLiteral("spool.full"));
        QCOMPARE(p.messages(), 0);
    }
};

QTEST_GUILESS_MAIN(TestMoveIns)
#include "tst_move_ins.moc"
