#include "ui/settings/way_row.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include "ui/domains/labels.h"
#include "ui/icons.h"
#include "ui/notices/flow_layout.h"
#include "ui/service_model.h"
#include "ui/text.h"

namespace ui {

namespace {

constexpr int shapeSize = 22;
constexpr int mostLetters = 40; // of a code

template <typename W> W *named(W *widget, const char *name, int number)
{
    widget->setObjectName(QLatin1String(name) + QString::number(number));
    return widget;
}

} // namespace

WayRow::WayRow(ServiceModel &service, int number, QWidget *parent)
    : QFrame(parent), m_service(service), m_shape(new QLabel(this)), m_name(named(plainLabel(this, ""), "wayName", number)),
      m_state(named(plainLabel(this, ""), "wayState", number)), m_message(named(plainLabel(this, ""), "wayMessage", number)),
      m_send(named(new QPushButton(this), "waySend", number)), m_confirm(named(new QPushButton(this), "wayConfirm", number)),
      m_code(named(new QLineEdit(this), "wayCode", number))
{
    setObjectName(QStringLiteral("way%1").arg(number));
    setFrameShape(QFrame::StyledPanel);
    setBold(m_name);
    m_name->setMinimumWidth(1);
    m_code->setMaxLength(mostLetters);
    auto *line = new FlowLayout;
    for (QWidget *part : std::initializer_list<QWidget *>{m_send, m_code, m_confirm})
        line->addWidget(part);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    for (QLabel *label : {m_name, m_state, m_message})
        words->addWidget(label);
    words->addLayout(line);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(10);
    row->addWidget(m_shape, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    connect(m_send, &QPushButton::clicked, this, &WayRow::sendTest);
    connect(m_confirm, &QPushButton::clicked, this, &WayRow::confirm);
    connect(m_code, &QLineEdit::textChanged, this, &WayRow::refresh);
    connect(m_code, &QLineEdit::returnPressed, this, &WayRow::confirm);
}

void WayRow::show(const ipc::AlertWay &way)
{
    if (way.way != m_way.way) {
        m_doing = State::Idle;
        m_wasSent = false;
        m_code->clear();
    }
    m_way = way;
    refresh();
}

void WayRow::sendTest()
{
    m_doing = State::Sending;
    refresh();
    m_service.ask(ipc::TestAlert{m_way.way}, this, [this](const Asked<ipc::Done> &answer) {
        m_doing = answer ? State::Sent : State::Failed;
        m_wasSent = m_wasSent || answer;
        m_error = answer ? ipc::Sentence() : answer.error();
        refresh();
        if (answer)
            m_code->setFocus();
    });
}

void WayRow::confirm()
{
    const QString code = m_code->text().trimmed();
    if (code.isEmpty() || !m_service.mayOperate())
        return;
    m_doing = State::Confirming;
    refresh();
    m_service.ask(ipc::ConfirmAlert{m_way.way, code}, this, [this](const Asked<ipc::Done> &answer) {
        m_doing = answer ? State::Idle : State::Failed;
        m_error = answer ? ipc::Sentence() : answer.error();
        if (answer) {
            m_way.isProved = true;
            m_code->clear();
        }
        refresh();
        if (answer)
            Q_EMIT proved();
    });
}

QString WayRow::stateText() const
{
    if (m_way.failsSince)
        return tr("Nothing could be sent there since %1. %2").arg(fullTimeText(*m_way.failsSince), m_way.reason ? say(*m_way.reason) : QString()).trimmed();
    return m_way.isProved ? tr("Proved: a test alert arrived there, and somebody confirmed it.")
                          : tr("Not proved: nobody has confirmed yet that alerts arrive there.");
}

void WayRow::refresh()
{
    const Tone tone = m_way.failsSince ? Tone::Problem : m_way.isProved ? Tone::Well : Tone::Attention;
    const char *shape = m_way.failsSince ? "state-problem" : m_way.isProved ? "state-well" : "state-attention";
    m_shape->setPixmap(iconPixmap(QLatin1String(shape), palette(), tone, shapeSize, devicePixelRatioF()));
    m_name->setText(m_way.way == QLatin1String("webhook") ? tr("Web address") : m_way.way);
    m_state->setText(stateText());
    m_send->setText(m_wasSent ? tr("Send another test") : tr("Send a test"));
    m_confirm->setText(tr("Confirm the code"));
    m_send->setAccessibleName(tr("Send a test alert to %1").arg(m_name->text()));
    m_confirm->setAccessibleName(tr("Confirm the code that came to %1").arg(m_name->text()));
    m_code->setAccessibleName(tr("Code that came to %1").arg(m_name->text()));
    m_code->setPlaceholderText(tr("Code from the test"));
    m_code->setMinimumWidth(m_code->fontMetrics().horizontalAdvance(m_code->placeholderText()) + 24);
    const bool isBusy = m_doing == State::Sending || m_doing == State::Confirming;
    m_send->setEnabled(m_service.mayOperate() && !isBusy);
    m_code->setEnabled(m_service.mayOperate());
    m_code->setVisible(!m_way.isProved);
    m_confirm->setVisible(!m_way.isProved);
    m_confirm->setEnabled(m_service.mayOperate() && !isBusy && !m_code->text().trimmed().isEmpty());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, toneColour(m_doing == State::Failed ? Tone::Problem : Tone::Text, palette()));
    m_message->setPalette(colours);
    m_message->setText(m_doing == State::Failed    ? sayWithAdvice(m_error)
                       : m_doing == State::Sending ? tr("The test is being sent…")
                       : m_doing == State::Sent    ? tr("The test is on its way. It brings a code: type it in here.")
                                                   : QString());
    m_message->setVisible(!m_message->text().isEmpty());
}

} // namespace ui
