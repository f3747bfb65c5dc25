#include "spool/piece_hash.h"
#define XXH_INLINE_ALL // a header is all that has to be there, on any platform
#include <xxhash.h>

namespace spool {

qint64 pieceHash(QByteArrayView bytes) { return qint64(XXH3_64bits(bytes.data(), size_t(bytes.size()))); }

} // namespace spool
