#include "ui/history/history_export_bar.h"
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <utility>
#include "ui/domains/labels.h"
#include "ui/service_model.h"
#include "ui/text.h"

namespace ui {

HistoryExportBar::HistoryExportBar(ServiceModel &service, QWidget *parent)
    : QWidget(parent), m_service(service), m_text(plainLabel(this, "historyExportText")), m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("historyExportBar"));
    m_cancel->setObjectName(QStringLiteral("historyExportCancel"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text, 1);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        end();
        hide();
    });
    retranslate();
    hide();
}

void HistoryExportBar::start(const ipc::HistoryFilter &filter, const QString &file)
{
    if (isBusy())
        return;
    m_file = file;
    m_export = new ipc::HistoryExport(m_service.client(), file, this);
    connect(m_export, &ipc::HistoryExport::progressed, this, &HistoryExportBar::show);
    connect(m_export, &ipc::HistoryExport::finished, this, &HistoryExportBar::finish);
    show({});
    m_export->start(filter);
    setVisible(true);
    Q_EMIT busyChanged();
}

void HistoryExportBar::show(const ipc::HistoryExport::Progress &progress)
{
    m_progress = progress;
    retranslate();
}

void HistoryExportBar::finish(const ipc::Outcome<ipc::HistoryExport::Progress> &outcome)
{
    if (outcome)
        m_progress = *outcome;
    end();
    setVisible(bool(outcome));
    if (!outcome)
        Q_EMIT failed(outcome.error());
}

// Not at once: it may be the one who called us.
void HistoryExportBar::end()
{
    if (!m_export)
        return;
    m_export->disconnect(this);
    std::exchange(m_export, nullptr)->deleteLater();
    retranslate();
    Q_EMIT busyChanged();
}

void HistoryExportBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HistoryExportBar::retranslate()
{
    const QString name = QFileInfo(m_file).fileName();
    const int rows = shownCount(m_progress.rows);
    QString text = isBusy() ? tr("Exporting to %1: %Ln row(s) so far", nullptr, rows).arg(name) : tr("Exported to %1: %Ln row(s)", nullptr, rows).arg(name);
    if (isBusy() && m_progress.reached.isValid())
        text = tr("%1, back to %2").arg(text, clockText(m_progress.reached, QDateTime::currentDateTimeUtc()));
    m_text->setText(text);
    m_cancel->setText(isBusy() ? tr("Cancel") : tr("Close"));
    m_cancel->setAccessibleName(isBusy() ? tr("Cancel the export") : tr("Close"));
}

} // namespace ui
