// Anything as a message's beginning: the same facts in every cut, within bounds; and a notice about it is mail.
#include "fuzz/fuzz.h"
#include "mail/dsn.h"
#include "mail/header_scan.h"

namespace {

void checkNotice(const mail::HeaderFacts &facts, const Variant &variant)
{
    mail::Dsn dsn;
    dsn.reportingHost = "mx2.example.test";
    dsn.from = "postmaster@mx2.example.test";
    dsn.to = "a@remote.test";
    dsn.messageId = "1@mx2.example.test";
    dsn.originalMessageId = facts.messageId;
    dsn.envelopeId = facts.listId;
    dsn.words.subject = QString::fromUtf8(facts.subject);
    dsn.words.text = QString::fromUtf8(variant.bytes);
    dsn.enclose = variant.bit(0) ? mail::Dsn::Enclose::Whole : mail::Dsn::Enclose::Headers;
    dsn.original = variant.bytes;
    dsn.originalIsComplete = variant.bit(1);
    mail::DsnRecipient recipient;
    recipient.address = facts.precedence;
    recipient.originalRecipient = variant.bytes;
    recipient.replyCode = 550;
    recipient.replyText = variant.bytes;
    dsn.recipients = {recipient};
    const QByteArray bytes = mail::writeDsn(dsn).bytes;
    promise(bytes.endsWith("--\r\n") && !bytes.contains('\0'), "a notice ends with its last boundary and has no NUL");
    for (const QByteArray &line : bytes.chopped(1).split('\n'))
        promise(line.endsWith('\r') && line.count('\r') == 1 && line.size() <= 999, "a notice has whole lines of at most 998 bytes");
    promise(bytes.indexOf("\r\n\r\n") > bytes.indexOf("MIME-Version: 1.0"), "nothing ends a notice's header early");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Variant variant(bytesOf(data, size));
    const mail::HeaderFacts facts = mail::scanHeader(variant.bytes);
    mail::HeaderScan scan;
    for (const char c : variant.bytes)
        scan.take(QByteArrayView(&c, 1));
    scan.end();
    const mail::HeaderFacts &bytewise = scan.facts();
    promise(facts.messageId == bytewise.messageId && facts.subject == bytewise.subject && facts.received == bytewise.received
                && facts.headerBytes == bytewise.headerBytes && facts.isComplete == bytewise.isComplete && facts.listId == bytewise.listId,
            "cuts change nothing");
    promise(facts.headerBytes <= variant.bytes.size() && facts.subject.size() <= 2048, "within the bounds");
    checkNotice(facts, variant);
    return 0;
}
