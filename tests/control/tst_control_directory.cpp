// The requests about who exists, with a real directory in a file of its own.
#include <QTest>
#include <sqlite3.h>
#include "control/convert.h"
#include "control/directory.h"
#include "ipc/client.h"
#include "support/control_kit.h"
#include "support/turns.h"

using namespace std::chrono_literals;

namespace {

// A service on its socket, and a client that may everything.
struct Place : ControlKit {
    std::unique_ptr<ipc::Client> client;

    bool begin(const QByteArray &domain = R"({"name":"firm.test","aliases":["firma.test"],"primaries":["127.0.0.1:1"]})")
    {
        if (!start(R"({"hostname":"mx2.firm.test","domains":[)" + domain + "]}"))
            return false;
        client = std::make_unique<ipc::Client>(socketPath());
        client->open();
        return waitUntil([this] { return client->isReady(); });
    }
    ~Place() { client.reset(); }

    template <typename R> ipc::Outcome<typename R::Reply> ask(const R &request)
    {
        std::optional<ipc::Outcome<typename R::Reply>> outcome;
        client->call<R>(request, client.get(), [&outcome](const ipc::Outcome<typename R::Reply> &answer) { outcome = answer; });
        waitUntil([&outcome] { return outcome.has_value(); });
        return outcome ? *outcome : ipc::Outcome<typename R::Reply>(ipc::ErrorReply{"test.no-answer", {}});
    }
    QString upload(const QByteArray &list)
    {
        QString id;
        for (qsizetype at = 0; at == 0 || at < list.size(); at += ipc::maxChunk) {
            const auto answer = ask(ipc::UploadList{"firm.test", id, list.mid(at, ipc::maxChunk), at + ipc::maxChunk >= list.size()});
            if (!answer)
                return {};
            id = answer->upload;
        }
        return id;
    }
    ipc::Outcome<ipc::Count> import(const QByteArray &list, const QString &name = "staff.csv", bool complete = true, bool allowEmpty = false)
    {
        return ask(ipc::ImportList{upload(list), name, complete, allowEmpty});
    }
    ipc::DirectoryDomain first()
    {
        const auto all = ask(ipc::GetDirectory{});
        return all && all->domains.size() == 1 ? all->domains.first() : ipc::DirectoryDomain();
    }
    QStringList audited()
    {
        QStringList rows;
        sqlite3 *file = nullptr;
        sqlite3_open(place.filePath("state.db").toUtf8().constData(), &file);
        sqlite3_exec(
            file, "SELECT actor || ' ' || act || ' ' || subject FROM audit ORDER BY rowid",
            [](void *to, int, char **values, char **) { return static_cast<QStringList *>(to)->append(QString::fromUtf8(values[0])), 0; }, &rows, nullptr);
        sqlite3_close(file);
        return rows;
    }
};

} // namespace

class TestControlDirectory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsKnownAtFirst()
    {
        Place p;
        QVERIFY(p.begin());
        const ipc::DirectoryDomain domain = p.first();
        QCOMPARE(domain.domain, "firm.test");
        QVERIFY(domain.lists.isEmpty());
        QCOMPARE(domain.catchAll, ipc::CatchAll::Untested);
        QVERIFY(!domain.testedAt);
        QCOMPARE(domain.readiness, 0);
        QCOMPARE(domain.reason.code, "directory.readiness");
        QVERIFY(p.ask(ipc::ListAddresses{"firm.test", {}, 10})->rows.isEmpty());
    }
    void aListIsImportedAndInUse()
    {
        Place p;
        QVERIFY(p.begin());
        const auto done = p.import("mail\neva@firm.test\nadam@firma.test\n");
        QVERIFY2(done, done ? "" : qPrintable(done.error().code));
        QCOMPARE(done->count, 2);
        const ipc::DirectoryDomain domain = p.first();
        QCOMPARE(domain.readiness, 100);
        QCOMPARE(domain.listed, 2);
        QCOMPARE(domain.lists.size(), 1);
        QCOMPARE(domain.lists.first().name, "staff.csv");
        QVERIFY(domain.lists.first().complete);
        QCOMPARE(domain.lists.first().addresses, 2);
        QCOMPARE(control::wallTime(*domain.lists.first().readAt), p.kept.clock.wall());
        QCOMPARE(p.directory->rule("firm.test", "nobody", false).ruling, directory::Ruling::Refuse);
        QCOMPARE(p.directory->rule("firm.test", "eva", false).ruling, directory::Ruling::Accept);
        QCOMPARE(p.audited().size(), 1);
        QVERIFY2(p.audited().first().startsWith("user:") && p.audited().first().endsWith(" directory.import firm.test staff.csv"), qPrintable(p.audited().first()));
    }
    // As one of a configuration of another box: who came since then is not in it.
    void aListOfBeforeIsAsOldAsItIs()
    {
        Place p;
        QVERIFY(p.begin());
        const WallTime then = p.kept.clock.wall() - 24h * 30;
        QVERIFY(p.ask(ipc::ImportList{p.upload("eva@firm.test"), "staff.csv", true, false, QDateTime::fromMSecsSinceEpoch(then.time_since_epoch().count(), Qt::UTC)}));
        QCOMPARE(control::wallTime(*p.first().lists.first().readAt), then);
        QCOMPARE(p.directory->rule("firm.test", "eva", false).ruling, directory::Ruling::Accept);
        QVERIFY(p.directory->rule("firm.test", "came-since", false).ruling != directory::Ruling::Refuse);
        const QDateTime later = QDateTime::fromMSecsSinceEpoch((p.kept.clock.wall() + 24h).time_since_epoch().count(), Qt::UTC);
        QVERIFY(p.ask(ipc::ImportList{p.upload("eva@firm.test"), "staff.csv", true, false, later})); // a clock that was ahead
        QCOMPARE(control::wallTime(*p.first().lists.first().readAt), p.kept.clock.wall());
    }
    void clientsAreToldThatItChanged()
    {
        Place p;
        QVERIFY(p.begin());
        QList<ipc::Topic> topics;
        connect(p.client.get(), &ipc::Client::changed, this, [&](const ipc::Changed &event) { topics << event.topics; });
        QVERIFY(p.import("eva@firm.test"));
        QTRY_VERIFY(topics.contains(ipc::Topic::Directory));
    }
    void aNewListOfThatNameReplacesTheOldOne()
    {
        Place p;
        QVERIFY(p.begin());
        QVERIFY(p.import("eva@firm.test\nadam@firm.test"));
        QVERIFY(p.import("eva@firm.test", "staff.csv", false));
        QCOMPARE(p.first().lists.size(), 1);
        QCOMPARE(p.first().listed, 1);
        QCOMPARE(p.first().readiness, 50);
    }
    void anUploadIsImportedOnce()
    {
        Place p;
        QVERIFY(p.begin());
        const QString id = p.upload("eva@firm.test");
        QVERIFY(p.ask(ipc::ImportList{id, "a", false, false}));
        QCOMPARE(p.ask(ipc::ImportList{id, "a", false, false}).error().code, "directory.no-such-upload");
    }
    void nobodyIsImportedByMistake()
    {
        Place p;
        QVERIFY(p.begin());
        QVERIFY(p.import("eva@firm.test"));
        const auto empty = p.import("x@other.test");
        QVERIFY(!empty);
        QCOMPARE(empty.error().code, "directory.empty-list");
        QCOMPARE(p.first().listed, 1);
        QVERIFY(p.import({}, "staff.csv", true, true)); // a person insists
        QCOMPARE(p.first().listed, 0);
        QCOMPARE(p.first().readiness, 100);
    }
    void refusesWhatIsNoNameOfAList_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("none") << QString();
        QTest::newRow("only spaces") << "  ";
        QTest::newRow("two lines") << "a\nb";
        QTest::newRow("too long") << QString(101, u'a');
    }
    void refusesWhatIsNoNameOfAList()
    {
        QFETCH(QString, name);
        Place p;
        QVERIFY(p.begin());
        QCOMPARE(p.import("eva@firm.test", name).error().code, "directory.bad-list-name");
        QVERIFY(p.first().lists.isEmpty());
    }
    void thereIsRoomForSixteenLists()
    {
        Place p;
        QVERIFY(p.begin());
        for (int i = 0; i < directory::mostLists; ++i)
            QVERIFY(p.import("eva@firm.test", QString::number(i)));
        const auto more = p.import("eva@firm.test", "more");
        QCOMPARE(more.error().code, "directory.too-many-lists");
        QCOMPARE(more.error().parameters.value("domain").toString(), "firm.test");
        QCOMPARE(more.error().parameters.value("mostLists").toInt(), directory::mostLists);
    }
    void aListIsRemoved()
    {
        Place p;
        QVERIFY(p.begin());
        QVERIFY(p.import("eva@firm.test"));
        QVERIFY(p.ask(ipc::RemoveList{"Firm.test", "staff.csv"}));
        QVERIFY(p.first().lists.isEmpty());
        QVERIFY(p.audited().last().endsWith("directory.remove firm.test staff.csv"));
        const auto gone = p.ask(ipc::RemoveList{"firm.test", "staff.csv"});
        QCOMPARE(gone.error().code, "directory.no-such-list");
        QCOMPARE(gone.error().parameters.value("list").toString(), "staff.csv");
        QCOMPARE(p.ask(ipc::RemoveList{"other.test", "staff.csv"}).error().code, "directory.no-such-domain");
    }
    void addressesComeByPages()
    {
        Place p;
        QVERIFY(p.begin());
        QByteArray list;
        for (int i = 0; i < 250; ++i)
            list += "u" + QByteArray::number(1000 + i) + "@firm.test\n";
        QVERIFY(p.import(list));
        QVERIFY(p.import("u1003@firm.test", "other"));
        p.directory->bad("firm.test", "nobody");
        QStringList seen;
        QString after;
        for (int pages = 0; pages < 4; ++pages) {
            const auto page = p.ask(ipc::ListAddresses{"firm.test", after, 100});
            QVERIFY(page);
            for (const ipc::DirectoryAddress &one : page->rows)
                seen << one.address;
            after = page->next;
            if (pages == 0)
                QCOMPARE(page->rows.at(4).lists.size(), 2);
            if (after.isEmpty())
                break;
        }
        QVERIFY(after.isEmpty());
        QCOMPARE(seen.size(), 251);
        QCOMPARE(seen.first(), "nobody@firm.test");
        QCOMPARE(seen.last(), "u1249@firm.test");
        const auto first = p.ask(ipc::ListAddresses{"firm.test", {}, 2});
        QCOMPARE(first->rows.at(0).state, ipc::AddressState::Gone);
        QVERIFY(first->rows.at(0).badAt && !first->rows.at(0).goodAt);
        QCOMPARE(first->rows.at(1).state, ipc::AddressState::Exists);
        QCOMPARE(first->rows.at(1).lists, QList<QString>{"staff.csv"});
        QCOMPARE(p.ask(ipc::ListAddresses{"other.test", {}, 2}).error().code, "directory.no-such-domain");
        QCOMPARE(p.ask(ipc::ListAddresses{"firm.test", "%%%", 2}).error().code, "ipc.wrong-type");
    }
    void theWholeSentenceFollowsTheConfiguration()
    {
        Place p;
        QVERIFY(p.begin(R"({"name":"firm.test","primaries":["127.0.0.1:1"],"unknownRecipients":"refuse"})"));
        const ipc::DirectoryDomain domain = p.first();
        QCOMPARE(domain.readiness, 0);
        QCOMPARE(domain.reason.parameters.value("effect")["code"].toString(), "directory.others-refused");
    }
    void tellsHowItGoesWithAFileThatIsReadByItself()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("staff.csv");
        Place p;
        QVERIFY(p.begin(R"({"name":"firm.test","primaries":["127.0.0.1:1"],"directory":{"file":")" + path.toUtf8() + R"(","fileComplete":true}})"));
        QTRY_VERIFY(p.first().sources && p.first().sources->first().problem);
        const ipc::DirectorySource missing = p.first().sources->first();
        QCOMPARE(missing.list, "file");
        QCOMPARE(missing.place, path);
        QCOMPARE(missing.complete, true);
        QCOMPARE(missing.problem->code, "directory.source-missing");
        QCOMPARE(missing.problem->parameters.value("place").toString(), path);
        QCOMPARE(control::wallTime(*missing.failingSince), p.kept.clock.wall());
        QList<ipc::Topic> topics;
        connect(p.client.get(), &ipc::Client::changed, this, [&](const ipc::Changed &event) { topics << event.topics; });
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("eva@firm.test\nx@other.test\n") > 0 && file.flush());
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
        p.sources->look();
        QTRY_COMPARE(p.first().listed, 1);
        QTRY_VERIFY(!p.first().sources->first().problem);
        QCOMPARE(p.first().sources->first().foreign, 1);
        QVERIFY(!p.first().sources->first().failingSince);
        QCOMPARE(p.first().readiness, 100);
        QTRY_VERIFY(topics.contains(ipc::Topic::Directory));
    }
    void readingAMillionAddressesDoesNotStopTheService()
    {
        Place p;
        QVERIFY(p.begin());
        QByteArray list;
        for (int i = 0; i < 1'000'000; ++i)
            list += "\"Name\";\"surname." + QByteArray::number(i) + "@firm.test\";\"Department\"\r\n";
        Turns turns;
        QString id;
        std::optional<ipc::ListPreview> preview;
        for (qsizetype at = 0; at < list.size(); at += ipc::maxChunk) {
            const auto answer = p.ask(ipc::UploadList{"firm.test", id, list.mid(at, ipc::maxChunk), at + ipc::maxChunk >= list.size()});
            QVERIFY(answer);
            id = answer->upload;
            preview = answer->preview;
        }
        QVERIFY(preview);
        QCOMPARE(preview->accepted, 1'000'000);
        QCOMPARE(preview->faults, 0);
        qInfo("the longest turn of the event loop: %lld ms", qlonglong(turns.longest.count()));
        QVERIFY(turns.longest < 1s);
    }
};

QTEST_GUILESS_MAIN(TestControlDirectory)
#include "tst_control_directory.moc"
