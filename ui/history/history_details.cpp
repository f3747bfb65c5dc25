#include "ui/history/history_details.h"
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include "ui/history/history_words.h"
#include "ui/icons.h"

namespace ui {

HistoryDetails::HistoryDetails(QWidget *parent) : QWidget(parent), m_text(new QPlainTextEdit(this)), m_copy(new QPushButton(this)), m_message(new QPushButton(this))
{
    setObjectName(QStringLiteral("historyDetails"));
    m_text->setObjectName(QStringLiteral("historyText"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_copy->setObjectName(QStringLiteral("historyCopy"));
    m_message->setObjectName(QStringLiteral("historyMessage"));
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_message);
    buttons->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 6, 0, 0);
    row->addWidget(m_text, 1);
    row->addLayout(buttons);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(m_message, &QPushButton::clicked, this, [this] { Q_EMIT messageWanted(m_row->message); });
    refresh();
}

void HistoryDetails::show(const std::optional<ipc::HistoryRow> &row)
{
    m_row = row;
    refresh();
}

void HistoryDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

void HistoryDetails::refresh()
{
    const QString text = m_row ? history::detailsText(*m_row) : tr("Choose a row to see its details.");
    if (text != m_text->toPlainText()) // what somebody has marked stays marked
        m_text->setPlainText(text);
    m_text->setAccessibleName(tr("Details"));
    m_copy->setText(tr("&Copy details"));
    m_copy->setAccessibleName(tr("Copy details"));
    m_copy->setIcon(icon(QStringLiteral("copy"), palette()));
    m_copy->setEnabled(m_row.has_value());
    m_message->setText(tr("All &recipients"));
    m_message->setAccessibleName(tr("Show all recipients of this message"));
    m_message->setToolTip(m_message->accessibleName());
    m_message->setIcon(icon(QStringLiteral("search"), palette()));
    m_message->setEnabled(m_row.has_value());
}

} // namespace ui
