#include "ui/notices/outage_card.h"
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>
#include "ipc/codec.h"
#include "ui/domains/labels.h"
#include "ui/icons.h"
#include "ui/notices/flow_layout.h"
#include "ui/notices/ready_sentence.h"
#include "ui/text.h"
#include "ui/wizard/domain_text.h"

namespace ui {

namespace {

constexpr int shapeSize = 22;
constexpr qint64 delay = 4 * 3600;

QPushButton *named(QWidget *parent, const char *name)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(QLatin1String(name));
    return button;
}

} // namespace

QString outageText(const ipc::NoticeOutage &outage, const QDateTime &now)
{
    QJsonObject facts = ipc::JsonWriter::value(outage).toObject();
    facts.insert(QStringLiteral("domain"), shownDomain(outage.domain));
    facts.insert(QStringLiteral("asOf"), now.toString(Qt::ISODateWithMs));
    return say({outage.ended ? QStringLiteral("notice.outage-over") : QStringLiteral("notice.outage"), facts});
}

OutageCard::OutageCard(QWidget *parent)
    : QFrame(parent), m_shape(new QLabel(this)), m_title(plainLabel(this, "outageTitle")), m_outlook(plainLabel(this, "outageOutlook")),
      m_preview(named(this, "outagePreview")), m_postpone(named(this, "outagePostpone")), m_mute(named(this, "outageMute")),
      m_resume(named(this, "outageResume")), m_ready(new ReadySentence(this))
{
    setFrameShape(QFrame::StyledPanel);
    build();
    connect(m_preview, &QPushButton::clicked, this, [this] { Q_EMIT previewWanted(m_outage.domain); });
    connect(m_postpone, &QPushButton::clicked, this, [this] { decide(delay, false); });
    connect(m_mute, &QPushButton::clicked, this, [this] { decide(0, true); });
    connect(m_resume, &QPushButton::clicked, this, [this] { decide(0, false); });
}

void OutageCard::build()
{
    setBold(m_title);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_preview, m_postpone, m_mute, m_resume})
        buttons->addWidget(button);
    auto *words = new QVBoxLayout;
    words->addWidget(m_title);
    words->addWidget(m_outlook);
    words->addLayout(buttons);
    words->addSpacing(4);
    words->addWidget(m_ready);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(10);
    row->addWidget(m_shape, 0, Qt::AlignTop);
    row->addLayout(words, 1);
}

void OutageCard::decide(qint64 seconds, bool muted) { Q_EMIT decided({m_outage.id, seconds, muted}); }

void OutageCard::show(const ipc::NoticeOutage &outage, const QDateTime &now, bool mayOperate)
{
    m_outage = outage;
    m_now = now;
    m_mayOperate = mayOperate;
    refresh();
}

void OutageCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

void OutageCard::refresh()
{
    if (m_outage.id.isEmpty())
        return;
    const QString domain = shownDomain(m_outage.domain);
    m_shape->setPixmap(iconPixmap(QStringLiteral("state-attention"), palette(), Tone::Attention, shapeSize, devicePixelRatioF()));
    m_shape->setAccessibleName(tr("The mail server is away"));
    m_title->setText(outageText(m_outage, m_now));
    m_outlook->setText(outlook());
    const auto label = [&domain](QPushButton *button, const QString &text) {
        button->setText(text);
        button->setAccessibleName(QStringLiteral("%1: %2").arg(text, domain));
    };
    label(m_preview, tr("Preview"));
    label(m_postpone, tr("Postpone 4 h"));
    label(m_mute, tr("Do not tell"));
    label(m_resume, tr("Tell by schedule again"));
    m_mute->setIcon(icon(QStringLiteral("bell-off"), palette()));
    m_preview->setIcon(icon(QStringLiteral("search"), palette()));
    m_postpone->setVisible(!m_outage.muted);
    m_mute->setVisible(!m_outage.muted);
    m_resume->setVisible(m_outage.muted || m_outage.postponedUntil);
    for (QPushButton *button : {m_postpone, m_mute, m_resume}) {
        button->setEnabled(m_mayOperate);
        button->setToolTip(m_mayOperate ? QString() : tr("Your account may look, but not change anything."));
    }
    m_ready->show(m_outage);
}

QString OutageCard::outlook() const
{
    if (m_outage.muted)
        return say({QStringLiteral("notice.outage-muted"), {}});
    const QString at = m_now.toString(Qt::ISODateWithMs);
    QStringList parts;
    if (m_outage.postponedUntil)
        parts << say({QStringLiteral("notice.outage-postponed"), {{"until", m_outage.postponedUntil->toString(Qt::ISODateWithMs)}, {"asOf", at}}});
    if (m_outage.nextAt)
        parts << say({QStringLiteral("notice.outage-next"), {{"next", m_outage.nextAt->toString(Qt::ISODateWithMs)}, {"senders", m_outage.nextSenders}, {"asOf", at}}});
    else if (!m_outage.postponedUntil)
        parts << tr("As far as is known now, nobody else is to be told.");
    return parts.join(u' ');
}

} // namespace ui
