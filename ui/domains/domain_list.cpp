#include "ui/domains/domain_list.h"
#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>
#include "ui/domains/latest_checks.h"
#include "ui/icons.h"
#include "ui/wizard/domain_text.h"

namespace ui {

namespace {

constexpr int pad = 8;
constexpr int shapeSize = 16;
constexpr int above = 4, between = 18; // a light; two of them
constexpr int mostLines = 12; // of text that are seen at once

// The domain's name, then its lights side by side; what has no room goes on in the next line.
class Delegate : public QStyledItemDelegate {
public:
    Delegate(const DomainModel &model, QListView *view) : QStyledItemDelegate(view), m_model(model), m_view(view) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QList<QRect> places = placesOf(m_model.entries().at(index.row()), option, m_view->viewport()->width() - margins());
        int bottom = 0;
        for (const QRect &place : places)
            bottom = qMax(bottom, place.bottom() + 1);
        return {100, 2 * pad + option.fontMetrics.height() + bottom};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const DomainEntry &entry = m_model.entries().at(index.row());
        const bool isChosen = option.state & QStyle::State_Selected;
        if (isChosen) {
            painter->fillRect(option.rect, toneGround(Tone::Accent, option.palette));
            painter->fillRect(QRect(option.rect.topLeft(), QSize(4, option.rect.height())), toneColour(Tone::Accent, option.palette));
        }
        const QRect area = option.rect.adjusted(pad + 4, pad, -pad, -pad);
        QFont strong = option.font;
        strong.setBold(true);
        painter->setFont(strong);
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(area, Qt::AlignLeft | Qt::AlignTop, shownDomain(entry.domain));
        painter->setFont(option.font);
        const QList<QRect> places = placesOf(entry, option, m_view->viewport()->width() - margins());
        for (qsizetype i = 0; i < places.size(); ++i)
            paintLight(painter, option, entry.lights.at(i), places.at(i).translated(area.left(), area.top() + option.fontMetrics.height()));
        if (option.state & QStyle::State_HasFocus && m_view->hasFocus()) {
            painter->setPen(QPen(toneColour(Tone::Accent, option.palette), 1));
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
    }

private:
    static constexpr int indent() { return shapeSize + 6; }
    static constexpr int margins() { return 2 * pad + 4; }

    // Of the lights, from below the name on.
    static QList<QRect> placesOf(const DomainEntry &entry, const QStyleOptionViewItem &option, int width)
    {
        const int room = qMax(50, width);
        QList<QRect> places;
        int x = 0, y = above, height = 0;
        for (const Light &light : entry.lights) {
            const QRect text = option.fontMetrics.boundingRect(QRect(0, 0, qMax(20, room - indent()), 10'000), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, light.text());
            const QSize size(indent() + text.width() + 2, qMax(text.height(), shapeSize));
            if (x > 0 && x + size.width() > room) {
                y += height + above;
                x = height = 0;
            }
            places.append(QRect(QPoint(x, y), size));
            x += size.width() + between;
            height = qMax(height, size.height());
        }
        return places;
    }
    static void paintLight(QPainter *painter, const QStyleOptionViewItem &option, const Light &light, const QRect &place)
    {
        const int lead = qMax(0, (option.fontMetrics.height() - shapeSize) / 2);
        painter->drawPixmap(place.left(), place.top() + lead, iconPixmap(light.icon, option.palette, light.tone, shapeSize, painter->device()->devicePixelRatioF()));
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(place.adjusted(indent(), 0, 2, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, light.text());
    }

    const DomainModel &m_model;
    QListView *const m_view;
};

} // namespace

QList<ipc::Primary> serversOf(const ipc::Snapshot &snapshot, const QString &domain)
{
    QList<ipc::Primary> servers = snapshot.primaries;
    servers.removeIf([&](const ipc::Primary &one) { return one.domain != domain; });
    return servers;
}

QStringList domainsOf(const ipc::Snapshot &snapshot, const std::optional<ipc::DirectoryOverview> &directory)
{
    QStringList domains;
    if (directory)
        for (const ipc::DirectoryDomain &known : directory->domains)
            domains.append(known.domain);
    for (const ipc::Primary &primary : snapshot.primaries)
        if (!domains.contains(primary.domain))
            domains.append(primary.domain);
    return domains;
}

QList<DomainEntry> domainEntries(const ipc::Snapshot &snapshot, const std::optional<ipc::DirectoryOverview> &directory, const LatestChecks &checks)
{
    QList<DomainEntry> entries;
    for (const QString &domain : domainsOf(snapshot, directory)) {
        const ipc::DirectoryDomain *known = nullptr;
        if (directory) {
            const auto found = std::ranges::find(directory->domains, domain, &ipc::DirectoryDomain::domain);
            known = found == directory->domains.end() ? nullptr : &*found;
        }
        entries.append({domain, lightsOf({serversOf(snapshot, domain), checks.of(domain), known})});
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
    for (const Light &light : entry.lights)
        all << light.text();
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

bool DomainList::choose(const QString &domain)
{
    const QList<DomainEntry> &entries = m_model->entries();
    const auto found = std::ranges::find(entries, domain, &DomainEntry::domain);
    if (found == entries.end())
        return false;
    setCurrentIndex(m_model->index(int(found - entries.begin())));
    return true;
}

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
