#include "doctor/turns.h"
#include <QTest>

using doctor::Turns;

class tst_turns : public QObject {
    Q_OBJECT

    const Turns::Place m_place{QHostAddress(QStringLiteral("192.0.2.1")), 25};

private Q_SLOTS:
    void lateAndOneAtATime()
    {
        const auto turns = std::make_shared<Turns>();
        QObject context;
        QList<Turns::Turn> held;
        for (int i = 0; i < 3; ++i)
            turns->take(m_place, &context, [&](const Turns::Turn &turn) { held << turn; });
        QVERIFY(held.isEmpty());
        QCoreApplication::processEvents();
        QCOMPARE(held.size(), 1);
        held.first().reset();
        QCoreApplication::processEvents();
        QCOMPARE(held.size(), 2);
        held[1].reset();
        QTRY_COMPARE(held.size(), 3);
        held.clear();
        bool again = false; // free
        turns->take(m_place, &context, [&](const Turns::Turn &) { again = true; });
        QTRY_VERIFY(again);
    }
    void otherPlacesDoNotWait()
    {
        const auto turns = std::make_shared<Turns>();
        QObject context;
        QList<Turns::Turn> held;
        for (const auto &place : {m_place, Turns::Place{m_place.first, 26}, Turns::Place{QHostAddress(QStringLiteral("192.0.2.2")), 25}})
            turns->take(place, &context, [&](const Turns::Turn &turn) { held << turn; });
        QTRY_COMPARE(held.size(), 3);
    }
    void whoIsGoneHoldsNobodyUp()
    {
        const auto turns = std::make_shared<Turns>();
        QObject context;
        auto gone = std::make_unique<QObject>(), goneToo = std::make_unique<QObject>();
        bool called = false, came = false;
        turns->take(m_place, gone.get(), [&](const Turns::Turn &) { called = true; });
        turns->take(m_place, goneToo.get(), [&](const Turns::Turn &) { called = true; });
        turns->take(m_place, &context, [&](const Turns::Turn &) { came = true; });
        gone.reset();
        goneToo.reset();
        QTRY_VERIFY(came);
        QVERIFY(!called);
    }
    void mayEndWhileSomebodyHoldsATurn()
    {
        auto turns = std::make_shared<Turns>();
        QObject context;
        Turns::Turn held;
        turns->take(m_place, &context, [&](const Turns::Turn &turn) { held = turn; });
        QTRY_VERIFY(held);
        turns.reset();
        held.reset();
    }
};
QTEST_GUILESS_MAIN(tst_turns)
#include "tst_turns.moc"
