// What was written into the set-up, over a restart of the window.
#include <QTemporaryDir>
#include <QTest>
#include "support/full_disk.h"
#include "ui/wizard/draft_file.h"

using namespace ui;

class TstDraftFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFullDiskLeavesTheDraftBeforeIt()
    {
        QTemporaryDir directory;
        const DraftFile file(directory.filePath(QStringLiteral("kept/setup.json")));
        KeptDraft kept;
        kept.at = QDateTime::currentDateTimeUtc();
        kept.page = kept.furthest = 2;
        QVERIFY(file.write(kept));
        QCOMPARE(QFile(directory.filePath(QStringLiteral("kept/setup.json"))).permissions() & QFileDevice::Permissions(0x0077), QFileDevice::Permissions());
        kept.page = 1;
        {
            FullDisk full(40);
            QVERIFY(!file.write(kept));
        }
        QVERIFY(file.read());
        QCOMPARE(file.read()->page, 2);
    }
};
QTEST_GUILESS_MAIN(TstDraftFile)
#include "tst_draft_file.moc"
