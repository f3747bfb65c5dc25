// Drafts of templates outlive the program, and one that is as its base is none.
#include <QTemporaryDir>
#include <QTest>
#include "ui/local_settings.h"
#include "ui/notices/template_drafts.h"

using namespace ui;

class TstTemplateDrafts : public QObject {
    Q_OBJECT

    QTemporaryDir directory;
    QString file(const char *name) const { return directory.filePath(QLatin1String(name)); }
    const TemplateKey all{ipc::NoticeKind::Delayed, QStringLiteral("cs"), {}};
    const TemplateKey one{ipc::NoticeKind::Failed, QStringLiteral("de"), QStringLiteral("mail.firma.cz")};

private Q_SLOTS:
    void areThereAgainInTheNextRun()
    {
        const TemplateDrafts::Draft draft{QString::fromUtf8("Subject: Zpoždění\n\n\"Text\", {subject}; 50 %\n"), QStringLiteral("Subject: ours\n\nOurs\n")};
        const TemplateDrafts::Draft emptied{{}, QStringLiteral("Subject: x\n\nx\n")};
        {
            LocalSettings settings(file("kept.ini"));
            TemplateDrafts drafts(settings);
            drafts.keep(all, draft);
            drafts.keep(one, emptied);
        }
        LocalSettings settings(file("kept.ini"));
        const TemplateDrafts drafts(settings);
        QCOMPARE(drafts.keys(), (QList<TemplateKey>{one, all}));
        QVERIFY(drafts.find(all) == draft);
        QVERIFY(drafts.find(one) == emptied); // erasing everything is a change, too
    }
    void oneThatIsAsItsBaseIsNone()
    {
        LocalSettings settings(file("none.ini"));
        TemplateDrafts drafts(settings);
        drafts.keep(all, {QStringLiteral("a"), QStringLiteral("b")});
        QVERIFY(drafts.find(all));
        drafts.keep(all, {QStringLiteral("b"), QStringLiteral("b")});
        QVERIFY(!drafts.find(all));
        QVERIFY(settings.noticeDrafts().isEmpty());
    }
    void whatIsForgottenDoesNotComeBack()
    {
        LocalSettings settings(file("gone.ini"));
        TemplateDrafts drafts(settings);
        drafts.keep(one, {QStringLiteral("a"), QStringLiteral("b")});
        drafts.forget(one);
        QVERIFY(drafts.keys().isEmpty());
        QVERIFY(TemplateDrafts(settings).keys().isEmpty());
    }
    void whatNobodyCanReadIsLeftAlone()
    {
        LocalSettings settings(file("odd.ini"));
        settings.setNoticeDraft(QStringLiteral("unheard-of.en."), {QStringLiteral("a"), QStringLiteral("b")});
        settings.setNoticeDraft(QStringLiteral("delayed.en."), {QStringLiteral("a")});
        QVERIFY(TemplateDrafts(settings).keys().isEmpty());
        QCOMPARE(settings.noticeDrafts().size(), 2);
    }
};
QTEST_APPLESS_MAIN(TstTemplateDrafts)
#include "tst_template_drafts.moc"
