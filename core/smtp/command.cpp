#include "smtp/command.h"
#include <array>

namespace smtp {

namespace {

struct Word { QByteArrayView text; Verb verb; };
constexpr std::array<Word, std::size_t(Verb::Count)> words{{
    {"HELO", Verb::Helo}, {"EHLO", Verb::Ehlo}, {"STARTTLS", Verb::StartTls}, {"MAIL", Verb::Mail}, {"RCPT", Verb::Rcpt},
    {"DATA", Verb::Data}, {"BDAT", Verb::Bdat}, {"RSET", Verb::Rset}, {"NOOP", Verb::Noop}, {"VRFY", Verb::Vrfy},
    {"HELP", Verb::Help}, {"ETRN", Verb::Etrn}, {"QUIT", Verb::Quit},
}};
constexpr std::array<QByteArrayView, 8> foreign{"EXPN", "AUTH", "TURN", "ATRN", "SEND", "SOML", "SAML", "XCLIENT"};

bool sameWord(QByteArrayView a, QByteArrayView b) { return a.size() == b.size() && a.compare(b, Qt::CaseInsensitive) == 0; }

// Removes "FROM:" or "TO:" and the blanks after it, which RFC 5321 does not allow and some senders write.
bool takePrefix(QByteArrayView &argument, QByteArrayView prefix)
{
    if (argument.size() < prefix.size() || !sameWord(argument.first(prefix.size()), prefix))
        return false;
    argument = argument.sliced(prefix.size()).trimmed();
    return true;
}

} // namespace

Command parseCommand(QByteArrayView line)
{
    const auto blank = line.indexOf(' ');
    const QByteArrayView word = blank < 0 ? line : line.first(blank);
    Command command;
    command.argument = blank < 0 ? QByteArrayView() : line.sliced(blank + 1).trimmed();
    for (const Word &known : words)
        if (sameWord(known.text, word))
            command.verb = known.verb;
    for (const QByteArrayView other : foreign)
        command.knownElsewhere = command.knownElsewhere || sameWord(other, word);
    if (command.verb == Verb::Mail)
        command.wellFormed = takePrefix(command.argument, "FROM:");
    if (command.verb == Verb::Rcpt)
        command.wellFormed = takePrefix(command.argument, "TO:");
    return command;
}

} // namespace smtp
