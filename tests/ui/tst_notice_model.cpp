// The table of notices: pages come as they are looked at, a refresh moves nothing that stays.
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include "support/notice_kit.h"
#include "support/service_desk.h"
#include "ui/language.h"
#include "ui/notices/notice_model.h"

using namespace ui;

class TstNoticeModel : public QObject {
    Q_OBJECT

    Language language{*qApp};

    struct Shown {
        ServiceDesk desk;
        NoticeModel model{desk.model};

        QList<ipc::NoticeRow> &rows() { return desk.service.notices; }
        bool begin(int count)
        {
            for (int id = count; id > 0; --id)
                rows() << NoticeKit::told(id);
            return desk.connectNow() && refresh();
        }
        bool refresh()
        {
            QSignalSpy loaded(&model, &NoticeModel::loaded);
            model.refresh();
            return loaded.wait();
        }
        bool more()
        {
            QSignalSpy loaded(&model, &NoticeModel::loaded);
            model.fetchMore({});
            return loaded.wait();
        }
        QString text(int row, int column) const { return model.index(row, column).data().toString(); }
    };

private Q_SLOTS:
    void initTestCase() { language.use(QStringLiteral("en")); }
    void saysInPlainWordsWhatBecameOfIt()
    {
        Shown shown;
        shown.rows() << NoticeKit::told(2) << NoticeKit::notTold(1, QStringLiteral("F2.null-sender"), {});
        QVERIFY(shown.desk.connectNow() && shown.refresh());
        QCOMPARE(shown.text(0, NoticeModel::SenderColumn), QStringLiteral("eva@out.test"));
        QCOMPARE(shown.text(0, NoticeModel::KindColumn), QStringLiteral("delayed"));
        QCOMPARE(shown.text(0, NoticeModel::RuleColumn), QStringLiteral("told; the notice: delivered"));
        QCOMPARE(shown.text(1, NoticeModel::SenderColumn), QStringLiteral("(no sender)"));
        QCOMPARE(shown.text(1, NoticeModel::RuleColumn), QStringLiteral("not told: the mail has no sender"));
        const QString details = shown.model.index(0, 0).data(Qt::ToolTipRole).toString();
        QVERIFY2(details.contains(QStringLiteral("eva@out.test → firma.cz")) && details.contains(QLatin1String("mail n2")), qPrintable(details));
    }
    void pagesComeAsTheyAreLookedAt()
    {
        Shown shown;
        QVERIFY(shown.begin(250));
        QCOMPARE(shown.model.rowCount(), 100);
        QVERIFY(shown.model.canFetchMore({}));
        QVERIFY(shown.more());
        QCOMPARE(shown.model.rowCount(), 200);
        QVERIFY(shown.more());
        QCOMPARE(shown.model.rowCount(), 250);
        QVERIFY(!shown.model.canFetchMore({}));
        QCOMPARE(shown.model.row(249).id, QStringLiteral("1"));
    }
    void aRefreshKeepsWhatIsChosenAndWhatWasRead()
    {
        Shown shown;
        QVERIFY(shown.begin(250));
        QVERIFY(shown.more());
        const QPersistentModelIndex chosen = shown.model.index(150, 0);
        shown.rows().prepend(NoticeKit::told(251));
        shown.rows()[120].delivery = ipc::RecipientState::Refused;
        QVERIFY(shown.refresh());
        QCOMPARE(shown.model.rowCount(), 201);
        QCOMPARE(chosen.row(), 151);
        QCOMPARE(shown.model.row(151).id, QStringLiteral("100"));
        QCOMPARE(shown.text(120, NoticeModel::RuleColumn), QStringLiteral("told; the notice: refused"));
        QVERIFY(shown.more()); // goes on below what is shown
        QCOMPARE(shown.model.row(201).id, QStringLiteral("50"));
    }
    void moreNewOnesThanAPageBeginTheListAnew()
    {
        Shown shown;
        QVERIFY(shown.begin(10));
        for (int id = 11; id <= 250; ++id)
            shown.rows().prepend(NoticeKit::told(id));
        QVERIFY(shown.refresh());
        QCOMPARE(shown.model.rowCount(), 100);
        QCOMPARE(shown.model.row(0).id, QStringLiteral("250"));
        QVERIFY(shown.more());
        QCOMPARE(shown.model.row(199).id, QStringLiteral("51"));
    }
    void whatTheServiceForgotGoes()
    {
        Shown shown;
        QVERIFY(shown.begin(10));
        shown.rows().remove(6, 4);
        QVERIFY(shown.refresh());
        QCOMPARE(shown.model.rowCount(), 6);
    }
    void viewsAreToldOfEachChange()
    {
        Shown shown;
        const QAbstractItemModelTester tester(&shown.model); // fetches all by itself
        QVERIFY(shown.begin(250));
        QTRY_COMPARE(shown.model.rowCount(), 250);
        shown.rows().prepend(NoticeKit::told(251));
        QVERIFY(shown.refresh());
        QCOMPARE(shown.model.rowCount(), 251);
        shown.model.clear();
        QCOMPARE(shown.model.rowCount(), 0);
    }
    void anAnswerToAnotherListIsDropped()
    {
        Shown shown;
        shown.rows() << NoticeKit::told(2) << NoticeKit::told(1, QStringLiteral("jan@out.test"));
        QVERIFY(shown.desk.connectNow());
        shown.model.refresh();
        shown.model.show(QStringLiteral("jan@out.test"), true);
        QTRY_COMPARE(shown.model.rowCount(), 1);
        QCOMPARE(shown.model.row(0).sender, QStringLiteral("jan@out.test"));
    }
};
QTEST_MAIN(TstNoticeModel)
#include "tst_notice_model.moc"
