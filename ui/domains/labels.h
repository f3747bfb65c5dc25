// Small things that the widgets of this page have in common.
#pragma once
#include <QLabel>
#include <limits>

namespace ui {

// Wraps, and takes what it shows as it is: names of lists, addresses and lines of files are other people's words.
inline QLabel *plainLabel(QWidget *parent, const char *name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

inline void setBold(QLabel *label)
{
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
}

// For %n.
inline int shownCount(qint64 count) { return int(qBound(qint64(0), count, qint64(std::numeric_limits<int>::max()))); }

} // namespace ui
