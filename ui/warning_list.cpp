#include "ui/warning_list.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include "ui/help/help_texts.h"
#include "ui/icons.h"
#include "ui/text.h"

namespace ui {

namespace {

constexpr int shapeSize = 22;
constexpr int mostCards = 5; // the rest is in their count

struct Look {
    QString icon;
    Tone tone;
};
Look lookOf(ipc::Severity severity)
{
    switch (severity) {
    case ipc::Severity::Problem: return {QStringLiteral("state-problem"), Tone::Problem};
    case ipc::Severity::Attention: return {QStringLiteral("state-attention"), Tone::Attention};
    case ipc::Severity::Info:
    case ipc::Severity::Unchecked: break;
    }
    return {QStringLiteral("unknown"), Tone::Muted};
}

QString identityOf(const QList<ipc::Warning> &warnings) // what is shown, to see whether anything changed
{
    QString all;
    for (const ipc::Warning &w : warnings)
        all += w.code + u'\n' + w.subject + u'\n' + QString::number(int(w.severity)) + u'\n' + say({w.code, w.parameters}) + u'\n';
    return all;
}

} // namespace

WarningList::WarningList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("warningList"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
}

void WarningList::show(const QList<ipc::Warning> &warnings)
{
    const bool isSame = identityOf(warnings) == identityOf(m_warnings);
    m_warnings = warnings;
    if (!isSame)
        rebuild();
    setVisible(!warnings.isEmpty());
}

void WarningList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        rebuild();
}

void WarningList::rebuild()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ipc::Warning &warning : m_warnings.first(qMin<qsizetype>(mostCards, m_warnings.size())))
        m_column->addWidget(card(warning));
    if (m_warnings.size() > mostCards)
        m_column->addWidget(new QLabel(tr("and %n more", nullptr, int(m_warnings.size()) - mostCards), this));
}

QWidget *WarningList::card(const ipc::Warning &warning)
{
    auto *frame = new QFrame(this);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(10);
    auto *shape = new QLabel(frame);
    const Look look = lookOf(warning.severity);
    shape->setPixmap(iconPixmap(look.icon, palette(), look.tone, shapeSize, devicePixelRatioF()));
    const QString text = say({warning.code, warning.parameters});
    const QString advice = adviceFor(warning);
    auto *words = new QLabel(advice.isEmpty() ? text : text + u'\n' + advice, frame);
    words->setObjectName(QStringLiteral("warning-") + warning.code);
    words->setAccessibleName(words->text());
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(shape, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    if (help::has(warning.code)) {
        auto *explain = new QPushButton(tr("Explain %1").arg(warning.code), frame);
        explain->setObjectName(QStringLiteral("explain-") + warning.code);
        explain->setAccessibleName(explain->text());
        connect(explain, &QPushButton::clicked, this, [this, code = warning.code] { Q_EMIT helpWanted(code); });
        row->addWidget(explain, 0, Qt::AlignTop);
    }
    return frame;
}

} // namespace ui
