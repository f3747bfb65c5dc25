// Who may read the versions of the configuration, in the numbers of Unix. What Windows does instead: tst_platform.
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include "config/store.h"

using namespace config;

class TestConfigRights : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void othersMayNotReadThem()
    {
        constexpr auto others = QFileDevice::Permissions(0x077);
        QTemporaryDir place;
        Store store{place.filePath("restante.json"), place.filePath("versions")};
        const QJsonObject document{{"domains", QJsonArray{QJsonObject{{"name", "a.test"}}}}};
        QVERIFY(store.save(document, {}, {QStringLiteral("user:eva(1000)"), Origin::Set}, WallTime()));
        const QFileInfo directory(place.filePath("versions"));
        QCOMPARE(directory.permissions() & others, QFileDevice::Permissions());
        const QFileInfo file(directory.filePath() + '/' + store.versions().first().name + ".json");
        QVERIFY(file.exists());
        QCOMPARE(file.permissions() & others, QFileDevice::Permissions());
    }
};

QTEST_GUILESS_MAIN(TestConfigRights)
#include "tst_config_rights.moc"
