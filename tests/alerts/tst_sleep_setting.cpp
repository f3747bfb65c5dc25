// Which settings of the system would put it to sleep.
#include <QTest>
#include "alerts/sleep_setting.h"

using namespace alerts;

class TestSleepSetting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatLogindReads_data()
    {
        QTest::addColumn<QList<QByteArray>>("files");
        QTest::addColumn<bool>("isForbidden");
        QTest::addColumn<bool>("hasLid");
        QTest::addColumn<QString>("by");
        using Files = QList<QByteArray>;
        QTest::newRow("defaults of a desktop computer") << Files{"[Login]\n#IdleAction=suspend\n"} << false << false << "";
        QTest::newRow("defaults of a portable one") << Files{""} << false << true << "lid";
        QTest::newRow("idle") << Files{"[Login]\nIdleAction=suspend\n"} << false << false << "idle";
        QTest::newRow("idle, with spaces") << Files{"[Login]\r\n IdleAction = suspend-then-hibernate \r\n"} << false << false << "idle";
        QTest::newRow("hibernate") << Files{"[Login]\nIdleAction=hibernate"} << false << false << "idle";
        QTest::newRow("only locks") << Files{"[Login]\nIdleAction=lock"} << false << false << "";
        QTest::newRow("another section") << Files{"[Sleep]\nIdleAction=suspend"} << false << false << "";
        QTest::newRow("the last word counts") << Files{"[Login]\nIdleAction=suspend", "[Login]\nIdleAction=ignore"} << false << false << "";
        QTest::newRow("an empty value is the default") << Files{"[Login]\nIdleAction=suspend", "[Login]\nIdleAction="} << false << false << "";
        QTest::newRow("lid ignored") << Files{"[Login]\nHandleLidSwitch=ignore"} << false << true << "";
        QTest::newRow("lid ignored on mains") << Files{"[Login]\nHandleLidSwitchExternalPower=ignore"} << false << true << "";
        QTest::newRow("lid on mains only") << Files{"[Login]\nHandleLidSwitch=ignore\nHandleLidSwitchExternalPower=suspend"} << false << true << "lid";
        QTest::newRow("sleep is forbidden") << Files{"[Login]\nIdleAction=suspend"} << true << true << "";
        QTest::newRow("no settings at all") << Files{} << false << false << "";
        QTest::newRow("no text") << Files{QByteArray(3, '\0') + "\n=\n[\n"} << false << false << "";
    }
    void readsWhatLogindReads()
    {
        QFETCH(QList<QByteArray>, files);
        QFETCH(bool, isForbidden);
        QFETCH(bool, hasLid);
        QFETCH(QString, by);
        QCOMPARE(sleepsBy({files, isForbidden, hasLid}), by);
    }
};

QTEST_APPLESS_MAIN(TestSleepSetting)
#include "tst_sleep_setting.moc"
