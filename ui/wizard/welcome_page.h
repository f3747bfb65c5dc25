// Page 1: what the set-up will do, in three lines, and the language, which acts at once.
#pragma once
#include "ui/wizard/wizard_page.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

class Language;
class LocalSettings;

class WelcomePage : public WizardPage {
    Q_OBJECT
public:
    WelcomePage(SetupDraft &draft, Language &language, LocalSettings &settings, QWidget *parent);

    QString title() const override;
    void enter() override;
    bool isComplete() const override { return true; }
    // A draft of an earlier time goes on here; nothing: there is none.
    void setContinued(const QString &since);

Q_SIGNALS:
    void startOverWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose();
    void retranslate();

    Language &m_language;
    LocalSettings &m_settings;
    QLabel *m_intro;
    QList<QLabel *> m_lines;
    QList<QLabel *> m_shapes;
    QLabel *m_languageLabel;
    QComboBox *m_languages;
    QLabel *m_note;
    QLabel *m_continued;
    QPushButton *m_startOver;
    QString m_since;
};

} // namespace ui
