#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include "directory/source_file.h"
#include "support/fake_clock.h"

using directory::FileStamp;
using directory::ListReader;
namespace source_file = directory::source_file;
using namespace std::chrono_literals;

namespace {

ListReader reader() { return {{"firm.test"}, {}}; }

qint64 milliseconds(WallTime time) { return time.time_since_epoch().count(); }

} // namespace

class TestSourceFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void readsAList()
    {
        write("mail\neva@firm.test;adam@firm.test\nx@other.test\n");
        const auto list = source_file::read(path(), *source_file::stamp(path()), reader(), m_go);
        QVERIFY(list);
        QCOMPARE(list->locals, (QSet<QByteArray>{"eva", "adam"}));
        QCOMPARE(list->foreign, 1);
    }
    void readsMoreThanOnePiece()
    {
        QByteArray text;
        for (int i = 0; i < 50'000; ++i)
            text += "user" + QByteArray::number(i) + "@firm.test\n";
        write(text);
        const auto list = source_file::read(path(), *source_file::stamp(path()), reader(), m_go);
        QVERIFY(list);
        QCOMPARE(list->locals.size(), 50'000);
    }
    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing there") << "/nowhere/staff.csv" << "directory.source-missing";
        QTest::newRow("a folder") << "/tmp" << "directory.source-no-file";
        QTest::newRow("a device") << "/dev/zero" << "directory.source-no-file";
    }
    void namesWhatIsWrong()
    {
        QFETCH(QString, path);
        const auto stamp = source_file::stamp(path);
        QVERIFY(!stamp);
        QTEST(stamp.error().code, "code");
    }
    void doesNotReadWhatChangedMeanwhile_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::newRow("it was shorter") << 3LL;
        QTest::newRow("it was longer") << 300LL;
    }
    void doesNotReadWhatChangedMeanwhile()
    {
        QFETCH(qint64, size);
        write("eva@firm.test\nadam@firm.test\n");
        FileStamp seen = *source_file::stamp(path());
        seen.size = size;
        const auto list = source_file::read(path(), seen, reader(), m_go);
        QVERIFY(!list);
        QCOMPARE(list.error().code, "directory.source-changing");
    }
    void doesNotReadWhatIsTooLarge()
    {
        const auto list = source_file::read(path(), {source_file::mostBytes + 1, 0}, reader(), m_go);
        QVERIFY(!list);
        QCOMPARE(list.error().code, "directory.source-too-large");
    }
    void givesUpWhenItIsToStop()
    {
        write("eva@firm.test\n");
        const auto list = source_file::read(path(), *source_file::stamp(path()), reader(), true);
        QVERIFY(!list);
        QCOMPARE(list.error().code, "directory.stopped");
    }
    void waitsUntilNobodyWritesIt()
    {
        const WallTime now = FakeClock().wall();
        const FileStamp fresh{100, milliseconds(now - 1s)};
        QVERIFY(!source_file::isSettled(fresh, {}, now));
        QVERIFY(!source_file::isSettled(fresh, {50, milliseconds(now - 2s)}, now));
        QVERIFY(source_file::isSettled(fresh, fresh, now)); // as at the last look
        QVERIFY(source_file::isSettled({100, milliseconds(now - 5s)}, {}, now));
        const FileStamp ahead{100, milliseconds(now + 1h)}; // of a clock that is wrong
        QVERIFY(!source_file::isSettled(ahead, {}, now));
        QVERIFY(source_file::isSettled(ahead, ahead, now));
    }
    void tellsListsApart()
    {
        const auto print = [](const QSet<QByteArray> &locals) { return directory::sourceRead({locals, 0, 0, 0, {}, 0, {}, false}).fingerprint; };
        QCOMPARE(print({"a", "b", "c"}), print({"c", "a", "b"}));
        QVERIFY(print({"a", "b"}) != print({"a", "c"}));
        QVERIFY(print({"a"}) != print({"a", "b"}));
    }

private:
    QString path() const { return m_folder->filePath("staff.csv"); }
    void write(const QByteArray &text)
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    const std::atomic<bool> m_go = false;
};

QTEST_APPLESS_MAIN(TestSourceFile)
#include "tst_source_file.moc"
