// Anything behind the path of MAIL and RCPT: what was understood was offered, and can be said again to a primary.
#include "fuzz/fuzz.h"
#include "smtp/parameters.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Variant variant(bytesOf(data, size));
    const smtp::Offers offers{variant.bit(0), variant.bit(1), variant.bit(2)};
    smtp::Sender sender;
    if (!smtp::parseParameters(variant.bytes, offers, sender)) {
        promise(sender.size.value_or(0) >= 0, "no size is negative");
        promise(offers.smtpUtf8 || !sender.smtpUtf8, "SMTPUTF8 only where it was offered");
        promise(offers.dsn || (sender.ret == smtp::Return::Unsaid && sender.envelopeId.isEmpty()), "DSN only where it was offered");
        promise(sender.envelopeId.isEmpty() || smtp::isXtext(sender.envelopeId), "ENVID is xtext");
    }
    smtp::Recipient recipient;
    if (!smtp::parseParameters(variant.bytes, offers, recipient)) {
        promise(offers.dsn || (recipient.notify == smtp::Notify::Unsaid && recipient.orcpt.isEmpty()), "DSN only where it was offered");
        promise(recipient.orcpt.isEmpty() || recipient.orcpt.contains(';'), "ORCPT has a type");
        promise(!recipient.orcpt.contains('\r') && !recipient.orcpt.contains('\n') && !recipient.orcpt.contains(' '), "ORCPT is one word");
    }
    return 0;
}
