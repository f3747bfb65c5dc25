// The notifier of a platform without notification service (desktop_notifier_fallback.cpp).
#include <QTest>
#include "ui/desktop_notifier.h"

using namespace ui;

class TstDesktopNotifierFallback : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesEveryBubbleBack()
    {
        DesktopNotifier notifier;
        QStringList back;
        connect(&notifier, &DesktopNotifier::unavailable, this, [&back](const Bubble &b) { back << b.cause; });
        notifier.show({"primary.down", "Server down", "", Urgency::Critical, ""});
        notifier.close("primary.down");
        QCOMPARE(back, QStringList{"primary.down"});
    }
};
QTEST_GUILESS_MAIN(TstDesktopNotifierFallback)
#include "tst_desktop_notifier_fallback.moc"
