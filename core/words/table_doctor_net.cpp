// Findings about who can be reached, and about what would take primary and backup at once.
#include "words/table.h"

namespace words {

namespace {
// The macros are Qt's own and expand to {text, key}: no braces of ours.
constexpr Row rows[] = {
    QT_TRANSLATE_NOOP3("words", "{host} could not be reached at {addresses}, port {port:id}: {why:sentence}.", "NET-300"),
    QT_TRANSLATE_NOOP3("words", "Check that the server runs, and that router and firewall let port {port:id} through to it. If it is no longer in use, remove its record.", "NET-300!"),
    QT_TRANSLATE_NOOP3("words", "Whether this backup can be reached from the internet cannot be seen from inside. {seen:sentence}", "NET-301"),
    QT_TRANSLATE_NOOP3("words", "If nobody comes, see that router and firewall pass port 25 on to this machine, and try it from another network.", "NET-301!"),
    QT_TRANSLATE_NOOP3("words", "The address of this backup, {address}, has no name in the DNS (PTR).", "NET-302"),
    QT_TRANSLATE_NOOP3("words", "Ask the provider of the line for the record shown. Many servers take no mail from an address without a name, so notices to senders would not arrive.", "NET-302!"),
    QT_TRANSLATE_NOOP3("words", "The name of this backup's address {address} in the DNS ({names}) does not lead back to it.", "NET-303"),
    QT_TRANSLATE_NOOP3("words", "Ask the provider of the line for the record shown, or give that name the address {address}. Many servers take no mail until both agree.", "NET-303!"),
    QT_TRANSLATE_NOOP3("words", "{host} introduces itself as “{name}”, which does not lead to its address.", "NET-304"),
    QT_TRANSLATE_NOOP3("words", "Let it introduce itself by a full name that leads to its address, best as {host}. Some servers refuse mail from one that does not.", "NET-304!"),
    QT_TRANSLATE_NOOP3("words", "All clients seem to come from one address in your own network, {address}: router or firewall hide who really connects.", "NET-305"),
    QT_TRANSLATE_NOOP3("words",
        "Let them pass port 25 on without changing the client's IP address (no source NAT). Else limits, SPF and block lists hit everybody or nobody.",
        "NET-305!"),
    QT_TRANSLATE_NOOP3("words", "No mail server on the internet can be reached from here at port 25. {effect:sentence}", "NET-306"),
    QT_TRANSLATE_NOOP3("words", "Many providers block this port. Ask yours to open it, or enter a smarthost in the settings (notices.smarthost).", "NET-306!"),
    QT_TRANSLATE_NOOP3("words", "{host} and {primary} have the same address, {address}. When one fails, so does the other: this is no backup.", "NET-310"),
    QT_TRANSLATE_NOOP3("words", "Run the backup on another machine, in another network, best in another building.", "NET-310!"),
    QT_TRANSLATE_NOOP3("words", "{host} and {primary} are in the same network ({network}). When its line or its power fails, both fail.", "NET-311"),
    QT_TRANSLATE_NOOP3("words", "Run the backup in another network: at another site, at a befriended firm, or on a rented server of another provider.", "NET-311!"),
    QT_TRANSLATE_NOOP3("words", "{host} and {primary} are found by the same name servers: {servers}. If all of these fail, nobody finds either.", "NET-312"),
    QT_TRANSLATE_NOOP3("words", "That is usual, and well where these stand in different networks. A name for the backup in a domain at another DNS provider makes it independent.", "NET-312!"),
    QT_TRANSLATE_NOOP3("words", "The certificates of {host} and {primary} end on the same day, {until:time}.", "NET-313"),
    QT_TRANSLATE_NOOP3("words", "If renewal fails, it fails for both. Let one be renewed some weeks before the other.", "NET-313!"),
    QT_TRANSLATE_NOOP3("words", "The address of this backup, {address}, is on block lists: {lists}.", "NET-314"),
    QT_TRANSLATE_NOOP3("words", "Look up the address on the web page of each list: it says why, and how to be removed. Meanwhile some servers refuse what comes from here, perhaps your own too.", "NET-314!"),
    QT_TRANSLATE_NOOP3("words", "All name servers of {domain} ({servers}) stand in the network of {primary}. When its line fails, nobody finds this backup.", "NET-315"),
    QT_TRANSLATE_NOOP3("words", "Ask your DNS provider or registrar for a second name server in another network.", "NET-315!"),
    QT_TRANSLATE_NOOP3("words", "Nothing was seen that would take {host} and {primary} at once: neither address nor network is the same.", "NET-319"),
    QT_TRANSLATE_NOOP3("words", "What cannot be seen from here is yours to think of: building, power, the cable in the street, the provider, the password.", "NET-319!"),

    QT_TRANSLATE_NOOP3("words", "it takes no connections there", "doctor.reach-refused"),
    QT_TRANSLATE_NOOP3("words", "there is no way to it", "doctor.reach-unreachable"),
    QT_TRANSLATE_NOOP3("words", "it did not answer in time", "doctor.reach-silent"),
    QT_TRANSLATE_NOOP3("words", "it takes the connection, but did not greet in time", "doctor.reach-mute"),
    QT_TRANSLATE_NOOP3("words", "The first connection from a public address came on {first:time}, the last one on {last:time}.", "doctor.public-seen"),
    QT_TRANSLATE_NOOP3("words", "No connection has come from a public address since {since:time}.", "doctor.public-not-seen"),
    QT_TRANSLATE_NOOP3("words", "Notices to senders cannot leave.", "doctor.leave-not"),
    QT_TRANSLATE_NOOP3("words", "Notices to senders leave by the smarthost.", "doctor.leave-by-smarthost"),
};
} // namespace

std::span<const Row> doctorNetRows() { return rows; }

} // namespace words
