// A build without Qt's HTTP server.
#include <QTest>
#include "metrics/server.h"

class tst_metrics_absent : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysThatItIsNotBuilt()
    {
        metrics::Server server({});
        QVERIFY(bool(server.listen(std::nullopt)));
        QCOMPARE(server.listen(Endpoint{QStringLiteral("127.0.0.1"), 9}).error().code, QStringLiteral("metrics.not-built"));
        QCOMPARE(server.port(), quint16(0));
    }
};
QTEST_GUILESS_MAIN(tst_metrics_absent)
#include "tst_metrics_absent.moc"
