#include "ui/settings/settings_section.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <chrono>
#include "ui/domains/labels.h"
#include "ui/palette.h"
#include "ui/settings/document_path.h"
#include "ui/text.h"

namespace ui {

namespace {

using namespace std::chrono_literals;
constexpr auto pause = 300ms;

QString pathOf(const ipc::Sentence &fault) { return fault.parameters.value(QLatin1String("path")).toString(); }

// "alerts.email[1]" and "alerts.email" belong to the field of "alerts.email".
bool isAbout(const QString &path, const QString &field)
{
    return !field.isEmpty() && path.startsWith(field) && (path.size() == field.size() || path.at(field.size()) == u'[' || path.at(field.size()) == u'.');
}

} // namespace

SettingsSection::SettingsSection(ConfigSource &source, const char *name, QWidget *parent)
    : SettingsPane(parent), m_source(source), m_name(QLatin1String(name)), m_body(new QVBoxLayout), m_message(plainLabel(this, name)),
      m_apply(new QPushButton(this)), m_discard(new QPushButton(this))
{
    setObjectName(m_name);
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &SettingsSection::validate);
    connect(m_apply, &QPushButton::clicked, this, &SettingsSection::apply);
    connect(m_discard, &QPushButton::clicked, this, &SettingsSection::discard);
    connect(&m_source, &ConfigSource::changed, this, &SettingsSection::sourceChanged);
}

void SettingsSection::build()
{
    m_message->setObjectName(m_name + QStringLiteral("Message"));
    m_apply->setObjectName(m_name + QStringLiteral("Apply"));
    m_discard->setObjectName(m_name + QStringLiteral("Discard"));
    m_body->setSpacing(14);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_apply);
    buttons->addWidget(m_discard);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 10, 2); // beside the scroll bar
    column->setSpacing(14);
    column->addLayout(m_body);
    column->addWidget(m_message);
    column->addLayout(buttons);
    column->addStretch(1);
}

void SettingsSection::place(SettingField *field)
{
    m_fields << field;
    m_body->addWidget(field);
    connect(field, &SettingField::edited, this, &SettingsSection::touch);
}

void SettingsSection::takeBase()
{
    m_base = m_source.document().document;
    m_revision = m_source.document().revision;
    m_faults.clear();
    m_isValidated = true;
    showDocument(m_base);
    takeFaults({});
}

bool SettingsSection::isEdited() const { return m_source.isKnown() && edited(m_base) != m_base; }

void SettingsSection::sourceChanged()
{
    const bool isOther = m_source.document().revision != m_revision;
    if (m_source.isKnown() && isOther && (m_state == State::Applying || !isEdited()))
        takeBase();
    refresh();
}

void SettingsSection::touch()
{
    m_state = State::Idle;
    m_isValidated = false;
    m_pause.start();
    refresh();
}

void SettingsSection::validate()
{
    if (!m_source.isKnown())
        return;
    const quint64 mine = ++m_asked;
    m_source.service().ask(ipc::ValidateConfig{edited(m_base)}, this, [this, mine](const Asked<ipc::Validation> &answer) {
        if (mine != m_asked || !answer)
            return;
        m_isValidated = !m_pause.isActive();
        takeFaults(answer->faults);
    });
}

void SettingsSection::takeFaults(const QList<ipc::Sentence> &faults)
{
    m_faults = faults;
    for (SettingField *field : std::as_const(m_fields)) {
        QStringList lines;
        for (const ipc::Sentence &fault : faults)
            if (isAbout(pathOf(fault), field->path()))
                lines << sayWithAdvice(fault);
        field->setFault(lines.join(u'\n'));
    }
    refresh();
}

void SettingsSection::apply()
{
    if (!isEdited())
        return;
    m_state = State::Applying;
    refresh();
    m_source.set(edited(m_base), m_revision, this, [this](const Asked<ipc::ConfigDocument> &answer) {
        m_state = answer ? State::Applied : State::Failed;
        m_error = answer ? ipc::Sentence() : answer.error();
        if (!answer && !pathOf(m_error).isEmpty())
            validate();
        refresh();
    });
}

void SettingsSection::discard()
{
    m_state = State::Idle;
    m_pause.stop();
    ++m_asked;
    takeBase();
}

bool SettingsSection::isConflict() const
{
    return m_source.isKnown() && isEdited() && m_source.document().revision != m_revision && m_state != State::Applying;
}

QString SettingsSection::message() const
{
    if (isConflict())
        return tr("Somebody else changed the configuration meanwhile. Nothing was overwritten; take the present values and edit them anew.");
    switch (m_state) {
    case State::Applying: return tr("Applying…");
    case State::Applied: return tr("Saved, and in use.");
    case State::Failed: return sayWithAdvice(m_error);
    case State::Idle: break;
    }
    for (const ipc::Sentence &fault : m_faults) {
        const bool isShown = std::ranges::any_of(m_fields, [&](const SettingField *field) { return isAbout(pathOf(fault), field->path()); });
        return isShown ? tr("Nothing is saved until what is marked above is right.") : sayWithAdvice(fault);
    }
    if (m_source.isKnown() && !m_source.document().writable)
        return tr("The service may not write its configuration file %1.").arg(m_source.document().path);
    return {};
}

void SettingsSection::refresh()
{
    const bool mayEdit = m_source.mayChange() && m_state != State::Applying;
    for (SettingField *field : std::as_const(m_fields))
        field->setEditable(mayEdit);
    const bool isDirty = isEdited();
    m_apply->setEnabled(mayEdit && isDirty && !isConflict() && m_isValidated && m_faults.isEmpty());
    m_discard->setEnabled(mayEdit && isDirty);
    Q_EMIT editedChanged();
    m_discard->setText(isConflict() ? tr("&Take the present values") : tr("&Discard"));
    m_discard->setAccessibleName(m_discard->text().remove(u'&'));
    const bool isBad = m_state == State::Failed || !m_faults.isEmpty() || isConflict();
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, toneColour(isBad ? Tone::Problem : Tone::Text, palette()));
    m_message->setPalette(colours);
    m_message->setText(message());
    m_message->setVisible(!m_message->text().isEmpty());
}

void SettingsSection::showDocument(const QJsonObject &document)
{
    for (SettingField *field : std::as_const(m_fields))
        if (!field->path().isEmpty())
            field->present(settingAt(document, field->path()));
}

QJsonObject SettingsSection::edited(const QJsonObject &document) const
{
    QJsonObject changed = document;
    for (const SettingField *field : m_fields)
        if (!field->path().isEmpty() && field->isChanged())
            changed = withSetting(changed, field->path(), field->value());
    return changed;
}

void SettingsSection::retranslate()
{
    m_apply->setText(tr("&Apply"));
    m_apply->setAccessibleName(tr("Apply"));
    takeFaults(QList<ipc::Sentence>(m_faults)); // in the other language
}

void SettingsSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

} // namespace ui
