#include "ui/settings/version_card.h"
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include "ipc/codec.h"
#include "ui/domains/labels.h"
#include "ui/text.h"

namespace ui {

VersionCard::VersionCard(int number, QWidget *parent)
    : QFrame(parent), m_head(plainLabel(this, "")), m_by(plainLabel(this, "")), m_changes(plainLabel(this, "")), m_restore(new QPushButton(this))
{
    setObjectName(QStringLiteral("version%1").arg(number));
    setFrameShape(QFrame::StyledPanel);
    setBold(m_head);
    m_restore->setObjectName(QStringLiteral("versionRestore%1").arg(number));
    m_changes->setObjectName(QStringLiteral("versionChanges%1").arg(number));
    m_head->setObjectName(QStringLiteral("versionHead%1").arg(number));
    m_by->setObjectName(QStringLiteral("versionBy%1").arg(number));
    m_changes->setMinimumWidth(1);
    m_changes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(4);
    for (QLabel *label : {m_head, m_by, m_changes})
        column->addWidget(label);
    column->addWidget(m_restore, 0, Qt::AlignLeft);
    connect(m_restore, &QPushButton::clicked, this, [this] { Q_EMIT restoreWanted(m_version.version); });
}

void VersionCard::show(const ipc::ConfigVersion &version)
{
    m_version = version;
    refresh();
}

void VersionCard::setMayRestore(bool may)
{
    m_mayRestore = may;
    m_restore->setEnabled(may);
}

void VersionCard::refresh()
{
    const QString time = fullTimeText(m_version.at);
    m_head->setText(m_version.isCurrent ? tr("%1, in use").arg(time) : time);
    QString code = QStringLiteral("config.origin.") + ipc::JsonWriter::value(m_version.origin).toString();
    if (m_version.by.isEmpty())
        code = QStringLiteral("config.origin.found-alone");
    m_by->setText(say({code, {{"by", actorName(m_version.by)}}}));
    QStringList lines;
    for (const ipc::Sentence &change : m_version.changes)
        lines << QStringLiteral("• ") + say(change);
    if (m_version.moreChanges > 0)
        lines << QStringLiteral("• ") + say({QStringLiteral("config.change.more"), {{"more", m_version.moreChanges}}});
    if (m_version.isFirst)
        lines << say({QStringLiteral("ctl.config-first"), {}});
    else if (lines.isEmpty())
        lines << tr("Only the way it is written differs.");
    m_changes->setText(lines.join(u'\n'));
    m_restore->setText(tr("Go back to this one"));
    m_restore->setAccessibleName(tr("Go back to the configuration of %1").arg(time));
    m_restore->setVisible(!m_version.isCurrent);
    m_restore->setEnabled(m_mayRestore);
}

void VersionCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

QString actorName(const QString &actor)
{
    const QString name = actor.startsWith(QLatin1String("user:")) ? actor.sliced(5) : actor;
    const qsizetype number = name.lastIndexOf(u'(');
    return number > 0 ? name.first(number) : name;
}

} // namespace ui
