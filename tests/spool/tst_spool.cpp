// The spool as its callers see it: what is kept, handed out, decided and found again.
#include <QFile>
#include <QFileInfo>
#include <limits>
#include "support/database.h"
#include "support/fault_vfs.h"
#include "support/spool_kit.h"

using namespace spool;

class TestSpool : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesBackTheBytesOfASmallMessage()
    {
        SpoolKit kit;
        VERIFY_OK(kit.open());
        const MessageId id = kit.keep();
        QVERIFY(id);
        const Result<QByteArray> bytes = kit.read(id);
        QVERIFY2(bytes, bytes ? "" : qPrintable(bytes.error().detail));
        QCOMPARE(*bytes, QByteArray("Received: from x by y\r\nSubject: x\r\n\r\nhello\r\n"));
    }

    void givesBackTheBytesOfALargeMessageFromAnyOffset()
    {
        SpoolKit kit;
        VERIFY_OK(kit.open());
        QByteArray body;
        for (int i = 0; body.size() < 1'000'000; ++i)
            body += QByteArray::number(i) + "\r\n";
        const SpoolKit::Kept kept = kit.keep(kit.message(), body);
        QVERIFY(kept.result);
        const QByteArray whole = kit.message().trace + body;
        QCOMPARE(*kit.read(kept.id), whole);
        for (const qint64 offset : {0LL, 5LL, 23LL, 131072LL, 131094LL, 131095LL, 131096LL, 999'990LL})
            QCOMPARE(*kit.read(kept.id, offset, 200'000), whole.mid(offset, 200'000));
        QCOMPARE(*kit.read(kept.id, whole.size(), 10), QByteArray());
    }

    void findsEverythingAgainAfterReopening()
    {
        SpoolKit kit;
        VERIFY_OK(kit.open());
        const MessageId id = kit.keep();
        const Counters before = kit.spool->counters();
        QCOMPARE(before.messages, 1);
        VERIFY_OK(kit.open());
        QCOMPARE(kit.spool->counters(), before);
        QCOMPARE(kit.spool->counters(firm), before);
        QCOMPARE(kit.spool->routes(), QList<Route>{firm});
        QVERIFY(kit.read(id));
        QVERIFY(kit.keep() > id);
    }

    void deliversAndForgetsTheBody()
    {
        SpoolKit kit;
        VERIFY_OK(kit.open());
        const MessageId id = kit.keep();
        const Result<Claim> claim = kit.claim();
        QVERIFY(claim);
        QCOMPARE(claim->due.size(), 1);
        VERIFY_OK(kit.record({outcome(claim->due.first(), RecipientState::Delivered)}));
        QCOMPARE(kit.spool->counters(), Counters());
        QCOMPARE(kit.read(id).error().code, QStringLiteral("spool.no-such-message"));
        ListFilter delivered;
        delivered.states = {RecipientState::Delivered};
        QCOMPARE(kit.list(delivered)->rows.size(), 1);
        QCOMPARE(kit.show(id)->rows.first().last.host, QByteArray("127.0.0.1:2526"));
    }

    void startsWithoutDraftsThatWereNeverCommitted()
    {
        SpoolKit kit;
        VERIFY_OK(kit.open());
        auto draft = kit.spool->begin(kit.message());
        const QByteArray part(Draft::pieceSize, 'x');
        (void)draft->append(part);
        (void)draft->append(part);
        QVERIFY(kit.keep());
        Database before(kit);
        QCOMPARE(before.number("SELECT count(*) FROM messages"), 2);
        draft.reset();
        QTRY_COMPARE(Database(kit).number("SELECT count(*) FROM bodies"), 1);
        QCOMPARE(Database(kit).number("SELECT count(*) FROM messages"), 1);
        QCOMPARE(kit.spool->counters().messages, 1);
    }

    void sweepsDraftsOfAProcessThatDied()
    {
        SpoolKit kit;
        VERIFY_OK(kit.open());
        QVERIFY(kit.keep());
        kit.spool.reset();
        Database(kit).execute("INSERT INTO messages SELECT 77, 0, origin, arrived, sender, body, utf8, ret, envelope_id, client_address,"
                              " client_helo, tls_version, tls_cipher, trace, size, 0, 1, life, spf, message_id, moved, told FROM messages;"
                              "INSERT INTO bodies VALUES(77 * 2048, 0, x'00'), (77 * 2048 + 1, 0, x'00')");
        VERIFY_OK(kit.open());
        QVERIFY(kit.keep());
        QTRY_COMPARE(Database(kit).number("SELECT count(*) FROM bodies"), 2);
        QCOMPARE(kit.spool->counters().messages, 2);
        QCOMPARE(Database(kit).number("SELECT count(*) FROM messages"), 2);
    }

    void tellsAWriterThatIsTooFastToWait()
    {
        SpoolKit kit;
        VERIFY_OK(kit.open());
        const auto draft = kit.spool->begin(kit.message());
        bool room = false;
        draft->onRoom([&room] { room = true; });
        int appended = 0;
        while (draft->append(QByteArray(64 * 1024, 'x')))
            QVERIFY(++appended < 10);
        QTRY_VERIFY(room);
    }

    void answersNobodyWhoIsGone()
    {
        SpoolKit kit;
        VERIFY_OK(kit.open());
        auto context = std::make_unique<QObject>();
        bool called = false;
        kit.spool->claim(firm, 1, context.get(), [&called](const Result<Claim> &) { called = true; });
        context.reset();
        QVERIFY(kit.claim()); // runs after it
        QVERIFY(!called);
    }

    void keepsEveryFieldOfTheEnvelope()
    {
        SpoolKit kit;
        VERIFY_OK(kit.open());
        NewMessage message = kit.message({"a@firm.test", "b@other.test"}, "\xc3\xa4@out.test");
        message.origin = Origin::Smtp;
        message.body = Body::EightBitMime;
        message.smtpUtf8 = true;
        message.ret = Return::Headers;
        message.envelopeId = "id+3D1";
        message.clientAddress = "2001:db8::1";
        message.clientHelo = "helo.test";
        message.tlsVersion = "TLSv1.3";
        message.tlsCipher = "TLS_AES_256_GCM_SHA384";
        message.spf = Spf::SoftFail;
        message.recipients[0].notify = 6;
        message.recipients[0].originalRecipient = "rfc822;a@firm.test";
        const SpoolKit::Kept kept = kit.keep(message, "H: v\r\n\r\nbody");
        VERIFY_OK(kept.result);
        const Result<Details> details = kit.show(kept.id);
        VERIFY_OK(details);
        QCOMPARE(details->head, QByteArray("Received: from x by y\r\nH: v\r\n\r\n"));
        const NewMessage &found = details->envelope;
        QCOMPARE(found.sender, message.sender);
        QCOMPARE(found.ret, Return::Headers);
        QCOMPARE(found.clientAddress, message.clientAddress);
        QCOMPARE(found.tlsCipher, message.tlsCipher);
        QCOMPARE(found.spf, Spf::SoftFail);
        QCOMPARE(found.recipients.size(), 2);
        const Due due = kit.claim()->due.first();
        QCOMPARE(due.spf, Spf::SoftFail);
        QCOMPARE(due.address, QByteArray("a@firm.test"));
        QCOMPARE(due.notify, 6U);
        QCOMPARE(due.originalRecipient, message.recipients[0].originalRecipient);
        QCOMPARE(due.sender, message.sender);
        QCOMPARE(due.body, Body::EightBitMime);
        QVERIFY(due.smtpUtf8);
        QCOMPARE(due.envelopeId, message.envelopeId);
        QCOMPARE(due.arrived, message.arrived);
        QCOMPARE(due.size, details->size);
    }

    void keepsAVerdictThatComesAtTheEnd_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::newRow("small") << qsizetype(100);
        QTest::newRow("in pieces") << qsizetype(300'000);
    }
    void keepsAVerdictThatComesAtTheEnd()
    {
        QFETCH(const qsizetype, size);
        SpoolKit kit;
        VERIFY_OK(kit.open());
        auto draft = kit.spool->begin(kit.message());
        draft->setTrace("Received: from x by y\r\n");
        bool room = true;
        draft->onRoom([&room] { room = true; });
        for (qsizetype left = size; left > 0; left -= 50'000) {
            room = draft->append(QByteArray(std::min<qsizetype>(left, 50'000), 'x'));
            QTRY_VERIFY(room);
        }
        draft->setSpf(Spf::PermError, "Received-SPF: permerror\r\n");
        std::optional<Result<void>> done;
        draft->commit(kit.spool.get(), [&done](const Result<void> &result) { done = result; });
        QTRY_VERIFY(done.has_value());
        VERIFY_OK(*done);
        const auto claim = kit.claim();
        QCOMPARE(claim->due.size(), 1);
        QCOMPARE(claim->due[0].spf, Spf::PermError);
        const Result<Details> details = kit.show(claim->due[0].message);
        VERIFY_OK(details);
        QCOMPARE(details->envelope.spf, Spf::PermError);
        QCOMPARE(details->envelope.trace, QByteArray("Received-SPF: permerror\r\nReceived: from x by y\r\n"));
        QCOMPARE(details->size, size + details->envelope.trace.size());
    }

    void refusesMailThatDoesNotFit()
    {
        SpoolKit kit;
        kit.options.minFree = std::numeric_limits<qint64>::max() / 2;
        VERIFY_OK(kit.open());
        QCOMPARE(kit.spool->room(0).error().code, QStringLiteral("spool.full"));
        QCOMPARE(kit.keep(kit.message(), "x").result.error().code, QStringLiteral("spool.full"));
        QCOMPARE(kit.keep(kit.message(), QByteArray(300'000, 'x')).result.error().code, QStringLiteral("spool.full"));
        QCOMPARE(kit.spool->counters().messages, 0);
    }

    void makesTheReserveAndGivesItUpWhenTheDiskIsFull()
    {
        FaultVfs vfs;
        SpoolKit kit;
        kit.options.vfs = vfs.name();
        kit.options.reserve = 100'000;
        VERIFY_OK(kit.open());
        const QString reserve = kit.options.directory + QStringLiteral("/reserve");
        QVERIFY(QFileInfo(reserve).size() >= 100'000);
        QSignalSpy problems(kit.spool.get(), &Spool::problem);
        vfs.failAt(1, SQLITE_FULL, FaultVfs::Once);
        QCOMPARE(kit.keep(kit.message(), "x").result.error().code, QStringLiteral("spool.full"));
        QVERIFY(!QFileInfo::exists(reserve));
        QCOMPARE(problems.first().first().value<Error>().code, QStringLiteral("spool.full"));
        QVERIFY(kit.keep());
        QTRY_VERIFY(QFileInfo::exists(reserve)); // there is space again
    }

    void refusesANewerSchema()
    {
        SpoolKit kit;
        VERIFY_OK(kit.open());
        kit.spool.reset();
        Database(kit).execute("PRAGMA user_version=99");
        QCOMPARE(kit.open().error().code, QStringLiteral("spool.newer-schema"));
    }

    void saysThatTheFileIsDamaged()
    {
        SpoolKit kit;
        VERIFY_OK(kit.open());
        QVERIFY(kit.keep());
        kit.spool.reset();
        QFile file(kit.file());
        QVERIFY(file.open(QFile::ReadWrite));
        file.write(QByteArray(4096, '\x55'));
        file.close();
        QCOMPARE(kit.open().error().code, QStringLiteral("spool.damaged"));
    }

    void setsADamagedMessageAside_data()
    {
        QTest::addColumn<QByteArray>("harm");
        QTest::newRow("a flipped bit") << QByteArray("UPDATE bodies SET data = cast('X' || substr(data, 2) AS BLOB)");
        QTest::newRow("a missing piece") << QByteArray("DELETE FROM bodies");
        QTest::newRow("a shortened piece") << QByteArray("UPDATE bodies SET data = substr(data, 2)");
    }
    void setsADamagedMessageAside()
    {
        QFETCH(const QByteArray, harm);
        SpoolKit kit;
        VERIFY_OK(kit.open());
        const MessageId id = kit.keep();
        kit.spool.reset();
        Database(kit).execute(harm);
        VERIFY_OK(kit.open());
        QSignalSpy problems(kit.spool.get(), &Spool::problem);
        QCOMPARE(kit.read(id).error().code, QStringLiteral("spool.damaged"));
        QTRY_COMPARE(kit.spool->counters().held, 1);
        QCOMPARE(problems.size(), 1);
        const ListRow row = kit.list()->rows.first();
        QCOMPARE(row.state, RecipientState::Held);
        QCOMPARE(row.last.reason, QByteArray("spool.damaged"));
        QVERIFY(kit.claim()->due.isEmpty());
        QVERIFY(await<QList<Due>>([&](auto done) { kit.spool->claimOutlived(-std::chrono::days(90), 9, nullptr, done); })->isEmpty());
    }

    void setsARecipientAsideWhoseMessageIsGone()
    {
        SpoolKit kit;
        VERIFY_OK(kit.open());
        QVERIFY(kit.keep());
        const MessageId good = kit.keep();
        kit.spool.reset();
        Database(kit).execute("DELETE FROM messages WHERE id = (SELECT min(id) FROM messages)");
        VERIFY_OK(kit.open());
        QSignalSpy problems(kit.spool.get(), &Spool::problem);
        const Result<Claim> claim = kit.claim();
        QCOMPARE(claim->due.size(), 1);
        QCOMPARE(claim->due.first().message, good);
        QTRY_COMPARE(problems.size(), 1);
        QCOMPARE(kit.spool->counters().held, 1);
    }

    void writesOutcomesAgainAfterAFailedTransaction()
    {
        FaultVfs vfs;
        SpoolKit kit;
        kit.options.vfs = vfs.name();
        VERIFY_OK(kit.open());
        QVERIFY(kit.keep());
        const Due due = kit.claim()->due.first();
        vfs.failAt(1, SQLITE_IOERR, FaultVfs::Once);
        VERIFY_OK(kit.record({outcome(due, RecipientState::Delivered)}));
        QCOMPARE(kit.spool->counters(), Counters());
    }

    void givesSpaceBack()
    {
        SpoolKit kit;
        VERIFY_OK(kit.open());
        VERIFY_OK(kit.keep(kit.message(), QByteArray(20'000'000, 'x')).result);
        const Due due = kit.claim()->due.first();
        VERIFY_OK(kit.record({outcome(due, RecipientState::Delivered)}));
        QTRY_COMPARE_WITH_TIMEOUT(Database(kit).number("SELECT count(*) FROM bodies"), 0, 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(Database(kit).number("PRAGMA page_count") < 2500, 10'000);
    }
};

QTEST_GUILESS_MAIN(TestSpool)
#include "tst_spool.moc"
