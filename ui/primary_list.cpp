#include "ui/primary_list.h"
#include <QPainter>
#include <QStyledItemDelegate>
#include "ui/icons.h"
#include "ui/text.h"

namespace ui {

namespace {

constexpr int pad = 10;
constexpr int shapeSize = 22;

// Two lines beside the shape: host and domain, then state, since when and why.
class Delegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {300, 2 * option.fontMetrics.height() + 2 * pad};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto state = ipc::PrimaryState(index.data(PrimaryModel::PrimaryStateRole).toInt());
        const QPalette &colours = option.palette;
        const QRect area = option.rect.adjusted(pad, pad - 2, -pad, -pad + 2);
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(area.left(), area.center().y() - shapeSize / 2,
                            iconPixmap(iconNameOf(state), colours, toneOf(state), shapeSize, ratio));
        const QRect text = area.adjusted(shapeSize + pad, 0, 0, 0);
        QFont strong = option.font;
        strong.setBold(true);
        painter->setFont(strong);
        painter->setPen(colours.color(QPalette::Text));
        painter->drawText(text, Qt::AlignLeft | Qt::AlignTop, index.data(PrimaryModel::HostRole).toString());
        painter->setFont(option.font);
        painter->setPen(toneColour(Tone::Muted, colours));
        const QString line = index.data(PrimaryModel::LineRole).toString();
        painter->drawText(text, Qt::AlignLeft | Qt::AlignBottom, option.fontMetrics.elidedText(line, Qt::ElideRight, text.width()));
    }
};

QString sinceText(const ipc::Primary &primary, const QDateTime &now)
{
    const QDateTime since = primary.state == ipc::PrimaryState::Up ? primary.since : primary.outageSince.value_or(primary.since);
    return clockText(since, now);
}

} // namespace

QString iconNameOf(ipc::PrimaryState state)
{
    using enum ipc::PrimaryState;
    switch (state) {
    case Up: return QStringLiteral("state-well");
    case Doubtful: return QStringLiteral("unknown");
    case Down: return QStringLiteral("state-attention");
    case Returning: return QStringLiteral("state-handing-over");
    case Maintenance: return QStringLiteral("setup");
    }
    return {};
}

Tone toneOf(ipc::PrimaryState state)
{
    using enum ipc::PrimaryState;
    switch (state) {
    case Up: return Tone::Well;
    case Doubtful: return Tone::Muted;
    case Down: return Tone::Attention;
    case Returning: return Tone::Busy;
    case Maintenance: return Tone::Muted;
    }
    return Tone::Muted;
}

void PrimaryModel::show(const QList<ipc::Primary> &primaries, const QDateTime &now)
{
    beginResetModel();
    m_primaries = primaries;
    m_now = now;
    endResetModel();
}

int PrimaryModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_primaries.size()); }

QVariant PrimaryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_primaries.size())
        return {};
    const ipc::Primary &primary = m_primaries.at(index.row());
    const QString host = primary.domain + QStringLiteral(" → ") + primary.host;
    const QString reason = primary.reason ? say(*primary.reason) : QString();
    const QString since = primary.state == ipc::PrimaryState::Doubtful ? QString() : sinceText(primary, m_now); // "just now" has no since
    QString line = since.isEmpty() ? stateWord(primary.state) : tr("%1 since %2").arg(stateWord(primary.state), since);
    if (primary.state != ipc::PrimaryState::Up && !reason.isEmpty())
        line += QStringLiteral(" · ") + reason;
    switch (role) {
    case HostRole: return host;
    case LineRole: return line;
    case ReasonRole: return reason;
    case PrimaryStateRole: return int(primary.state);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return host + QStringLiteral(": ") + line;
    case Qt::ToolTipRole: return primary.nextProbe ? line + u'\n' + tr("Asked again at %1").arg(fullTimeText(*primary.nextProbe)) : line;
    default: return {};
    }
}

PrimaryList::PrimaryList(QWidget *parent) : QListView(parent), m_model(new PrimaryModel(this))
{
    setObjectName(QStringLiteral("primaryList"));
    setModel(m_model);
    setItemDelegate(new Delegate(this));
    setSelectionMode(QAbstractItemView::NoSelection);
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents); // no empty field below few servers
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

} // namespace ui
