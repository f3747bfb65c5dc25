#include "ui/wizard/notice_setup_page.h"
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>
#include "base/units.h"
#include "ui/language.h"
#include "ui/text.h"
#include "ui/wizard/alert_proof.h"
#include "ui/wizard/fold.h"
#include "ui/wizard/setup_draft.h"

namespace ui {

namespace {

constexpr int longest = 1000;
constexpr int shortestChoice = 12; // characters
constexpr qsizetype mostAddresses = 5; // the configuration's bound
const QList<QStringList> schedules{{QStringLiteral("4h"), QStringLiteral("2d")}, {QStringLiteral("1h"), QStringLiteral("4h"), QStringLiteral("2d")}, {QStringLiteral("1d")}};

QFormLayout *formOf(const QList<std::pair<QLabel *, QWidget *>> &rows)
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    for (const auto &[label, field] : rows) {
        label->setBuddy(field);
        form->addRow(label, field);
    }
    return form;
}

void choose(QComboBox *box, const QVariant &data) { box->setCurrentIndex(qMax(0, box->findData(data))); }

} // namespace

QString scheduleText(const QStringList &schedule)
{
    if (schedule.isEmpty())
        return NoticeSetupPage::tr("never");
    QStringList times;
    for (const QString &step : schedule) {
        const auto time = durationFromText(step);
        times << NoticeSetupPage::tr("after %1").arg(time ? durationWords(time->count() / 1000) : step);
    }
    return QLocale().createSeparatedList(times);
}

NoticeSetupPage::NoticeSetupPage(SetupDraft &draft, ServiceModel &service, QWidget *parent)
    : WizardPage(draft, parent), m_noticesHeading(new QLabel(this)), m_noticesHint(new QLabel(this)), m_delayLabel(new QLabel(this)), m_scheduleLabel(new QLabel(this)),
      m_languageLabel(new QLabel(this)), m_delay(new QComboBox(this)), m_schedule(new QComboBox(this)), m_language(new QComboBox(this)), m_alertsHeading(new QLabel(this)),
      m_emailLabel(new QLabel(this)), m_emailHint(new QLabel(this)), m_alertLanguageLabel(new QLabel(this)), m_email(new QLineEdit(this)),
      m_alertLanguage(new QComboBox(this)), m_cannotLeave(new QLabel(this)), m_webhookFold(new Fold("webhookFold", this)), m_urlLabel(new QLabel(this)),
      m_formatLabel(new QLabel(this)), m_webhookFault(new QLabel(this)), m_url(new QLineEdit(this)), m_format(new QComboBox(this)), m_proof(new AlertProof(service, this))
{
    setObjectName(QStringLiteral("noticeSetupPage"));
    build();
    for (QComboBox *box : {m_delay, m_schedule, m_language, m_alertLanguage, m_format})
        connect(box, &QComboBox::activated, this, &NoticeSetupPage::read);
    for (QLineEdit *edit : {m_email, m_url})
        connect(edit, &QLineEdit::textChanged, this, &NoticeSetupPage::read);
    connect(m_proof, &AlertProof::waysChanged, this, &NoticeSetupPage::refresh);
    NoticeSetupPage::load(); // no other yet
}

void NoticeSetupPage::build()
{
    const std::pair<QWidget *, const char *> names[] = {{m_delay, "noticeDelay"}, {m_schedule, "noticeSchedule"}, {m_language, "noticeLanguage"}, {m_email, "alertEmail"},
                                                         {m_emailHint, "alertEmailHint"}, {m_alertLanguage, "alertLanguage"}, {m_url, "webhookUrl"}, {m_format, "webhookFormat"},
                                                         {m_webhookFault, "webhookFault"}, {m_cannotLeave, "alertsCannotLeave"}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(QLatin1String(name));
    for (QLabel *label : {m_noticesHint, m_emailHint, m_cannotLeave, m_webhookFault})
        label->setWordWrap(true);
    for (QLineEdit *edit : {m_email, m_url})
        edit->setMaxLength(longest);
    for (QComboBox *box : {m_delay, m_schedule, m_language, m_alertLanguage, m_format}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(shortestChoice);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    for (const char *value : {"verified", "all", "off"})
        m_delay->addItem(QString(), QLatin1String(value));
    for (const char *value : {"json", "ntfy"})
        m_format->addItem(QString(), QLatin1String(value));
    for (QComboBox *box : {m_language, m_alertLanguage})
        for (const QString &one : Language::all())
            box->addItem(Language::nameOf(one), one);
    auto *inWebhook = new QVBoxLayout(m_webhookFold->inside());
    inWebhook->setContentsMargins(0, 0, 0, 0);
    inWebhook->addLayout(formOf({{m_urlLabel, m_url}, {m_formatLabel, m_format}}));
    inWebhook->addWidget(m_webhookFault);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_noticesHeading);
    column->addWidget(m_noticesHint);
    column->addLayout(formOf({{m_delayLabel, m_delay}, {m_scheduleLabel, m_schedule}, {m_languageLabel, m_language}}));
    column->addSpacing(14);
    column->addWidget(m_alertsHeading);
    column->addLayout(formOf({{m_emailLabel, m_email}, {m_alertLanguageLabel, m_alertLanguage}}));
    column->addWidget(m_emailHint);
    column->addWidget(m_cannotLeave);
    column->addWidget(m_webhookFold);
    column->addSpacing(6);
    column->addWidget(m_proof);
    column->addStretch(1);
}

QString NoticeSetupPage::title() const { return tr("Notices & alerts"); }

void NoticeSetupPage::load()
{
    const QSignalBlocker quietEmail(m_email), quietUrl(m_url);
    if (wordsOf(m_email->text()) != m_draft.alertEmail)
        m_email->setText(m_draft.alertEmail.join(QStringLiteral(", ")));
    m_url->setText(m_draft.webhookUrl);
    if (!m_draft.webhookUrl.isEmpty())
        m_webhookFold->setOpen(true);
    m_schedule->clear();
    for (const QStringList &schedule : schedules)
        m_schedule->addItem(QString(), schedule);
    if (!schedules.contains(m_draft.schedule))
        m_schedule->addItem(QString(), m_draft.schedule);
    choose(m_delay, m_draft.delay);
    choose(m_schedule, m_draft.schedule);
    choose(m_language, m_draft.noticeLanguage);
    choose(m_alertLanguage, m_draft.alertLanguage);
    choose(m_format, m_draft.webhookFormat);
    retranslate();
}

void NoticeSetupPage::enter() { m_proof->refresh(); }

bool NoticeSetupPage::isComplete() const { return alertFault().isEmpty() && webhookFault().isEmpty(); }

void NoticeSetupPage::read()
{
    m_draft.delay = m_delay->currentData().toString();
    m_draft.schedule = m_schedule->currentData().toStringList();
    m_draft.noticeLanguage = m_language->currentData().toString();
    m_draft.alertEmail = wordsOf(m_email->text());
    m_draft.alertLanguage = m_alertLanguage->currentData().toString();
    m_draft.webhookUrl = m_url->text().trimmed();
    m_draft.webhookFormat = m_format->currentData().toString();
    refresh();
    Q_EMIT completeChanged();
}

QString NoticeSetupPage::alertFault() const
{
    for (const QString &address : m_draft.alertEmail) {
        if (domainOfAddress(address).isEmpty())
            return tr("%1 is not a mail address.").arg(address);
        if (isBehindPrimary(m_draft, address))
            return tr("%1 is on your own mail server. An alert that it is away could not arrive there. Take a mailbox elsewhere.").arg(address);
        if (m_draft.alertEmail.count(address) > 1)
            return tr("%1 is here twice.").arg(address);
    }
    return m_draft.alertEmail.size() > mostAddresses ? tr("At most %n addresses can be told.", nullptr, int(mostAddresses)) : QString();
}

QString NoticeSetupPage::webhookFault() const
{
    if (m_draft.webhookUrl.isEmpty())
        return {};
    if (!isWebUrl(m_draft.webhookUrl))
        return tr("This is not a web address. It begins with https:// or http://.");
    const bool hasTopic = !m_draft.webhookUrl.section(QLatin1String("://"), 1).section(u'/', 1).isEmpty();
    return m_draft.webhookFormat == QLatin1String("ntfy") && !hasTopic ? tr("The address of ntfy ends with its topic, such as https://ntfy.sh/our-mail.") : QString();
}

void NoticeSetupPage::changeEvent(QEvent *event)
{
    WizardPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

void NoticeSetupPage::refresh()
{
    m_scheduleLabel->setEnabled(m_draft.delay != QLatin1String("off"));
    m_schedule->setEnabled(m_draft.delay != QLatin1String("off"));
    const QString fault = alertFault();
    QStringList ways = m_draft.alertEmail;
    if (!m_draft.webhookUrl.isEmpty())
        ways << QStringLiteral("webhook");
    m_proof->setOnly(ways);
    m_emailHint->setText(!fault.isEmpty() ? fault
                         : m_draft.alertEmail.isEmpty() ? tr("A mailbox that is not on your own mail server. Without one, warnings show only on this screen.")
                                                        : tr("After the last page a test alert goes to each new address; the code in it proves that it arrives."));
    m_cannotLeave->setText(tr("Cannot leave: port 25 leads nowhere from here. Enter a server that passes mail on, on the page “This machine”."));
    m_cannotLeave->setVisible(m_draft.isOutboundBlocked && m_draft.smarthost.isEmpty());
    m_webhookFault->setText(webhookFault());
    m_webhookFault->setVisible(!m_webhookFault->text().isEmpty());
}

void NoticeSetupPage::retranslate()
{
    QFont bold = font();
    bold.setBold(true);
    m_noticesHeading->setFont(bold);
    m_alertsHeading->setFont(bold);
    m_noticesHeading->setText(tr("What senders are told"));
    m_noticesHint->setText(tr("When mail waits here for long, its sender gets a notice in plain words. Lists and automatic mail never do."));
    m_delayLabel->setText(tr("&Who"));
    m_delay->setAccessibleName(tr("Who is told of a delay"));
    const QString who[] = {tr("senders who are proved to be who they say (recommended)"), tr("all senders"), tr("nobody")};
    for (int i = 0; i < m_delay->count(); ++i)
        m_delay->setItemText(i, who[i]);
    m_scheduleLabel->setText(tr("W&hen"));
    m_schedule->setAccessibleName(tr("When senders are told"));
    for (int i = 0; i < m_schedule->count(); ++i)
        m_schedule->setItemText(i, scheduleText(m_schedule->itemData(i).toStringList()));
    m_languageLabel->setText(tr("&Language, if the mail shows none"));
    m_language->setAccessibleName(tr("Language of notices"));
    m_alertsHeading->setText(tr("What you are told"));
    m_emailLabel->setText(tr("&E-mail for alerts"));
    m_email->setAccessibleName(tr("E-mail for alerts"));
    m_email->setPlaceholderText(QStringLiteral("eva@elsewhere.example"));
    m_alertLanguageLabel->setText(tr("Lan&guage of alerts"));
    m_alertLanguage->setAccessibleName(tr("Language of alerts"));
    m_webhookFold->setTitle(tr("Webhook (for chat programs and the like)"));
    m_urlLabel->setText(tr("Web add&ress"));
    m_url->setAccessibleName(tr("Web address of the webhook"));
    m_url->setPlaceholderText(QStringLiteral("https://ntfy.sh/our-mail"));
    m_formatLabel->setText(tr("&Format"));
    m_format->setAccessibleName(tr("Format of the webhook"));
    m_format->setItemText(0, tr("JSON"));
    m_format->setItemText(1, tr("ntfy"));
    refresh();
}

} // namespace ui
