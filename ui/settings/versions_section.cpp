#include "ui/settings/versions_section.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include "ui/domains/labels.h"
#include "ui/palette.h"
#include "ui/settings/version_card.h"
#include "ui/text.h"

namespace ui {

VersionsSection::VersionsSection(ConfigSource &source, QWidget *parent)
    : SettingsPane(parent), m_source(source), m_intro(plainLabel(this, "versionsIntro")), m_message(plainLabel(this, "versionsMessage")),
      m_undo(new QPushButton(this)), m_column(new QVBoxLayout)
{
    setObjectName(QStringLiteral("settingsVersions"));
    m_undo->setObjectName(QStringLiteral("versionsUndo"));
    m_column->setSpacing(8);
    auto *said = new QHBoxLayout;
    said->addWidget(m_message, 1);
    said->addWidget(m_undo, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 10, 2);
    column->setSpacing(10);
    column->addWidget(m_intro);
    column->addLayout(said);
    column->addLayout(m_column);
    column->addStretch(1);
    connect(&m_source, &ConfigSource::changed, this, &VersionsSection::activate);
    connect(m_undo, &QPushButton::clicked, this, [this] { restore(m_before, State::Undone); });
    refresh();
}

void VersionsSection::activate()
{
    refresh();
    if (!isVisible() || !m_source.service().mayAdminister())
        return;
    m_source.service().ask(ipc::ListConfigVersions{}, this, [this](const Asked<ipc::ConfigVersions> &answer) {
        if (answer)
            return showList(answer->versions);
        m_state = State::Failed;
        m_error = answer.error();
        refresh();
    });
}

void VersionsSection::showList(const QList<ipc::ConfigVersion> &versions)
{
    while (m_cards.size() > versions.size())
        delete m_cards.takeLast();
    while (m_cards.size() < versions.size()) {
        auto *card = new VersionCard(int(m_cards.size()) + 1, this);
        connect(card, &VersionCard::restoreWanted, this, [this](const QString &version) { restore(version, State::Restored); });
        m_column->addWidget(card);
        m_cards << card;
    }
    m_current.clear();
    for (qsizetype i = 0; i < versions.size(); ++i) {
        m_cards.at(i)->show(versions.at(i));
        if (versions.at(i).isCurrent)
            m_current = versions.at(i).version;
    }
    refresh();
}

void VersionsSection::restore(const QString &version, State then)
{
    const QString before = m_current;
    m_state = State::Restoring;
    refresh();
    m_source.service().ask(ipc::RestoreConfig{version, m_source.document().revision}, this, [this, before, then](const Asked<ipc::ConfigDocument> &answer) {
        m_state = answer ? then : State::Failed;
        m_error = answer ? ipc::Sentence() : answer.error();
        m_before = before;
        if (answer)
            m_source.take(*answer); // and the list anew
        refresh();
    });
}

void VersionsSection::refresh()
{
    m_intro->setText(tr("Every change of the settings is kept: the last ten, who made them, and what they changed. Going back to one is a change like any other, and can be undone."));
    const QString done = m_state == State::Restored    ? tr("The earlier settings are in use again.")
                         : m_state == State::Undone    ? tr("Undone: the settings are as before.")
                         : m_state == State::Restoring ? tr("Going back…")
                                                       : QString();
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, toneColour(m_state == State::Failed ? Tone::Problem : Tone::Text, palette()));
    m_message->setPalette(colours);
    m_message->setText(m_state == State::Failed ? sayWithAdvice(m_error) : done);
    m_message->setVisible(!m_message->text().isEmpty());
    m_undo->setText(tr("&Undo"));
    m_undo->setAccessibleName(tr("Undo going back"));
    m_undo->setVisible(m_state == State::Restored && !m_before.isEmpty());
    const bool may = m_source.mayChange() && m_state != State::Restoring;
    m_undo->setEnabled(may);
    for (VersionCard *card : std::as_const(m_cards))
        card->setMayRestore(may);
}

void VersionsSection::changeEvent(QEvent *event)
{
    SettingsPane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace ui
