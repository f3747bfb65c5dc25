#include "ui/language.h"
#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include "words/words.h"

namespace ui {

namespace {

// English is the British one, as in core/words: 24 hours, the day before the month.
QLocale localeOf(const QString &language)
{
    return language == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(language);
}

} // namespace

Language::Language(QCoreApplication &application, QObject *parent) : QObject(parent), m_application(application) {}

QStringList Language::all() { return words::languages(); }

QString Language::nameOf(const QString &language)
{
    return language == QLatin1String("en") ? QStringLiteral("English") : QLocale(language).nativeLanguageName();
}

QString Language::ofDesktop() { return words::bestLanguage(QLocale::system().uiLanguages()); }

void Language::use(const QString &language)
{
    const QString wanted = all().contains(language) ? language : QStringLiteral("en");
    if (wanted == m_current)
        return;
    m_current = wanted;
    QLocale::setDefault(localeOf(wanted)); // first: installing a translator makes the widgets ask for texts
    install(m_qts, QStringLiteral("qtbase_") + wanted, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(m_ours, QStringLiteral("restante_") + wanted, QStringLiteral(":/i18n"));
    Q_EMIT changed();
}

void Language::install(QTranslator &translator, const QString &file, const QString &directory)
{
    m_application.removeTranslator(&translator);
    if (translator.load(file, directory))
        m_application.installTranslator(&translator);
}

} // namespace ui
