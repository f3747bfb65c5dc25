#include "ui/warnings/ended_model.h"
#include <QApplication>
#include <QPalette>
#include <algorithm>
#include <utility>
#include "ui/icons.h"
#include "ui/status.h"
#include "ui/text.h"

namespace ui {

namespace {

bool isSame(const ipc::EndedWarning &a, const ipc::EndedWarning &b)
{
    return a.code == b.code && a.subject == b.subject && a.begin == b.begin && a.end == b.end;
}

} // namespace

EndedModel::EndedModel(ServiceModel &service, QObject *parent) : QAbstractTableModel(parent), m_service(service) {}

void EndedModel::ask()
{
    m_isDirty = m_isAsking;
    if (m_isAsking || m_service.contact() != Contact::Connected)
        return;
    m_isAsking = true;
    ipc::ListEndedWarnings request;
    request.limit = pageSize;
    m_service.ask(request, this, [this, round = m_round](const Asked<ipc::EndedWarnings> &answer) {
        if (round == m_round)
            take(answer);
    });
}

void EndedModel::forget()
{
    ++m_round;
    m_isAsking = m_isFetching = m_isDirty = false;
    m_refusal = {};
    m_next.clear();
    m_total = 0;
    if (m_rows.isEmpty())
        return;
    beginResetModel();
    m_rows.clear();
    endResetModel();
    Q_EMIT changed();
}

void EndedModel::take(const Asked<ipc::EndedWarnings> &answer)
{
    m_isAsking = false;
    m_refusal = answer ? ipc::Sentence() : answer.error();
    if (answer) {
        m_total = answer->total;
        m_keptSeconds = answer->keptSeconds;
        const auto known = m_rows.isEmpty() ? answer->rows.end() : std::ranges::find_if(answer->rows, [this](const auto &row) { return isSame(row, m_rows.first()); });
        if (known == answer->rows.end()) { // nothing of it is known
            beginResetModel();
            m_rows = answer->rows;
            m_next = answer->next;
            endResetModel();
        } else if (const qsizetype fresh = known - answer->rows.begin(); fresh > 0) {
            beginInsertRows({}, 0, int(fresh) - 1);
            m_rows = answer->rows.first(fresh) + m_rows;
            endInsertRows();
        }
    }
    Q_EMIT changed();
    if (std::exchange(m_isDirty, false))
        ask();
}

bool EndedModel::canFetchMore(const QModelIndex &parent) const { return !parent.isValid() && !m_next.isEmpty() && !m_isFetching; }

void EndedModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent) || m_service.contact() != Contact::Connected)
        return;
    m_isFetching = true;
    ipc::ListEndedWarnings request;
    request.after = m_next;
    request.limit = pageSize;
    m_service.ask(request, this, [this, round = m_round, after = m_next](const Asked<ipc::EndedWarnings> &answer) {
        if (round != m_round)
            return;
        m_isFetching = false;
        if (after == m_next) // else the list was begun anew meanwhile
            takeMore(answer);
    });
}

void EndedModel::takeMore(const Asked<ipc::EndedWarnings> &answer)
{
    if (!answer)
        return; // asked again when somebody scrolls
    m_next = answer->next;
    if (answer->rows.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + answer->rows.size()) - 1);
    m_rows += answer->rows;
    endInsertRows();
    Q_EMIT changed();
}

void EndedModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

int EndedModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }
int EndedModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString EndedModel::textOf(const ipc::EndedWarning &row, int column) const
{
    const QDateTime now = m_service.snapshot() ? m_service.snapshot()->at : QDateTime::currentDateTimeUtc();
    switch (column) {
    case SeverityColumn: return severityWord(row.severity);
    case TextColumn: return say({row.code, row.parameters});
    case BeginColumn: return clockText(row.begin, now);
    case EndColumn: return clockText(row.end, now);
    case LastedColumn: return durationWords(std::max<qint64>(0, row.begin.secsTo(row.end)));
    default: return {};
    }
}

QVariant EndedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const ipc::EndedWarning &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return textOf(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == BeginColumn || index.column() == EndColumn)
            return fullTimeText(index.column() == BeginColumn ? row.begin : row.end);
        return textOf(row, TextColumn).toHtmlEscaped();
    case Qt::DecorationRole: return index.column() == SeverityColumn ? QVariant(icon(iconNameOf(row.severity), QApplication::palette(), toneOf(row.severity))) : QVariant();
    default: return {};
    }
}

QVariant EndedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeverityColumn: return tr("How bad");
    case TextColumn: return tr("What it was");
    case BeginColumn: return tr("Began");
    case EndColumn: return tr("Ended");
    case LastedColumn: return tr("Lasted");
    default: return {};
    }
}

} // namespace ui
