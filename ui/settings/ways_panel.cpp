#include "ui/settings/ways_panel.h"
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>
#include "ui/domains/labels.h"
#include "ui/service_model.h"
#include "ui/settings/way_row.h"
#include "ui/text.h"

namespace ui {

WaysPanel::WaysPanel(ServiceModel &service, QWidget *parent)
    : QWidget(parent), m_service(service), m_title(plainLabel(this, "waysTitle")), m_note(plainLabel(this, "waysNote")), m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("waysPanel"));
    setBold(m_title);
    m_rows->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_note);
    column->addLayout(m_rows);
    connect(&m_service, &ServiceModel::changed, this, &WaysPanel::refresh);
    connect(&m_service, &ServiceModel::warningsChanged, this, &WaysPanel::ask); // "not proved" is one
    refresh();
}

void WaysPanel::ask()
{
    if (!isVisible() || m_service.contact() != Contact::Connected)
        return;
    m_service.ask(ipc::ListAlertWays{}, this, [this](const Asked<ipc::AlertWays> &answer) {
        m_isKnown = bool(answer);
        m_trouble = answer ? ipc::Sentence() : answer.error();
        take(answer ? answer->ways : QList<ipc::AlertWay>());
    });
}

void WaysPanel::take(const QList<ipc::AlertWay> &ways)
{
    while (m_known.size() > ways.size())
        delete m_known.takeLast();
    while (m_known.size() < ways.size()) {
        auto *row = new WayRow(m_service, int(m_known.size()) + 1, this);
        connect(row, &WayRow::proved, this, &WaysPanel::ask);
        m_rows->addWidget(row);
        m_known << row;
    }
    for (qsizetype i = 0; i < ways.size(); ++i)
        m_known.at(i)->show(ways.at(i));
    refresh();
}

void WaysPanel::refresh()
{
    m_title->setText(tr("Does an alert arrive?"));
    m_note->setText(!m_trouble.code.isEmpty() ? sayWithAdvice(m_trouble)
                    : m_isKnown && m_known.isEmpty()
                        ? tr("Nobody is told of anything outside of this machine. Fill in a mail address or a web address above and apply it.")
                        : QString());
    m_note->setVisible(!m_note->text().isEmpty());
    for (WayRow *row : std::as_const(m_known))
        row->refresh();
}

void WaysPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace ui
