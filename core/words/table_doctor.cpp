// Findings about DNS and MX.
#include "words/table.h"

namespace words {

namespace {
// The macros are Qt's own and expand to {text, key}: no braces of ours.
constexpr Row rows[] = {
    QT_TRANSLATE_NOOP3("words", "{host} stands in the MX records of {domain}, behind {primary}. All is as it should be.", "MX-100"),
    QT_TRANSLATE_NOOP3("words", "{domain} has no MX record that points here.", "MX-101"),
    QT_TRANSLATE_NOOP3("words", "Add the record shown to the zone of {domain}. Until then no sender can find this backup.", "MX-101!"),
    QT_TRANSLATE_NOOP3("words", "{host} has the same preference as {primary} ({preference:id}), so senders choose between them by chance.", "MX-102"),
    QT_TRANSLATE_NOOP3("words", "Give {host} a larger number than {primary} has. Then senders come here only when {primary} does not answer.", "MX-102!"),
    QT_TRANSLATE_NOOP3("words", "In the MX records of {domain}, {host} comes first, so all mail is sent here.", "MX-103"),
    QT_TRANSLATE_NOOP3("words", "Give {host} a larger number than your own mail server has. The mail here is handed over, but every message takes the detour.", "MX-103!"),
    QT_TRANSLATE_NOOP3("words", "Senders are not told where mail for {domain} goes: {why:sentence}.", "MX-104"),
    QT_TRANSLATE_NOOP3("words", "Check the spelling of the domain, then set the MX records in its zone.", "MX-104!"),
    QT_TRANSLATE_NOOP3("words", "{domain} says that it takes no mail at all (null MX).", "MX-105"),
    QT_TRANSLATE_NOOP3("words", "Remove the record with the single dot from the zone and set the MX records shown.", "MX-105!"),
    QT_TRANSLATE_NOOP3("words", "An MX record of {domain} names the address {target}. Only host names are allowed there.", "MX-106"),
    QT_TRANSLATE_NOOP3("words", "Put the server's host name into the record. Many senders do not deliver to a record with an address.", "MX-106!"),
    QT_TRANSLATE_NOOP3("words", "The MX records of {domain} name {target}, which is only an alias of {canonical}.", "MX-107"),
    QT_TRANSLATE_NOOP3("words", "Name {canonical} in the record. Some senders refuse an alias there.", "MX-107!"),
    QT_TRANSLATE_NOOP3("words", "{target}, a mail server for {domain}, has no address in the DNS.", "MX-108"),
    QT_TRANSLATE_NOOP3("words", "Add an A or AAAA record for {target}, or correct its name in the MX record.", "MX-108!"),
    QT_TRANSLATE_NOOP3("words", "The MX records of {domain} also name servers that are neither this backup nor its primary: {hosts}. {answers:sentence}", "MX-109"),
    QT_TRANSLATE_NOOP3("words", "If they are yours, all is well. If not, remove their records: mail may be delivered to them.", "MX-109!"),
    QT_TRANSLATE_NOOP3("words", "The name servers of {domain} give different MX records.", "MX-110"),
    QT_TRANSLATE_NOOP3("words", "If the records were changed just now, check again in an hour. Otherwise ask your DNS provider why the servers differ.", "MX-110!"),
    QT_TRANSLATE_NOOP3("words", "Name server {server} of {domain}: {why:sentence}.", "MX-111"),
    QT_TRANSLATE_NOOP3("words", "Check again later. If it stays so, tell your DNS provider: some senders ask this server too.", "MX-111!"),
    QT_TRANSLATE_NOOP3("words", "The MX records of {domain} could not be checked: {why:sentence}.", "MX-112"),
    QT_TRANSLATE_NOOP3("words", "Check the internet line and the DNS servers of this machine, then check again. Nothing is said against the domain itself.", "MX-112!"),
    QT_TRANSLATE_NOOP3("words", "The address of {target}, a mail server for {domain}, could not be looked up just now.", "MX-113"),
    QT_TRANSLATE_NOOP3("words", "Check again later.", "MX-113!"),
    QT_TRANSLATE_NOOP3("words", "The name servers of {domain} were not found, so only what DNS resolvers say was checked.", "MX-114"),
    QT_TRANSLATE_NOOP3("words", "Check again later. After a change of the zone, resolvers may show the old records for some hours.", "MX-114!"),
    QT_TRANSLATE_NOOP3("words", "{target}, a mail server for {domain}, has only addresses that cannot be reached from the internet: {addresses}.", "MX-115"),
    QT_TRANSLATE_NOOP3("words", "Give it its public address in the DNS. Behind a router that is the router's address, with port 25 passed on to the server.", "MX-115!"),
    QT_TRANSLATE_NOOP3("words", "The MX records of {domain} name {target} more than once.", "MX-116"),
    QT_TRANSLATE_NOOP3("words", "Keep the record shown and remove the others of {target}.", "MX-116!"),
    QT_TRANSLATE_NOOP3("words", "The name servers of {domain} hold different versions of its zone ({serials}), but give the same MX records.", "MX-117"),
    QT_TRANSLATE_NOOP3("words", "Just after a change that is usual. If it stays so, tell your DNS provider: the next change may not reach all of them.", "MX-117!"),
    QT_TRANSLATE_NOOP3("words", "Others may remember the MX records of {domain} for {ttl:duration}, so each change takes that long to be seen.", "MX-118"),
    QT_TRANSLATE_NOOP3("words", "Set their time to live (TTL) to an hour, and to a day at most.", "MX-118!"),
    QT_TRANSLATE_NOOP3("words", "Others may remember the MX records of {domain} for {ttl:duration} only.", "MX-119"),
    QT_TRANSLATE_NOOP3("words", "An hour is usual. So short a time helps during a move; else it only makes mail depend on the name servers answering at every moment.", "MX-119!"),
    QT_TRANSLATE_NOOP3("words", "Only one name server knows where mail for {domain} goes: {servers}.", "MX-120"),
    QT_TRANSLATE_NOOP3("words", "Ask your DNS provider for a second one in another network. When the only one is away, senders find neither your mail server nor this backup.", "MX-120!"),
    QT_TRANSLATE_NOOP3("words", "All name servers of {domain} ({servers}) are in one network: {networks}.", "MX-121"),
    QT_TRANSLATE_NOOP3("words", "Ask your DNS provider for one in another network. When this one is away, senders find neither your mail server nor this backup.", "MX-121!"),
    QT_TRANSLATE_NOOP3("words", "The DNSSEC signatures of {domain} do not hold: senders that check them find no mail server for it.", "MX-122"),
    QT_TRANSLATE_NOOP3("words", "Tell your DNS provider at once. Either the signatures have run out, or the key at the registrar (DS record) is not the zone's.", "MX-122!"),
    QT_TRANSLATE_NOOP3("words", "These answer: {answering}.", "doctor.others-answer"),
    QT_TRANSLATE_NOOP3("words", "These answer: {answering}. These do not: {silent}.", "doctor.others-some-answer"),
    QT_TRANSLATE_NOOP3("words", "These do not answer: {silent}.", "doctor.others-silent"),
    QT_TRANSLATE_NOOP3("words", "They were not asked whether they answer.", "doctor.others-not-asked"),
    QT_TRANSLATE_NOOP3("words", "there is no such domain", "dns.no-domain"),
    QT_TRANSLATE_NOOP3("words", "it has no MX record", "dns.no-mx"),
    QT_TRANSLATE_NOOP3("words", "no name server answered", "dns.silent"),
    QT_TRANSLATE_NOOP3("words", "the DNS servers report a failure", "dns.failed"),
    QT_TRANSLATE_NOOP3("words", "this is not a domain name", "dns.bad-name"),
    QT_TRANSLATE_NOOP3("words", "it did not answer from here", "dns.server-silent"),
    QT_TRANSLATE_NOOP3("words", "it refuses to answer for this domain", "dns.server-refused"),
    QT_TRANSLATE_NOOP3("words", "it answers, but is no authority for this domain", "dns.server-lame"),
    QT_TRANSLATE_NOOP3("words", "its name has no address", "dns.server-no-address"),
    QT_TRANSLATE_NOOP3("words", "its address could not be looked up", "dns.server-address-unknown"),
};
} // namespace

std::span<const Row> doctorRows() { return rows; }

} // namespace words
