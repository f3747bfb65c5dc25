#include <QTest>
#include "control/list_uploads.h"
#include "support/spool_kit.h"

using control::ListUploads;
using namespace std::chrono_literals;

class TestListUploads : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<QTemporaryDir>();
        m_clock = {};
        auto opened = directory::Directory::open(m_place->path(), m_clock);
        QVERIFY(opened);
        m_directory = *std::move(opened);
        config::Config config;
        config.domains.resize(1);
        config.domains[0].name = QStringLiteral("firm.test");
        m_directory->configure(config);
        m_uploads = std::make_unique<ListUploads>(*m_directory, m_clock);
    }
    void cleanup()
    {
        m_uploads.reset();
        m_directory.reset();
    }
    void readsAListThatComesInPieces()
    {
        const QString id = begin("eva@fi");
        QVERIFY(!send(id, "rm.test\nEva@firm.te", false)->preview);
        QVERIFY(!m_uploads->finished(id, "eva"));
        const auto last = send(id, "st\nx@other.test\nnonsense\n@firm.test\nadam@firm.test", true);
        QVERIFY(last && last->preview);
        const ipc::ListPreview &preview = *last->preview;
        QCOMPARE(preview.lines, 6);
        QCOMPARE(preview.accepted, 2);
        QCOMPARE(preview.duplicates, 1);
        QCOMPARE(preview.foreign, 1);
        QCOMPARE(preview.foreignDomains, QList<QString>{"other.test"});
        QCOMPARE(preview.faults, 2);
        QCOMPARE(preview.faulty.at(0).line, 4);
        QCOMPARE(preview.faulty.at(0).why.code, "directory.line-no-address");
        QCOMPARE(preview.faulty.at(0).why.parameters.value("begins").toString(), "nonsense");
        QCOMPARE(preview.faulty.at(1).why.code, "directory.line-catch-all");
        QVERIFY(!preview.truncated);
        QCOMPARE(m_uploads->finished(id, "eva")->domain, "firm.test");
        QCOMPARE(m_uploads->finished(id, "eva")->list.locals, (QSet<QByteArray>{"eva", "adam"}));
    }
    void aFinishedOneTakesNoMore()
    {
        const QString id = begin("eva@firm.test", true);
        QCOMPARE(send(id, "adam@firm.test", true).error().code, "directory.no-such-upload");
        QCOMPARE(m_uploads->finished(id, "eva")->list.locals.size(), 1);
        m_uploads->forget(id);
        QVERIFY(!m_uploads->finished(id, "eva"));
    }
    void belongsToWhoBeganIt()
    {
        const QString id = begin("eva@firm.test");
        QCOMPARE(m_uploads->take({"firm.test", id, "mallory@firm.test\n", true}, "mallory").error().code, "directory.no-such-upload");
        QVERIFY(send(id, {}, true));
        QVERIFY(!m_uploads->finished(id, "mallory"));
        QCOMPARE(m_uploads->finished(id, "eva")->list.locals.size(), 1);
    }
    void isForgottenWhenNothingComes()
    {
        const QString unfinished = begin("eva@firm.test"), finished = begin("eva@firm.test", true);
        m_clock.pass(59s);
        QVERIFY(send(unfinished, {}, false));
        m_clock.pass(61s);
        QCOMPARE(send(unfinished, {}, true).error().code, "directory.no-such-upload");
        QVERIFY(m_uploads->finished(finished, "eva")); // somebody reads its preview
        m_clock.pass(9min);
        QVERIFY(!m_uploads->finished(finished, "eva"));
        QCOMPARE(m_uploads->size(), 0);
    }
    void onlyAFewFit()
    {
        QStringList ids;
        for (size_t i = 0; i < ListUploads::most; ++i)
            ids << begin("eva@firm.test");
        QCOMPARE(send({}, {}, false).error().code, "directory.too-many-uploads");
        QVERIFY(send(ids[1], {}, true)); // can give way now
        QVERIFY(send({}, {}, false));
        QCOMPARE(m_uploads->size(), ListUploads::most);
        QVERIFY(!m_uploads->finished(ids[1], "eva"));
        QVERIFY(send(ids[0], {}, true));
    }
    void refusesAPieceThatIsTooLongAndAForeignDomain()
    {
        const auto wrong = send({}, QByteArray(ipc::maxChunk + 1, 'x'), false);
        QCOMPARE(wrong.error().code, "ipc.out-of-range");
        const auto foreign = m_uploads->take({"other.test", {}, {}, false}, "eva");
        QCOMPARE(foreign.error().code, "directory.no-such-domain");
        QCOMPARE(m_uploads->size(), 0);
        QVERIFY(m_uploads->take({"Firm.Test", {}, {}, false}, "eva")); // as people write it
    }

private:
    ipc::Outcome<ipc::ListUpload> send(const QString &id, const QByteArray &piece, bool last)
    {
        return m_uploads->take({"firm.test", id, piece, last}, "eva");
    }
    QString begin(const QByteArray &piece, bool last = false)
    {
        const auto begun = send({}, piece, last);
        return begun ? begun->upload : QString();
    }

    std::unique_ptr<QTemporaryDir> m_place;
    FakeClock m_clock;
    std::unique_ptr<directory::Directory> m_directory;
    std::unique_ptr<ListUploads> m_uploads;
};

QTEST_GUILESS_MAIN(TestListUploads)
#include "tst_list_uploads.moc"
