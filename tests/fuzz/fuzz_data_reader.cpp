// Anything after DATA, in any cuts: the end is the first CRLF.CRLF, and clean messages come out unstuffed; and what we stuff comes back.
#include "fuzz/fuzz.h"
#include "smtp/data_reader.h"
#include "smtp/dot_stuffer.h"

namespace {

struct Read {
    QByteArray message;
    qsizetype used = 0;
    bool ended = false, bare = false;
};

Read read(const QByteArray &input, qsizetype cut)
{
    smtp::DataReader reader;
    Read result;
    for (const qsizetype to : {cut, input.size()}) {
        while (result.used < to && !reader.atEnd()) {
            const auto piece = reader.take(QByteArrayView(input).sliced(result.used, to - result.used));
            promise(piece.consumed > 0 && piece.bytes.size() <= piece.consumed, "something is consumed each time");
            result.used += piece.consumed;
            result.message += piece.bytes.toByteArray();
        }
    }
    result.ended = reader.atEnd();
    result.bare = reader.hasBareLineEnd();
    return result;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Variant variant(bytesOf(data, size));
    const QByteArray input = "\r\n" + variant.bytes;
    const auto end = input.indexOf("\r\n.\r\n");
    const Read one = read(variant.bytes, 0), two = read(variant.bytes, variant.cut());
    promise(one.used == two.used && one.ended == two.ended && one.bare == two.bare, "cuts change nothing");
    promise(one.bare || one.message == two.message, "cuts change no clean message");
    promise(one.ended == (end >= 0), "only CRLF.CRLF ends the data");
    promise(!one.ended || one.used == end + 3, "nothing after the end is consumed");

    if (!one.ended || one.bare)
        return 0;
    smtp::DotStuffer stuffer;
    QByteArray wire;
    stuffer.append(wire, QByteArrayView(one.message).first(one.message.size() / 2));
    stuffer.append(wire, QByteArrayView(one.message).sliced(one.message.size() / 2));
    stuffer.appendEnd(wire);
    const Read back = read(wire, wire.size() / 3);
    promise(back.ended && !back.bare && back.used == wire.size() && back.message == one.message, "what is stuffed comes back");
    return 0;
}
