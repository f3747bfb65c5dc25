// Strong ids: a message is not a recipient. Both are positive, grow with time and are never used twice.
#pragma once
#include <QByteArray>
#include <QHashFunctions>
#include <compare>
#include <optional>

template <typename Tag> struct StrongId {
    qint64 value = 0; // 0: none

    explicit operator bool() const { return value > 0; }
    friend auto operator<=>(const StrongId &, const StrongId &) = default;
    friend size_t qHash(StrongId id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using MessageId = StrongId<struct MessageTag>;
using RecipientId = StrongId<struct RecipientTag>;

// As people, logs and Received headers see them: lower-case base 32 (digits and letters without i, l, o, u), 13 characters at most.
QByteArray idText(qint64 value);
std::optional<qint64> idFromText(QByteArrayView text); // nothing: not one of ours

template <typename Tag> QByteArray idText(StrongId<Tag> id) { return idText(id.value); }
