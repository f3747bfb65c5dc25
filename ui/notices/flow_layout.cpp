#include "ui/notices/flow_layout.h"
#include <QWidget>

namespace ui {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(6);
}

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

void FlowLayout::addItem(QLayoutItem *item) { m_items.append(item); }

QLayoutItem *FlowLayout::takeAt(int index) { return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr; }

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Move::Yes);
}

// All in one row: what it would like.
QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        const QSize hint = item->sizeHint();
        size = {size.width() + hint.width() + spacing(), qMax(size.height(), hint.height())};
    }
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

int FlowLayout::arrange(const QRect &rect, Move move) const
{
    int y = 0;
    for (qsizetype next = 0; next < m_items.size();) {
        const Line line = lineFrom(next, rect.width());
        if (move == Move::Yes)
            place(next, line, rect.adjusted(0, y, 0, 0));
        next = line.end;
        y += line.height > 0 ? line.height + spacing() : 0;
    }
    return qMax(0, y - spacing());
}

FlowLayout::Line FlowLayout::lineFrom(qsizetype first, int width) const
{
    Line line{first, 0};
    for (int x = 0; line.end < m_items.size(); ++line.end) {
        const QLayoutItem *item = m_items.at(line.end);
        if (item->isEmpty())
            continue; // hidden
        const QSize hint = item->sizeHint();
        if (x > 0 && x + hint.width() > width)
            break;
        x += hint.width() + spacing();
        line.height = qMax(line.height, hint.height());
    }
    return line;
}

// Beside each other by their middles: labels are lower than buttons.
void FlowLayout::place(qsizetype first, const Line &line, const QRect &rect) const
{
    int x = rect.left();
    for (qsizetype i = first; i < line.end; ++i) {
        QLayoutItem *item = m_items.at(i);
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo({rect.width(), line.height});
        item->setGeometry(QRect(QPoint(x, rect.top() + (line.height - size.height()) / 2), size));
        x += size.width() + spacing();
    }
}

} // namespace ui
