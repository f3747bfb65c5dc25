#include "ui/wizard/step_list.h"
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include "ui/icons.h"
#include "ui/text.h"
#include "words/words.h"

namespace ui {

namespace {

constexpr int shapeSize = 18;

struct Look {
    QString icon;
    Tone tone;
};
Look lookOf(ipc::StepState state)
{
    using enum ipc::StepState;
    switch (state) {
    case Waiting: return {QStringLiteral("step-waiting"), Tone::Muted};
    case Running: return {QStringLiteral("step-running"), Tone::Busy};
    case Good: return {QStringLiteral("step-good"), Tone::Well};
    case Attention: return {QStringLiteral("step-attention"), Tone::Attention};
    case Failed: return {QStringLiteral("step-failed"), Tone::Problem};
    case Skipped: return {QStringLiteral("step-skipped"), Tone::Muted};
    }
    return {};
}

QString durationOf(const ipc::Step &step)
{
    using enum ipc::StepState;
    const bool wasTimed = step.state == Good || step.state == Attention || step.state == Failed;
    if (wasTimed && step.milliseconds >= 10'000)
        return durationWords(step.milliseconds / 1000);
    return wasTimed ? StepList::tr("%L1 ms").arg(step.milliseconds) : QString();
}

} // namespace

QString stateWord(ipc::StepState state)
{
    using enum ipc::StepState;
    switch (state) {
    case Waiting: return StepList::tr("to come");
    case Running: return StepList::tr("running");
    case Good: return StepList::tr("good");
    case Attention: return StepList::tr("look at this");
    case Failed: return StepList::tr("failed");
    case Skipped: return StepList::tr("left out");
    }
    return {};
}

StepList::StepList(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("stepList"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
}

void StepList::show(const QList<ipc::Step> &steps)
{
    m_steps = steps;
    rebuild();
}

void StepList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        rebuild();
}

void StepList::rebuild()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const ipc::Step &step : std::as_const(m_steps)) {
        const Look look = lookOf(step.state);
        const QString name = say({step.code, {}});
        const QString toDo = step.said ? words::advice(step.said->code, step.said->parameters, currentLanguage()) : QString();
        const QString found = step.said ? say(*step.said) + (toDo.isEmpty() ? QString() : u'\n' + toDo) : QString();
        auto *shape = new QLabel(this);
        shape->setPixmap(iconPixmap(look.icon, palette(), look.tone, shapeSize, devicePixelRatioF()));
        shape->setToolTip(stateWord(step.state));
        auto *words = new QLabel(found.isEmpty() ? name : name + u'\n' + found, this);
        words->setObjectName(QStringLiteral("step-%1").arg(row));
        words->setAccessibleName(name + QStringLiteral(": ") + stateWord(step.state) + u' ' + found);
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse); // the value of a key is to be copied
        auto *duration = new QLabel(durationOf(step), this);
        m_grid->addWidget(shape, row, 0, Qt::AlignTop);
        m_grid->addWidget(words, row, 1);
        m_grid->addWidget(duration, row, 2, Qt::AlignTop | Qt::AlignRight);
        ++row;
    }
}

} // namespace ui
