// Every code of the code base has a sentence, and every sentence is whole in every language.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>
#include "config/keys.h"
#include "config/parse.h"
#include "words/table.h"
#include "words/words.h"

namespace {

struct Message {
    QString key, source;
    QStringList forms;
    bool isFinished = true, isCounted = false;
};

QHash<QString, Message> messagesOf(const QString &language)
{
    QFile file(QStringLiteral(SOURCE_ROOT "/translations/words_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no translations for %s", qPrintable(language));
    QHash<QString, Message> all;
    Message m;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"message")
            m = {{}, {}, {}, true, xml.attributes().value("numerus") == u"yes"};
        else if (xml.isStartElement() && xml.name() == u"source")
            m.source = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == u"comment")
            m.key = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == u"numerusform")
            m.forms << xml.readElementText();
        else if (xml.isStartElement() && xml.name() == u"translation") {
            m.isFinished = xml.attributes().value("type").isEmpty();
            if (!m.isCounted)
                m.forms << xml.readElementText();
        } else if (xml.isEndElement() && xml.name() == u"message")
            all.insert(m.key, m);
    }
    return all;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\{[A-Za-z][^}]*\\}|%n"));
    QStringList all;
    for (auto it = form.globalMatch(text); it.hasNext();)
        all << it.next().captured();
    all.removeDuplicates();
    all.sort();
    return all;
}

QList<words::Row> rows()
{
    QList<words::Row> all;
    for (const auto &some : {words::statusRows(), words::ipcRows(), words::configRows(), words::settingRows(), words::spoolRows(), words::netRows(),
                             words::handoverRows(), words::primaryRows(), words::primaryTestRows(), words::machineRows(), words::kitRows(), words::proofRows(), words::noticeRows(), words::outboundRows(), words::historyRows(), words::watchRows(), words::noticePageRows(), words::doctorRows(), words::driftRows(), words::doctorTlsRows(), words::doctorNetRows(),
                             words::doctorRelationRows(), words::terminalRows(),
                             words::admissionRows(), words::directoryRows(), words::spfRows(), words::alertRows()})
        for (const words::Row &row : some)
            all << row;
    return all;
}

// Dotted names in the sources that are no codes: requests of the contract, keys of the configuration.
bool isOtherName(const QString &name)
{
    static const QStringList requests{"config.show", "config.set", "config.reload", "config.validate", "primary.test", "primary.hold", "primary.open", "directory.overview", "directory.addresses",
                                      "directory.upload", "directory.import", "directory.remove", "directory.probe", "spf.check", "kit.show", "kit.check", "proof.start", "history.list", "history.forget", "check.latest", "warnings.history",
                                      "notices.outages", "notices.postpone", "notices.list", "notices.template", "notices.set-template", "notices.reset-template", "notices.preview", "notices.send", "config.versions", "config.restore", "certificates.list", "certificates.check", "certificates.install", "log.list", "support.facts",
                                      "check.machine", "smarthost.test", "move.out", "move.read", "move.done", "move.back", "move.list", "move.in"};
    if (requests.contains(name))
        return true;
    return config::isKnownKey(name); // and what leads to keys
}

// "spool.full", "MX-101" as whole string literals.
QMap<QString, QString> codesInSources()
{
    static const QRegularExpression form(QStringLiteral(
        "\"((?:spf|doctor|acceptance|evidence|explain|directory|ipc|config|spool|store|net|tls|metrics|platform|handover|primary|primary-test|route|notice|notices|outbound|disk|status|dns|control|ctl|export|history|kit|kit-test|proof|move)\\.[a-z][a-z0-9.-]*[a-z0-9]|(?:MX|TLS|NET|REL)-[0-9]{3})\""));
    QMap<QString, QString> all;
    for (const char *top : {"core", "app", "ui"}) {
        QDirIterator files(QStringLiteral(SOURCE_ROOT "/%1").arg(top), {"*.cpp", "*.h"}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.fileName().contains(QLatin1String("/words/table_")) || !file.open(QIODevice::ReadOnly))
                continue;
            QString text = QString::fromUtf8(file.readAll());
            static const QRegularExpression comment(QStringLiteral("//[^\n]*"));
            text.remove(comment);
            for (auto it = form.globalMatch(text); it.hasNext();)
                if (const QString code = it.next().captured(1); !isOtherName(code))
                    all.insert(code, file.fileName());
        }
    }
    return all;
}

// "queue list, show ID, …": whether a part of the usage begins with the command's first word and has the others behind it.
bool isInUsage(const QString &command, const QString &language)
{
    const QString first = command.section(u' ', 0, 0), rest = command.section(u' ', 1);
    const QRegularExpression form(QStringLiteral("^%1(?![a-z-])(.*(?<![a-z-])%2(?![a-z-]))?").arg(first, rest));
    const QStringList parts = words::advice(QStringLiteral("ctl.usage"), {}, language).section(QStringLiteral(": "), 1).split(QStringLiteral("; "));
    return std::ranges::any_of(parts, [&](const QString &part) {
        const auto match = form.match(part);
        return match.hasMatch() && (rest.isEmpty() || match.capturedLength(1) > 0);
    });
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCodeHasASentence()
    {
        QStringList missing;
        const auto codes = codesInSources();
        QVERIFY(codes.size() > 50); // the search works
        for (auto it = codes.begin(); it != codes.end(); ++it)
            if (!words::knows(it.key()))
                missing << it.key() + " in " + it.value();
        QVERIFY2(missing.isEmpty(), qPrintable("\n" + missing.join('\n')));
    }
    void everyRuleHasASentence()
    {
        static const QRegularExpression form(QStringLiteral("\"([A-G][0-9]+\\.[a-z0-9-]+)\""));
        QSet<QString> rules{QStringLiteral("notice")};
        QDirIterator files(QStringLiteral(SOURCE_ROOT "/core"), {"*.cpp", "*.h"}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.fileName().contains(QLatin1String("/words/table_")) && file.open(QIODevice::ReadOnly))
                for (auto it = form.globalMatch(QString::fromUtf8(file.readAll())); it.hasNext();)
                    rules << it.next().captured(1);
        }
        QVERIFY(rules.size() > 10); // the search works
        for (const QString &rule : std::as_const(rules))
            QVERIFY2(words::knows("rule." + rule), qPrintable(rule));
    }
    void everyKeyIsThereOnce()
    {
        QSet<QString> seen;
        for (const words::Row &row : rows()) {
            const QString key = QString(row.key).section('#', 0, 0);
            QVERIFY2(!seen.contains(key), row.key);
            seen.insert(key);
            QCOMPARE(QString(row.key).contains('#'), QString(row.text).contains("%n"));
        }
    }
    void theConfigurationTakesEveryLanguage()
    {
        for (const QString &language : words::languages()) {
            const QJsonObject section{{"language", language}};
            const config::Parsed parsed = config::parse({{"alerts", section}, {"notices", section}});
            QVERIFY2(parsed && parsed.config.alerts.language == language && parsed.config.notices.language == language, qPrintable(language));
        }
        for (const config::Key &key : config::keys())
            if (QLatin1String(key.path).endsWith(QLatin1String(".language")))
                QCOMPARE(QString::fromLatin1(key.takes), words::languages().join(QStringLiteral(", ")));
    }
    void theUsageNamesEveryCommand() // that restantectl knows
    {
        static const QRegularExpression form(QStringLiteral("\\{\"([a-z -]+)\", Command::(\\w+),"));
        QFile file(QStringLiteral(SOURCE_ROOT "/app/restantectl/options.cpp"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QMap<QString, QStringList> commands; // by what they do, with their other names
        for (auto it = form.globalMatch(QString::fromUtf8(file.readAll())); it.hasNext();) {
            const auto match = it.next();
            commands[match.captured(2)] << match.captured(1);
        }
        QVERIFY(commands.size() > 50); // the search works
        for (const QString &language : words::languages())
            for (const QStringList &names : std::as_const(commands))
                QVERIFY2(std::ranges::any_of(names, [&](const QString &name) { return isInUsage(name, language); }), qPrintable(language + u' ' + names.join(u'/')));
    }
    void theQuestionsNameTheLetterThatSaysYes()
    {
        for (const QString &language : words::languages())
            for (const char *question : {"ctl.ask-forget", "ctl.ask-remove", "ctl.ask-return", "ctl.ask-return-mail"}) {
                const QString yes = words::sentence(QStringLiteral("ctl.yes"), {}, language).first(1);
                const QString asked = words::sentence(QLatin1String(question), {{"count", 2}}, language);
                QVERIFY2(asked.endsWith(QStringLiteral("[%1/N] ").arg(yes)), qPrintable(asked));
            }
    }
    void everySentenceIsWhole_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("forms");
        for (const QString &language : words::languages())
            QTest::newRow(qPrintable(language)) << language << (language == u"cs" ? 3 : 2);
    }
    void everySentenceIsWhole()
    {
        QFETCH(QString, language);
        QFETCH(int, forms);
        const auto messages = messagesOf(language);
        QStringList faults;
        for (const words::Row &row : rows()) {
            const Message m = messages.value(row.key);
            const QString source = QString::fromUtf8(row.text);
            if (m.source != source) {
                faults << QStringLiteral("%1: not there, or for another source").arg(row.key);
                continue;
            }
            if (!m.isFinished || m.forms.size() != (m.isCounted ? forms : 1) || m.forms.contains(QString()))
                faults << QStringLiteral("%1: unfinished").arg(row.key);
            for (const QString &one : m.forms)
                if (placeholders(one) != placeholders(source))
                    faults << QStringLiteral("%1: other placeholders").arg(row.key);
        }
        QVERIFY2(faults.isEmpty(), qPrintable("\n" + faults.join('\n')));
        QCOMPARE(messages.size(), rows().size());
    }
};

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"
