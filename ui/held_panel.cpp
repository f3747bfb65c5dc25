#include "ui/held_panel.h"
#include <QDate>
#include <QEvent>
#include <QFileDialog>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <algorithm>
#include "ui/export_bar.h"
#include "ui/icons.h"
#include "ui/service_model.h"
#include "ui/text.h"

namespace ui {

namespace {

constexpr int mostHeight = 260; // then it scrolls: the table below is to be seen

bool isAddress(const ipc::HeldGroup &group) { return group.kind == ipc::HeldKind::Address; }

QLabel *textLabel(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText); // replies and addresses are other people's words
    return label;
}

} // namespace

HeldPanel::HeldPanel(ServiceModel &service, QWidget *parent) : QWidget(parent), m_service(service), m_title(new QLabel(this)), m_export(new ExportBar(service, this))
{
    setObjectName(QStringLiteral("heldPanel"));
    m_title->setObjectName(QStringLiteral("heldTitle"));
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto *inner = new QWidget;
    inner->installEventFilter(this);
    m_column = new QVBoxLayout(inner);
    m_column->setContentsMargins(0, 0, 0, 0);
    QScrollArea *area = m_area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("heldGroups"));
    area->setWidget(inner);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(area);
    column->addWidget(m_export);
    hide();
    connect(m_export, &ExportBar::failed, this, &HeldPanel::failed);
    connect(m_export, &ExportBar::busyChanged, this, [this] {
        for (const Row &row : std::as_const(m_rows))
            fill(row);
        setVisible(!m_rows.isEmpty() || m_export->isBusy());
    });
    connect(&m_service, &ServiceModel::changed, this, [this] {
        for (const Row &row : std::as_const(m_rows))
            fill(row);
        ask();
    });
    retranslate();
}

void HeldPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

// Whatever changes the groups' height - a new one, other words, another font - asks their layout for it.
bool HeldPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fitHeight();
    return QWidget::eventFilter(watched, event);
}

void HeldPanel::fitHeight()
{
    const int wanted = m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(width()) : m_column->totalSizeHint().height();
    m_area->setFixedHeight(qMin(wanted, mostHeight));
}

void HeldPanel::setActive(bool isActive)
{
    m_isActive = isActive;
    ask();
}

void HeldPanel::ask()
{
    if (!m_isActive)
        return;
    if (m_isAsking) {
        m_isDirty = true;
        return;
    }
    m_isAsking = true;
    m_isDirty = false;
    m_service.ask(ipc::ListHeld{}, this, [this](const Asked<ipc::HeldGroups> &answer) {
        m_isAsking = false;
        if (answer)
            take(*answer);
        if (m_isDirty)
            ask();
    });
}

// The widgets of a group that stays are kept: somebody may be about to press one.
void HeldPanel::take(const ipc::HeldGroups &held)
{
    QList<Row> rows;
    for (const ipc::HeldGroup &group : held.groups) {
        const auto known = std::ranges::find_if(m_rows, [&](const Row &row) { return row.group.id == group.id; });
        if (known == m_rows.end()) {
            rows.append(make(group));
            continue;
        }
        known->group = group;
        rows.append(*known);
        m_rows.erase(known);
    }
    for (const Row &gone : std::as_const(m_rows)) {
        m_column->removeWidget(gone.frame);
        gone.frame->hide();
        gone.frame->deleteLater();
    }
    m_rows = rows;
    for (const Row &row : std::as_const(m_rows))
        fill(row);
    setVisible(!m_rows.isEmpty() || m_export->isBusy());
}

HeldPanel::Row HeldPanel::make(const ipc::HeldGroup &group)
{
    auto *frame = new QFrame(this);
    frame->setObjectName(QStringLiteral("heldGroup%1").arg(group.id));
    frame->setFrameShape(QFrame::StyledPanel);
    Row row{group, frame, textLabel(frame, QStringLiteral("heldCause%1").arg(group.id)),
            textLabel(frame, QStringLiteral("heldDetails%1").arg(group.id)), new QPushButton(frame), new QPushButton(frame), new QPushButton(frame)};
    row.retry->setObjectName(QStringLiteral("heldRetry%1").arg(group.id));
    row.save->setObjectName(QStringLiteral("heldExport%1").arg(group.id));
    row.giveUp->setObjectName(QStringLiteral("heldReturn%1").arg(group.id));
    auto *words = new QVBoxLayout;
    words->addWidget(row.cause);
    words->addWidget(row.details);
    words->addStretch(1);
    auto *line = new QHBoxLayout(frame);
    line->addLayout(words, 1);
    for (QPushButton *button : {row.retry, row.save, row.giveUp})
        line->addWidget(button, 0, Qt::AlignTop);
    m_column->addWidget(frame);
    connect(row.retry, &QPushButton::clicked, this, [this, id = group.id] { decide<ipc::ReleaseHeld>(id); });
    connect(row.save, &QPushButton::clicked, this, [this, id = group.id] { withGroup(id, &HeldPanel::chooseFile); });
    connect(row.giveUp, &QPushButton::clicked, this, [this, id = group.id] { withGroup(id, &HeldPanel::confirm); });
    return row;
}

void HeldPanel::withGroup(const QString &id, void (HeldPanel::*act)(const ipc::HeldGroup &))
{
    const auto row = std::ranges::find_if(m_rows, [&](const Row &one) { return one.group.id == id; });
    if (row != m_rows.end())
        (this->*act)(ipc::HeldGroup(row->group));
}

void HeldPanel::chooseFile(const ipc::HeldGroup &group)
{
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    auto *dialog = new QFileDialog(this, tr("Export held mail"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("Mailbox files (*.mbox);;All files (*)"));
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("mbox"));
    dialog->selectFile(QStringLiteral("%1-%2.mbox").arg(group.domain, day));
    connect(dialog, &QFileDialog::fileSelected, m_export, [this, id = group.id](const QString &file) { m_export->start(id, file); });
    dialog->open();
}

void HeldPanel::fill(const Row &row)
{
    const ipc::HeldGroup &group = row.group;
    row.cause->setText(say(group.cause));
    const QString until = isAddress(group) ? QStringLiteral("handover.held-address.until") : QStringLiteral("handover.held-content.until");
    const QJsonObject times{{QStringLiteral("since"), group.since.toString(Qt::ISODateWithMs)},
                            {QStringLiteral("until"), group.until.toString(Qt::ISODateWithMs)}};
    const QJsonObject examples{{QStringLiteral("examples"), group.examples.join(QStringLiteral(", "))}};
    row.details->setText(say({until, times}) + QLatin1Char('\n') + say({QStringLiteral("handover.held-examples"), examples}));
    row.retry->setText(tr("Try again"));
    row.retry->setIcon(icon(QStringLiteral("retry"), palette()));
    row.giveUp->setText(isAddress(group) ? tr("Return to senders…") : tr("Give up…"));
    row.retry->setAccessibleName(tr("Try again: %1").arg(row.cause->text()));
    row.giveUp->setAccessibleName((isAddress(group) ? tr("Return to senders: %1") : tr("Give up: %1")).arg(row.cause->text()));
    row.save->setText(tr("Export…"));
    row.save->setAccessibleName(tr("Export: %1").arg(row.cause->text()));
    for (QPushButton *button : {row.retry, row.save, row.giveUp}) {
        button->setEnabled(m_service.mayOperate());
        button->setToolTip(m_service.mayOperate() ? QString() : tr("Your account may look, but not change anything."));
    }
    if (m_export->isBusy())
        row.save->setEnabled(false);
}

void HeldPanel::confirm(const ipc::HeldGroup &group)
{
    const int count = int(qMin<qint64>(group.recipients, std::numeric_limits<int>::max()));
    const QString question = isAddress(group) ? tr("Return the mail for %n recipient(s) to the senders? It will not be delivered.", nullptr, count)
                                              : tr("Give up the mail for %n recipient(s)? It will not be delivered and the senders are not told.", nullptr, count);
    auto *box = new QMessageBox(QMessageBox::Question, tr("Held mail"), question, QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("confirmReturn"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(group.examples.join(u'\n'));
    QPushButton *yes = box->addButton(isAddress(group) ? tr("&Return") : tr("&Give up"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("confirmReturnButton"));
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, id = group.id] { decide<ipc::ReturnHeld>(id); });
    box->open();
}

template <typename Act> void HeldPanel::decide(const QString &group)
{
    Act request;
    request.group = group;
    m_service.ask(request, this, [this](const Asked<ipc::Count> &answer) {
        if (!answer)
            Q_EMIT failed(answer.error());
        ask();
    });
}

void HeldPanel::retranslate()
{
    m_title->setText(tr("Held for your decision"));
    m_export->retranslate();
    for (const Row &row : std::as_const(m_rows))
        fill(row);
}

} // namespace ui
