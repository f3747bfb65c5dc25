#include "ui/notices/notice_model.h"
#include <algorithm>
#include "ui/notices/template_key.h"
#include "ui/status.h"
#include "ui/text.h"
#include "ui/wizard/domain_text.h"

namespace ui {

namespace {
constexpr int pageSize = 100;
} // namespace

NoticeModel::NoticeModel(ServiceModel &service, QObject *parent) : QAbstractTableModel(parent), m_service(service) {}

void NoticeModel::show(const QString &sender, bool onlyTold)
{
    clear();
    m_sender = sender;
    m_onlyTold = onlyTold;
    refresh();
}

void NoticeModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_next.clear();
    m_isKnown = m_isAsking = m_isDirty = false;
    ++m_generation;
    endResetModel();
}

void NoticeModel::refresh() { ask({}, std::clamp(int(m_rows.size()), pageSize, ipc::maxRows)); }

bool NoticeModel::canFetchMore(const QModelIndex &parent) const { return !parent.isValid() && !m_next.isEmpty() && !m_isAsking; }

void NoticeModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask(m_next, pageSize);
}

void NoticeModel::ask(const QString &after, int limit)
{
    if (m_service.contact() != Contact::Connected)
        return;
    m_isDirty = m_isAsking;
    if (m_isAsking)
        return;
    m_isAsking = true;
    ipc::ListNotices list;
    list.sender = m_sender;
    list.onlyTold = m_onlyTold;
    list.after = after;
    list.limit = limit;
    m_service.ask(list, this, [this, after, generation = m_generation](const Asked<ipc::Page<ipc::NoticeRow>> &answer) {
        if (generation != m_generation)
            return;
        m_isAsking = false;
        if (!answer)
            return Q_EMIT failed(answer.error());
        take(after, *answer);
        Q_EMIT loaded();
        if (std::exchange(m_isDirty, false))
            refresh();
    });
}

void NoticeModel::take(const QString &after, const ipc::Page<ipc::NoticeRow> &page)
{
    m_isKnown = true;
    if (after.isEmpty())
        return takeFirst(page);
    m_next = page.next;
    append(page);
}

void NoticeModel::append(const ipc::Page<ipc::NoticeRow> &page)
{
    if (page.rows.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + page.rows.size()) - 1);
    m_rows += page.rows;
    endInsertRows();
}

// New ones come in above, and what was chosen stays so; a page that does not reach down to what is shown begins the list anew.
void NoticeModel::takeFirst(const ipc::Page<ipc::NoticeRow> &page)
{
    const auto firstKnown = m_rows.isEmpty() ? page.rows.end() : std::ranges::find(page.rows, m_rows.first().id, &ipc::NoticeRow::id);
    const qsizetype added = firstKnown - page.rows.begin(), again = page.rows.size() - added;
    const bool fits = firstKnown != page.rows.end() && again <= m_rows.size()
                      && std::equal(firstKnown, page.rows.end(), m_rows.begin(), [](const auto &a, const auto &b) { return a.id == b.id; });
    const bool isWhole = page.next.isEmpty() && again < m_rows.size(); // older ones were forgotten
    if (!fits || isWhole) {
        beginResetModel();
        m_rows = page.rows;
        m_next = page.next;
        endResetModel();
        return;
    }
    if (added > 0) {
        beginInsertRows({}, 0, int(added) - 1);
        m_rows = page.rows.mid(0, added) + m_rows;
        endInsertRows();
    }
    std::copy(page.rows.begin(), page.rows.end(), m_rows.begin());
    if (m_rows.size() == page.rows.size())
        m_next = page.next;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(page.rows.size()) - 1, ColumnCount - 1));
}

int NoticeModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int NoticeModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant NoticeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const ipc::NoticeRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return text(row, index.column());
    case Qt::ToolTipRole: return details(row);
    default: return {};
    }
}

QVariant NoticeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn: return tr("Time");
    case SenderColumn: return tr("Sender");
    case KindColumn: return tr("Notice");
    case RuleColumn: return tr("What became of it");
    default: return {};
    }
}

QString NoticeModel::text(const ipc::NoticeRow &row, int column) const
{
    switch (column) {
    case TimeColumn: return clockText(row.at, m_service.snapshot() ? m_service.snapshot()->at : QDateTime::currentDateTimeUtc());
    case SenderColumn: return row.sender.isEmpty() ? tr("(no sender)") : row.sender;
    case KindColumn: return say({codeOf(row.kind), {}});
    case RuleColumn: return outcome(row);
    default: return {};
    }
}

// The rule, and where a notice was written what became of that.
QString NoticeModel::outcome(const ipc::NoticeRow &row) const
{
    const QString rule = say({QStringLiteral("notice.rule.") + row.rule, {}});
    return row.delivery ? tr("%1; the notice: %2").arg(rule, stateWord(*row.delivery)) : rule;
}

QString NoticeModel::details(const ipc::NoticeRow &row) const
{
    QStringList lines{fullTimeText(row.at), text(row, SenderColumn) + QStringLiteral(" → ") + shownDomain(row.domain),
                      text(row, KindColumn) + QStringLiteral(": ") + text(row, RuleColumn)};
    if (row.stepSeconds > 0)
        lines << tr("Due after %1").arg(durationWords(row.stepSeconds));
    lines << tr("About the mail %1").arg(row.message);
    if (!row.notice.isEmpty())
        lines << tr("The notice is the mail %1").arg(row.notice);
    return lines.join(u'\n');
}

} // namespace ui
