// Our mark in Received lines.
#include <QTest>
#include <algorithm>
#include "smtp/trace_tags.h"

using smtp::TraceTags;

class TestTraceTags : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsItsOwn()
    {
        const QByteArray id = m_tags.tagged("1k0th8fwjy0", {"a.test", "b.test"});
        QVERIFY(id.startsWith("1k0th8fwjy0-"));
        QVERIFY(m_tags.isOurs(id, "a.test"));
        QVERIFY(m_tags.isOurs(id, "b.test"));
        QVERIFY(!m_tags.isOurs(id, "c.test"));
    }
    void isNotTakenInByOthers_data()
    {
        QTest::addColumn<QByteArray>("id");
        const QByteArray good = m_tags.tagged("1k0th8fwjy0", {"a.test"});
        QTest::newRow("no tag") << QByteArray("1k0th8fwjy0");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("only a dash") << QByteArray("-");
        QTest::newRow("another message") << "2" + good.sliced(1);
        QTest::newRow("another tag") << good.chopped(1) + (good.endsWith('0') ? '1' : '0');
        QTest::newRow("cut") << good.chopped(1);
        QTest::newRow("longer") << good + '0';
        QTest::newRow("of another key") << TraceTags(QByteArray(32, 'z')).tagged("1k0th8fwjy0", {"a.test"});
        QTest::newRow("of another domain") << m_tags.tagged("1k0th8fwjy0", {"b.test"});
        QTest::newRow("of no message") << good.sliced(good.indexOf('-'));
        QTest::newRow("too many tags") << good + QByteArray("-00000000000000000000").repeated(10);
        QTest::newRow("a message with a dash") << "x-" + good;
    }
    void isNotTakenInByOthers()
    {
        QFETCH(QByteArray, id);
        QVERIFY(!m_tags.isOurs(id, "a.test"));
    }
    void staysShortAndAnAtom()
    {
        QList<QByteArray> domains;
        for (int i = 0; i < 200; ++i)
            domains.append("d" + QByteArray::number(i) + ".test");
        const QByteArray id = m_tags.tagged("1k0th8fwjy0", domains);
        QVERIFY(id.size() <= 255);
        QVERIFY(std::ranges::all_of(id, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '-'; }));
        QVERIFY(m_tags.isOurs(id, "d9.test"));
        QVERIFY(!m_tags.isOurs(id, "d10.test"));
    }

private:
    const TraceTags m_tags{QByteArray(TraceTags::keySize, 'k')};
};

QTEST_APPLESS_MAIN(TestTraceTags)
#include "tst_trace_tags.moc"
