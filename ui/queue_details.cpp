#include "ui/queue_details.h"
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include "ui/icons.h"
#include "ui/service_model.h"
#include "ui/text.h"

namespace ui {

QueueDetails::QueueDetails(ServiceModel &service, QWidget *parent)
    : QWidget(parent), m_service(service), m_facts(new QLabel(this)), m_head(new QPlainTextEdit(this)), m_copy(new QPushButton(this)), m_session(new QPushButton(this))
{
    setObjectName(QStringLiteral("queueDetails"));
    m_facts->setObjectName(QStringLiteral("detailsFacts"));
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_head->setObjectName(QStringLiteral("detailsHead"));
    m_head->setReadOnly(true);
    m_head->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_head->setFont(fixedFont(font()));
    m_copy->setObjectName(QStringLiteral("detailsCopy"));
    m_session->setObjectName(QStringLiteral("detailsSession"));
    m_session->setCheckable(true);
    connect(m_session, &QPushButton::toggled, this, &QueueDetails::refresh);
    m_facts->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *area = new QScrollArea(this); // in large type there are more facts than room
    area->setObjectName(QStringLiteral("detailsArea"));
    area->setWidget(m_facts);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *left = new QVBoxLayout;
    left->addWidget(area, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_session);
    buttons->addStretch(1);
    left->addLayout(buttons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 6, 0, 0);
    row->addLayout(left, 2);
    row->addWidget(m_head, 3);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_facts->text() + QStringLiteral("\n\n") + m_head->toPlainText()); });
    refresh();
}

void QueueDetails::show(const QString &id)
{
    if (id == m_id && (m_details || id.isEmpty()))
        return;
    m_id = id;
    m_details.reset();
    m_error.reset();
    refresh();
    if (id.isEmpty())
        return;
    m_service.ask(ipc::ShowMessage{id}, this, [this, id](const Asked<ipc::MessageDetails> &answer) {
        if (id != m_id)
            return;
        if (answer)
            m_details = *answer;
        else
            m_error = answer.error();
        refresh();
    });
}

void QueueDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

void QueueDetails::refresh()
{
    m_copy->setText(tr("&Copy details"));
    m_copy->setIcon(icon(QStringLiteral("copy"), palette()));
    m_copy->setAccessibleName(tr("Copy details"));
    m_session->setText(tr("Last &session"));
    m_session->setAccessibleName(tr("Show what was said on the last session with the mail server"));
    m_session->setVisible(m_details && m_details->session);
    m_head->setVisible(m_details.has_value());
    m_copy->setVisible(m_details.has_value());
    if (m_error)
        return m_facts->setText(say(*m_error));
    if (!m_details)
        return m_facts->setText(m_id.isEmpty() ? tr("Choose a row to see its details.") : tr("Loading…"));
    const ipc::MessageDetails &d = *m_details;
    QStringList lines{tr("From: %1").arg(d.sender.isEmpty() ? tr("(a notice, no sender)") : d.sender), recipientsText(),
                      tr("Arrived: %1, %2").arg(fullTimeText(d.arrived), sizeText(d.bytes)),
                      tr("Sent by: %1 (%2), %3").arg(d.clientAddress, d.clientHelo, d.tls.isEmpty() ? tr("not encrypted") : d.tls),
                      tr("SPF: %1").arg(d.spf ? spfWord(*d.spf) : tr("not checked")), tr("Number: %1").arg(d.message)};
    m_facts->setText(lines.join(u'\n'));
    const bool showsSession = m_session->isChecked() && d.session;
    m_head->setAccessibleName(showsSession ? tr("Last session") : tr("Headers"));
    m_head->setPlainText(showsSession ? d.session->host + u'\n' + fullTimeText(d.session->at) + QStringLiteral("\n\n") + d.session->text
                                      : QString::fromUtf8(d.head));
}

// RFC 7208 2.6, and what it means.
QString QueueDetails::spfWord(ipc::SpfResult result) const
{
    switch (result) {
    case ipc::SpfResult::None: return tr("none – the sender's domain does not say who may send its mail");
    case ipc::SpfResult::Neutral: return tr("neutral – the sender's domain leaves it open");
    case ipc::SpfResult::Pass: return tr("pass – the sender's domain allows this server");
    case ipc::SpfResult::Fail: return tr("fail – the sender's domain says that this is forged");
    case ipc::SpfResult::SoftFail: return tr("softfail – the sender's domain thinks that this is forged");
    case ipc::SpfResult::TempError: return tr("temperror – the DNS could not be asked");
    case ipc::SpfResult::PermError: return tr("permerror – the record of the sender's domain is faulty");
    }
    return {};
}

QString QueueDetails::recipientsText() const
{
    QStringList lines;
    for (const ipc::QueueRow &row : m_details->recipients) {
        QString line = tr("To: %1 – %2").arg(row.recipient, stateWord(row.state));
        if (row.reason)
            line += QStringLiteral(": ") + say(*row.reason);
        if (row.nextTry)
            line += u' ' + tr("Next try at %1.").arg(clockText(*row.nextTry, QDateTime::currentDateTimeUtc()));
        if (row.givesUp)
            line += u' ' + tr("If it is not delivered, it is given up at %1 at the earliest.").arg(clockText(*row.givesUp, QDateTime::currentDateTimeUtc()));
        lines << line;
    }
    return lines.join(u'\n');
}

} // namespace ui
