#include "ui/wizard/fact_list.h"
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include "ui/icons.h"

namespace ui {

namespace {
constexpr int shapeSize = 18;
}

VerdictLook lookOf(ipc::Verdict verdict)
{
    switch (verdict) {
    case ipc::Verdict::Good: return {QStringLiteral("step-good"), Tone::Well};
    case ipc::Verdict::Attention: return {QStringLiteral("step-attention"), Tone::Attention};
    case ipc::Verdict::Problem: return {QStringLiteral("step-failed"), Tone::Problem};
    case ipc::Verdict::Unknown: break;
    }
    return {QStringLiteral("unknown"), Tone::Muted};
}

QString verdictWord(ipc::Verdict verdict)
{
    switch (verdict) {
    case ipc::Verdict::Good: return FactList::tr("good");
    case ipc::Verdict::Attention: return FactList::tr("look at this");
    case ipc::Verdict::Problem: return FactList::tr("has to be changed");
    case ipc::Verdict::Unknown: break;
    }
    return FactList::tr("not known");
}

FactList::FactList(const char *name, QWidget *parent) : QWidget(parent), m_name(QLatin1String(name)), m_grid(new QGridLayout(this))
{
    setObjectName(m_name);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
}

void FactList::show(const QList<Row> &rows)
{
    if (m_rows == rows)
        return;
    m_rows = rows;
    rebuild();
}

void FactList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        rebuild();
}

void FactList::rebuild()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        const VerdictLook look = lookOf(row.verdict);
        auto *shape = new QLabel(this);
        shape->setPixmap(iconPixmap(look.icon, palette(), look.tone, shapeSize, devicePixelRatioF()));
        shape->setToolTip(verdictWord(row.verdict));
        auto *words = new QLabel(this);
        words->setObjectName(QStringLiteral("%1-%2").arg(m_name).arg(i));
        words->setTextFormat(Qt::RichText);
        const QString text = row.text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
        words->setText(row.title.isEmpty() ? text : QStringLiteral("<b>%1</b><br>%2").arg(row.title.toHtmlEscaped(), text));
        words->setAccessibleName(QStringLiteral("%1: %2. %3").arg(row.title, verdictWord(row.verdict), row.text));
        words->setWordWrap(true);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_grid->addWidget(shape, i, 0, Qt::AlignTop);
        m_grid->addWidget(words, i, 1);
    }
}

} // namespace ui
