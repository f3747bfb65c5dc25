// What a FakeService knows of settings, certificates, ways of alerts and its log.
#pragma once
#include <functional>
#include "ipc/dispatch.h"

class FakeSettings {
public:
    // What it knows.
    QList<ipc::ConfigVersion> versions;
    QHash<QString, ipc::ConfigVersionDocument> versionDocuments; // by version
    QList<ipc::Certificate> certificates;
    ipc::Certificate checkedCertificate; // the answer to certificates.check; its file is what was asked about
    QString installedFile = QStringLiteral("/var/lib/restante/certificates/0123.pem");
    QList<ipc::AlertWay> alertWays;
    QString alertCode = QStringLiteral("123456");
    std::function<QList<ipc::Sentence>(const QJsonObject &)> faultsOf = [](const QJsonObject &) { return QList<ipc::Sentence>{}; };
    QList<ipc::LogLine> log;
    QString logStart = QStringLiteral("2026-11-21T12:00:00.000Z");
    qint64 logForgotten = 0; // how many lines there were before
    ipc::SupportFacts facts;

    // Faults.
    std::optional<ipc::ErrorReply> versionsError;
    std::optional<ipc::ErrorReply> installError;
    std::optional<ipc::ErrorReply> testAlertError;
    std::optional<ipc::ErrorReply> logError;

    // What was asked of it.
    QList<ipc::CheckCertificate> certificateChecks;
    QList<ipc::InstallCertificate> installs;
    QList<ipc::RestoreConfig> restores;
    QStringList testedWays;

    void say(ipc::LogLevel level, const QString &text) { log << ipc::LogLine{log.isEmpty() ? 1 : log.last().number + 1, level, text}; }

    void handle(const ipc::ListConfigVersions &, const ipc::Answer<ipc::ListConfigVersions> &answer)
    {
        if (versionsError)
            return answer(*versionsError);
        answer(ipc::ConfigVersions{versions});
    }
    void handle(const ipc::ShowConfigVersion &show, const ipc::Answer<ipc::ShowConfigVersion> &answer)
    {
        if (!versionDocuments.contains(show.version))
            return answer(ipc::ErrorReply{QStringLiteral("config.no-such-version"), {{"version", show.version}}});
        answer(versionDocuments.value(show.version));
    }
    void handle(const ipc::ListCertificates &, const ipc::Answer<ipc::ListCertificates> &answer) { answer(ipc::Certificates{certificates}); }
    void handle(const ipc::CheckCertificate &check, const ipc::Answer<ipc::CheckCertificate> &answer)
    {
        certificateChecks << check;
        ipc::Certificate said = checkedCertificate;
        said.file = check.file;
        said.key = check.key;
        if (check.file.isEmpty() && said.refused && said.refused->code == QLatin1String("tls.unreadable"))
            said.refused.reset(); // what it may not read it can be sent
        answer(said);
    }
    void handle(const ipc::InstallCertificate &install, const ipc::Answer<ipc::InstallCertificate> &answer)
    {
        installs << install;
        if (installError)
            return answer(*installError);
        answer(ipc::InstalledCertificate{installedFile});
    }
    void handle(const ipc::ListAlertWays &, const ipc::Answer<ipc::ListAlertWays> &answer) { answer(ipc::AlertWays{alertWays}); }
    void handle(const ipc::TestAlert &test, const ipc::Answer<ipc::TestAlert> &answer)
    {
        testedWays << test.way;
        if (testAlertError)
            return answer(*testAlertError);
        answer(ipc::Done{});
    }
    void handle(const ipc::ConfirmAlert &confirm, const ipc::Answer<ipc::ConfirmAlert> &answer)
    {
        if (confirm.code != alertCode)
            return answer(ipc::ErrorReply{QStringLiteral("alerts.wrong-code"), {{"way", confirm.way}}});
        for (ipc::AlertWay &way : alertWays)
            way.isProved = way.isProved || way.way == confirm.way;
        answer(ipc::Done{});
    }
    void handle(const ipc::ListLog &list, const ipc::Answer<ipc::ListLog> &answer)
    {
        if (logError)
            return answer(*logError);
        ipc::LogPage page;
        page.start = logStart;
        page.first = log.isEmpty() ? 0 : log.first().number;
        page.last = log.isEmpty() ? logForgotten : log.last().number;
        for (const ipc::LogLine &line : log)
            if (line.number > list.after && page.lines.size() < list.limit)
                page.lines << line;
        answer(page);
    }
    void handle(const ipc::GetSupportFacts &, const ipc::Answer<ipc::GetSupportFacts> &answer) { answer(facts); }
};
