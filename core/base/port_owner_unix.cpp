#include <QDir>
#include <QFile>
#include <QSet>
#include "base/port_owner.h"

namespace platform {

namespace {

// proc(5), /proc/net/tcp: sl local_address rem_address st tx:rx tr:when retrnsmt uid timeout inode. 0A is LISTEN.
QSet<QString> listeningSockets(quint16 port)
{
    const QByteArray ending = ':' + QByteArray::number(port, 16).toUpper().rightJustified(4, '0');
    QSet<QString> sockets;
    for (const char *table : {"/proc/net/tcp", "/proc/net/tcp6"}) {
        QFile file(QString::fromLatin1(table));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &line : file.readAll().split('\n')) {
            const QList<QByteArray> words = line.simplified().split(' ');
            if (words.size() > 9 && words.at(3) == "0A" && words.at(1).endsWith(ending))
                sockets.insert(QStringLiteral("socket:[%1]").arg(QString::fromLatin1(words.at(9))));
        }
    }
    return sockets;
}

bool hasOne(const QString &process, const QSet<QString> &sockets)
{
    const QString folder = process + QStringLiteral("/fd/");
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot)) {
        if (sockets.contains(QFile::symLinkTarget(folder + name).section(u'/', -1)))
            return true;
    }
    return false;
}

} // namespace

QString portOwner(quint16 port)
{
    const QSet<QString> sockets = listeningSockets(port);
    if (sockets.isEmpty())
        return {};
    for (const QString &id : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString process = QStringLiteral("/proc/") + id;
        if (!id.at(0).isDigit() || !hasOne(process, sockets))
            continue;
        QFile name(process + QStringLiteral("/comm"));
        return name.open(QIODevice::ReadOnly) ? QString::fromUtf8(name.readAll()).trimmed() : QString();
    }
    return {};
}

} // namespace platform
