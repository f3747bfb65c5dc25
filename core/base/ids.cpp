#include "base/ids.h"
#include <array>
#include <limits>

namespace {

constexpr char alphabet[] = "0123456789abcdefghjkmnpqrstvwxyz"; // Crockford's: nothing that is read for something else
constexpr int maxDigits = 13;                                    // 13 * 5 bits hold 63

int digitValue(char c)
{
    for (int i = 0; i < 32; ++i)
        if (alphabet[i] == c)
            return i;
    return -1;
}

} // namespace

QByteArray idText(qint64 value)
{
    std::array<char, maxDigits> digits;
    int at = maxDigits;
    quint64 rest = quint64(value);
    do {
        digits[size_t(--at)] = alphabet[rest & 31];
        rest >>= 5;
    } while (rest != 0 && at > 0);
    return QByteArray(digits.data() + at, maxDigits - at);
}

std::optional<qint64> idFromText(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > maxDigits)
        return {};
    quint64 value = 0;
    for (const char c : text) {
        const int digit = digitValue(c);
        if (digit < 0 || value > (quint64(std::numeric_limits<qint64>::max()) >> 5))
            return {};
        value = value << 5 | quint64(digit);
    }
    return qint64(value);
}
