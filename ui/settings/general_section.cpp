#include "ui/settings/general_section.h"
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>
#include "ui/autostart.h"
#include "ui/domains/labels.h"
#include "ui/language.h"
#include "ui/local_settings.h"
#include "ui/text.h"

namespace ui {

namespace {

QList<QJsonValue> languageValues()
{
    QList<QJsonValue> values;
    for (const QString &one : Language::all())
        values << one;
    return values;
}

QTime timeOf(int minutes) { return QTime(0, 0).addSecs(minutes * 60); }
int minutesOf(const QJsonValue &text)
{
    const QTime time = QTime::fromString(text.toString(), QStringLiteral("HH:mm"));
    return time.hour() * 60 + time.minute();
}

} // namespace

GeneralSection::GeneralSection(Language &language, LocalSettings &settings, QWidget *parent)
    : SettingsPane(parent), m_language(language), m_settings(settings), m_intro(plainLabel(this, "generalIntro")),
      m_bubblesTitle(plainLabel(this, "generalBubbles")), m_languages(new ChoiceField({}, "generalLanguage", languageValues(), this)),
      m_schemes(new ChoiceField({}, "generalScheme", {QString(), QStringLiteral("light"), QStringLiteral("dark")}, this)),
      m_autostart(new SwitchField({}, "generalAutostart", this)), m_problems(new SwitchField({}, "bubblesProblems", this)),
      m_attention(new SwitchField({}, "bubblesAttention", this)), m_info(new SwitchField({}, "bubblesInfo", this)),
      m_reminders(new SwitchField({}, "bubblesReminders", this)), m_recovery(new SwitchField({}, "bubblesRecovery", this)),
      m_isQuiet(new SwitchField({}, "bubblesQuiet", this)), m_quietProblems(new SwitchField({}, "bubblesQuietProblems", this)),
      m_from(new ClockField({}, "bubblesQuietFrom", this)), m_to(new ClockField({}, "bubblesQuietTo", this))
{
    setObjectName(QStringLiteral("settingsGeneral"));
    build();
    retranslate();
    activate();
    connectAll();
}

void GeneralSection::build()
{
    setBold(m_bubblesTitle);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 10, 2);
    column->setSpacing(12);
    column->addWidget(m_intro);
    for (SettingField *field : std::initializer_list<SettingField *>{m_languages, m_schemes, m_autostart})
        column->addWidget(field);
    column->addSpacing(6);
    column->addWidget(m_bubblesTitle);
    for (SettingField *field : std::initializer_list<SettingField *>{m_problems, m_attention, m_info, m_reminders, m_recovery, m_isQuiet, m_from, m_to, m_quietProblems})
        column->addWidget(field);
    column->addStretch(1);
}

void GeneralSection::connectAll()
{
    connect(m_languages, &SettingField::edited, this, [this] {
        const QString wanted = m_languages->value().toString();
        m_settings.setLanguage(wanted);
        m_language.use(wanted);
    });
    connect(m_schemes, &SettingField::edited, this, [this] {
        m_settings.setScheme(m_schemes->value().toString());
        Q_EMIT schemeWanted(m_schemes->value().toString());
    });
    connect(m_autostart, &SettingField::edited, this, &GeneralSection::setAutostart);
    for (SettingField *field : std::initializer_list<SettingField *>{m_problems, m_attention, m_info, m_reminders, m_recovery, m_isQuiet, m_from, m_to, m_quietProblems})
        connect(field, &SettingField::edited, this, &GeneralSection::keepBubbles);
}

void GeneralSection::activate()
{
    const BubbleWishes wishes = m_settings.bubbleWishes();
    m_languages->setValue(m_language.current());
    m_schemes->setValue(m_settings.scheme());
    m_autostart->setValue(autostart::isOn());
    m_problems->setValue(wishes.problems);
    m_attention->setValue(wishes.attention);
    m_info->setValue(wishes.info);
    m_reminders->setValue(wishes.reminders);
    m_recovery->setValue(wishes.recovery);
    m_isQuiet->setValue(wishes.quiet.has_value());
    const QuietTime quiet = wishes.quiet.value_or(QuietTime());
    m_quietProblems->setValue(quiet.problems);
    m_from->setValue(timeOf(quiet.from).toString(QStringLiteral("HH:mm")));
    m_to->setValue(timeOf(quiet.to).toString(QStringLiteral("HH:mm")));
    refresh();
}

void GeneralSection::setAutostart()
{
    const Result<void> done = autostart::set(m_autostart->value().toBool() ? autostart::Wanted::Yes : autostart::Wanted::No);
    m_autostart->setFault(done ? QString() : tr("That could not be kept: %1").arg(done.error().detail));
    m_autostart->setValue(autostart::isOn());
}

void GeneralSection::keepBubbles()
{
    BubbleWishes wishes;
    wishes.problems = m_problems->value().toBool();
    wishes.attention = m_attention->value().toBool();
    wishes.info = m_info->value().toBool();
    wishes.reminders = m_reminders->value().toBool();
    wishes.recovery = m_recovery->value().toBool();
    if (m_isQuiet->value().toBool())
        wishes.quiet = QuietTime{minutesOf(m_from->value()), minutesOf(m_to->value()), m_quietProblems->value().toBool()};
    m_settings.setBubbleWishes(wishes);
    refresh();
    Q_EMIT bubblesChanged();
}

void GeneralSection::refresh()
{
    const bool isQuiet = m_isQuiet->value().toBool();
    for (SettingField *field : std::initializer_list<SettingField *>{m_from, m_to, m_quietProblems})
        field->setVisible(isQuiet);
}

void GeneralSection::retranslate()
{
    m_intro->setText(tr("These settings are of this window alone and act at once."));
    m_languages->setWords(tr("Language"), {});
    QStringList names;
    for (const QString &one : Language::all())
        names << Language::nameOf(one);
    m_languages->setChoices(names);
    m_schemes->setWords(tr("Colours"), {});
    m_schemes->setChoices({tr("As the desktop"), tr("Light"), tr("Dark")});
    m_autostart->setWords(tr("Start hidden when I log in"), tr("Then the tray shows the state of the mail, and warnings appear though the window was never opened."));
    m_bubblesTitle->setText(tr("What appears on the screen by itself"));
    m_problems->setWords(tr("Problems"), tr("Mail is or will be lost or refused."));
    m_attention->setWords(tr("What needs attention"), tr("Something is wrong, the mail is safe."));
    m_info->setWords(tr("For your information"), {});
    m_reminders->setWords(tr("Reminders of what still lasts"), {});
    m_recovery->setWords(tr("That a problem is over"), {});
    m_isQuiet->setWords(tr("Quiet hours"), tr("In them nothing appears; what still lasts at their end does then."));
    m_from->setWords(tr("From"), {});
    m_to->setWords(tr("Until"), {});
    m_quietProblems->setWords(tr("Show new problems in quiet hours too"), {});
}

void GeneralSection::changeEvent(QEvent *event)
{
    SettingsPane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_languages->setValue(m_language.current());
    }
}

} // namespace ui
