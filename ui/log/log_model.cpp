#include "ui/log/log_model.h"
#include <algorithm>
#include "ui/palette.h"

namespace ui {

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    const ipc::LogLine &line = m_lines.at(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return line.text;
    if (role == LevelRole)
        return int(line.level);
    if (role != Qt::ForegroundRole || line.level < ipc::LogLevel::Warning) // the line says its level in words as well
        return {};
    return toneColour(line.level == ipc::LogLevel::Problem ? Tone::Problem : Tone::Attention, m_palette);
}

void LogModel::add(const ipc::LogPage &page)
{
    if (page.start != m_start || page.last < last()) {
        clear();
        m_start = page.start;
    }
    if (page.first > 0 || page.lines.isEmpty())
        forgetBefore(page.first > 0 ? page.first : page.last + 1);
    QList<ipc::LogLine> fresh;
    for (const ipc::LogLine &line : page.lines)
        if (line.number > last())
            fresh << line;
    append(fresh);
}

void LogModel::forgetBefore(qint64 number)
{
    const auto kept = std::ranges::find_if(m_lines, [number](const ipc::LogLine &line) { return line.number >= number; });
    const qsizetype gone = kept - m_lines.begin();
    if (gone == 0)
        return;
    beginRemoveRows({}, 0, int(gone) - 1);
    m_lines.remove(0, gone);
    endRemoveRows();
}

void LogModel::append(const QList<ipc::LogLine> &lines)
{
    if (lines.isEmpty())
        return;
    beginInsertRows({}, int(m_lines.size()), int(m_lines.size() + lines.size()) - 1);
    m_lines += lines;
    endInsertRows();
    const qsizetype tooMany = m_lines.size() - most;
    if (tooMany <= 0)
        return;
    beginRemoveRows({}, 0, int(tooMany) - 1);
    m_lines.remove(0, tooMany);
    endRemoveRows();
}

void LogModel::clear()
{
    beginResetModel();
    m_lines.clear();
    m_start.clear();
    endResetModel();
}

void LogModel::setPalette(const QPalette &palette)
{
    m_palette = palette;
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_lines.size()) - 1), {Qt::ForegroundRole});
}

void LogFilter::setLeast(ipc::LogLevel least)
{
    m_least = least;
    invalidateFilter();
}

void LogFilter::setText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return index.data(LogModel::LevelRole).toInt() >= int(m_least)
           && (m_text.isEmpty() || index.data(Qt::DisplayRole).toString().contains(m_text, Qt::CaseInsensitive));
}

} // namespace ui
