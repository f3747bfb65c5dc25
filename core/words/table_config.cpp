// What is wrong with a configuration. {path} is the key.
#include "words/table.h"

namespace words {

namespace {
// The macros are Qt's own and expand to {text, key}: no braces of ours.
constexpr Row rows[] = {
    QT_TRANSLATE_NOOP3("words", "The file is no valid JSON: line {line}, column {column} ({reason}).", "config.syntax"),
    QT_TRANSLATE_NOOP3("words", "The file is too large: {bytes:size}, at most {most:size}.", "config.too-large"),
    QT_TRANSLATE_NOOP3("words", "The file {file} cannot be read: {reason}", "config.unreadable"),
    QT_TRANSLATE_NOOP3("words", "{path}: there is no such setting.", "config.unknown-key"),
    QT_TRANSLATE_NOOP3("words", "Check the spelling, upper and lower case too.", "config.unknown-key!"),
    QT_TRANSLATE_NOOP3("words", "{path}: {type:sentence} is needed here.", "config.wrong-type"),
    QT_TRANSLATE_NOOP3("words", "a text in quotes", "config.type.text"),
    QT_TRANSLATE_NOOP3("words", "a whole number", "config.type.number"),
    QT_TRANSLATE_NOOP3("words", "true or false", "config.type.boolean"),
    QT_TRANSLATE_NOOP3("words", "a list [ … ]", "config.type.list"),
    QT_TRANSLATE_NOOP3("words", "an object { … }", "config.type.object"),
    QT_TRANSLATE_NOOP3("words", "{path}: this must be given.", "config.missing"),
    QT_TRANSLATE_NOOP3("words", "{path}: “{value}” is not a host or domain name.", "config.bad-hostname"),
    QT_TRANSLATE_NOOP3("words", "{path}: “{value}” is not of the form host:port (port 1 to 65535).", "config.bad-endpoint"),
    QT_TRANSLATE_NOOP3("words", "{path}: “{value}” is not an IP address.", "config.bad-address"),
    QT_TRANSLATE_NOOP3("words", "{path}: “{value}” is not a mail address.", "config.bad-mail-address"),
    QT_TRANSLATE_NOOP3("words", "{path}: “{value}” is not the SHA-256 of a public key in base64.", "config.bad-pin"),
    QT_TRANSLATE_NOOP3("words", "{path}: “{value}” is not of the form user:NAME or group:NAME.", "config.bad-principal"),
    QT_TRANSLATE_NOOP3("words", "{path}: “{value}” is not a time such as \"30s\", \"4h\" or \"5d\".", "config.bad-duration"),
    QT_TRANSLATE_NOOP3("words", "{path}: “{value}” is not a size such as \"512KB\" or \"25MB\".", "config.bad-size"),
    QT_TRANSLATE_NOOP3("words", "{path}: “{value}” is not one of {choices}.", "config.bad-choice"),
    QT_TRANSLATE_NOOP3("words", "{path}: {value} is outside {least} to {most}.", "config.out-of-range"),
    QT_TRANSLATE_NOOP3("words", "{path} must not be more than {than}.", "config.not-less"),
    QT_TRANSLATE_NOOP3("words", "{path}: each time must be longer than the one before.", "config.not-rising"),
    QT_TRANSLATE_NOOP3("words", "{path}: the text contains a control character.", "config.control-character"),
    QT_TRANSLATE_NOOP3("words", "{path}: “{value}” is not an address of this computer alone, such as 127.0.0.1:9925.", "config.not-loopback"),
    QT_TRANSLATE_NOOP3("words", "{path}: “{value}” is not the full path of a file.", "config.not-absolute"),
    QT_TRANSLATE_NOOP3("words", "{path}: “{value}” is not of the form ldap://host:port or ldaps://host:port.", "config.bad-ldap-url"),
    QT_TRANSLATE_NOOP3("words", "{path}: “{value}” is not an LDAP filter, which stands in brackets.", "config.bad-filter"),
    QT_TRANSLATE_NOOP3("words", "{path}: “{value}” is not the name of an attribute.", "config.bad-attribute"),
    QT_TRANSLATE_NOOP3("words", "{path}: {value} is encrypted from the start.", "config.tls-twice"),
    QT_TRANSLATE_NOOP3("words", "{path}: the password would go to {value} in the clear.", "config.password-in-clear"),
    QT_TRANSLATE_NOOP3("words", "Use ldaps:// or set startTls.", "config.password-in-clear!"),
    QT_TRANSLATE_NOOP3("words", "{path}: {value} is there twice.", "config.duplicate"),
    QT_TRANSLATE_NOOP3("words", "{path}: {value} is already a protected domain or an alias of one.", "config.duplicate-domain"),
    QT_TRANSLATE_NOOP3("words",
        "{path}: {value} is this computer itself; mail would go round in circles.",
        "config.primary-is-us"),
    QT_TRANSLATE_NOOP3("words", "Give the address of your own mail server, not that of this backup.", "config.primary-is-us!"),
    QT_TRANSLATE_NOOP3("words", "The configuration has a fault and was not taken: {fault:sentence}", "config.invalid"),
    QT_TRANSLATE_NOOP3("words",
        "The configuration was changed by someone else meanwhile; nothing was saved.",
        "config.conflict"),
    QT_TRANSLATE_NOOP3("words", "Load it again and repeat your change.", "config.conflict!"),
    QT_TRANSLATE_NOOP3("words", "The file {file} cannot be written: {reason}", "config.not-writable"),
    QT_TRANSLATE_NOOP3("words", "Give the account of the service the right to write there.", "config.not-writable!"),
    QT_TRANSLATE_NOOP3("words",
        "The configuration is saved, but not all of it works: {problem:sentence}",
        "config.not-applied"),
    QT_TRANSLATE_NOOP3("words", "The file of passwords can be read by others: {file}", "config.secrets-open"),
    QT_TRANSLATE_NOOP3("words", "Make it readable for the service only (mode 0600).", "config.secrets-open!"),
    QT_TRANSLATE_NOOP3("words", "The file of passwords cannot be read.", "config.secrets-unreadable"),
    QT_TRANSLATE_NOOP3("words", "There is no password of this name: {detail}", "config.no-secret"),
    QT_TRANSLATE_NOOP3("words", "There is no password of this name: {name}", "config.no-such-secret"),
    QT_TRANSLATE_NOOP3("words", "{name} cannot be the name of a password: 1 to 100 characters that can be printed.", "config.bad-secret-name"),
    QT_TRANSLATE_NOOP3("words", "This cannot be a password: 1 to 1,000 bytes without control characters. Nothing was changed.", "config.bad-secret"),
    QT_TRANSLATE_NOOP3("words", "This password is not of the form name:password: {detail}", "config.bad-login"),
};
} // namespace

std::span<const Row> configRows() { return rows; }

} // namespace words
