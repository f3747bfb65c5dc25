#include "ui/undo_bar.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <utility>
#include "ui/icons.h"

namespace ui {

namespace {
using namespace std::chrono_literals;
constexpr int undoSeconds = 10;
} // namespace

UndoBar::UndoBar(QWidget *parent) : QFrame(parent), m_text(new QLabel(this)), m_undo(new QPushButton(this))
{
    setObjectName(QStringLiteral("undoBar"));
    setFrameShape(QFrame::StyledPanel);
    m_undo->setObjectName(QStringLiteral("undoButton"));
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    hide();
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_second.stop();
        hide();
        if (const auto wanted = std::exchange(m_wanted, nullptr))
            wanted();
    });
    connect(&m_second, &QTimer::timeout, this, [this] {
        --m_secondsLeft;
        refresh();
    });
}

void UndoBar::offer(qint64 count, std::function<void()> undo)
{
    if (count <= 0)
        return;
    m_wanted = std::move(undo);
    m_count = count;
    m_secondsLeft = undoSeconds;
    m_second.start(1s);
    show();
    refresh();
}

void UndoBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

void UndoBar::refresh()
{
    m_undo->setText(tr("&Undo"));
    m_undo->setAccessibleName(tr("Undo the removal"));
    m_undo->setIcon(icon(QStringLiteral("undo"), palette()));
    m_text->setText(tr("%n address(es) are removed in a moment.", nullptr, int(m_count)) + u' ' + tr("%n second(s) left.", nullptr, m_secondsLeft));
    if (m_secondsLeft > 0)
        return;
    m_second.stop();
    hide();
}

} // namespace ui
