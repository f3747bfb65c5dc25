// What the server says by itself: every outcome of the dialogue with its code, enhanced code (RFC 3463, RFC 2034) and text, in one place.
//
// Replies that depend on a decision (who may send, who exists, was it stored) come from the owner of the session as a Reply.
// Callers: server_session; its owner for texts of its own that should look alike.
#pragma once
#include <QByteArray>
#include "smtp/envelope.h"

namespace smtp {

struct FixedReply {
    int code;
    const char *enhanced; // "": none, as RFC 2034 4 wants for greeting, EHLO and 3xx
    const char *text;
};

namespace replies {
// clang-format off
inline constexpr FixedReply ok               {250, "2.0.0", "OK"};
inline constexpr FixedReply chunkTaken       {250, "2.0.0", "Chunk taken"};
inline constexpr FixedReply readyForTls      {220, "2.0.0", "Ready to start TLS"};
inline constexpr FixedReply bye              {221, "2.0.0", "Bye"};
inline constexpr FixedReply help             {214, "2.0.0", "This is a backup mail exchanger; see RFC 5321"};
inline constexpr FixedReply cannotVerify     {252, "2.0.0", "Cannot verify, but will take the message and try to deliver it"};
inline constexpr FixedReply startInput       {354, "",      "End data with <CR><LF>.<CR><LF>"};

inline constexpr FixedReply shuttingDown     {421, "4.3.2", "Service is closing, try again later"};
inline constexpr FixedReply tooSlow          {421, "4.4.2", "Timed out, closing"};
inline constexpr FixedReply tooManyErrors    {421, "4.7.0", "Too many errors, closing"};
inline constexpr FixedReply noAnswer         {451, "4.3.0", "Local problem, try again later"};
inline constexpr FixedReply tooManyRecipients{452, "4.5.3", "Too many recipients in one transaction, send the rest in another"};

inline constexpr FixedReply notUnderstood    {500, "5.5.2", "Command not understood"};
inline constexpr FixedReply lineTooLong      {500, "5.5.6", "Command line too long"};
inline constexpr FixedReply badBytes         {500, "5.5.2", "Command lines end with <CR><LF> and hold no other control characters"};
inline constexpr FixedReply badArguments     {501, "5.5.4", "Arguments not understood"};
inline constexpr FixedReply badSender        {501, "5.1.7", "Sender address not understood"};
inline constexpr FixedReply badRecipient     {501, "5.1.3", "Recipient address not understood"};
inline constexpr FixedReply notOffered       {502, "5.5.1", "Command not offered"};
inline constexpr FixedReply badSequence      {503, "5.5.1", "Bad sequence of commands"};
inline constexpr FixedReply noRecipients     {503, "5.5.1", "No recipient was accepted"};
inline constexpr FixedReply badLineEnds      {550, "5.6.0", "Message has a bare <CR> or <LF>, closing"};
inline constexpr FixedReply tooBig           {552, "5.3.4", "Message is larger than the limit"};
inline constexpr FixedReply needsUtf8        {553, "5.6.7", "Internationalised addresses are not offered"};
inline constexpr FixedReply badParameters    {555, "5.5.4", "Parameter not understood or not offered"};
// clang-format on
}

Reply toReply(const FixedReply &reply);

// Appends the reply as it goes over the wire: one line for each line of the text, every line with code and enhanced code, at most 512 bytes
// with CRLF. Control and 8-bit bytes become '?', so a text with foreign words in it cannot forge a reply. A code outside 200..599 becomes 451.
void appendReply(QByteArray &out, const Reply &reply);
void appendReply(QByteArray &out, const FixedReply &reply);

} // namespace smtp
