#include "ui/record_box.h"
#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextOption>
#include <QVBoxLayout>
#include <chrono>
#include "ui/domains/labels.h"
#include "ui/icons.h"
#include "ui/text.h"

namespace ui {

using namespace std::chrono_literals;

RecordBox::RecordBox(const char *name, QWidget *parent)
    : QWidget(parent), m_heading(plainLabel(this, "recordHeading")), m_lines(new QPlainTextEdit(this)), m_copy(new QPushButton(this))
{
    setObjectName(QLatin1String(name));
    m_lines->setObjectName(QStringLiteral("recordLines"));
    m_lines->setReadOnly(true);
    m_lines->setTabChangesFocus(true);
    m_lines->setFont(fixedFont(font()));
    m_lines->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_lines->setMinimumWidth(1);
    m_lines->viewport()->installEventFilter(this); // its width decides how high it is
    m_copy->setObjectName(QStringLiteral("recordCopy"));
    m_copy->setAutoDefault(false);
    m_said.setSingleShot(true);
    m_said.setInterval(2s);
    auto *top = new QHBoxLayout;
    top->addWidget(m_heading, 1, Qt::AlignBottom);
    top->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(top);
    column->addWidget(m_lines);
    connect(m_copy, &QPushButton::clicked, this, &RecordBox::copy);
    connect(&m_said, &QTimer::timeout, this, &RecordBox::refresh);
}

void RecordBox::show(const QString &heading, const QString &about, const QStringList &lines)
{
    m_headingText = heading;
    m_about = about;
    if (const QString text = lines.join(u'\n'); text != m_lines->toPlainText()) // else a selection would be lost
        m_lines->setPlainText(text);
    refresh();
    fit();
}

QString RecordBox::text() const { return m_lines->toPlainText(); }

QList<QWidget *> RecordBox::stops() const { return {m_copy, m_lines}; }

void RecordBox::copy()
{
    QGuiApplication::clipboard()->setText(text());
    m_said.start();
    refresh();
}

void RecordBox::refresh()
{
    m_heading->setText(m_headingText);
    m_lines->setAccessibleName(m_headingText + QStringLiteral(": ") + m_about);
    m_copy->setText(m_said.isActive() ? tr("Copied") : tr("Copy"));
    m_copy->setIcon(icon(QStringLiteral("copy"), palette()));
    m_copy->setAccessibleName(tr("Copy: %1").arg(m_headingText) + QStringLiteral(", ") + m_about);
}

void RecordBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
    if (event->type() == QEvent::FontChange) {
        m_lines->setFont(fixedFont(font()));
        fit();
    }
}

bool RecordBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &RecordBox::fit, Qt::QueuedConnection); // when the document knows the width
    return QWidget::eventFilter(watched, event);
}

void RecordBox::fit()
{
    const int lines = qBound(1, int(m_lines->document()->documentLayout()->documentSize().height()), mostLines);
    const int margins = 2 * (m_lines->frameWidth() + int(m_lines->document()->documentMargin()));
    m_lines->setFixedHeight(lines * m_lines->fontMetrics().lineSpacing() + margins + 2);
}

} // namespace ui
