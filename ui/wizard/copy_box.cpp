#include "ui/wizard/copy_box.h"
#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include "ui/icons.h"

namespace ui {

namespace {
constexpr int mostLines = 8;
constexpr int margin = 14;
}

CopyBox::CopyBox(const char *textName, const char *buttonName, QWidget *parent)
    : QWidget(parent), m_text(new QPlainTextEdit(this)), m_copy(new QPushButton(this))
{
    m_text->setObjectName(QLatin1String(textName));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copy->setObjectName(QLatin1String(buttonName));
    m_copy->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text, 1);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    fit();
}

void CopyBox::setText(const QString &text, const QString &accessibleName)
{
    if (text != m_text->toPlainText())
        m_text->setPlainText(text);
    m_text->setAccessibleName(accessibleName);
    m_copy->setEnabled(!text.isEmpty());
    fit();
}

QString CopyBox::text() const { return m_text->toPlainText(); }

QWidget *CopyBox::firstField() const { return m_text; }

QWidget *CopyBox::lastField() const { return m_copy; }

void CopyBox::setButton(const QString &label, const QString &accessibleName)
{
    m_copy->setText(label);
    m_copy->setAccessibleName(accessibleName);
    m_copy->setIcon(icon(QStringLiteral("copy"), palette()));
}

void CopyBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_copy->setIcon(icon(QStringLiteral("copy"), palette()));
    if (event->type() == QEvent::FontChange)
        fit();
}

void CopyBox::fit()
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    m_text->setFont(fixed);
    const int lines = qBound(1, m_text->document()->blockCount(), mostLines);
    m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + margin + m_text->horizontalScrollBar()->sizeHint().height());
}

} // namespace ui
