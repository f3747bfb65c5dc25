#include "ui/status_banner.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include "ui/icons.h"
#include "ui/service_model.h"

namespace ui {

namespace {
constexpr int shapeSize = 32;
constexpr int edge = 5; // the tone as a bar at the left, for those who do not see the ground
} // namespace

StatusBanner::StatusBanner(ServiceModel &service, QWidget *parent)
    : QFrame(parent), m_service(service), m_shape(new QLabel(this)), m_word(new QLabel(this)), m_sentence(new QLabel(this)),
      m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("statusBanner"));
    m_word->setObjectName(QStringLiteral("statusWord"));
    m_sentence->setObjectName(QStringLiteral("statusSentence"));
    m_button->setObjectName(QStringLiteral("statusButton"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont strong = font();
    strong.setBold(true);
    m_word->setFont(strong);

    auto *text = new QVBoxLayout;
    text->setSpacing(2);
    text->addWidget(m_word);
    text->addWidget(m_sentence);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16 + edge, 12, 16, 12);
    row->setSpacing(14);
    row->addWidget(m_shape, 0, Qt::AlignVCenter);
    row->addLayout(text, 1);
    row->addWidget(m_button, 0, Qt::AlignVCenter);
    connect(m_button, &QPushButton::clicked, this, &StatusBanner::act);
    connect(&m_service, &ServiceModel::changed, this, &StatusBanner::refresh);
    refresh();
}

void StatusBanner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

void StatusBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneColour(toneOf(m_state), palette()));
    painter.drawRoundedRect(rect(), 6, 6);
    painter.setBrush(toneGround(toneOf(m_state), palette()));
    painter.drawRoundedRect(rect().adjusted(edge, 0, 0, 0), 4, 4);
}

void StatusBanner::refresh()
{
    m_state = m_service.state();
    const Statement statement = m_service.statement();
    m_shape->setPixmap(iconPixmap(iconNameOf(m_state), palette(), toneOf(m_state), shapeSize, devicePixelRatioF()));
    m_shape->setAccessibleName(stateWord(m_state));
    m_word->setText(stateWord(m_state));
    m_sentence->setText(statement.text);
    m_sentence->setAccessibleName(tr("Status: %1").arg(statement.text));
    m_button->setText(statement.action);
    m_button->setAccessibleName(statement.action);
    update();
}

void StatusBanner::act()
{
    if (m_state == State::NoContact)
        m_service.retryNow();
    else if (m_state == State::SetUpNeeded)
        Q_EMIT setUpWanted();
    else
        Q_EMIT queueWanted();
}

} // namespace ui
