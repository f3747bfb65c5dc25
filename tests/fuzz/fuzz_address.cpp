// Anything between < and >: an address that was understood is understood again as the same, and can be written into a command.
#include <algorithm>
#include "fuzz/fuzz.h"
#include "smtp/address.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text = bytesOf(data, size);
    for (const auto utf8 : {smtp::Utf8::Refused, smtp::Utf8::Allowed}) {
        const auto address = smtp::parseAddress(text, utf8);
        if (!address)
            continue;
        const QByteArray whole = address->text();
        const auto again = smtp::parseAddress(whole, utf8);
        promise(again && again->local == address->local && again->domain == address->domain, "understood again as the same");
        promise(whole.size() <= 254 && address->local.size() <= 64, "within the limits");
        promise(std::none_of(whole.begin(), whole.end(), [](unsigned char c) { return c < 0x20 || c == 0x7f; }), "no control characters");
        const QByteArray path = '<' + whole + '>';
        promise(smtp::pathLength(path) == path.size(), "its path ends where it ends");
    }
    const auto length = smtp::pathLength(text);
    promise(!length || (*length >= 2 && *length <= text.size() && text[*length - 1] == '>'), "a path ends at a >");
    return 0;
}
