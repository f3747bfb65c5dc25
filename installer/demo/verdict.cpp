#include "verdict.h"
#include <algorithm>

namespace demo {

namespace {

QList<QByteArray> sorted(QList<QByteArray> list)
{
    std::sort(list.begin(), list.end());
    return list;
}

QByteArray subjectOf(const QByteArray &bytes)
{
    const qsizetype at = bytes.indexOf("\r\nSubject: ");
    return at < 0 ? QByteArray() : bytes.sliced(at, bytes.indexOf("\r\n", at + 2) - at);
}

bool sameEnvelope(const Mail &mail, const Arrived &arrived)
{
    return mail.sender == arrived.sender && sorted(mail.recipients) == sorted(arrived.recipients);
}

bool isWhole(const Mail &mail, const Arrived &arrived)
{
    return sameEnvelope(mail, arrived) && belowTrace(arrived.bytes) == mail.bytes;
}

} // namespace

QByteArray belowTrace(const QByteArray &bytes)
{
    if (!bytes.startsWith("Received:"))
        return bytes;
    qsizetype at = bytes.indexOf("\r\n") + 2;
    while (at > 1 && at < bytes.size() && (bytes.at(at) == ' ' || bytes.at(at) == '\t'))
        at = bytes.indexOf("\r\n", at) + 2;
    return bytes.sliced(at);
}

QString Fate::inWords() const
{
    if (isGood())
        return QStringLiteral("arrived once, byte for byte");
    if (damaged > 0)
        return QStringLiteral("ARRIVED DAMAGED");
    return copies == 0 ? QStringLiteral("DID NOT ARRIVE") : QStringLiteral("ARRIVED %1 TIMES").arg(copies);
}

int strangers(const QList<Mail> &sent, const QList<Arrived> &arrived)
{
    return int(std::count_if(arrived.begin(), arrived.end(), [&](const Arrived &one) {
        return std::none_of(sent.begin(), sent.end(), [&](const Mail &mail) { return isWhole(mail, one); });
    }));
}

QList<Fate> judge(const QList<Mail> &sent, const QList<Arrived> &arrived)
{
    QList<Fate> fates;
    for (const Mail &mail : sent) {
        Fate fate;
        for (const Arrived &one : arrived) {
            if (isWhole(mail, one))
                ++fate.copies;
            else if (sameEnvelope(mail, one) && std::none_of(sent.begin(), sent.end(), [&](const Mail &m) { return isWhole(m, one); }) &&
                     subjectOf(mail.bytes) == subjectOf(one.bytes))
                ++fate.damaged;
        }
        fates << fate;
    }
    return fates;
}

} // namespace demo
