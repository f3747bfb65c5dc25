// The locale of a language of ours. English is the British one: 24 hours, day before month, as in the rest of Europe.
#pragma once
#include <QLocale>

namespace words {

inline QLocale localeFor(const QString &language)
{
    if (language == u"cs")
        return QLocale(QLocale::Czech, QLocale::CzechRepublic);
    if (language == u"de")
        return QLocale(QLocale::German, QLocale::Germany);
    if (language == u"it")
        return QLocale(QLocale::Italian, QLocale::Italy);
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace words
