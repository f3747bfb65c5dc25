// The identity kit: where its lines go and what they do, and the steps of its check. The lines themselves are in resources/kit.
#include "words/table.h"

namespace words {

namespace {
// The macros are Qt's own and expand to {text, key}: no braces of ours.
constexpr Row rows[] = {
    QT_TRANSLATE_NOOP3("words", "No public address of {value} is known: the name does not resolve to one.", "kit.no-address"),
    QT_TRANSLATE_NOOP3("words", "Enter the addresses from which your mail server sees this backup as smtp.publicAddresses.", "kit.no-address!"),
    QT_TRANSLATE_NOOP3("words", "“{value}” cannot stand in the configuration of a mail server.", "kit.bad-name"),
    QT_TRANSLATE_NOOP3("words", "Correct hostname, smtp.publicAddresses or the domain in the configuration of this backup.", "kit.bad-name!"),
    QT_TRANSLATE_NOOP3("words", "{address} is not an address of {domain}.", "kit.other-domain"),
    QT_TRANSLATE_NOOP3("words", "Such a check is under way already.", "kit.running"),
    QT_TRANSLATE_NOOP3("words", "This mail server is in maintenance: nothing is sent to it.", "handover.in-maintenance"),
    QT_TRANSLATE_NOOP3("words", "There are no lines for “{value}”, only for {names}.", "ctl.no-such-server"),
    QT_TRANSLATE_NOOP3("words",
        "Postfix 3.0 or newer: paste these lines into a shell as root, on your mail server. They write two files beside main.cf, put a "
        "line before your own lists and reload Postfix. Pasting them again, with new addresses too, does no harm.",
        "kit.postfix.shell"),
    QT_TRANSLATE_NOOP3("words",
        "If your greylisting or SPF service is not called in smtpd_recipient_restrictions but in another smtpd_…_restrictions, put the "
        "same check_client_access before it there. Never add this backup to mynetworks: your server would relay for it.",
        "kit.postfix.elsewhere"),
    QT_TRANSLATE_NOOP3("words",
        "A filter that Postfix calls as a milter (rspamd, SpamAssassin) judges by itself: it needs lines of its own.",
        "kit.postfix.milter"),
    QT_TRANSLATE_NOOP3("words",
        "Instead of letting this backup past, Postfix can judge each mail by the client that brought it here: name the addresses in "
        "smtpd_authorized_xclient_hosts and set xclient of the domain here. Then this backup may pass for any client, also for one that "
        "is allowed to relay: only where you trust it as your own server.",
        "kit.postfix.xclient"),
    QT_TRANSLATE_NOOP3("words",
        "Exim: these lines belong into the main section, before the first “begin” (Debian: /etc/exim4/conf.d/main/000_localmacros).",
        "kit.exim.lists"),
    QT_TRANSLATE_NOOP3("words",
        "At the top of the ACL that acl_smtp_rcpt names, before greylisting, ratelimit and SPF (Debian: acl_local_deny_exceptions is not "
        "the place; /etc/exim4/conf.d/acl/30_exim4-config_check_rcpt is):",
        "kit.exim.recipient"),
    QT_TRANSLATE_NOOP3("words",
        "At the top of each ACL that is named by acl_smtp_connect, acl_smtp_helo or acl_smtp_mail and limits or checks SPF. It lets "
        "nobody relay: that is decided in the ACL of acl_smtp_rcpt. Afterwards test with “exim -bV” and reload Exim.",
        "kit.exim.before"),
    QT_TRANSLATE_NOOP3("words",
        "Where SPF, greylisting or ratelimit stand in the ACL of acl_smtp_data, add the condition “!hosts = +restante_backup” to those "
        "statements. Do not accept there: viruses are looked for in that ACL.",
        "kit.exim.data"),
    QT_TRANSLATE_NOOP3("words",
        "If you use smtp_ratelimit_hosts, begin its list with “!+restante_backup :”. smtp_accept_max_per_host must allow at least as "
        "many connections as handover.maxSessions here. Never add this backup to relay_from_hosts.",
        "kit.exim.limits"),
    QT_TRANSLATE_NOOP3("words",
        "Exchange Server 2013 or newer: in the Exchange Management Shell, on each server that receives mail. The connector lifts the "
        "limits for this backup alone; by InternalSMTPServers the anti-spam agents judge by the client that brought a mail here. Both "
        "act at once.",
        "kit.exchange.server"),
    QT_TRANSLATE_NOOP3("words", "Only on an Edge Transport server, or where the connection filtering agent is installed:", "kit.exchange.edge"),
    QT_TRANSLATE_NOOP3("words",
        "Never give the connector ExternalAuthoritative or the right ms-Exch-SMTP-Accept-Any-Recipient: your server would relay for this "
        "backup. If Sender ID still refuses mail, look at Get-SenderIdConfig.",
        "kit.exchange.sender-id"),
    QT_TRANSLATE_NOOP3("words",
        "Exchange Online: make an inbound connector for the addresses of this backup and turn on Enhanced Filtering for it, with these "
        "addresses to be skipped (Set-InboundConnector -EFSkipIPs).",
        "kit.exchange.online"),
    QT_TRANSLATE_NOOP3("words",
        "hMailServer 5: in PowerShell as administrator, on the server; it asks for the password of hMailServer. As an incoming relay "
        "this backup is not judged itself: SPF and blocklists look at the client that brought a mail here. It acts at once. Run it once "
        "only.",
        "kit.hmailserver.script"),
    QT_TRANSLATE_NOOP3("words",
        "The same by hand, in hMailServer Administrator: Settings > Protocols > SMTP > Incoming relays, and Settings > Anti-spam > "
        "Greylisting > White listing.",
        "kit.hmailserver.window"),
    QT_TRANSLATE_NOOP3("words",
        "If you make an IP range for this backup, never allow deliveries from external to external addresses in it: your server would "
        "relay for it.",
        "kit.hmailserver.ranges"),
    QT_TRANSLATE_NOOP3("words",
        "These lines follow the documentation; they were not tried on such a server by the makers of Restante. The check shows whether "
        "they work.",
        "kit.not-tried"),
    QT_TRANSLATE_NOOP3("words",
        "rspamd 2.8 or newer: into /etc/rspamd/local.d/options.inc. If you have local_addrs there already, add the addresses to it.",
        "kit.rspamd.options"),
    QT_TRANSLATE_NOOP3("words", "Into /etc/rspamd/local.d/external_relay.conf:", "kit.rspamd.relay"),
    QT_TRANSLATE_NOOP3("words", "Into /etc/rspamd/local.d/settings.conf:", "kit.rspamd.settings"),
    QT_TRANSLATE_NOOP3("words", "Test with “rspamadm configtest”, then restart rspamd.", "kit.rspamd.reload"),
    QT_TRANSLATE_NOOP3("words",
        "Mail from your own networks (local_addrs) is judged by the first foreign client in its Received lines, too: that is what the module is made "
        "for. Every filter still looks at it; only greylisting and rate limits do not delay a second time what has already waited here.",
        "kit.rspamd.local"),
    QT_TRANSLATE_NOOP3("words", "SpamAssassin: into local.cf (/etc/spamassassin or /etc/mail/spamassassin).", "kit.spamassassin.networks"),
    QT_TRANSLATE_NOOP3("words",
        "With trusted_networks SpamAssassin no longer guesses your own network: name your mail server and its network in both lines as "
        "well, if they are not there.",
        "kit.spamassassin.own"),
    QT_TRANSLATE_NOOP3("words", "Test with “spamassassin --lint”, then restart what calls it (spamd, amavis).", "kit.spamassassin.reload"),
    QT_TRANSLATE_NOOP3("words", "Check by the backup mail server {hostname}", "kit.mail-subject"),
    QT_TRANSLATE_NOOP3("words",
        "The backup mail server {hostname} sent this mail to see whether the mail server of {domain} takes what it hands over without "
        "greylisting it, limiting it, or checking SPF against it.\n\nIt was sent on behalf of nobody: the envelope sender {sender} was "
        "made up for the check, because a server that does not know the backup would refuse it. You need not do anything.\n\nThe check was "
        "started by {actor}.",
        "kit.mail"),
    QT_TRANSLATE_NOOP3("words", "Sender of the check", "kit-test.sender"),
    QT_TRANSLATE_NOOP3("words", "Connecting", "kit-test.connect"),
    QT_TRANSLATE_NOOP3("words", "SPF", "kit-test.spf"),
    QT_TRANSLATE_NOOP3("words", "Greylisting", "kit-test.greylist"),
    QT_TRANSLATE_NOOP3("words", "Delivery", "kit-test.deliver"),
    QT_TRANSLATE_NOOP3("words", "Limits", "kit-test.limits"),
    QT_TRANSLATE_NOOP3("words",
        "{sender}; the SPF record of {domain} does not allow {client}, so that a server which does not know this backup would refuse it.",
        "kit-test.sender-forbids"),
    QT_TRANSLATE_NOOP3("words",
        "{sender}; the SPF record of {domain} does not forbid {client}: the check cannot prove anything about SPF.",
        "kit-test.sender-allows"),
    QT_TRANSLATE_NOOP3("words",
        "Name a domain whose SPF record ends in -all and does not name this backup (--sender DOMAIN).",
        "kit-test.sender-allows!"),
    QT_TRANSLATE_NOOP3("words",
        "{sender}; no public address of this backup is known: the check cannot prove anything about SPF.",
        "kit-test.sender-unknown"),
    QT_TRANSLATE_NOOP3("words",
        "Enter the addresses from which your mail server sees this backup as smtp.publicAddresses.",
        "kit-test.sender-unknown!"),
    QT_TRANSLATE_NOOP3("words", "Connected to {address}, port {port:id}.", "kit-test.connected"),
    QT_TRANSLATE_NOOP3("words", "Connected to {address}, port {port:id}. It takes our word for who brought a mail here.", "kit-test.connected-named"),
    QT_TRANSLATE_NOOP3("words", "It does not check SPF against this backup.", "kit-test.no-spf"),
    QT_TRANSLATE_NOOP3("words", "Nothing was refused by SPF, but this sender's SPF does not forbid this backup to send.", "kit-test.spf-unproved"),
    QT_TRANSLATE_NOOP3("words", "It checks SPF against this backup: {text}", "kit-test.spf-refused"),
    QT_TRANSLATE_NOOP3("words",
        "Mail from senders with a strict SPF record is lost that way. Paste the lines of the identity kit for your server and its "
        "filters: Postfix check_client_access, Exim “accept hosts”, rspamd external_relay.conf, SpamAssassin internal_networks, Exchange "
        "InternalSMTPServers, hMailServer incoming relays.",
        "kit-test.spf-refused!"),
    QT_TRANSLATE_NOOP3("words", "A sender that was never seen was taken at once.", "kit-test.no-greylist"),
    QT_TRANSLATE_NOOP3("words", "Nothing was greylisted, but many servers exempt postmaster by themselves.", "kit-test.greylist-unproved"),
    QT_TRANSLATE_NOOP3("words", "Name an ordinary address of the domain to be sure.", "kit-test.greylist-unproved!"),
    QT_TRANSLATE_NOOP3("words", "It greylists this backup: {text}", "kit-test.greylisted"),
    QT_TRANSLATE_NOOP3("words",
        "After an outage all mail comes later than it need. Paste the lines of the identity kit for your server and its filters: Postfix "
        "check_client_access and postscreen_access_list, Exim “accept hosts”, rspamd settings.conf, hMailServer greylisting white list.",
        "kit-test.greylisted!"),
    QT_TRANSLATE_NOOP3("words", "It took the mail for {address}: {text}", "kit-test.delivered"),
    QT_TRANSLATE_NOOP3("words", "It refused the mail for {address}: {text}", "kit-test.refused"),
    QT_TRANSLATE_NOOP3("words",
        "This is not about SPF, greylisting or limits, as far as its words tell. Does the address exist?",
        "kit-test.refused!"),
    QT_TRANSLATE_NOOP3("words", "It cannot take the mail for {address} just now: {text}", "kit-test.put-off"),
    QT_TRANSLATE_NOOP3("words", "It limits this backup, and took nothing now: {text}", "kit-test.limited-at-once"),
    QT_TRANSLATE_NOOP3("words",
        "After an outage the mail that waited comes at a trickle. Paste the lines of the identity kit for your server: Postfix "
        "smtpd_client_event_limit_exceptions, Exim “accept hosts” and smtp_ratelimit_hosts, rspamd settings.conf, Exchange "
        "New-ReceiveConnector.",
        "kit-test.limited-at-once!"),
    QT_TRANSLATE_N_NOOP3("words",
        "It limits this backup: after %n mails (connections: {connections}, time: {seconds:duration}) it said: {text}",
        "kit-test.limited#mails"),
    QT_TRANSLATE_NOOP3("words",
        "After an outage the mail that waited comes at a trickle. Paste the lines of the identity kit for your server: Postfix "
        "smtpd_client_event_limit_exceptions, Exim “accept hosts” and smtp_ratelimit_hosts, rspamd settings.conf, Exchange "
        "New-ReceiveConnector.",
        "kit-test.limited!"),
    QT_TRANSLATE_N_NOOP3("words", "It hung up after %n mails (connections: {connections}, time: {seconds:duration}).", "kit-test.cut#mails"),
    QT_TRANSLATE_NOOP3("words",
        "After an outage the mail that waited comes at a trickle. Paste the lines of the identity kit for your server: Postfix "
        "smtpd_client_event_limit_exceptions, Exim “accept hosts” and smtp_ratelimit_hosts, rspamd settings.conf, Exchange "
        "New-ReceiveConnector.",
        "kit-test.cut!"),
    QT_TRANSLATE_N_NOOP3("words", "It took %n mails (connections: {connections}, time: {seconds:duration}) and turned none away.", "kit-test.no-limits#mails"),
};
} // namespace

std::span<const Row> kitRows() { return rows; }

} // namespace words
