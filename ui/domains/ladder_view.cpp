#include "ui/domains/ladder_view.h"
#include <QEvent>
#include <QPainter>
#include "ui/icons.h"

namespace ui {

namespace {
constexpr int pad = 8;
constexpr int shapeSize = 24;
constexpr int gap = 14; // between rungs, for the arrow
constexpr int mostRungs = 8;
} // namespace

struct LadderView::Look {
    QString icon;
    Tone tone;
};

LadderView::LadderView(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("ladderView"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LadderView::show(const QList<ipc::Rung> &ladder, const QString &hostname)
{
    m_ladder = ladder.first(qMin<qsizetype>(mostRungs, ladder.size()));
    m_hostname = hostname;
    describe();
    updateGeometry();
    update();
}

LadderView::Look LadderView::lookOf(const ipc::Rung &rung) const
{
    if (rung.isUs)
        return {QStringLiteral("us"), Tone::Accent};
    return rung.isPrimary ? Look{QStringLiteral("server"), Tone::Well} : Look{QStringLiteral("unknown"), Tone::Attention};
}

QString LadderView::roleOf(const ipc::Rung &rung) const
{
    if (rung.isUs)
        return tr("this machine, the backup");
    return rung.isPrimary ? tr("your mail server") : tr("nobody told us about this one – an old provider?");
}

int LadderView::rungHeight() const { return qMax(shapeSize, 2 * fontMetrics().height()) + 2 * pad; }

QSize LadderView::sizeHint() const
{
    const int count = qMax<int>(1, int(m_ladder.size()));
    return {380, count * rungHeight() + (count - 1) * gap + 2};
}

void LadderView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_ladder.isEmpty()) {
        painter.setPen(toneColour(Tone::Muted, palette()));
        painter.drawText(rect(), Qt::AlignCenter, tr("No mail server is known in the DNS."));
        return;
    }
    int top = 1;
    for (qsizetype i = 0; i < m_ladder.size(); ++i) {
        const ipc::Rung &rung = m_ladder.at(i);
        const Look look = lookOf(rung);
        const QRect box(1, top, width() - 2, rungHeight());
        painter.setPen(QPen(toneColour(look.tone, palette()), rung.isUs ? 2 : 1));
        painter.setBrush(toneGround(look.tone, palette()));
        painter.drawRoundedRect(box, 6, 6);
        painter.drawPixmap(box.left() + pad, box.center().y() - shapeSize / 2,
                           iconPixmap(look.icon, palette(), look.tone, shapeSize, devicePixelRatioF()));
        const QRect text = box.adjusted(2 * pad + shapeSize, pad, -pad, -pad);
        const QString order = i == 0 ? tr("asked first") : i == 1 ? tr("asked next") : tr("asked after that");
        QFont strong = font();
        strong.setBold(true);
        painter.setFont(strong);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(text, Qt::AlignLeft | Qt::AlignTop, rung.host);
        painter.setFont(font());
        painter.drawText(text, Qt::AlignRight | Qt::AlignTop, tr("preference %1").arg(rung.preference));
        painter.setPen(toneColour(Tone::Muted, palette()));
        painter.drawText(text, Qt::AlignLeft | Qt::AlignBottom,
                         fontMetrics().elidedText(order + QStringLiteral(" · ") + roleOf(rung), Qt::ElideRight, text.width()));
        top += rungHeight();
        if (i + 1 < m_ladder.size()) {
            const QPointF tip(box.left() + pad + shapeSize / 2.0, top + gap - 2);
            painter.setPen(QPen(toneColour(Tone::Muted, palette()), 1.5));
            painter.drawLine(QPointF(tip.x(), top + 2), tip);
            painter.drawLine(tip, tip + QPointF(-4, -4));
            painter.drawLine(tip, tip + QPointF(4, -4));
        }
        top += gap;
    }
}

void LadderView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
    update();
}

void LadderView::describe()
{
    QStringList lines;
    for (const ipc::Rung &rung : std::as_const(m_ladder))
        lines << QStringLiteral("%1 %2: %3").arg(rung.preference).arg(rung.host, roleOf(rung));
    setAccessibleName(tr("Mail servers in the order in which they are asked"));
    setAccessibleDescription(lines.join(QStringLiteral("; ")));
}

} // namespace ui
