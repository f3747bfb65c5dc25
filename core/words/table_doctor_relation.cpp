// Findings about how primary and backup get on.
#include "words/table.h"

namespace words {

namespace {
// The macros are Qt's own and expand to {text, key}: no braces of ours.
constexpr Row rows[] = {
    QT_TRANSLATE_NOOP3("words", "This backup takes messages of up to {ours:size}, your mail server {primary} only up to {theirs:size}.", "REL-400"),
    QT_TRANSLATE_NOOP3("words", "Set the same size at both (here: smtp.maxMessageSize). Else a larger message that comes in an outage goes back to its sender when the outage ends.", "REL-400!"),
    QT_TRANSLATE_NOOP3("words", "Your mail server {primary} takes messages of up to {theirs:size}, this backup only up to {ours:size}.", "REL-401"),
    QT_TRANSLATE_NOOP3("words", "Set smtp.maxMessageSize here as shown. Else large messages are refused in an outage though your mail server would take them.", "REL-401!"),
    QT_TRANSLATE_NOOP3("words", "{primary} and this backup do not offer the same extensions of SMTP. Only there: {there}. Only here: {here}.", "REL-402"),
    QT_TRANSLATE_NOOP3("words", "Usually nothing has to be done: mail is handed over as your mail server can take it.", "REL-402!"),
    QT_TRANSLATE_NOOP3("words", "Your mail server {primary} refuses this backup: “{reply}”.", "REL-403"),
    QT_TRANSLATE_NOOP3("words", "Let it take mail from this backup's address: see its access rules, its spam filter and the block lists it uses. Until then kept mail cannot be handed over.", "REL-403!"),
    QT_TRANSLATE_NOOP3("words", "Your mail server {primary} puts this backup off: “{reply}”.", "REL-404"),
    QT_TRANSLATE_NOOP3("words", "Except this backup's address from greylisting and from limits there. Else mail arrives late after every outage.", "REL-404!"),
    QT_TRANSLATE_NOOP3("words", "Your mail server {primary} takes mail for every address of {domain}, also for ones that nobody has.", "REL-405"),
    QT_TRANSLATE_NOOP3("words", "If that is intended (one mailbox for all), nothing has to be done. Else let it refuse unknown recipients at once, and give this backup a list of your addresses: in an outage it takes everything, too, without one.", "REL-405!"),
    QT_TRANSLATE_NOOP3("words", "This backup takes mail for addresses of {domain} that nobody has, at least in an outage.", "REL-406"),
    QT_TRANSLATE_NOOP3("words", "Give it a complete list of your addresses (a file or LDAP), or set unknownRecipients to “defer”. Else spam to invented addresses is kept, and returned to people who never sent it.", "REL-406!"),
    QT_TRANSLATE_NOOP3("words", "{host} takes mail for other people's domains (open relay).", "REL-407"),
    QT_TRANSLATE_NOOP3("words", "Close port 25 at once. Restante takes mail for its protected domains only, so another program answers there, or one in front of it.", "REL-407!"),
    QT_TRANSLATE_NOOP3("words", "Your mail server {primary} relays mail from here to any domain.", "REL-408"),
    QT_TRANSLATE_NOOP3("words", "If it does so for everybody, it is an open relay: close it at once. If it only trusts this machine's address, take that trust back; handing over your own mail needs none.", "REL-408!"),
    QT_TRANSLATE_NOOP3("words", "Your mail server {primary} refuses mail to postmaster@{domain}: “{reply}”.", "REL-409"),
    QT_TRANSLATE_NOOP3("words", "Create that address there, or make it another name of the administrator's. Every mail server must have it, and others write to it when something is wrong.", "REL-409!"),
    QT_TRANSLATE_NOOP3("words", "In an outage, mail to addresses of {domain} that this backup has never seen has to wait at its senders.", "REL-410"),
    QT_TRANSLATE_NOOP3("words", "A complete list of your addresses (a file or LDAP) tells it who exists: then everybody's mail is taken at once, and mail to nobody is refused.", "REL-410!"),
    QT_TRANSLATE_NOOP3("words", "Notices to senders cannot leave this machine: {why:sentence}.", "REL-411"),
    QT_TRANSLATE_NOOP3("words", "See the warnings for details. A smarthost (notices.smarthost) is the simplest way out; the notices are kept until there is one.", "REL-411!"),

    QT_TRANSLATE_NOOP3("words", "no mail server outside can be reached", "doctor.cannot-leave-no-route"),
    QT_TRANSLATE_NOOP3("words", "the mail servers of senders cannot be looked up in the DNS", "doctor.cannot-leave-no-dns"),
    QT_TRANSLATE_NOOP3("words", "other mail servers turn this machine away", "doctor.cannot-leave-turned-away"),
    QT_TRANSLATE_NOOP3("words", "the smarthost cannot be reached", "doctor.cannot-leave-smarthost-away"),
    QT_TRANSLATE_NOOP3("words", "the smarthost does not accept the login", "doctor.cannot-leave-smarthost-login"),
    QT_TRANSLATE_NOOP3("words", "there is no trusted encryption with the smarthost", "doctor.cannot-leave-smarthost-tls"),
    QT_TRANSLATE_NOOP3("words", "the smarthost does not pass them on", "doctor.cannot-leave-smarthost-refuses"),
    QT_TRANSLATE_NOOP3("words", "the smarthost is this backup itself", "doctor.cannot-leave-smarthost-is-us"),
    QT_TRANSLATE_NOOP3("words", "the smarthost is a mail server behind this backup", "doctor.cannot-leave-smarthost-is-primary"),
    QT_TRANSLATE_NOOP3("words", "the only mail server of a sender's domain is one behind this backup", "doctor.cannot-leave-only-primary"),
};
} // namespace

std::span<const Row> doctorRelationRows() { return rows; }

} // namespace words
