#include "store/task.h"

namespace store {

Error renamed(const Error &storeError, QLatin1String room)
{
    if (!storeError.code.startsWith(QLatin1String("store.")))
        return storeError;
    const QString what = storeError.code.mid(6);
    const bool known = what == QLatin1String("full") || what == QLatin1String("damaged") || what == QLatin1String("newer-schema")
        || what == QLatin1String("cannot-open");
    return {room + u'.' + (known ? what : QStringLiteral("failed")), storeError.detail};
}

} // namespace store
