// The language of the windows. Installs Qt's and our translators and the default QLocale, so widgets are told by
// QEvent::LanguageChange and everything else by changed(). The sentences of core/words follow the same QLocale.
#pragma once
#include <QObject>
#include <QStringList>
#include <QTranslator>

class QCoreApplication;

namespace ui {

class Language : public QObject {
    Q_OBJECT
public:
    explicit Language(QCoreApplication &application, QObject *parent = nullptr);

    static QStringList all();                        // words::languages()
    static QString nameOf(const QString &language);  // in itself: "čeština"
    static QString ofDesktop();                      // the best of all() for the system's wishes

    QString current() const { return m_current; }
    void use(const QString &language); // acts at once; an unknown one is taken for English

Q_SIGNALS:
    void changed();

private:
    void install(QTranslator &translator, const QString &file, const QString &directory);

    QCoreApplication &m_application;
    QString m_current;
    QTranslator m_ours;
    QTranslator m_qts;
};

} // namespace ui
