#include "ui/notices/send_dialog.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include "ui/domains/labels.h"
#include "ui/local_settings.h"
#include "ui/palette.h"
#include "ui/text.h"

namespace ui {

namespace {
constexpr int longestAddress = 254; // RFC 5321 4.5.3.1.3, without the brackets
} // namespace

SendDialog::SendDialog(ServiceModel &service, LocalSettings &settings, const ipc::SendNotice &request, QWidget *parent)
    : QDialog(parent), m_service(service), m_settings(settings), m_request(request), m_text(plainLabel(this, "sendText")), m_label(new QLabel(this)),
      m_message(plainLabel(this, "sendMessage")), m_address(new QLineEdit(this)), m_send(new QPushButton(this)), m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("sendNotice"));
    build();
    connect(m_address, &QLineEdit::textChanged, this, &SendDialog::refresh);
    connect(m_send, &QPushButton::clicked, this, &SendDialog::send);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_service, &ServiceModel::changed, this, &SendDialog::refresh);
    retranslate();
}

void SendDialog::build()
{
    m_address->setObjectName(QStringLiteral("sendAddress"));
    m_address->setMaxLength(longestAddress);
    m_address->setText(m_settings.noticeAddress());
    m_address->setMinimumWidth(36 * fontMetrics().averageCharWidth());
    m_label->setBuddy(m_address);
    m_send->setObjectName(QStringLiteral("sendNow"));
    m_send->setDefault(true);
    m_cancel->setObjectName(QStringLiteral("sendCancel"));
    m_cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_send);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 14);
    column->setSpacing(10);
    column->addWidget(m_text);
    column->addWidget(m_label);
    column->addWidget(m_address);
    column->addWidget(m_message);
    column->addStretch(1);
    column->addLayout(buttons);
}

void SendDialog::send()
{
    m_request.to = m_address->text().trimmed();
    m_trouble = {};
    m_isSending = true;
    refresh();
    m_service.ask(m_request, this, [this](const Asked<ipc::Done> &answer) {
        m_isSending = false;
        m_trouble = answer ? ipc::Sentence() : answer.error();
        if (!answer)
            return refresh();
        m_settings.setNoticeAddress(m_request.to);
        Q_EMIT sent(m_request.to);
        accept();
    });
}

// By itself a dialog takes two thirds of the screen at most, and does not ask wrapped words how high they are.
void SendDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    layout()->activate();
    resize(width(), qMax(height(), layout()->totalHeightForWidth(width())));
}

void SendDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

void SendDialog::retranslate()
{
    setWindowTitle(tr("Send to myself"));
    m_text->setText(tr("The notice is sent as a mail, by the way that notices leave, as it is written now. The mail in it is made up."));
    m_label->setText(tr("&Address"));
    m_address->setAccessibleName(tr("Address that the notice is sent to"));
    m_send->setText(tr("&Send"));
    m_send->setAccessibleName(tr("Send"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel"));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, toneColour(Tone::Problem, palette()));
    m_message->setPalette(colours);
    refresh();
}

void SendDialog::refresh()
{
    m_address->setEnabled(!m_isSending);
    m_send->setEnabled(!m_isSending && m_service.mayOperate() && !m_address->text().trimmed().isEmpty());
    m_message->setText(m_trouble.code.isEmpty() ? QString() : sayWithAdvice(m_trouble));
    m_message->setVisible(!m_message->text().isEmpty());
}

} // namespace ui
