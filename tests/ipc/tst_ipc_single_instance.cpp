#include <QLocalServer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include "ipc/single_instance.h"

using ipc::SingleInstance;

class TestIpcSingleInstance : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSecondAsksTheFirstToShowItself()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath("restante");
        SingleInstance first(path), second(path);
        std::optional<SingleInstance::Which> a, b;
        first.begin([&](SingleInstance::Which which) { a = which; });
        QTRY_COMPARE(a, std::optional(SingleInstance::Which::First));
        QSignalSpy shown(&first, &SingleInstance::showRequested);
        second.begin([&](SingleInstance::Which which) { b = which; });
        QTRY_COMPARE(b, std::optional(SingleInstance::Which::Second));
        QTRY_COMPARE(shown.size(), 1);
    }
    void afterACrashTheNextIsTheFirst()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath("restante");
        {
            QLocalServer dead;
            QVERIFY(dead.listen(directory.filePath("other")));
            QVERIFY(QFile::rename(directory.filePath("other"), path));
        }
        SingleInstance next(path), another(path);
        std::optional<SingleInstance::Which> which, later;
        next.begin([&](SingleInstance::Which w) { which = w; });
        QTRY_COMPARE(which, std::optional(SingleInstance::Which::First));
        another.begin([&](SingleInstance::Which w) { later = w; });
        QTRY_COMPARE(later, std::optional(SingleInstance::Which::Second));
    }
};

QTEST_GUILESS_MAIN(TestIpcSingleInstance)
#include "tst_ipc_single_instance.moc"
