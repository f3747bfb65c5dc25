#include "ui/queue_actions.h"
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include "ui/bulk_bar.h"
#include "ui/icons.h"
#include "ui/palette.h"
#include "ui/service_model.h"
#include "ui/text.h"
#include "ui/undo_bar.h"

namespace ui {

namespace {

using ipc::BulkAct;
constexpr qint64 day = 86'400;

QPushButton *named(QWidget *parent, const char *name)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(QLatin1String(name));
    return button;
}

int asInt(qint64 number) { return int(qMin<qint64>(number, std::numeric_limits<int>::max())); }

} // namespace

QueueActions::QueueActions(ServiceModel &service, std::function<QueueChoice()> choice, QWidget *parent)
    : QWidget(parent), m_service(service), m_choice(std::move(choice)), m_all(new QCheckBox(this)), m_count(new QLabel(this)),
      m_retry(named(this, "queueRetry")), m_hold(named(this, "queueHold")), m_release(named(this, "queueRelease")),
      m_extend(named(this, "queueExtend")), m_return(named(this, "queueReturn")), m_remove(named(this, "queueRemove")),
      m_extendBy(new QMenu(this)), m_bulk(new BulkBar(service, this)), m_undo(new UndoBar(this))
{
    setObjectName(QStringLiteral("queueActions"));
    build();
    connect(m_all, &QCheckBox::toggled, this, &QueueActions::refresh);
    connect(m_retry, &QPushButton::clicked, this, [this] { act(BulkAct::Retry); });
    connect(m_hold, &QPushButton::clicked, this, [this] { act(BulkAct::Hold); });
    connect(m_release, &QPushButton::clicked, this, [this] { act(BulkAct::Release); });
    connect(m_return, &QPushButton::clicked, this, [this] { act(BulkAct::Return); });
    connect(m_remove, &QPushButton::clicked, this, [this] { act(BulkAct::Remove); });
    connect(m_bulk, &BulkBar::failed, this, &QueueActions::failed);
    connect(m_bulk, &BulkBar::busyChanged, this, &QueueActions::refresh);
}

void QueueActions::build()
{
    m_all->setObjectName(QStringLiteral("queueAll"));
    m_count->setObjectName(QStringLiteral("queueCount"));
    m_extendBy->setObjectName(QStringLiteral("queueExtendMenu"));
    m_extend->setMenu(m_extendBy);
    auto *row = new QHBoxLayout;
    row->addWidget(m_count, 1);
    row->addWidget(m_all);
    for (QPushButton *button : {m_retry, m_hold, m_release, m_extend, m_return, m_remove})
        row->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bulk);
    column->addWidget(m_undo);
    column->addLayout(row);
}

void QueueActions::chooseRowsOnly() { m_all->setChecked(false); }

void QueueActions::act(BulkAct act, qint64 seconds)
{
    const Deed deed{act, m_choice(), m_all->isChecked(), seconds};
    if (deed.count() == 0)
        return;
    if (act == BulkAct::Remove || act == BulkAct::Return)
        return confirm(deed);
    carryOut(deed);
}

void QueueActions::confirm(const Deed &deed)
{
    const bool returns = deed.act == BulkAct::Return;
    const int count = asInt(deed.count());
    const QString question = returns ? tr("Return the mail for %n address(es) to the senders? They are told by the rules for notices. This cannot be undone.", nullptr, count)
                                     : tr("Remove the mail for %n address(es)? It will not be delivered and the senders are not told.", nullptr, count);
    auto *box = new QMessageBox(QMessageBox::Question, returns ? tr("Return mail") : tr("Remove mail"), question, QMessageBox::Cancel, this);
    box->setObjectName(returns ? QStringLiteral("confirmReturnMail") : QStringLiteral("confirmRemove"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QStringList recipients = deed.isAll ? QStringList(tr("All that fit the filter, also those that are not in sight.")) : deed.choice.named;
    if (!deed.isAll && count > recipients.size())
        recipients.append(tr("and %n more", nullptr, count - int(recipients.size())));
    box->setInformativeText(recipients.join(u'\n'));
    QPushButton *yes = box->addButton(returns ? tr("Re&turn") : tr("&Remove"), QMessageBox::DestructiveRole);
    yes->setObjectName(box->objectName() + QStringLiteral("Button"));
    box->setDefaultButton(QMessageBox::Cancel);
    // What was asked about, not what is chosen by the time of the click: the table may have moved on.
    connect(yes, &QPushButton::clicked, this, [this, deed] { carryOut(deed); });
    box->open();
}

void QueueActions::carryOut(const Deed &deed)
{
    if (!deed.isAll)
        return askWithIds(deed);
    m_bulk->start(ipc::ActOnAll{deed.act, deed.choice.filter, deed.seconds}, [this, deed](qint64 count) { ended(deed, count); });
}

void QueueActions::askWithIds(const Deed &deed)
{
    switch (deed.act) {
    case BulkAct::Retry: return ask(ipc::RetryQueue{}, deed);
    case BulkAct::Hold: return ask(ipc::HoldQueue{}, deed);
    case BulkAct::Release: return ask(ipc::ReleaseQueue{}, deed);
    case BulkAct::Remove: return ask(ipc::RemoveQueue{}, deed);
    case BulkAct::Undo: return ask(ipc::UndoRemove{}, deed);
    case BulkAct::Return: return ask(ipc::ReturnQueue{}, deed);
    case BulkAct::Extend: return ask(ipc::ExtendQueue{{}, deed.seconds}, deed);
    }
}

template <typename R> void QueueActions::ask(R request, const Deed &deed)
{
    request.ids = deed.choice.ids;
    m_service.ask(request, this, [this, deed](const Asked<ipc::Count> &answer) {
        if (!answer)
            return Q_EMIT failed(answer.error());
        ended(deed, answer->count);
    });
}

void QueueActions::ended(const Deed &deed, qint64 count)
{
    m_all->setChecked(false);
    Q_EMIT worked();
    if (deed.act == BulkAct::Remove)
        m_undo->offer(count, [this, deed] { undo(deed); });
}

void QueueActions::undo(const Deed &deed)
{
    Deed back = deed;
    back.act = BulkAct::Undo;
    if (!deed.isAll || !m_bulk->isBusy())
        return carryOut(back);
    m_service.ask(ipc::ActOnAll{back.act, back.choice.filter, 0}, this, [this](const Asked<ipc::JobStarted> &answer) {
        if (!answer)
            Q_EMIT failed(answer.error());
    });
}

void QueueActions::refresh()
{
    const QueueChoice choice = m_choice();
    const bool mayAct = m_service.mayOperate() && !m_bulk->isBusy() && (m_all->isChecked() ? choice.total > 0 : !choice.ids.isEmpty());
    for (QPushButton *button : {m_retry, m_hold, m_release, m_extend, m_return, m_remove}) {
        button->setEnabled(mayAct);
        button->setToolTip(m_service.mayOperate() ? QString() : tr("Your account may look, but not change anything."));
    }
    m_all->setEnabled(m_service.mayOperate() && choice.total > 0 && !m_bulk->isBusy());
    m_all->setText(tr("&All %Ln", nullptr, asInt(choice.total)));
    m_all->setAccessibleName(tr("All that fit the filter"));
    m_all->setToolTip(tr("Do it to all that fit the filter, also those that are not in sight."));
    showCount(choice);
}

void QueueActions::showCount(const QueueChoice &choice)
{
    const QString all = choice.total == 0 && !choice.isLoading ? tr("Nothing here: no mail fits.") : tr("%Ln address(es)", nullptr, asInt(choice.total));
    const QString chosen = tr("%Ln chosen", nullptr, int(choice.ids.size()));
    m_count->setText(choice.ids.isEmpty() ? all : all + QStringLiteral(" · ") + chosen);
}

void QueueActions::fillExtendMenu()
{
    m_extendBy->clear();
    for (const int days : {1, 2, 7}) {
        QAction *action = m_extendBy->addAction(tr("%n day(s) longer", nullptr, days));
        action->setObjectName(QStringLiteral("extend%1").arg(days));
        connect(action, &QAction::triggered, this, [this, days] { act(BulkAct::Extend, days * day); });
    }
}

void QueueActions::retranslate()
{
    m_all->setPalette(indicatorPalette(palette()));
    const auto label = [this](QPushButton *button, const QString &text, const char *iconName) {
        button->setText(text);
        button->setAccessibleName(QString(text).remove(u'&'));
        button->setIcon(icon(QLatin1String(iconName), palette()));
    };
    label(m_retry, tr("&Try now"), "retry");
    label(m_hold, tr("&Hold"), "hold");
    label(m_release, tr("Re&lease"), "release");
    label(m_extend, tr("&Wait longer"), "step-waiting");
    label(m_return, tr("Retur&n…"), "undo");
    label(m_remove, tr("&Remove…"), "remove");
    fillExtendMenu();
    m_bulk->retranslate();
    refresh();
}

} // namespace ui
