#include "ui/text.h"
#include <QFontDatabase>
#include <QLocale>
#include "words/words.h"

namespace ui {

QString currentLanguage() { return words::bestLanguage({QLocale().name().section(u'_', 0, 0)}); }

QString say(const ipc::Sentence &sentence) { return words::sentence(sentence.code, sentence.parameters, currentLanguage()); }

QString sayWithAdvice(const ipc::Sentence &error)
{
    const QString advice = words::advice(error.code, error.parameters, currentLanguage());
    return advice.isEmpty() ? say(error) : say(error) + u' ' + advice;
}

QString adviceFor(const ipc::Warning &warning) { return words::advice(warning.code, warning.parameters, currentLanguage()); }

QString sizeText(qint64 bytes) { return words::fileSize(bytes, currentLanguage()); }

QString durationWords(qint64 seconds) { return words::duration(seconds, currentLanguage()); }

QString numberText(qint64 number) { return QLocale().toString(number); }

QString clockText(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    const QLocale locale;
    const QString clock = locale.toString(local.time(), QStringLiteral("HH:mm"));
    if (local.date() == now.toLocalTime().date())
        return clock;
    return locale.toString(local.date(), QLocale::ShortFormat) + u' ' + clock;
}

QString fullDayText(const QDateTime &time) { return QLocale().toString(time.toLocalTime().date(), QLocale::LongFormat); }

QString fullTimeText(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    const QLocale locale;
    return locale.toString(local.date(), QLocale::LongFormat) + u' ' + locale.toString(local.time(), QStringLiteral("HH:mm:ss"));
}

QFont fixedFont(const QFont &like)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (like.pointSizeF() > 0)
        fixed.setPointSizeF(like.pointSizeF());
    else
        fixed.setPixelSize(like.pixelSize());
    return fixed;
}

} // namespace ui
