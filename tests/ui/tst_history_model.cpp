// The history's table over a fake service: page by page, over pages without rows, without lag, and what a row says.
#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QTest>
#include "support/service_desk.h"
#include "ui/history/history_model.h"
#include "ui/history/history_words.h"
#include "ui/palette.h"

using namespace ui;

class TstHistoryModel : public QObject {
    Q_OBJECT

    struct Shown {
        ServiceDesk desk;
        HistoryModel model{desk.model};
        bool begin(int rows)
        {
            desk.service.history = FakeService::finished(rows);
            return desk.connectNow();
        }
        QString text(int row, int column) { return model.index(row, column).data().toString(); }
    };

private Q_SLOTS:
    void saysWhatBecameOfAMail()
    {
        Shown shown;
        QVERIFY(shown.begin(2));
        ipc::HistoryRow &row = shown.desk.service.history[1];
        row.outcome = ipc::RecipientState::Refused;
        row.rule = QStringLiteral("F2.null-sender");
        row.sender.clear();
        row.reason = ipc::Sentence{QStringLiteral("handover.content-refused"), {{"host", "mx1.firma.cz:25"}, {"text", "no such user"}}};
        QAbstractItemModelTester tester(&shown.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        shown.model.setPalette(paletteFor(Scheme::Light));
        shown.model.show({});
        QTRY_COMPARE(shown.model.rowCount(), 2);
        QVERIFY(shown.model.isComplete());
        QCOMPARE(shown.text(0, HistoryModel::Sender), QStringLiteral("s0@out.test"));
        QCOMPARE(shown.text(0, HistoryModel::Recipient), QStringLiteral("u0@firma.cz"));
        QCOMPARE(shown.text(1, HistoryModel::Sender), QStringLiteral("(a notice, no sender)"));
        QVERIFY(shown.text(0, HistoryModel::Outcome) != shown.text(1, HistoryModel::Outcome));
        const QString why = shown.text(1, HistoryModel::Why);
        QVERIFY2(why.contains(QLatin1String("no such user")) && why.contains(QLatin1String("the message had no sender")), qPrintable(why));
        const auto shapeAt = [&](int at) { return shown.model.index(at, HistoryModel::Outcome).data(Qt::DecorationRole).value<QIcon>().pixmap(16).toImage(); };
        QVERIFY(!shapeAt(0).isNull() && shapeAt(0) != shapeAt(1));
        QCOMPARE(shown.model.keptSeconds(), 90 * 86'400);
    }
    void theDetailsHaveEveryField()
    {
        ipc::HistoryRow row = FakeService::finished(1).first();
        row.rule = QStringLiteral("F9.new"); // of a service that knows more
        row.reply = QStringLiteral("550 5.1.1 <b>nobody</b>");
        const QString text = history::detailsText(row);
        for (const QString &field : {row.id, row.message, row.messageId, row.domain, row.sender, row.recipient, row.rule, row.host, row.reply})
            QVERIFY2(text.contains(field), qPrintable(field + u'\n' + text));
    }
    void passesOverPagesWithoutRows()
    {
        Shown shown;
        QVERIFY(shown.begin(1'000));
        shown.desk.service.historyScan = 100;
        ipc::HistoryFilter filter;
        filter.address = QStringLiteral("u777@firma.cz");
        QAbstractItemModelTester tester(&shown.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        shown.model.show(filter);
        QTRY_VERIFY(shown.model.isComplete());
        QCOMPARE(shown.model.rowCount(), 1);
        QCOMPARE(shown.text(0, HistoryModel::Recipient), filter.address);
        QCOMPARE(shown.desk.service.historyLists.size(), 10);
        filter.address = QStringLiteral("nobody@firma.cz");
        shown.model.show(filter);
        QTRY_VERIFY(shown.model.isKnown());
        QCOMPARE(shown.model.rowCount(), 0);
        QVERIFY(shown.model.isComplete());
    }
    void aHundredThousandRowsDoNotLag()
    {
        Shown shown;
        QVERIFY(shown.begin(100'000));
        shown.model.show({});
        QTRY_COMPARE(shown.model.rowCount(), HistoryModel::pageSize + 1);
        QCOMPARE(shown.desk.service.historyLists.size(), 1); // one page, not the list
        QCOMPARE(shown.model.seen(), HistoryModel::pageSize);
        QCOMPARE(shown.text(HistoryModel::pageSize, HistoryModel::Finished), QStringLiteral("…"));
        shown.model.setVisibleRows(99'970, 99'999); // walks there
        QTRY_VERIFY_WITH_TIMEOUT(shown.model.isComplete(), 30'000);
        QCOMPARE(shown.model.rowCount(), 100'000);
        QCOMPARE(shown.text(99'999, HistoryModel::Recipient), QStringLiteral("u99999@firma.cz"));
        shown.model.setVisibleRows(0, 30); // forgotten meanwhile: there is a bound to what is kept
        QTRY_COMPARE(shown.text(0, HistoryModel::Recipient), QStringLiteral("u0@firma.cz"));
    }
    void aSelectionFollowsItsMailWhenMoreIsFinished()
    {
        Shown shown;
        QVERIFY(shown.begin(50));
        shown.model.show({});
        shown.model.setActive(true);
        QItemSelectionModel selection(&shown.model);
        QTRY_COMPARE(shown.model.rowCount(), 50);
        selection.select(shown.model.index(10, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QList<ipc::HistoryRow> more = FakeService::finished(3);
        for (ipc::HistoryRow &row : more)
            row.id += QStringLiteral("-new");
        shown.desk.service.history = more + shown.desk.service.history;
        shown.desk.service.change(ipc::Topic::Queue);
        QTRY_COMPARE(shown.model.rowCount(), 53);
        QCOMPARE(selection.selectedRows().size(), 1);
        QCOMPARE(selection.selectedRows().first().row(), 13);
    }
    void doesNotAskAgainWhileNobodyLooks()
    {
        Shown shown;
        QVERIFY(shown.begin(5));
        shown.model.show({});
        QTRY_COMPARE(shown.model.rowCount(), 5);
        shown.model.setActive(true); // the first time it may ask
        QTRY_VERIFY(!shown.model.isLoading());
        shown.model.setActive(false);
        const qsizetype asked = shown.desk.service.historyLists.size();
        shown.desk.service.history.removeFirst();
        shown.desk.service.change(ipc::Topic::Queue);
        QTRY_VERIFY(shown.desk.service.asked.count(QStringLiteral("snapshot")) > 1); // the change has arrived
        QCOMPARE(shown.desk.service.historyLists.size(), asked);
        shown.model.setActive(true);
        QTRY_COMPARE(shown.model.rowCount(), 4);
    }
};
QTEST_MAIN(TstHistoryModel)
#include "tst_history_model.moc"
