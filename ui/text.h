// Values as people read them, in the language of the moment (QLocale's default, set by Language). No prose of its own:
// sentences come from core/words, the rest is formatting.
#pragma once
#include <QDateTime>
#include <QFont>
#include <QString>
#include "ipc/contract.h"

namespace ui {

QString currentLanguage();                        // of words::languages()
QString say(const ipc::Sentence &sentence);       // words::sentence in the current language
QString sayWithAdvice(const ipc::Sentence &error); // and what to do about it, where there is something
QString adviceFor(const ipc::Warning &warning);
QString sizeText(qint64 bytes);
QString durationWords(qint64 seconds);
QString numberText(qint64 number);
// Local time: only the clock for the same day as `now`, day and clock otherwise. Empty for an invalid time.
QString clockText(const QDateTime &time, const QDateTime &now);
QString fullDayText(const QDateTime &time);
QString fullTimeText(const QDateTime &time); // with seconds, for details and tool tips
QFont fixedFont(const QFont &like);          // of one width, as large as the other: the system's own knows nothing of our type

} // namespace ui
