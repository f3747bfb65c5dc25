// One entry a target: libFuzzer calls it with inputs of its own (preset fuzz), run_corpus.cpp with those in corpus/ (every build).
// A broken promise ends the process, so that both notice it in any build type.
#pragma once
#include <QByteArray>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

inline void promise(bool kept, const char *what)
{
    if (kept)
        return;
    std::fprintf(stderr, "broken promise: %s\n", what);
    std::abort();
}

inline QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
}

// The first byte of an input chooses variants, the rest is what the peer says.
struct Variant {
    explicit Variant(const QByteArray &input) : choice(input.isEmpty() ? 0 : std::uint8_t(input[0])), bytes(input.mid(1)) {}
    bool bit(int number) const { return (choice >> number & 1) != 0; }
    qsizetype cut() const { return bytes.isEmpty() ? 0 : choice % bytes.size(); }

    std::uint8_t choice;
    QByteArray bytes;
};
