// Findings about encryption of the mail servers and what senders are told to insist on.
#include "words/table.h"

namespace words {

namespace {
// The macros are Qt's own and expand to {text, key}: no braces of ours.
constexpr Row rows[] = {
    QT_TRANSLATE_NOOP3("words", "No mail server of {domain} that answered offers encryption (STARTTLS): {hosts}. {effect:sentence}", "TLS-200"),
    QT_TRANSLATE_NOOP3("words", "Give the mail server a certificate and switch STARTTLS on. Until then everybody on the way can read the mail.", "TLS-200!"),
    QT_TRANSLATE_NOOP3("words", "{host} knows only outdated encryption ({version}). {effect:sentence}", "TLS-201"),
    QT_TRANSLATE_NOOP3("words", "Update the mail server, or allow TLS 1.2 and 1.3 in its settings.", "TLS-201!"),
    QT_TRANSLATE_NOOP3("words", "{host} offers encryption, but none comes about: {why:sentence}. {effect:sentence}", "TLS-202"),
    QT_TRANSLATE_NOOP3("words", "Look into the log of the mail server. Often the certificate's key cannot be read or does not belong to it.", "TLS-202!"),
    QT_TRANSLATE_NOOP3("words", "The certificate of {host} is not valid today: it counts from {from:time} to {until:time}. {effect:sentence}", "TLS-203"),
    QT_TRANSLATE_NOOP3("words", "Renew it on the mail server, and see why it was not renewed by itself. If the dates are right, check the clock there and here.", "TLS-203!"),
    QT_TRANSLATE_NOOP3("words", "The certificate of {host} ends on {until:time}.", "TLS-204"),
    QT_TRANSLATE_NOOP3("words", "Renew it before then. If it should renew itself, see why it has not.", "TLS-204!"),
    QT_TRANSLATE_NOOP3("words", "The certificate of {host} is for other names: {names}. {effect:sentence}", "TLS-205"),
    QT_TRANSLATE_NOOP3("words", "Get a certificate that has the name {host}, or name the server in the MX record as the certificate does.", "TLS-205!"),
    QT_TRANSLATE_NOOP3("words", "No known authority vouches for the certificate of {host} ({reason}). {effect:sentence}", "TLS-206"),
    QT_TRANSLATE_NOOP3("words", "A certificate of a public authority (such as Let's Encrypt) ends this; install its intermediate certificates as well. You need one before you set an MTA-STS policy to “enforce”.", "TLS-206!"),
    QT_TRANSLATE_NOOP3("words", "{host} offers no encryption (STARTTLS), though others of {domain} do: {others}. {effect:sentence}", "TLS-207"),
    QT_TRANSLATE_NOOP3("words", "Give {host} a certificate and switch STARTTLS on. Mail that comes by it travels readable for everybody on the way.", "TLS-207!"),
    QT_TRANSLATE_NOOP3("words", "{host} has no TLSA record that senders heed, though others of {domain} have: {others}.", "TLS-208"),
    QT_TRANSLATE_NOOP3("words", "Add the record shown, in a zone that is signed with DNSSEC. Without it, whoever cuts off your mail server can make senders go to {host} unchecked.", "TLS-208!"),
    QT_TRANSLATE_NOOP3("words", "The TLSA record of {host} does not fit its certificate. Senders that check by DANE do not deliver there.", "TLS-209"),
    QT_TRANSLATE_NOOP3("words", "Publish the record shown. Next time, publish the new record beside the old one a day before the certificate changes.", "TLS-209!"),
    QT_TRANSLATE_NOOP3("words", "The MTA-STS policy of {domain} does not name {host}. {effect:sentence}", "TLS-210"),
    QT_TRANSLATE_NOOP3("words", "Put the policy shown in the place of the old one, and give the record _mta-sts.{domain} a new id.", "TLS-210!"),
    QT_TRANSLATE_NOOP3("words", "The MTA-STS policy of {domain} cannot be used. {why:sentence}", "TLS-211"),
    QT_TRANSLATE_NOOP3("words", "Make the text shown available at {url}, or remove the record _mta-sts.{domain}. New senders deliver without the policy meanwhile.", "TLS-211!"),
    QT_TRANSLATE_NOOP3("words", "{domain} asks senders for encryption, but for no reports about it (TLSRPT).", "TLS-212"),
    QT_TRANSLATE_NOOP3("words", "Add the record shown, with an address that is read. Senders then tell you once a day what did not work.", "TLS-212!"),
    QT_TRANSLATE_NOOP3("words", "The record that announces the MTA-STS policy of {domain} cannot be understood, so senders do not see the policy.", "TLS-213"),
    QT_TRANSLATE_NOOP3("words", "Replace it by the record shown; there must be exactly one.", "TLS-213!"),

    QT_TRANSLATE_NOOP3("words", "Most senders deliver all the same.", "doctor.delivered-anyway"),
    QT_TRANSLATE_NOOP3("words", "Some senders then deliver unencrypted, others not at all.", "doctor.some-give-up"),
    QT_TRANSLATE_NOOP3("words", "Senders that keep to your MTA-STS policy do not deliver there.", "doctor.policy-refuses"),
    QT_TRANSLATE_NOOP3("words", "The policy is being tested: senders report this, and deliver all the same.", "doctor.policy-tests"),
    QT_TRANSLATE_NOOP3("words", "Senders that check by DANE (TLSA) do not deliver there.", "doctor.dane-refuses"),
    QT_TRANSLATE_NOOP3("words", "The policy could not be fetched.", "doctor.policy-unreachable"),
    QT_TRANSLATE_NOOP3("words", "The text of the policy does not keep to the rules.", "doctor.policy-bad"),
    QT_TRANSLATE_NOOP3("words", "The address of the web server of the policy could not be looked up just now.", "doctor.policy-not-looked-up"),
    QT_TRANSLATE_NOOP3("words", "There is no web server {host}, where the policy is looked for.", "policy.no-host"),
    QT_TRANSLATE_NOOP3("words", "The policy is not made of lines with a name, a colon and a value.", "policy.not-text"),
    QT_TRANSLATE_NOOP3("words", "The policy does not say “version: STSv1”.", "policy.bad-version"),
    QT_TRANSLATE_NOOP3("words", "The mode of the policy is none of enforce, testing and none.", "policy.bad-mode"),
    QT_TRANSLATE_NOOP3("words", "The max_age of the policy is missing, or no number of seconds up to a year.", "policy.bad-max-age"),
    QT_TRANSLATE_NOOP3("words", "The policy names no mail server (mx).", "policy.no-mx"),
    QT_TRANSLATE_NOOP3("words", "The policy names a mail server (mx) that is no host name.", "policy.bad-mx"),
    QT_TRANSLATE_NOOP3("words", "“{text}”", "doctor.said"),
    QT_TRANSLATE_NOOP3("words", "no reason was given", "doctor.nothing-said"),
};
} // namespace

std::span<const Row> doctorTlsRows() { return rows; }

} // namespace words
