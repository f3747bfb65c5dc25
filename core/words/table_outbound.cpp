// Notices on their way out: why one waits, and why none can leave.
#include "words/table.h"

namespace words {

namespace {
// The macros are Qt's own and expand to {text, key}: no braces of ours.
constexpr Row rows[] = {
    QT_TRANSLATE_NOOP3("words", "The domain of the sender does not exist.", "outbound.no-such-domain"),
    QT_TRANSLATE_NOOP3("words", "The domain of the sender takes no mail.", "outbound.null-mx"),
    QT_TRANSLATE_NOOP3("words", "The mail server of the sender cannot be looked up just now.", "outbound.dns-failed"),
    QT_TRANSLATE_NOOP3("words", "There is no address for the mail server of the sender.", "outbound.no-address"),
    QT_TRANSLATE_NOOP3("words", "The mail server of the sender, {host}, cannot be reached just now.", "outbound.unreachable"),
    QT_TRANSLATE_NOOP3("words", "The mail server of the sender, {host}, does not serve this backup: {text}", "outbound.turned-away"),
    QT_TRANSLATE_NOOP3("words", "By its MX records the mail server of the sender is this backup.", "outbound.only-us"),
    QT_TRANSLATE_NOOP3("words", "The mail server of the sender is one behind this backup; notices do not go through it.", "outbound.only-primary"),
    QT_TRANSLATE_NOOP3("words", "It cannot leave: no mail server outside can be reached.", "outbound.no-route"),
    QT_TRANSLATE_NOOP3("words", "It cannot leave: the smarthost {host} cannot be used just now.", "outbound.smarthost-away"),
    QT_TRANSLATE_NOOP3("words", "It cannot leave: logging in at the smarthost {host} fails.", "outbound.smarthost-login"),
    QT_TRANSLATE_NOOP3("words", "It cannot leave: there is no trusted encryption with the smarthost {host}.", "outbound.smarthost-tls"),
    QT_TRANSLATE_NOOP3("words", "The smarthost {host} does not pass it on: {text}", "outbound.smarthost-refuses"),
    QT_TRANSLATE_NOOP3("words", "It cannot leave: the smarthost {host} is this backup itself.", "outbound.smarthost-is-us"),
    QT_TRANSLATE_NOOP3("words", "It cannot leave: the smarthost {host} is a mail server behind this backup.", "outbound.smarthost-is-primary"),

    QT_TRANSLATE_N_NOOP3("words",
        "%n notices to senders cannot leave: since {since:time} no mail server outside could be reached on port {port:id}.",
        "notices.no-route#waiting"),
    QT_TRANSLATE_NOOP3("words",
        "Check the firewall, and ask your provider whether this machine may connect to port {port:id} of other mail servers. If not, enter a smarthost (notices.smarthost). The notices are kept here and leave by themselves then.",
        "notices.no-route!"),
    QT_TRANSLATE_N_NOOP3("words",
        "%n notices to senders cannot leave: since {since:time} the mail servers of their domains cannot be looked up in the DNS.",
        "notices.no-dns#waiting"),
    QT_TRANSLATE_NOOP3("words", "Check the name servers and the internet line of this machine. The notices are kept here and leave by themselves then.", "notices.no-dns!"),
    QT_TRANSLATE_N_NOOP3("words",
        "%n notices to senders cannot leave: since {since:time} other mail servers do not serve this backup.",
        "notices.turned-away#waiting"),
    QT_TRANSLATE_NOOP3("words",
        "See in the queue what they say. Perhaps the address of this machine is on a blocklist or has no name in the DNS; a smarthost (notices.smarthost) helps as well.",
        "notices.turned-away!"),
    QT_TRANSLATE_N_NOOP3("words", "%n notices to senders cannot leave since {since:time}: {reason:sentence}", "notices.smarthost-away#waiting"),
    QT_TRANSLATE_NOOP3("words",
        "Check that the smarthost {host} is running and that this machine may connect to it. The notices are kept here and leave by themselves then.",
        "notices.smarthost-away!"),
    QT_TRANSLATE_N_NOOP3("words", "%n notices to senders cannot leave since {since:time}: {reason:sentence}", "notices.smarthost-login#waiting"),
    QT_TRANSLATE_NOOP3("words",
        "Give the right name and password for the smarthost: “restantectl secret set NAME”, with the name that notices.smarthost.auth has. It is tried at once, and every five minutes; the notices are kept here meanwhile.",
        "notices.smarthost-login!"),
    QT_TRANSLATE_N_NOOP3("words", "%n notices to senders cannot leave since {since:time}: {reason:sentence}", "notices.smarthost-tls#waiting"),
    QT_TRANSLATE_NOOP3("words",
        "Correct the encryption of the smarthost, or the settings (tls and tlsName of notices.smarthost). A password is never sent without encryption. It is tried every five minutes; the notices are kept here meanwhile.",
        "notices.smarthost-tls!"),
    QT_TRANSLATE_N_NOOP3("words", "The smarthost {host} does not pass on what this backup gives it; %n notices to senders wait: {text}", "notices.smarthost-refuses#waiting"),
    QT_TRANSLATE_NOOP3("words",
        "Ask who runs it whether this machine may send by it, with an empty sender (MAIL FROM:<>), as notices have it; perhaps a login is needed (notices.smarthost.auth).",
        "notices.smarthost-refuses!"),
    QT_TRANSLATE_N_NOOP3("words", "%n notices to senders cannot leave: the smarthost {host} is this backup itself.", "notices.smarthost-is-us#waiting"),
    QT_TRANSLATE_NOOP3("words", "Enter another server in notices.smarthost, or leave it out.", "notices.smarthost-is-us!"),
    QT_TRANSLATE_N_NOOP3("words",
        "%n notices to senders cannot leave: the smarthost {host} has the address of a mail server behind this backup.",
        "notices.smarthost-is-primary#waiting"),
    QT_TRANSLATE_NOOP3("words",
        "Enter a server of your provider in notices.smarthost, or leave it out: notices then go to the mail servers of their senders.",
        "notices.smarthost-is-primary!"),
    QT_TRANSLATE_N_NOOP3("words",
        "%n notices to {domain} cannot leave: its only mail server is one behind this backup, and {domain} is not a protected domain.",
        "notices.only-primary#waiting"),
    QT_TRANSLATE_NOOP3("words",
        "If the domain is yours, add it to the protected domains. Otherwise enter a smarthost (notices.smarthost).",
        "notices.only-primary!"),
};
} // namespace

std::span<const Row> outboundRows() { return rows; }

} // namespace words
