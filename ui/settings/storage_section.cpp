#include "ui/settings/storage_section.h"
#include <QVBoxLayout>
#include "ui/domains/labels.h"
#include "ui/settings/setting_words.h"
#include "ui/text.h"

namespace ui {

StorageSection::StorageSection(ConfigSource &source, QWidget *parent)
    : SettingsSection(source, "settingsStorage", parent), m_free(plainLabel(this, "storageFree")),
      m_lifetime(new AmountField(QStringLiteral("spool.lifetime"), "storageLifetime", AmountField::Kind::Time, this)),
      m_lifetimeMax(new AmountField(QStringLiteral("spool.lifetimeMax"), "storageLifetimeMax", AmountField::Kind::Time, this)),
      m_minFree(new AmountField(QStringLiteral("spool.minFree"), "storageMinFree", AmountField::Kind::Size, this)),
      m_history(new AmountField(QStringLiteral("history.keep"), "storageHistory", AmountField::Kind::Time, this)),
      m_transcripts(new AmountField(QStringLiteral("history.transcripts"), "storageTranscripts", AmountField::Kind::Time, this))
{
    body()->addWidget(m_free);
    for (AmountField *field : {m_lifetime, m_lifetimeMax, m_minFree, m_history, m_transcripts})
        add(field);
    connect(&source.service(), &ServiceModel::changed, this, [this] { refresh(); });
    retranslate();
    takeBase();
}

void StorageSection::refresh()
{
    SettingsSection::refresh();
    const auto &snapshot = source().service().snapshot();
    const bool isThere = snapshot && source().service().contact() == Contact::Connected;
    QString text = isThere ? tr("%1 are free on the disk with the kept mail.").arg(sizeText(snapshot->counters.freeBytes)) : QString();
    if (isThere && snapshot->counters.daysUntilFull)
        text += u' ' + tr("As things go, that is enough for %Ln day(s).", nullptr, *snapshot->counters.daysUntilFull);
    m_free->setText(text);
    m_free->setVisible(!text.isEmpty());
}

void StorageSection::retranslate()
{
    m_lifetime->setWords(tr("Try to deliver mail for"), tr("Then its sender is told that it could not be delivered. The time stands still while your mail server is away: an outage lets no mail expire."));
    m_lifetimeMax->setWords(tr("Keep mail at most for"), tr("Since it came, outages included."));
    m_minFree->setWords(tr("Leave free on the disk"), tr("When less is free, new mail is put off: senders try again later."));
    m_history->setWords(tr("Keep the history for"), tr("Who wrote to whom, and what became of it. These are personal data: keep them no longer than you need them."));
    m_transcripts->setWords(tr("Keep records of conversations for"), tr("What mail servers said when a delivery failed. Personal data, too."));
    for (AmountField *field : {m_lifetime, m_lifetimeMax, m_history, m_transcripts})
        field->setChoices(timeUnits());
    m_minFree->setChoices(sizeUnits());
    SettingsSection::retranslate();
}

} // namespace ui
