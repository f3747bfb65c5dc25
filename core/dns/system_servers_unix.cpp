#include <QDateTime>
#include <QFileInfo>
#include "dns/system_servers.h"

namespace dns {

QByteArray systemServersMark()
{
    return QByteArray::number(QFileInfo(QStringLiteral("/etc/resolv.conf")).lastModified().toMSecsSinceEpoch());
}

} // namespace dns
