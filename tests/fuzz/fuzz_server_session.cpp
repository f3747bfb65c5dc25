// A client that says anything, in any cuts: the same replies and the same mail, and only clean messages.
#include "fuzz/fuzz.h"
#include "support/server_owner.h"

namespace {

struct Played {
    QByteArray out;
    QByteArrayList events;
    bool closed;
    friend bool operator==(const Played &, const Played &) = default;
};

Played played(const Variant &variant, qsizetype cut, ServerOwner::Answers answers)
{
    ServerOwner owner({200, 3, variant.bit(0) ? 10 : 0}, variant.bit(1), answers, {variant.bit(2), variant.bit(3), variant.bit(4)});
    owner.special.insert("no@example.test", {550, "5.1.1", "No such user"});
    if (variant.bit(5))
        owner.refusal = smtp::Reply{452, "4.3.1", "Not enough space"};
    if (cut < 0) {
        for (const char c : variant.bytes)
            owner.receive(QByteArrayView(&c, 1));
    } else {
        owner.receive(QByteArrayView(variant.bytes).first(cut));
        owner.receive(QByteArrayView(variant.bytes).sliced(cut));
    }
    owner.session.timedOut();
    owner.pump();
    return {owner.out, owner.events, owner.closed};
}

bool isClean(const QByteArray &message)
{
    for (qsizetype i = 0; i < message.size(); ++i) {
        if (message[i] == '\r' && (i + 1 == message.size() || message[i + 1] != '\n'))
            return false;
        if (message[i] == '\n' && (i == 0 || message[i - 1] != '\r'))
            return false;
    }
    return true;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Variant variant(bytesOf(data, size));
    const Played bytewise = played(variant, -1, ServerOwner::Answers::AtOnce);
    promise(bytewise.closed, "a session that timed out is closed");
    promise(bytewise == played(variant, variant.cut(), ServerOwner::Answers::AtOnce), "cuts change nothing");
    promise(bytewise == played(variant, 0, ServerOwner::Answers::Late), "late answers change nothing");
    for (const QByteArray &event : bytewise.events)
        promise(!event.startsWith("message ") || isClean(event.sliced(8)), "a stored message has no bare CR or LF");
    for (const QByteArray &line : bytewise.out.chopped(2).split('\n'))
        promise(line.size() <= 511 && !line.contains('\0'), "replies are lines of at most 512 bytes");
    return 0;
}
