// What each command of the server session does, once transitions.h allows it.
#include <algorithm>
#include <utility>
#include "smtp/address.h"
#include "smtp/server_session.h"

namespace smtp {

namespace {

struct Path { QByteArrayView path, parameters; };

// "<path> parameters" taken apart; the path without its brackets.
std::optional<Path> splitPath(QByteArrayView argument)
{
    const auto length = pathLength(argument);
    if (!length || (argument.size() > *length && argument[*length] != ' '))
        return {};
    return Path{argument.sliced(1, *length - 2), argument.sliced(*length).trimmed()};
}

// Why `path` is no address: because it is international and that was not agreed, or `otherwise`.
FixedReply addressFault(QByteArrayView path, Utf8 utf8, const FixedReply &otherwise)
{
    const bool international = utf8 == Utf8::Refused && parseAddress(path, Utf8::Allowed);
    return international ? replies::needsUtf8 : otherwise;
}

bool takesArgument(Verb verb)
{
    return verb != Verb::Data && verb != Verb::Rset && verb != Verb::Quit && verb != Verb::StartTls;
}

} // namespace

void ServerSession::runLine(QByteArrayView line)
{
    const Command command = parseCommand(line);
    const bool goesOn = m_state == State::Chunking && command.verb == Verb::Bdat;
    if (m_shutDown && !goesOn) {
        reply(replies::shuttingDown);
        return close();
    }
    if (command.verb == Verb::Bdat)
        return chunk(command);
    if (command.verb == Verb::Count)
        return fault(command.knownElsewhere ? replies::notOffered : replies::notUnderstood);
    if (line.size() + 2 > maxLine(command.verb))
        return fault(replies::lineTooLong);
    if (!isOffered(command.verb))
        return fault(replies::notOffered);
    if (!isAllowed(m_state, command.verb, m_grammar))
        return fault(command.verb == Verb::Data && m_state == State::MailGiven ? replies::noRecipients : replies::badSequence);
    if (!command.wellFormed || (!command.argument.isEmpty() && !takesArgument(command.verb)))
        return fault(replies::badArguments);
    run(command);
}

void ServerSession::run(const Command &command)
{
    switch (command.verb) {
    case Verb::Helo:
    case Verb::Ehlo:
        return hello(command);
    case Verb::StartTls:
        return startTls();
    case Verb::Mail:
        return mail(command);
    case Verb::Rcpt:
        return rcpt(command);
    case Verb::Data:
        return data();
    case Verb::Rset:
        forgetTransaction();
        return reply(replies::ok);
    case Verb::Noop:
        return reply(replies::ok);
    case Verb::Vrfy:
        return reply(replies::cannotVerify);
    case Verb::Help:
        return reply(replies::help);
    case Verb::Etrn:
        return etrn(command);
    case Verb::Quit:
        reply(replies::bye);
        return close();
    case Verb::Bdat:
    case Verb::Count:
        return;
    }
}

bool ServerSession::isOffered(Verb verb) const
{
    if (verb == Verb::StartTls)
        return m_tlsOffered && !m_client.tls;
    return verb != Verb::Etrn || m_offers.etrn;
}

void ServerSession::hello(const Command &command)
{
    const auto blank = command.argument.indexOf(' ');
    const QByteArrayView name = blank < 0 ? command.argument : command.argument.first(blank);
    const bool visible = std::all_of(name.begin(), name.end(), [](unsigned char c) { return c > 0x20 && c != 0x7f; });
    if (name.isEmpty() || !visible)
        return fault(replies::badArguments);
    forgetTransaction();
    m_client.helo = name.toByteArray();
    m_client.esmtp = command.verb == Verb::Ehlo;
    m_state = State::Identified;
    if (m_client.esmtp)
        return announce();
    appendReply(m_out, Reply{250, {}, m_hostName});
}

void ServerSession::announce()
{
    QByteArray lines = m_hostName + "\nPIPELINING\nSIZE " + QByteArray::number(m_limits.messageBytes) + "\n8BITMIME\nCHUNKING";
    if (m_offers.dsn)
        lines += "\nDSN";
    if (m_offers.smtpUtf8)
        lines += "\nSMTPUTF8";
    if (isOffered(Verb::StartTls))
        lines += "\nSTARTTLS";
    if (m_offers.etrn)
        lines += "\nETRN";
    appendReply(m_out, Reply{250, {}, lines + "\nENHANCEDSTATUSCODES"});
}

void ServerSession::mail(const Command &command)
{
    const auto parts = splitPath(command.argument);
    if (!parts)
        return fault(replies::badSender);
    Sender sender;
    if (const auto refused = parseParameters(parts->parameters, m_offers, sender))
        return fault(*refused);
    if (!parts->path.isEmpty()) {
        const Utf8 utf8 = sender.smtpUtf8 ? Utf8::Allowed : Utf8::Refused;
        const auto address = parseAddress(parts->path, utf8);
        if (!address)
            return fault(addressFault(parts->path, utf8, replies::badSender));
        sender.address = address->text();
    }
    if (sender.size.value_or(0) > m_limits.messageBytes)
        return fault(replies::tooBig);
    m_askedSender = sender;
    ask(AskSender{std::move(sender)}, Awaited::SenderDecision);
}

void ServerSession::rcpt(const Command &command)
{
    const auto parts = splitPath(command.argument);
    if (!parts)
        return fault(replies::badRecipient);
    Recipient recipient;
    if (const auto refused = parseParameters(parts->parameters, m_offers, recipient))
        return fault(*refused);
    const Utf8 utf8 = m_transaction && m_transaction->sender.smtpUtf8 ? Utf8::Allowed : Utf8::Refused;
    const auto address = parseAddress(parts->path, utf8);
    if (!address)
        return fault(addressFault(parts->path, utf8, replies::badRecipient));
    if (m_transaction && m_transaction->recipients.size() >= m_limits.recipients)
        return reply(replies::tooManyRecipients);
    recipient.address = address->text();
    m_askedRecipient = recipient;
    ask(AskRecipient{std::move(recipient)}, Awaited::RecipientDecision);
}

void ServerSession::data()
{
    m_data.emplace();
    reply(replies::startInput);
    beginMessage();
}

void ServerSession::beginMessage()
{
    m_refusal.reset();
    m_lineEnds = {};
    m_messageBytes = 0;
    m_begun = true;
    m_actions.append(Begin{m_client, m_transaction.value_or(Envelope{})});
}

void ServerSession::startTls()
{
    reply(replies::readyForTls);
    flush();
    ask(StartTls{}, Awaited::TlsStarted);
}

void ServerSession::etrn(const Command &command)
{
    const QByteArrayView name = command.argument.startsWith('@') ? command.argument.sliced(1) : command.argument;
    if (!isDomainName(name))
        return fault(replies::badArguments);
    ask(AskEtrn{name.toByteArray()}, Awaited::EtrnDecision);
}

} // namespace smtp
