#include "ui/wizard/change_list.h"
#include <QCoreApplication>
#include "ui/language.h"
#include "ui/wizard/domain_text.h"
#include "ui/wizard/notice_setup_page.h"

namespace ui {

namespace {

struct ChangeList {
    Q_DECLARE_TR_FUNCTIONS(ui::ChangeList)
public:
    const SetupDraft &before;
    const SetupDraft &draft;

    static QString joined(const QStringList &domains)
    {
        QStringList shown;
        for (const QString &domain : domains)
            shown << shownDomain(domain);
        return shown.join(QStringLiteral(", "));
    }
    static QStringList without(QStringList all, const QStringList &some)
    {
        all.removeIf([&](const QString &one) { return some.contains(one); });
        return all;
    }
    QStringList domains() const
    {
        const QStringList added = without(draft.domains, before.domains), removed = without(before.domains, draft.domains), kept = without(draft.domains, added);
        QStringList lines;
        if (!added.isEmpty())
            lines << tr("Mail for %1 is accepted and kept while the mail server does not answer.").arg(joined(added));
        if (!kept.isEmpty())
            lines << tr("%1 stays protected.").arg(joined(kept));
        if (!removed.isEmpty())
            lines << tr("Mail for %1 is no longer accepted. What is kept already is still handed over.").arg(joined(removed));
        return lines;
    }
    QStringList primary() const
    {
        QStringList lines{draft.primary == before.primary ? tr("The mail server stays %1.").arg(draft.primary) : tr("Kept mail is handed over to %1.").arg(draft.primary)};
        if (draft.primaryTls != before.primaryTls)
            lines << (draft.primaryTls == QLatin1String("opportunistic") ? tr("It is handed over encrypted when the server can.")
                      : draft.primaryTls == QLatin1String("required")    ? tr("It is only handed over encrypted.")
                                                                         : tr("It is only handed over encrypted, to a server with a valid certificate."));
        return lines;
    }
    QStringList directory() const
    {
        const bool isSame = draft.knownBy == before.knownBy && draft.ldapUrl == before.ldapUrl && draft.listFile == before.listFile && draft.ldapBase == before.ldapBase
                            && draft.ldapUser == before.ldapUser && draft.ldapPassword.isEmpty();
        if (isSame && !before.domains.isEmpty())
            return {};
        if (draft.knownBy == QLatin1String(knownByLdap))
            return {tr("Which addresses exist is read from the directory server %1.").arg(draft.ldapUrl)};
        if (draft.knownBy == QLatin1String(knownByList))
            return {draft.listFile.isEmpty() ? tr("Which addresses exist comes from a list, which you import on the page “Domains & servers”.")
                                             : tr("Which addresses exist is read from the file %1.").arg(draft.listFile)};
        return {tr("Which addresses exist is learnt from the mail server.")};
    }
    QStringList machine() const
    {
        QStringList lines{tr("This machine is called %1 and takes mail at %2.").arg(draft.hostname, draft.listen)};
        if (draft.publicAddresses != before.publicAddresses)
            lines << (draft.publicAddresses.isEmpty() ? tr("Its public address is no longer written down.") : tr("On the Internet it has the address %1.").arg(draft.publicAddresses.join(QStringLiteral(", "))));
        const bool isSame = draft.smarthost == before.smarthost && draft.smarthostPassword.isEmpty() && draft.smarthostTls == before.smarthostTls;
        if (!isSame)
            lines << (draft.smarthost.isEmpty() ? tr("Notices and alerts leave directly again.") : tr("Notices and alerts leave through %1.").arg(draft.smarthost));
        return lines;
    }
    QStringList protection() const
    {
        QStringList lines;
        if (draft.certificateFile != before.certificateFile || draft.certificateKey != before.certificateKey)
            lines << (draft.certificateFile.isEmpty() ? tr("It shows a certificate of its own making.") : tr("It shows the certificate in %1.").arg(draft.certificateFile));
        if (draft.clientLimits != before.clientLimits)
            lines << (draft.clientLimits ? tr("What one client may do is limited.") : tr("What one client may do is not limited any more."));
        if (draft.blocklists != before.blocklists)
            lines << (draft.blocklists.isEmpty() ? tr("No list of bad clients is asked any more.") : tr("Mail from clients on %1 is refused.").arg(draft.blocklists.join(QStringLiteral(", "))));
        return lines;
    }
    QStringList telling() const
    {
        QStringList lines;
        const bool isSame = draft.delay == before.delay && draft.schedule == before.schedule && draft.noticeLanguage == before.noticeLanguage;
        if (draft.delay == QLatin1String("off") || draft.schedule.isEmpty())
            lines << (isSame ? QStringList() : QStringList{tr("Senders are told of no delay.")});
        else if (!isSame || before.domains.isEmpty())
            lines << tr("Senders are told of a delay %1, in %2 if their mail shows no language.").arg(scheduleText(draft.schedule), Language::nameOf(draft.noticeLanguage));
        const bool isInOther = draft.alertLanguage != before.alertLanguage && !draft.alertEmail.isEmpty();
        if (draft.alertEmail != before.alertEmail || isInOther)
            lines << (draft.alertEmail.isEmpty() ? tr("Nobody is told by e-mail any more.") : tr("Alerts go to %1.").arg(draft.alertEmail.join(QStringLiteral(", "))));
        if (draft.webhookUrl != before.webhookUrl || draft.webhookFormat != before.webhookFormat)
            lines << (draft.webhookUrl.isEmpty() ? tr("Alerts are no longer posted to a webhook.") : tr("Alerts are posted to %1.").arg(draft.webhookUrl));
        if (draft.alertEmail.isEmpty() && draft.webhookUrl.isEmpty())
            lines << tr("Nobody is alerted while this window is closed.");
        return lines;
    }
};

} // namespace

QStringList changeLines(const SetupDraft &before, const SetupDraft &draft)
{
    const ChangeList list{before, draft};
    return list.domains() + list.primary() + list.directory() + list.machine() + list.protection() + list.telling();
}

} // namespace ui
