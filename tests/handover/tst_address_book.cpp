#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include "handover/address_book.h"
#include "support/fake_clock.h"
#include "support/fake_resolver.h"

using handover::AddressBook;

class TestAddressBook : public QObject {
    Q_OBJECT

    const QHostAddress m_one{QStringLiteral("192.0.2.1")}, m_two{QStringLiteral("192.0.2.2")};
    const QList<Endpoint> m_targets{{QStringLiteral("mail.firm.test"), 25}};

    static std::optional<QList<QHostAddress>> ask(AddressBook &book, const QByteArray &host)
    {
        QObject context;
        std::optional<QList<QHostAddress>> answer;
        book.addresses(host, &context, [&answer](const QList<QHostAddress> &found) { answer = found; });
        return QTest::qWaitFor([&answer] { return answer.has_value(); }, 10'000) ? answer : std::nullopt;
    }

private Q_SLOTS:
    void remembersOverARestart()
    {
        QTemporaryDir directory;
        FakeClock clock;
        FakeResolver resolver;
        resolver.hosts["mail.firm.test"] = {m_one, m_two};
        {
            AddressBook book(resolver, clock, directory.path());
            QCOMPARE(ask(book, "mail.firm.test"), (QList<QHostAddress>{m_one, m_two}));
            book.keepTargets("firm.test", m_targets);
        }
        resolver.silent = true;
        AddressBook book(resolver, clock, directory.path());
        QCOMPARE(ask(book, "mail.firm.test"), (QList<QHostAddress>{m_one, m_two}));
        QCOMPARE(book.lastGoodTargets("firm.test"), m_targets);
    }
    void remembersWhatPrimariesCanDo()
    {
        QTemporaryDir directory;
        FakeClock clock;
        FakeResolver resolver;
        const Endpoint one{QStringLiteral("mail.firm.test"), 25}, two{QStringLiteral("::1"), 2525};
        smtp::Capabilities capabilities;
        capabilities.smtpUtf8 = capabilities.pipelining = true;
        capabilities.size = 12'345;
        {
            AddressBook book(resolver, clock, directory.path());
            QVERIFY(!book.lastCapabilities(one));
            QVERIFY(book.keepCapabilities(one, capabilities));
            QVERIFY(!book.keepCapabilities(one, capabilities));
            QVERIFY(book.keepCapabilities(two, {}));
        }
        AddressBook book(resolver, clock, directory.path());
        const auto known = book.lastCapabilities(one);
        QVERIFY(known && known->smtpUtf8 && !known->dsn);
        QCOMPARE(known->size, std::optional<qint64>(12'345));
        QVERIFY(book.lastCapabilities(two) && !book.lastCapabilities(two)->size);
        capabilities.smtpUtf8 = false;
        QVERIFY(book.keepCapabilities(one, capabilities));
    }
    void writesSoonAfterAChangeWithoutBeingEnded()
    {
        QTemporaryDir directory;
        FakeClock clock;
        FakeResolver resolver;
        AddressBook book(resolver, clock, directory.path());
        book.keepTargets("firm.test", m_targets);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(directory.filePath(QStringLiteral("routes.json"))), 10'000);
    }
    void answersWithTheLastGoodAddressesWhenDnsFails()
    {
        FakeClock clock;
        FakeResolver resolver;
        resolver.hosts["mail.firm.test"] = {m_one};
        AddressBook book(resolver, clock, {});
        QCOMPARE(ask(book, "mail.firm.test"), QList<QHostAddress>{m_one});
        clock.pass(std::chrono::hours(1));
        resolver.statuses["mail.firm.test"] = dns::Status::NameError;
        QCOMPARE(ask(book, "mail.firm.test"), QList<QHostAddress>{m_one});
        QTRY_COMPARE(resolver.questions, 2);
        QCOMPARE(ask(book, "mail.firm.test"), QList<QHostAddress>{m_one});
    }
    void saysNothingForAHostItNeverKnew()
    {
        FakeClock clock;
        FakeResolver resolver;
        AddressBook book(resolver, clock, {});
        QCOMPARE(ask(book, "nowhere.test"), QList<QHostAddress>{});
    }
    void takesAnUnreadableFileForAnEmptyOne()
    {
        QTemporaryDir directory;
        QFile file(directory.filePath(QStringLiteral("routes.json")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"hosts\": [not json") > 0);
        file.close();
        FakeClock clock;
        FakeResolver resolver;
        {
            AddressBook book(resolver, clock, directory.path());
            QVERIFY(book.lastGoodTargets("firm.test").isEmpty());
            book.keepTargets("firm.test", m_targets);
        }
        QCOMPARE(AddressBook(resolver, clock, directory.path()).lastGoodTargets("firm.test"), m_targets);
    }
    void forgetsACallerThatIsGone()
    {
        FakeClock clock;
        FakeResolver resolver;
        resolver.hosts["mail.firm.test"] = {m_one};
        AddressBook book(resolver, clock, {});
        bool called = false;
        {
            QObject context;
            book.addresses("mail.firm.test", &context, [&called](const QList<QHostAddress> &) { called = true; });
        }
        QCOMPARE(ask(book, "other.test"), QList<QHostAddress>{}); // asked later, answered later
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(TestAddressBook)
#include "tst_address_book.moc"
