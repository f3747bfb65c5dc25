// A server that says anything: the session ends or goes on, and nothing is called delivered without a 2xx to the dot.
#include "fuzz/fuzz.h"
#include "smtp/reply_parser.h"
#include "support/client_owner.h"

namespace {

smtp::Transaction transaction(bool probe)
{
    smtp::Transaction next;
    next.envelope.sender.address = "a@remote.test";
    next.envelope.recipients = {{"b@example.test", smtp::Notify::Unsaid, {}}, {"c@example.test", smtp::Notify::Never, {}}};
    next.size = 10;
    next.probeOnly = probe;
    next.client = smtp::OriginalClient{"192.0.2.7", "sender.test", true, "7"};
    return next;
}

void checkResult(const smtp::TransactionResult &result)
{
    promise(!result.dot || result.dotSent, "no reply to a dot that was not sent");
    promise(!result.dotSent || (result.data && result.data->code == 354), "no dot without 354");
    for (const smtp::RecipientReply &recipient : result.recipients)
        promise(!recipient.accepted || (recipient.reply.code / 100 == 2 && result.mail.code / 100 == 2), "accepted by 2xx to MAIL and RCPT only");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Variant variant(bytesOf(data, size));
    ClientOwner owner(variant.bit(0) ? smtp::StartTlsWish::Required : variant.bit(1) ? smtp::StartTlsWish::IfOffered : smtp::StartTlsWish::Never);
    if (variant.bit(3))
        owner.session.logIn({"user", "password"});
    if (variant.bit(4))
        owner.session.isEncrypted();
    if (variant.bit(5))
        owner.session.allowXclient();
    QByteArrayView rest = variant.bytes;
    while (!rest.isEmpty()) {
        const qsizetype piece = std::min<qsizetype>(rest.size(), 1 + variant.choice % 50);
        owner.receive(rest.first(piece));
        rest = rest.sliced(piece);
        if (!owner.events.isEmpty() && owner.events.last() == "tls") {
            owner.events.clear();
            owner.startTls();
        }
        checkResult(owner.result);
        if (owner.session.isIdle()) {
            owner.body = {".x\r\n", "y"};
            owner.session.begin(transaction(variant.bit(2)));
            owner.pump();
        }
    }
    owner.session.disconnected();
    owner.pump();
    checkResult(owner.result);
    promise(owner.session.timeout().count() == 0, "nothing is awaited at the end");

    smtp::ReplyParser parser;
    qsizetype used = 0;
    while (used < variant.bytes.size() && parser.state() != smtp::ReplyParser::State::Broken) {
        used += parser.take(QByteArrayView(variant.bytes).sliced(used));
        if (parser.state() == smtp::ReplyParser::State::Complete)
            promise(parser.reply().code >= 200 && parser.reply().code <= 599 && parser.reply().text.size() < 100 * 2048, "replies are bounded");
    }
    return 0;
}
