#include "ui/warning_list.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>
#include "ui/domains/labels.h"
#include "ui/help/help_texts.h"
#include "ui/icons.h"
#include "ui/status.h"
#include "ui/text.h"

namespace ui {

namespace {

constexpr int shapeSize = 22;
constexpr qsizetype mostCards = 5; // the rest is on the page of warnings

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

void WarningList::show(const QList<ipc::Warning> &warnings, qint64 open)
{
    const bool isSame = open == m_open && identityOf(warnings) == identityOf(m_warnings);
    m_warnings = warnings;
    m_open = open;
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
    const qint64 more = std::max<qint64>(m_open, m_warnings.size()) - mostCards;
    if (more <= 0)
        return;
    auto *rest = new QPushButton(tr("and %n more", nullptr, shownCount(more)), this);
    rest->setObjectName(QStringLiteral("warningsMore"));
    rest->setAccessibleName(rest->text());
    connect(rest, &QPushButton::clicked, this, &WarningList::moreWanted);
    m_column->addWidget(rest, 0, Qt::AlignLeft);
}

QWidget *WarningList::card(const ipc::Warning &warning)
{
    auto *frame = new QFrame(this);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(10);
    auto *shape = new QLabel(frame);
    shape->setPixmap(iconPixmap(iconNameOf(warning.severity), palette(), toneOf(warning.severity), shapeSize, devicePixelRatioF()));
    shape->setAccessibleName(severityWord(warning.severity));
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
