#include "ui/overview/task_list.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QMetaEnum>
#include <QPushButton>
#include <algorithm>
#include <utility>
#include "ui/domains/labels.h"
#include "ui/icons.h"

namespace ui {

namespace {

constexpr int shapeSize = 22;

// "taskMxRecord": one of a kind, but for alerts and names, which may be several.
QString nameOf(const OpenTask &task)
{
    switch (task.kind) {
    case TaskKind::SetUp: return QStringLiteral("taskSetUp");
    case TaskKind::MxRecord: return QStringLiteral("taskMxRecord");
    case TaskKind::NobodyCame: return QStringLiteral("taskNobodyCame");
    case TaskKind::NoAlertWay: return QStringLiteral("taskNoAlertWay");
    case TaskKind::AlertWay: return QStringLiteral("taskAlertWay");
    case TaskKind::NoWayOut: return QStringLiteral("taskNoWayOut");
    case TaskKind::AddressName: return QStringLiteral("taskAddressName-") + task.goal;
    case TaskKind::Addresses: return QStringLiteral("taskAddresses");
    }
    return {};
}

} // namespace

TaskList::TaskList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this)), m_more(new QPushButton(this))
{
    setObjectName(QStringLiteral("taskList"));
    m_more->setObjectName(QStringLiteral("tasksMore"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    m_column->addWidget(m_more, 0, Qt::AlignLeft);
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_isUnfolded = true;
        rebuild();
        if (m_rows.size() > mostAtFirst)
            m_rows.at(mostAtFirst).button->setFocus(); // the button that had it is gone
    });
}

void TaskList::show(const QList<OpenTask> &tasks, Rights rights)
{
    if (tasks == m_tasks && rights == m_rights)
        return;
    m_tasks = tasks;
    m_rights = rights;
    rebuild();
}

TaskList::Row TaskList::rowFor(const OpenTask &task)
{
    Row row{task, new QWidget(this), nullptr, nullptr, nullptr};
    row.widget->setObjectName(nameOf(task));
    row.shape = new QLabel(row.widget);
    row.text = plainLabel(row.widget, "taskText");
    row.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row.button = new QPushButton(row.widget);
    row.button->setObjectName(QStringLiteral("taskButton"));
    auto *line = new QHBoxLayout(row.widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    line->addWidget(row.shape);
    line->addWidget(row.text, 1);
    line->addWidget(row.button);
    connect(row.button, &QPushButton::clicked, this, [this, name = row.widget->objectName()] {
        const auto found = std::ranges::find(m_rows, name, [](const Row &one) { return one.widget->objectName(); });
        if (found != m_rows.end())
            Q_EMIT chosen(OpenTask(found->task));
    });
    return row;
}

void TaskList::rebuild()
{
    const qsizetype shown = m_isUnfolded ? m_tasks.size() : std::min(m_tasks.size(), mostAtFirst);
    QList<Row> before = std::exchange(m_rows, {});
    for (const OpenTask &task : m_tasks.first(shown)) {
        const auto kept = std::ranges::find(before, nameOf(task), [](const Row &one) { return one.widget->objectName(); });
        Row row = kept == before.end() ? rowFor(task) : *kept;
        if (kept != before.end())
            before.erase(kept);
        row.task = task;
        m_column->insertWidget(int(m_rows.size()), row.widget);
        m_rows << row;
    }
    for (const Row &gone : std::as_const(before)) {
        gone.widget->hide();
        gone.widget->deleteLater(); // its button may be what was clicked
    }
    m_more->setVisible(shown < m_tasks.size());
    retranslate();
    chainStops();
}

void TaskList::chainStops()
{
    QWidget *before = nullptr;
    for (const Row &row : std::as_const(m_rows)) {
        if (before)
            setTabOrder(before, row.button);
        before = row.button;
    }
    if (before)
        setTabOrder(before, m_more);
}

void TaskList::retranslate()
{
    for (const Row &row : std::as_const(m_rows)) {
        row.shape->setPixmap(iconPixmap(QStringLiteral("step-waiting"), palette(), Tone::Accent, shapeSize, devicePixelRatioF()));
        row.shape->setAccessibleName(tr("To do"));
        row.text->setText(sentenceOf(row.task));
        row.text->setAccessibleName(row.text->text());
        row.button->setText(buttonOf(row.task));
        row.button->setAccessibleName(row.button->text() + QStringLiteral(": ") + row.text->text());
        row.button->setVisible(row.task.place != TaskPlace::Wizard || m_rights == Rights::Administer);
    }
    m_more->setText(tr("and %n more task(s)", nullptr, shownCount(m_tasks.size() - m_rows.size())));
    m_more->setAccessibleName(m_more->text());
}

void TaskList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

} // namespace ui
