// The files of an export, of mail and of a configuration: whatever was cut or changed is seen.
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include "config_file.h"
#include "ipc/codec.h"
#include "move_file.h"
#include "move_folder.h"

using namespace move;

namespace {

const QByteArray body = "Received: x\r\nSubject: y\r\n\r\nhello\r\n";

ipc::MovedMessage message()
{
    ipc::MovedMessage m;
    m.box = QStringLiteral("0011223344556677");
    m.message = QStringLiteral("7c1k9");
    m.arrived = QDateTime::fromMSecsSinceEpoch(1'790'000'000'000, Qt::UTC);
    m.sender = "s@out.test";
    m.bytes = body.size();
    ipc::MovedRecipient r;
    r.address = "a@firm.test";
    r.domain = QStringLiteral("firm.test");
    m.recipients = {r, r};
    return m;
}

struct Place {
    QTemporaryDir directory;
    Folder folder{directory.filePath(QStringLiteral("stick"))};

    bool write(const ipc::MovedMessage &m = message())
    {
        (void)folder.create({1, QStringLiteral("an-export"), QStringLiteral("0011"), QStringLiteral("old"), m.arrived, false});
        FileWriter writer(folder.fileOf(m.message));
        return !writer.begin(m) && !writer.write(body.first(5)) && !writer.write(body.sliced(5)) && !writer.commit();
    }
    QByteArray bytes(const QString &name) const
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static bool put(const QString &name, const QByteArray &bytes)
    {
        QFile file(name);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    static QString trouble(const QString &name)
    {
        const auto wrong = FileReader(name).open();
        return wrong ? wrong->code : QString();
    }
};

} // namespace

class TestMoveFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatWasWritten()
    {
        Place p;
        QVERIFY(p.write());
        FileReader reader(p.folder.fileOf(QStringLiteral("7c1k9")));
        QVERIFY(!reader.open());
        QCOMPARE(ipc::JsonWriter::value(reader.message()).toObject(), ipc::JsonWriter::value(message()).toObject());
        QByteArray all;
        while (!reader.atEnd())
            all += reader.read(7);
        QCOMPARE(all, body);
        QCOMPARE(checksumNamed(p.folder.fileOf(QStringLiteral("7c1k9"))), reader.checksum());
        QCOMPARE(QFile(p.folder.fileOf(QStringLiteral("7c1k9"))).permissions() & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());
    }
    void seesEveryCutAndEveryChange()
    {
        Place p;
        QVERIFY(p.write());
        const QString name = p.folder.fileOf(QStringLiteral("7c1k9"));
        const QByteArray whole = p.bytes(name);
        for (qsizetype size = 0; size < whole.size(); ++size) {
            QVERIFY(Place::put(name, whole.first(size)));
            QCOMPARE(Place::trouble(name), QStringLiteral("move.file-damaged"));
        }
        for (qsizetype at = 0; at < whole.size(); ++at) {
            QByteArray changed = whole;
            changed[at] = char(changed.at(at) ^ 4);
            QVERIFY(Place::put(name, changed));
            QCOMPARE(Place::trouble(name), QStringLiteral("move.file-damaged"));
        }
        QVERIFY(Place::put(name, whole + 'x'));
        QCOMPARE(Place::trouble(name), QStringLiteral("move.file-damaged"));
        QVERIFY(Place::put(name, whole));
        QCOMPARE(Place::trouble(name), QString());
        QVERIFY(QFile::remove(name));
        QCOMPARE(Place::trouble(name), QStringLiteral("ctl.cannot-read"));
    }
    void leavesWhatANewerVersionWroteAlone()
    {
        Place p;
        const QByteArray head = "{\"format\":2,\"other\":1}\nbytes";
        const QByteArray sum = QCryptographicHash::hash(head, QCryptographicHash::Sha256).toHex();
        const QString name = p.directory.filePath(QStringLiteral("x.mail"));
        QVERIFY(Place::put(name, head + "\nsha256 " + sum + '\n'));
        QCOMPARE(Place::trouble(name), QStringLiteral("move.file-newer"));
        QVERIFY(!p.folder.create({2, QStringLiteral("an-export"), QStringLiteral("0011"), {}, {}, false}));
        QCOMPARE(p.folder.manifest().error().code, QStringLiteral("move.file-newer"));
    }
    void saysThatItCannotWrite()
    {
        FileWriter writer(QStringLiteral("/nowhere/at/all.mail"));
        QCOMPARE(writer.begin(message())->code, QStringLiteral("export.cannot-write"));
        QCOMPARE(Folder(QStringLiteral("/proc/nowhere")).create({})->code, QStringLiteral("export.cannot-write"));
        QCOMPARE(Folder(QStringLiteral("/proc/nowhere")).keep({})->code, QStringLiteral("export.cannot-write"));
        QCOMPARE(Folder(QStringLiteral("/proc/nowhere")).beginTaking({QStringLiteral("aa"), {}, {}})->code, QStringLiteral("export.cannot-write"));
        QCOMPARE(Folder(QStringLiteral("/proc/nowhere")).lock().error().code, QStringLiteral("export.cannot-write"));
    }
    void listsTheOldestFirst()
    {
        Place p;
        for (const char *id : {"zz", "7c1k9", "a"}) {
            ipc::MovedMessage m = message();
            m.message = QString::fromLatin1(id);
            QVERIFY(p.write(m));
        }
        QCOMPARE(p.folder.messages(), (QStringList{"a", "zz", "7c1k9"}));
    }
    void seesThatItWasNotReadAsItWasChecked()
    {
        Place p;
        const QString name = p.directory.filePath(QStringLiteral("x.mail"));
        const QByteArray large = QByteArray(200'000, 'x') + "hello\r\n"; // more than is kept in memory
        ipc::MovedMessage m = message();
        m.bytes = large.size();
        FileWriter writer(name);
        QVERIFY(!writer.begin(m) && !writer.write(large) && !writer.commit());
        for (const QByteArray &second : {QByteArray("hello"), QByteArray("HELLO")}) { // a stick may read otherwise each time
            FileReader reader(name);
            QVERIFY(!reader.open());
            QFile file(name);
            QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(p.bytes(name).indexOf("hello")) && file.write(second) == 5);
            file.close();
            while (!reader.atEnd())
                QVERIFY(!reader.read(1000).isEmpty());
            QCOMPARE(reader.isAsChecked(), second == "hello");
        }
    }
    void knowsWhetherAFileIsOfTheMessageAsItIs()
    {
        ipc::MovedMessage later = message();
        later.livedSeconds += 100;
        QVERIFY(isSame(message(), later));
        later.recipients[0].isHeld = true;
        QVERIFY(!isSame(message(), later));
    }
    void beginsNoExportInAFolderOfAnother()
    {
        Place p;
        QVERIFY(p.write());
        QCOMPARE(p.folder.create({1, QStringLiteral("another-one"), QStringLiteral("0022"), {}, {}, false})->code, QStringLiteral("export.cannot-write"));
        QCOMPARE((*p.folder.manifest())->exportName, QStringLiteral("an-export"));
        QCOMPARE(QDir(p.directory.filePath(QStringLiteral("stick"))).entryList(QDir::Files), (QStringList{"7c1k9.mail", "restante-queue.json"}));
    }
    void isReadByOneImportAtATime()
    {
        Place p;
        QVERIFY(p.write());
        {
            const auto lock = p.folder.lock();
            QVERIFY(lock);
            QCOMPARE(p.folder.lock().error().code, QStringLiteral("move.folder-busy"));
        }
        QVERIFY(p.folder.lock());
    }
    void saysWhoBeganToTake()
    {
        Place p;
        QVERIFY(p.write());
        QVERIFY(p.folder.taking().isEmpty());
        QVERIFY(!p.folder.beginTaking({QStringLiteral("aa"), QStringLiteral("new"), message().arrived}));
        QVERIFY(!p.folder.beginTaking({QStringLiteral("bb"), QStringLiteral("newer"), message().arrived}));
        QCOMPARE(p.folder.taking().size(), 2);
        QCOMPARE(p.folder.taking().first().host, QStringLiteral("new"));
        QVERIFY(!p.folder.endTaking(QStringLiteral("aa")));
        QVERIFY(!p.folder.endTaking(QStringLiteral("aa"))); // once more: it is gone
        QCOMPARE(p.folder.taking().size(), 1);
        QVERIFY(Place::put(p.directory.filePath(QStringLiteral("stick/importing-bb.json")), "{")); // cut: it still says that one began
        QCOMPARE(p.folder.taking().first().box, QStringLiteral("bb"));
    }
    void believesReceiptsOfTheseVeryFilesOnly()
    {
        Place p;
        QVERIFY(p.write());
        const QString sum = QString::fromLatin1(checksumNamed(p.folder.fileOf(QStringLiteral("7c1k9"))));
        const Receipt good{QStringLiteral("7c1k9"), sum, QStringLiteral("new"), message().arrived};
        Receipt other = good;
        other.checksum = QString(64, u'0');
        QVERIFY(!p.folder.addReceipts(QStringLiteral("cc"), {other}));
        QVERIFY(p.folder.receipts().isEmpty());
        QCOMPARE(p.folder.named(), QSet<QString>{QStringLiteral("7c1k9")}); // but somebody said so
        QVERIFY(!p.folder.addReceipts(QStringLiteral("aa"), {good}));
        QCOMPARE(p.folder.receipts().size(), 1);
        QCOMPARE(p.folder.receiptsOf(QStringLiteral("aa")).value(QStringLiteral("7c1k9")).host, QStringLiteral("new"));
        QVERIFY(p.folder.receiptsOf(QStringLiteral("bb")).isEmpty());
        QVERIFY(!p.folder.damagedReceipts());
        other = good;
        other.message = QStringLiteral("../7c1k9");
        QVERIFY(!p.folder.addReceipts(QStringLiteral("dd"), {other}));
        QVERIFY(p.folder.receiptsOf(QStringLiteral("dd")).isEmpty());
        QCOMPARE(p.folder.damagedReceipts(), QStringLiteral("received-dd.jsonl"));
        QVERIFY(QFile::remove(p.folder.fileOf(QStringLiteral("7c1k9"))));
        QVERIFY(p.folder.receipts().isEmpty());
        QCOMPARE(p.folder.named(), QSet<QString>{QStringLiteral("7c1k9")});
    }
    void keepsWhatReceiptsSaid()
    {
        Place p;
        QVERIFY(p.write());
        const QString sum = QString::fromLatin1(checksumNamed(p.folder.fileOf(QStringLiteral("7c1k9"))));
        const Receipt gone{QStringLiteral("a"), QString(64, u'0'), QStringLiteral("new"), message().arrived};
        const Receipt good{QStringLiteral("7c1k9"), sum, QStringLiteral("new"), message().arrived};
        QVERIFY(!p.folder.addReceipts(QStringLiteral("aa"), {gone})); // its file is not here any more
        const QString name = p.directory.filePath(QStringLiteral("stick/received-aa.jsonl"));
        const QByteArray line = p.bytes(name);
        QVERIFY(Place::put(name, "rubbish\n{\n" + line + line.first(20))); // a damaged line is none, and harms no other
        QVERIFY(!p.folder.addReceipts(QStringLiteral("aa"), {good}));
        QCOMPARE(p.folder.receipts().keys(), QList<QString>{QStringLiteral("7c1k9")});
        QCOMPARE(p.folder.named(), (QSet<QString>{QStringLiteral("7c1k9"), QStringLiteral("a")}));
        QVERIFY(p.bytes(name).startsWith("rubbish\n{\n" + line + line.first(20) + '\n'));
        QVERIFY(p.folder.damagedReceipts());
    }
    void seesEveryCutOfAConfiguration()
    {
        Place p;
        ConfigFile file;
        file.host = QStringLiteral("old");
        file.made = message().arrived;
        file.document = {{"hostname", "mx2.firm.test"}};
        file.templates.append({ipc::NoticeKind::Delayed, QStringLiteral("cs"), QString(), QStringLiteral("Předmět: …")});
        file.lists.append({QStringLiteral("firm.test"), QStringLiteral("people"), true, {QStringLiteral("a@firm.test")}});
        const QString name = p.directory.filePath(QStringLiteral("box.json"));
        QVERIFY(!file.save(name));
        const auto read = ConfigFile::load(name);
        QVERIFY(read);
        QCOMPARE(ipc::JsonWriter::value(*read).toObject(), ipc::JsonWriter::value(file).toObject());
        const QByteArray whole = p.bytes(name);
        for (qsizetype size = 0; size < whole.size() - 2; ++size) { // without its last line end it is whole
            QVERIFY(Place::put(name, whole.first(size)));
            QCOMPARE(ConfigFile::load(name).error().code, QStringLiteral("config.file-damaged"));
        }
        QVERIFY(Place::put(name, QByteArray(whole).replace("mx2.firm.test", "mx3.firm.test")));
        QCOMPARE(ConfigFile::load(name).error().code, QStringLiteral("config.file-damaged"));
        QCOMPARE(ConfigFile::load(QStringLiteral("/nowhere")).error().code, QStringLiteral("ctl.cannot-read"));
        QCOMPARE(file.save(QStringLiteral("/nowhere/at/all"))->code, QStringLiteral("export.cannot-write"));
    }
};

QTEST_APPLESS_MAIN(TestMoveFiles)
#include "tst_move_files.moc"
