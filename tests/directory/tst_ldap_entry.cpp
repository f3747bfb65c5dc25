#include <QTest>
#include "directory/ldap_entry.h"
#include "directory/list_reader.h"

using directory::LdapEntry;
using directory::ListReader;

class TestLdapEntry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void leavesOutDisabledAccounts_data()
    {
        QTest::addColumn<QByteArray>("control");
        QTest::addColumn<QByteArray>("recipientType");
        QTest::addColumn<bool>("disabled");
        const auto row = [](const char *name, const char *control, const char *type, bool disabled) {
            QTest::newRow(name) << QByteArray(control) << QByteArray(type) << disabled;
        };
        row("a group has no account", "", "", false);
        row("an account", "512", "", false);
        row("a disabled account", "514", "", true);
        row("disabled, and its password never expires", "66050", "", true);
        row("its password never expires", "66048", "", false);
        row("a mailbox of a disabled account", "514", "1", true);
        row("a linked mailbox", "514", "2", false);
        row("a shared mailbox", "514", "4", false);
        row("a room", "514", "16", false);
        row("equipment", "514", "32", false);
        row("a shared mailbox in the cloud", "514", "34359738368", false);
        row("a room in the cloud", "514", "8589934592", false);
        row("equipment in the cloud", "514", "17179869184", false);
        row("a mailbox in the cloud of a disabled account", "514", "2147483648", true);
        row("a mail contact", "", "64", false);
        row("the highest bits", "-2147483646", "", true);
        row("no number", "disabled", "", false);
        row("larger than any number", "99999999999999999999999999", "", false);
        row("disabled, of a type that is no number", "514", "room", true);
    }
    void leavesOutDisabledAccounts()
    {
        QFETCH(QByteArray, control);
        QFETCH(QByteArray, recipientType);
        QTEST(directory::isDisabled({{}, control, recipientType}), "disabled");
    }
    void readsProxyAddresses_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("local"); // empty: none
        QTest::addColumn<int>("foreign");
        const auto row = [](const char *name, const QByteArray &value, const char *local, int foreign = 0) {
            QTest::newRow(name) << value << QByteArray(local) << foreign;
        };
        row("the main one", "SMTP:Eva@firm.test", "eva");
        row("another one", "smtp:eva.b@firm.test", "eva.b");
        row("without a prefix, as mail has it", "eva@firm.test", "eva");
        row("of an alias", "smtp:eva@FIRMA.test", "eva");
        row("spaces around it", " smtp:eva@firm.test ", "eva");
        row("quoted", "smtp:\"e v\"@firm.test", "e v");
        row("a hash is no remark here", "smtp:#1@firm.test", "#1");
        row("of another domain", "smtp:eva@other.test", "", 1);
        row("the internal one of the cloud", "smtp:eva@firm.onmicrosoft.com", "", 1);
        row("X.500", "X500:/o=Firm/ou=Exchange/cn=Recipients/cn=eva", "");
        row("X.500 with an @", "x500:/o=Firm/cn=eva@firm.test", "");
        row("telephone", "sip:eva@firm.test", "");
        row("voice mail", "EUM:1234;phone-context=x@firm.test", "");
        row("X.400", "X400:C=CZ;A= ;P=Firm;O=Exchange;S=eva;", "");
        row("everybody", "smtp:@firm.test", "");
        row("no address", "eva", "");
        row("nothing", "", "");
        row("the prefix alone", "smtp:", "");
        row("two at once", "smtp:a@firm.test,b@firm.test", "");
        row("a line break", "smtp:a@firm.test\nb@firm.test", "");
        row("a null", QByteArray("smtp:a\0@firm.test", 17), "");
        row("no text at all", QByteArray(1'000'000, '\xff') + "@firm.test", "");
    }
    void readsProxyAddresses()
    {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, local);
        ListReader reader({"firm.test", "firma.test"}, {});
        reader.takeAddress(value);
        const auto list = reader.end();
        QCOMPARE(list.locals, local.isEmpty() ? QSet<QByteArray>() : QSet<QByteArray>{local});
        QTEST(int(list.foreign), "foreign");
    }
    void countsAddressesOnce()
    {
        ListReader reader({"firm.test"}, {});
        for (const char *value : {"SMTP:eva@firm.test", "smtp:EVA@firm.test", "eva@firm.test", "smtp:adam@firm.test"})
            reader.takeAddress(value);
        const auto list = reader.end();
        QCOMPARE(list.locals, (QSet<QByteArray>{"eva", "adam"}));
        QCOMPARE(list.duplicates, 2);
    }
    void isFullAtAMillion()
    {
        ListReader reader({"firm.test"}, {});
        for (qsizetype i = 0; i < directory::mostAddresses; ++i)
            reader.takeAddress("u" + QByteArray::number(i) + "@firm.test");
        QVERIFY(!reader.isFull());
        reader.takeAddress("u1@firm.test"); // no further one
        QVERIFY(!reader.isFull());
        reader.takeAddress("one.more@firm.test");
        QVERIFY(reader.isFull());
        QCOMPARE(reader.end().locals.size(), directory::mostAddresses);
    }
};

QTEST_APPLESS_MAIN(TestLdapEntry)
#include "tst_ldap_entry.moc"
