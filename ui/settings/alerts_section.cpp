#include "ui/settings/alerts_section.h"
#include <QJsonArray>
#include <QVBoxLayout>
#include "ui/language.h"
#include "ui/settings/document_path.h"
#include "ui/settings/setting_words.h"
#include "ui/settings/ways_panel.h"

namespace ui {

namespace {

const QString quietPath = QStringLiteral("alerts.quietHours");
const QString webhookPath = QStringLiteral("alerts.webhook");

QList<QJsonValue> languageValues()
{
    QList<QJsonValue> values;
    for (const QString &one : Language::all())
        values << one;
    return values;
}

QList<QJsonValue> reminderValues() { return {QJsonArray{"5m", "1h", "4h", "1d"}, QJsonArray{"1d"}, QJsonArray{}}; }

} // namespace

AlertsSection::AlertsSection(ConfigSource &source, QWidget *parent)
    : SettingsSection(source, "settingsAlerts", parent), m_email(add(new ListField(QStringLiteral("alerts.email"), "alertsEmail", this))),
      m_webhook(add(new TextField(QStringLiteral("alerts.webhook.url"), "alertsWebhook", this))),
      m_format(add(new ChoiceField(QStringLiteral("alerts.webhook.format"), "alertsFormat", {QStringLiteral("json"), QStringLiteral("ntfy")}, this))),
      m_language(add(new ChoiceField(QStringLiteral("alerts.language"), "alertsLanguage", languageValues(), this))),
      m_reminders(add(new ChoiceField(QStringLiteral("alerts.reminders"), "alertsReminders", reminderValues(), this))),
      m_isQuiet(add(new SwitchField({}, "alertsQuiet", this))),
      m_problems(new SwitchField(QStringLiteral("alerts.quietHours.problems"), "alertsQuietProblems", this)),
      m_from(add(new ClockField(QStringLiteral("alerts.quietHours.from"), "alertsQuietFrom", this))),
      m_to(add(new ClockField(QStringLiteral("alerts.quietHours.to"), "alertsQuietTo", this))),
      m_downAfter(new AmountField(QStringLiteral("alerts.primaryDownAfter"), "alertsDownAfter", AmountField::Kind::Time, this)),
      m_oldest(new AmountField(QStringLiteral("alerts.oldestMail"), "alertsOldest", AmountField::Kind::Time, this)), m_ways(new WaysPanel(source.service(), this))
{
    add(m_problems);
    add(m_downAfter);
    add(m_oldest);
    m_reminders->setOtherWords([](const QJsonValue &value) { return durationListText(value); });
    body()->addWidget(m_ways);
    retranslate();
    takeBase();
}

void AlertsSection::activate() { m_ways->ask(); }

void AlertsSection::showDocument(const QJsonObject &document)
{
    SettingsSection::showDocument(document);
    const QJsonObject quiet = settingAt(document, quietPath).toObject();
    m_isQuiet->present(!quiet.isEmpty());
    if (quiet.isEmpty()) { // what it would be
        m_from->present(QStringLiteral("22:00"));
        m_to->present(QStringLiteral("06:00"));
        m_problems->present(true);
    } else if (!quiet.contains(QLatin1String("problems"))) {
        m_problems->present(true);
    }
    if (settingAt(document, m_format->path()).isUndefined())
        m_format->present(QStringLiteral("json"));
    m_ways->ask();
}

QJsonObject AlertsSection::edited(const QJsonObject &document) const
{
    QJsonObject changed = SettingsSection::edited(document);
    if (m_webhook->isChanged() && m_webhook->value().isUndefined())
        changed = withSetting(changed, webhookPath, QJsonValue::Undefined);
    else if (m_webhook->value().isUndefined())
        changed = withSetting(changed, m_format->path(), QJsonValue::Undefined);
    if (!m_isQuiet->value().toBool())
        return withSetting(changed, quietPath, QJsonValue::Undefined);
    if (m_isQuiet->isChanged() || m_from->isChanged() || m_to->isChanged()) {
        changed = withSetting(changed, m_from->path(), m_from->value());
        changed = withSetting(changed, m_to->path(), m_to->value());
    }
    return changed;
}

void AlertsSection::refresh()
{
    SettingsSection::refresh();
    const bool isQuiet = m_isQuiet->value().toBool();
    for (SettingField *field : std::initializer_list<SettingField *>{m_from, m_to, m_problems})
        field->setVisible(isQuiet);
    m_format->setVisible(!m_webhook->value().isUndefined());
}

void AlertsSection::retranslate()
{
    m_email->setWords(tr("Mail addresses, one a line"), tr("Who is told of warnings. Take addresses at another provider: mail to your own domains waits here while your mail server is away."));
    m_webhook->setWords(tr("Web address (webhook)"), tr("Where alerts are posted, for a chat or an app on the telephone. Leave it empty if you have none."));
    m_format->setWords(tr("Form of what is posted"), {});
    m_format->setChoices({tr("JSON, for programs"), tr("ntfy, for the app of that name")});
    m_language->setWords(tr("Language of alerts"), {});
    QStringList names;
    for (const QString &one : Language::all())
        names << Language::nameOf(one);
    m_language->setChoices(names);
    m_reminders->setWords(tr("Reminders of a problem that lasts"), tr("Each is counted from the message before; the last interval is repeated."));
    m_reminders->setChoices({tr("After 5 minutes, 1 hour, 4 hours, then every day"), tr("Every day"), tr("None")});
    m_isQuiet->setWords(tr("Quiet hours"), tr("In them reminders, ends of warnings and what is no problem wait until the morning."));
    m_from->setWords(tr("From"), {});
    m_to->setWords(tr("Until"), {});
    m_problems->setWords(tr("Tell of new problems in quiet hours too"), {});
    m_downAfter->setWords(tr("Tell when a mail server is away for"), tr("A restart of a few minutes is then no alert."));
    m_oldest->setWords(tr("Tell when mail waits though its server is there for"), {});
    m_downAfter->setChoices(timeUnits());
    m_oldest->setChoices(timeUnits());
    SettingsSection::retranslate();
}

} // namespace ui
