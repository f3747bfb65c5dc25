// The proof's rows, buttons and result over a fake service: what is asked for, what is shown of it, and what goes wrong on the way.
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include "support/service_desk.h"
#include "ui/language.h"
#include "ui/wizard/proof_view.h"
#include "ui/wizard/step_list.h"

using namespace ui;
using ipc::StepState;

class TstProofView : public QObject {
    Q_OBJECT

    struct Shown {
        Language language{*qApp};
        ServiceDesk desk;
        ProofView view{desk.model, QStringLiteral("firma.cz")};

        Shown() { language.use(QStringLiteral("en")); }
        bool begin()
        {
            view.resize(620, 460);
            view.show();
            return desk.connectNow() && QTest::qWaitFor([this] { return button("proofStart").isEnabled(); });
        }
        bool start()
        {
            const qint64 before = desk.service.lastJob;
            QTest::mouseClick(&button("proofStart"), Qt::LeftButton);
            return QTest::qWaitFor([&] { return desk.service.lastJob > before; });
        }
        template <typename W> W &find(const char *name) { return *view.findChild<W *>(QLatin1String(name)); }
        QPushButton &button(const char *name) { return find<QPushButton>(name); }
        QString result() { return find<QLabel>("proofResult").text(); }
        const QList<ipc::Step> &steps() { return find<StepList>("proofSteps").steps(); }
        void tell(const QList<ipc::Step> &steps, std::optional<ipc::Sentence> result = {})
        {
            ipc::Job job;
            job.steps = steps;
            job.finished = result.has_value();
            job.result = std::move(result);
            desk.service.tell(job);
        }
    };
    static ipc::Step step(const char *code, StepState state, std::optional<ipc::Sentence> said = {}) { return {QLatin1String(code), state, 12, std::move(said)}; }
    static ipc::Sentence proved()
    {
        return {QStringLiteral("proof.proved"), {{"id", "7c1k9"}, {"recipient", "eva@firma.cz"}, {"subject", "Test message"}, {"host", "mx1.firma.cz:25"}, {"text", "250 ok"}}};
    }
    static ipc::Sentence waits()
    {
        const QJsonObject reason{{"code", "primary.connection-refused"}, {"parameters", QJsonObject{{"host", "mx1.firma.cz:25"}}}};
        return {QStringLiteral("proof.waits"), {{"id", "7c1k9"}, {"recipient", "eva@firma.cz"}, {"reason", reason}}};
    }
    static QList<ipc::Step> allGood()
    {
        const QString at = QStringLiteral("2026-11-23T08:15:00Z");
        return {step("proof.outage", StepState::Good, ipc::Sentence{"proof.outage-began", {{"host", "mx1.firma.cz:25"}}}),
                step("proof.accept", StepState::Good, ipc::Sentence{"proof.accepted", {{"recipient", "eva@firma.cz"}, {"text", "250 2.0.0 Kept as 7c1k9"}}}),
                step("proof.store", StepState::Good, ipc::Sentence{"proof.stored", {{"at", at}, {"asOf", at}, {"id", "7c1k9"}}}),
                {QStringLiteral("proof.wait"), StepState::Good, 20'123, ipc::Sentence{"proof.waited", {{"seconds", 20}}}},
                step("proof.handover", StepState::Good, ipc::Sentence{"proof.handed-over", {{"at", at}, {"asOf", at}, {"host", "mx1.firma.cz:25"}}}),
                step("proof.primary", StepState::Good, ipc::Sentence{"proof.taken", {{"host", "mx1.firma.cz:25"}, {"text", "250 2.0.0 Ok: queued as 5F1"}}})};
    }

private Q_SLOTS:
    void asksForWhatIsWanted()
    {
        Shown shown;
        QVERIFY(shown.begin());
        QVERIFY(shown.start());
        const ipc::StartProof &plain = shown.desk.service.proofs.at(0);
        QCOMPARE(plain.domain, QStringLiteral("firma.cz"));
        QVERIFY(plain.recipient.isEmpty() && !plain.simulateOutage);
        QCOMPARE(plain.language, QStringLiteral("en"));
        shown.tell(allGood(), proved());
        QTRY_VERIFY(shown.button("proofStart").isEnabled());
        shown.find<QLineEdit>("proofRecipient").setText(QStringLiteral(" eva@firma.cz "));
        QTest::keyClick(&shown.find<QCheckBox>("proofOutage"), Qt::Key_Space);
        QTest::keyClick(&shown.find<QLineEdit>("proofRecipient"), Qt::Key_Return);
        QTRY_COMPARE(shown.desk.service.proofs.size(), 2);
        QCOMPARE(shown.desk.service.proofs.at(1).recipient, QStringLiteral("eva@firma.cz"));
        QVERIFY(shown.desk.service.proofs.at(1).simulateOutage);
    }
    void showsEachStepAsItGoesAndTheNumber()
    {
        Shown shown;
        QVERIFY(shown.begin());
        QSignalSpy running(&shown.view, &ProofView::runningChanged);
        QVERIFY(shown.start());
        QVERIFY(shown.view.isRunning());
        QVERIFY(!shown.button("proofStart").isEnabled() && shown.button("proofStop").isEnabled() && !shown.find<QCheckBox>("proofOutage").isEnabled());
        shown.tell({step("proof.accept", StepState::Running), step("proof.store", StepState::Waiting)});
        QTRY_COMPARE(shown.steps().size(), 2);
        QCOMPARE(shown.result(), QStringLiteral("The message is on its way…"));
        shown.tell(allGood(), proved());
        QTRY_VERIFY(!shown.view.isRunning());
        QCOMPARE(running.size(), 2);
        QVERIFY(shown.result().contains(QLatin1String("mailbox of eva@firma.cz")) && shown.result().contains(QLatin1String("7c1k9; it is in the history")));
        const QString third = shown.find<QLabel>("step-3").accessibleName();
        QVERIFY2(third.contains(QLatin1String("good")) && third.contains(QLatin1String("20")), qPrintable(third));
        if (const QString place = qEnvironmentVariable("PROOF_PICTURES"); !place.isEmpty())
            QVERIFY(shown.view.grab().save(place + QStringLiteral("/proof.png")));
    }
    void bringsTheAnswerIntoSight()
    {
        Language language{*qApp};
        language.use(QStringLiteral("en"));
        ServiceDesk desk;
        QScrollArea area; // as in the set-up, which has much above it
        area.setWidgetResizable(true);
        auto *page = new QWidget;
        auto *column = new QVBoxLayout(page);
        column->addSpacing(300);
        auto *view = new ProofView(desk.model, QStringLiteral("firma.cz"));
        column->addWidget(view);
        column->addSpacing(300);
        area.setWidget(page);
        area.resize(620, 220);
        area.show();
        auto *start = view->findChild<QPushButton *>(QStringLiteral("proofStart"));
        QVERIFY(desk.connectNow() && QTest::qWaitFor([&] { return start->isEnabled(); }));
        start->click();
        QTRY_COMPARE(desk.service.lastJob, 1);
        ipc::Job job;
        job.steps = allGood();
        job.finished = true;
        job.result = proved();
        desk.service.tell(job);
        const auto *result = view->findChild<QLabel *>(QStringLiteral("proofResult"));
        QTRY_VERIFY(!view->isRunning());
        const QRect seen(result->mapTo(area.viewport(), QPoint()), result->size());
        QVERIFY2(area.viewport()->rect().contains(seen), qPrintable(QStringLiteral("%1 to %2 of %3").arg(seen.top()).arg(seen.bottom()).arg(area.viewport()->height())));
    }
    void saysThatItWaitsAndWhere()
    {
        Shown shown;
        QVERIFY(shown.begin());
        QVERIFY(shown.start());
        shown.tell({step("proof.handover", StepState::Attention)}, waits());
        QTRY_VERIFY(shown.result().contains(QLatin1String("7c1k9; it is in the queue")));
        QVERIFY(shown.result().contains(QLatin1String("kept safely")) && shown.result().contains(QLatin1String("mx1.firma.cz:25")));
    }
    void saysWhereItFailed()
    {
        Shown shown;
        QVERIFY(shown.begin());
        QVERIFY(shown.start());
        shown.tell({step("proof.accept", StepState::Failed, ipc::Sentence{"proof.not-taken", {{"text", "452 4.3.1 full"}}})},
                   ipc::Sentence{"proof.failed", {{"step", QJsonObject{{"code", "proof.accept"}, {"parameters", QJsonObject()}}}}});
        QTRY_VERIFY(shown.result().contains(QLatin1String("It failed at: Accepted by this backup")));
        QVERIFY(shown.find<QLabel>("step-0").text().contains(QLatin1String("452 4.3.1 full")));
        QCOMPARE(shown.button("proofStart").text(), QStringLiteral("Send another test &message"));
    }
    void saysWhyItCannotBegin()
    {
        Shown shown;
        shown.desk.service.proofError = ipc::ErrorReply{QStringLiteral("proof.running"), {}};
        QVERIFY(shown.begin());
        QTest::mouseClick(&shown.button("proofStart"), Qt::LeftButton);
        QTRY_VERIFY(shown.result().contains(QLatin1String("under way already")));
        QVERIFY(shown.button("proofStart").isEnabled() && !shown.button("proofStop").isEnabled());
    }
    void stopsWhenItIsToldTo()
    {
        Shown shown;
        QVERIFY(shown.begin());
        QVERIFY(shown.start());
        QTRY_VERIFY(shown.button("proofStop").isEnabled());
        QTest::mouseClick(&shown.button("proofStop"), Qt::LeftButton);
        QTRY_COMPARE(shown.desk.service.cancelledJob, shown.desk.service.lastJob);
        QVERIFY(!shown.button("proofStop").isEnabled() && shown.view.isRunning()); // until the service says so
        shown.tell({step("proof.wait", StepState::Skipped)}, ipc::Sentence{"proof.stopped", {{"id", "7c1k9"}}});
        QTRY_VERIFY(!shown.view.isRunning() && shown.result().contains(QLatin1String("delivered all the same")));
    }
    void claimsNothingWhenTheServiceDies()
    {
        Shown shown;
        QVERIFY(shown.begin());
        QVERIFY(shown.start());
        shown.tell({step("proof.accept", StepState::Good), step("proof.handover", StepState::Running)});
        QTRY_COMPARE(shown.steps().size(), 2);
        shown.desk.service.die();
        QTRY_VERIFY(!shown.view.isRunning());
        QCOMPARE(shown.steps().at(1).state, StepState::Skipped);
        QVERIFY(shown.result().contains(QLatin1String("no news")));
        QVERIFY(!shown.button("proofStart").isEnabled());
    }
    void isForOperatorsOnly()
    {
        Shown shown;
        shown.desk.service.welcomedAs = ipc::Role::Viewer;
        QVERIFY(shown.desk.connectNow());
        QTRY_VERIFY(!shown.button("proofStart").toolTip().isEmpty());
        QVERIFY(!shown.button("proofStart").isEnabled());
    }
    void anotherDomainBeginsAnew()
    {
        Shown shown;
        QVERIFY(shown.begin());
        QVERIFY(shown.start());
        shown.tell({step("proof.accept", StepState::Running)});
        QTRY_COMPARE(shown.steps().size(), 1);
        shown.view.setDomain(QStringLiteral("second.test"));
        QVERIFY(shown.steps().isEmpty() && !shown.view.isRunning());
        shown.tell(allGood(), proved()); // of the one before
        QVERIFY(shown.start());
        QCOMPARE(shown.desk.service.proofs.last().domain, QStringLiteral("second.test"));
        QVERIFY(shown.steps().isEmpty());
        shown.view.setDomain({});
        QVERIFY(!shown.button("proofStart").isEnabled());
    }
    void speaksTheLanguageAtOnce()
    {
        Shown shown;
        QVERIFY(shown.begin());
        QVERIFY(shown.start());
        shown.tell(allGood(), proved());
        QTRY_VERIFY(!shown.view.isRunning());
        shown.language.use(QStringLiteral("cs"));
        QTRY_VERIFY(shown.result().startsWith(QLatin1String("Dok")) && !shown.button("proofStart").text().startsWith(QLatin1String("Send")));
        QVERIFY(shown.find<QLabel>("step-1").text().startsWith(QStringLiteral("Přijal")));
        shown.language.use(QStringLiteral("en"));
    }
};

QTEST_MAIN(TstProofView)
#include "tst_proof_view.moc"
