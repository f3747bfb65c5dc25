#include "words/format.h"
#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include "words/locale.h"
#include "words/words.h"

namespace words {

namespace {

constexpr qsizetype longestValue = 300;

bool turnsText(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069) || u == 0x200e || u == 0x200f || u == 0x2028 || u == 0x2029;
}

QDateTime localTime(const QJsonValue &value) { return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toLocalTime(); }

// With the date, unless it is the day of the parameter `at` (the service's now).
QString time(const QJsonValue &value, const QJsonObject &parameters, const QLocale &locale)
{
    const QDateTime when = localTime(value);
    if (!when.isValid())
        return harmless(value.toString());
    const QString clock = locale.toString(when.time(), QLocale::ShortFormat);
    if (when.date() == localTime(parameters.value(QLatin1String("asOf"))).date())
        return clock;
    return locale.toString(when.date(), QLocale::ShortFormat) + u' ' + clock;
}

QString plain(const QJsonValue &value, const QLocale &locale)
{
    if (value.isDouble()) {
        const double number = value.toDouble();
        const qint64 whole = value.toInteger();
        return double(whole) == number ? locale.toString(whole) : locale.toString(number);
    }
    if (value.isArray()) {
        QStringList items;
        for (const auto item : value.toArray())
            items << plain(item, locale);
        return harmless(items.join(QStringLiteral(", ")));
    }
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return harmless(value.toString());
}

QString byKind(QStringView kind, const QJsonValue &value, const QJsonObject &parameters, const QString &language, const SayNested &nested)
{
    if (kind == u"time")
        return time(value, parameters, localeFor(language));
    if (kind == u"duration")
        return duration(value.toInteger(), language);
    if (kind == u"size")
        return fileSize(value.toInteger(), language);
    if (kind == u"sentence")
        return nested(value.toObject());
    if (kind == u"id") // a number that is a name: without separators
        return value.isDouble() ? QString::number(value.toInteger()) : harmless(value.toString());
    return plain(value, localeFor(language));
}

} // namespace

QString harmless(const QString &value)
{
    QString clean;
    for (const QChar c : QStringView(value).left(longestValue))
        if (turnsText(c) || c.category() == QChar::Other_Control)
            clean += u' ';
        else
            clean += c;
    return value.size() > longestValue ? clean + u'…' : clean;
}

QString fill(const QString &text, const QJsonObject &parameters, qint64 count, const QString &language, const SayNested &nested)
{
    QString out;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text.at(at) == u'%' && at + 1 < text.size() && text.at(at + 1) == u'n') {
            out += localeFor(language).toString(count);
            at += 2;
            continue;
        }
        const qsizetype end = text.at(at) == u'{' && at + 1 < text.size() && text.at(at + 1).isLetter() ? text.indexOf(u'}', at) : -1;
        if (end < 0) {
            out += text.at(at++);
            continue;
        }
        const QStringView inside = QStringView(text).mid(at + 1, end - at - 1);
        const qsizetype colon = inside.indexOf(u':');
        const QStringView name = colon < 0 ? inside : inside.first(colon);
        const QJsonValue value = parameters.value(name.toString());
        if (value.isUndefined())
            out += u'…';
        else
            out += byKind(colon < 0 ? QStringView() : inside.mid(colon + 1), value, parameters, language, nested);
        at = end + 1;
    }
    return out;
}

} // namespace words
