#include "ui/domains/domain_list.h"
#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>
#include "ui/domains/directory_panel.h"
#include "ui/icons.h"
#include "ui/primary_list.h"
#include "ui/text.h"
#include "ui/wizard/domain_text.h"

namespace ui {

namespace {

constexpr int pad = 8;
constexpr int shapeSize = 16;
constexpr int mostLines = 10; // of text that are seen at once

// The domain's name, then its lines, each beside its shape; long ones wrap.
class Delegate : public QStyledItemDelegate {
public:
    Delegate(const DomainModel &model, QListView *view) : QStyledItemDelegate(view), m_model(model), m_view(view) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        int height = 2 * pad + option.fontMetrics.height();
        for (const DomainLine &line : m_model.entries().at(index.row()).lines)
            height += lineHeight(line, option, m_view->viewport()->width());
        return {100, height};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const DomainEntry &entry = m_model.entries().at(index.row());
        const bool isChosen = option.state & QStyle::State_Selected;
        if (isChosen) {
            painter->fillRect(option.rect, toneGround(Tone::Accent, option.palette));
            painter->fillRect(QRect(option.rect.topLeft(), QSize(4, option.rect.height())), toneColour(Tone::Accent, option.palette));
        }
        QRect area = option.rect.adjusted(pad + 4, pad, -pad, -pad);
        QFont strong = option.font;
        strong.setBold(true);
        painter->setFont(strong);
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(area, Qt::AlignLeft | Qt::AlignTop, shownDomain(entry.domain));
        painter->setFont(option.font);
        area.setTop(area.top() + option.fontMetrics.height());
        for (const DomainLine &line : entry.lines)
            area.setTop(area.top() + paintLine(painter, option, line, area));
        if (option.state & QStyle::State_HasFocus && m_view->hasFocus()) {
            painter->setPen(QPen(toneColour(Tone::Accent, option.palette), 1));
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
    }

private:
    static int indent() { return shapeSize + pad; }

    static QRect textRect(const DomainLine &line, const QStyleOptionViewItem &option, const QRect &room)
    {
        return option.fontMetrics.boundingRect(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, line.text);
    }
    static int lineHeight(const DomainLine &line, const QStyleOptionViewItem &option, int width)
    {
        const QRect room(0, 0, qMax(50, width - 2 * pad - 4 - indent()), 10'000);
        return qMax(textRect(line, option, room).height(), shapeSize) + 4;
    }
    int paintLine(QPainter *painter, const QStyleOptionViewItem &option, const DomainLine &line, const QRect &area) const
    {
        const int top = area.top() + 2;
        const int lead = qMax(0, (option.fontMetrics.height() - shapeSize) / 2);
        painter->drawPixmap(area.left(), top + lead, iconPixmap(line.icon, option.palette, line.tone, shapeSize, painter->device()->devicePixelRatioF()));
        painter->setPen(option.palette.color(QPalette::Text));
        const QRect room(area.left() + indent(), top, area.width() - indent(), 10'000);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, line.text);
        return lineHeight(line, option, m_view->viewport()->width());
    }

    const DomainModel &m_model;
    QListView *const m_view;
};

DomainLine serverLine(const ipc::Primary &primary, const QDateTime &now)
{
    const bool isUp = primary.state == ipc::PrimaryState::Up;
    const QDateTime since = isUp ? primary.since : primary.outageSince.value_or(primary.since);
    QString text = primary.host + QStringLiteral(": ") + stateWord(primary.state);
    if (primary.state != ipc::PrimaryState::Doubtful) // which is only just now
        text = DomainList::tr("%1 since %2").arg(text, clockText(since, now));
    if (!isUp && primary.reason)
        text += QStringLiteral(" · ") + say(*primary.reason);
    return {iconNameOf(primary.state), toneOf(primary.state), text};
}

} // namespace

QList<DomainEntry> domainEntries(const ipc::Snapshot &snapshot, const std::optional<ipc::DirectoryOverview> &directory)
{
    QList<DomainEntry> entries;
    if (directory)
        for (const ipc::DirectoryDomain &known : directory->domains)
            entries.append({known.domain, {}});
    for (const ipc::Primary &primary : snapshot.primaries) {
        auto entry = std::ranges::find(entries, primary.domain, &DomainEntry::domain);
        if (entry == entries.end())
            entry = entries.insert(entries.end(), {primary.domain, {}});
        entry->lines.append(serverLine(primary, snapshot.at));
    }
    for (DomainEntry &entry : entries) {
        if (entry.lines.isEmpty())
            entry.lines.append({QStringLiteral("unknown"), Tone::Muted, DomainList::tr("Its mail server is not known yet")});
        if (!directory)
            continue;
        const auto known = std::ranges::find(directory->domains, entry.domain, &ipc::DirectoryDomain::domain);
        if (known == directory->domains.end())
            continue;
        const Knowledge knowledge = knowledgeOf(*known);
        entry.lines.append({knowledge.icon, knowledge.tone, DomainList::tr("Addresses: %1").arg(knowledge.word)});
    }
    return entries;
}

bool DomainModel::show(const QList<DomainEntry> &entries)
{
    if (entries == m_entries)
        return false;
    const bool hasSameRows = std::ranges::equal(entries, m_entries, {}, &DomainEntry::domain, &DomainEntry::domain);
    if (!hasSameRows)
        beginResetModel();
    m_entries = entries;
    if (!hasSameRows)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0), index(int(entries.size()) - 1));
    return true;
}

int DomainModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_entries.size()); }

QVariant DomainModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const DomainEntry &entry = m_entries.at(index.row());
    QStringList all{shownDomain(entry.domain)};
    for (const DomainLine &line : entry.lines)
        all << line.text;
    return all.join(QStringLiteral(". "));
}

DomainList::DomainList(QWidget *parent) : QListView(parent), m_model(new DomainModel(this))
{
    setObjectName(QStringLiteral("domainList"));
    setModel(m_model);
    setItemDelegate(new Delegate(*m_model, this));
    setSelectionMode(SingleSelection);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &DomainList::chosenChanged);
}

void DomainList::show(const QList<DomainEntry> &entries)
{
    const QString before = chosen();
    if (!m_model->show(entries))
        return;
    scheduleDelayedItemsLayout(); // rows may be higher now
    fit();
    if (chosen() == before && !before.isEmpty())
        return;
    const auto again = std::ranges::find(entries, before, &DomainEntry::domain);
    const int row = again == entries.end() ? 0 : int(again - entries.begin());
    setCurrentIndex(m_model->index(row));
}

QString DomainList::chosen() const { return currentIndex().isValid() ? m_model->entries().at(currentIndex().row()).domain : QString(); }

void DomainList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    fit();
}

void DomainList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void DomainList::fit()
{
    const int most = mostLines * (fontMetrics().height() + 4);
    int wanted = 0;
    for (int row = 0; row < m_model->rowCount() && wanted < most; ++row)
        wanted += sizeHintForRow(row);
    setFixedHeight(qBound(fontMetrics().height(), wanted, most) + 2 * frameWidth());
}

} // namespace ui
