// Messages of another box on their way in: what is taken, once, and what a file may not bring in that SMTP could not.
#include <QTest>
#include "control/move_ins.h"
#include "control/moved.h"
#include "ipc/codec.h"
#include "smtp/address.h"
#include "smtp/parameters.h"
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
        row("a recipient elsewhere", [](ipc::MovedMessage &m) { m.recipients[0].address = "victim@other.test"; }, trace + body, "move.other-domain");
        row("a recipient elsewhere by a literal", [](ipc::MovedMessage &m) { m.recipients[0].address = "victim@[192.0.2.1]"; }, trace + body, "move.other-domain");
        row("a recipient that leads on", [](ipc::MovedMessage &m) { m.recipients[0].address = "victim%other.test@firm.test"; });
        row("a recipient that leads on in quotes", [](ipc::MovedMessage &m) { m.recipients[0].address = "\"victim@other.test\"@firm.test"; });
        row("a recipient with a way", [](ipc::MovedMessage &m) { m.recipients[0].address = "@other.test:a@firm.test"; });
        row("an ORCPT with a parameter", [](ipc::MovedMessage &m) { m.recipients[0].originalRecipient = "rfc822;a NOTIFY=NEVER"; });
        row("an ENVID with a parameter", [](ipc::MovedMessage &m) { m.envelopeId = "a BODY=7BIT"; });
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
        const auto traced = [&row](const char *name, const QByteArray &lines) {
            row(name, [&lines](ipc::MovedMessage &m) { m.traceBytes = lines.size(); }, lines + body);
        };
        traced("a trace with a bare LF", "Received: x\n.\r\n");
        traced("a trace with a bare CR", "Received: x\r.\r\n");
        traced("a trace that ends the header", "Received: x\r\n\r\nMAIL FROM:<x@y.test>\r\n");
        traced("a trace that is an empty line", "\r\n");
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
        notice.message = QStringLiteral("7c1kb");
        notice.recipients = mail("s@victim.test").recipients; // its file says that the primary of firm.test takes it
        QVERIFY(p.take(notice, trace + body));
        QTRY_COMPARE(p.kept.spool->counters({spool::RouteKind::Outside, "victim.test"}).recipients, 1);
        QCOMPARE(p.kept.spool->counters(firm).recipients, 1);
    }
    void takesWhateverWasAccepted_data()
    {
        QTest::addColumn<spool::NewMessage>("message");
        const auto row = [](const char *name, auto change) {
            SpoolKit kit;
            spool::NewMessage m = kit.message();
            change(m);
            QTest::newRow(name) << m;
        };
        const auto to = [](spool::NewMessage &m, const QByteArray &address, const spool::Route &route) {
            m.recipients[0].address = address;
            m.recipients[0].route = route;
        };
        row("ordinary", [](spool::NewMessage &) {});
        row("the longest ENVID", [](spool::NewMessage &m) { m.envelopeId = QByteArray(300, 'x'); });
        row("the longest ORCPT", [](spool::NewMessage &m) { m.recipients[0].originalRecipient = "rfc822;" + QByteArray("+20").repeated(508) + 'x'; });
        row("a Message-ID with control bytes", [](spool::NewMessage &m) { m.messageId = QByteArray("a\0b\tc@x.test", 12); });
        row("a long Message-ID", [](spool::NewMessage &m) { m.messageId = QByteArray(spool::longestMessageId, '\x80'); });
        row("the null sender", [](spool::NewMessage &m) { m.sender.clear(); });
        row("a quoted sender", [](spool::NewMessage &m) { m.sender = "\"a b\"@[IPv6:2001:db8::1]"; });
        row("an international one", [](spool::NewMessage &m) { m.smtpUtf8 = true; m.sender = "jos\xc3\xa9@x.test"; m.recipients[0].address = "v\xc3\xa1" "clav@firm.test"; });
        row("an alias in capitals", [&to](spool::NewMessage &m) { to(m, "a@Alias.TEST", firm); });
        row("a long HELO", [](spool::NewMessage &m) { m.clientHelo = QByteArray(500, 'h'); });
        row("our postmaster elsewhere", [&to](spool::NewMessage &m) { to(m, "boss@else.test", {spool::RouteKind::Outside, "else.test"}); });
        const auto notice = [&to](spool::NewMessage &m, const QByteArray &address, const QByteArray &domain) {
            m.origin = spool::Origin::Notice;
            m.sender.clear();
            m.smtpUtf8 = !smtp::parseAddress(address);
            to(m, address, {spool::RouteKind::Outside, domain});
        };
        row("a notice", [&notice](spool::NewMessage &m) { notice(m, "s@Out.test", "out.test"); });
        row("a notice to a literal", [&notice](spool::NewMessage &m) { notice(m, "s@[192.0.2.1]", "[192.0.2.1]"); });
        row("a notice to an IPv6 literal", [&notice](spool::NewMessage &m) { notice(m, "s@[IPv6:2001:db8::1]", "[ipv6:2001:db8::1]"); });
        row("an international notice", [&notice](spool::NewMessage &m) { notice(m, "s@p\xc5\x99\xc3\xadklad.test", "xn--pklad-zsa96e.test"); });
    }
    void takesWhateverWasAccepted()
    {
        QFETCH(spool::NewMessage, message);
        const spool::NewRecipient to = message.recipients.first();
        const auto utf8 = message.smtpUtf8 ? smtp::Utf8::Allowed : smtp::Utf8::Refused;
        QVERIFY(smtp::parseAddress(to.address, utf8) && (message.sender.isEmpty() || smtp::parseAddress(message.sender, utf8))); // it could have come
        smtp::Sender sender;
        smtp::Recipient recipient;
        QVERIFY(message.envelopeId.isEmpty() || !smtp::parseParameters("ENVID=" + message.envelopeId, {.dsn = true}, sender));
        QVERIFY(to.originalRecipient.isEmpty() || !smtp::parseParameters("ORCPT=" + to.originalRecipient, {.dsn = true}, recipient));
        Place p;
        p.config.smtp.postmaster = QStringLiteral("boss@else.test");
        auto from = std::make_shared<spool::MovedFrom>();
        from->box = "0011223344556677";
        from->message = MessageId{4711};
        from->told = 4h;
        from->recipients.resize(1);
        message.movedFrom = from;
        const ipc::MovedPage page = control::movedOf(from->message, {from->box, message, 100}, 0);
        const auto read = ipc::decode<ipc::MovedMessage>(ipc::JsonWriter::value(page.message));
        QVERIFY(read);
        const auto begun = control::newMessageOf(*read, "unix:tester");
        QVERIFY2(begun, begun ? "" : qPrintable(begun.error().code));
        spool::NewMessage taken = *begun;
        const auto wrong = control::addRecipients(taken, read->recipients, p.config);
        QVERIFY2(!wrong, wrong ? qPrintable(wrong->code) : "");
        QCOMPARE(taken.sender, message.sender);
        QCOMPARE(taken.envelopeId, message.envelopeId);
        QCOMPARE(taken.clientHelo, message.clientHelo);
        QCOMPARE(taken.recipients.first().address, message.recipients.first().address);
        QCOMPARE(taken.recipients.first().originalRecipient, message.recipients.first().originalRecipient);
        QCOMPARE(taken.recipients.first().route.domain, message.recipients.first().route.domain);
        QCOMPARE(int(taken.recipients.first().route.kind), int(message.recipients.first().route.kind));
        QVERIFY(taken.movedFrom->told == 4h);
        QVERIFY(!taken.messageId.contains('\0') && !taken.messageId.contains('\t'));
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
