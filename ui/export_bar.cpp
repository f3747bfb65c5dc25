#include "ui/export_bar.h"
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <utility>
#include "ui/service_model.h"
#include "ui/text.h"

namespace ui {

namespace {
constexpr int barSteps = 1000;
} // namespace

ExportBar::ExportBar(ServiceModel &service, QWidget *parent)
    : QWidget(parent), m_service(service), m_text(new QLabel(this)), m_bar(new QProgressBar(this)), m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("exportBar"));
    m_text->setObjectName(QStringLiteral("exportText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_bar->setRange(0, barSteps);
    m_bar->setTextVisible(false);
    m_cancel->setObjectName(QStringLiteral("exportCancel"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text, 2);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        end();
        hide();
    });
    retranslate();
    hide();
}

void ExportBar::start(const QString &group, const QString &file)
{
    if (isBusy())
        return;
    m_file = file;
    m_export = new ipc::MessageExport(m_service.client(), file, this);
    connect(m_export, &ipc::MessageExport::progressed, this, &ExportBar::show);
    connect(m_export, &ipc::MessageExport::finished, this, &ExportBar::finish);
    show(ipc::MessageExport::Progress{});
    m_export->exportGroup(group);
    setVisible(true);
    Q_EMIT busyChanged();
}

void ExportBar::show(const ipc::MessageExport::Progress &progress)
{
    m_progress = progress;
    m_bar->setValue(progress.allBytes > 0 ? int(double(progress.bytes) / double(progress.allBytes) * barSteps) : 0);
    retranslate();
}

void ExportBar::finish(const ipc::Outcome<ipc::MessageExport::Progress> &outcome)
{
    if (outcome)
        m_progress = *outcome;
    end();
    setVisible(bool(outcome));
    if (!outcome)
        Q_EMIT failed(outcome.error());
}

// Not at once: it may be the one who called us.
void ExportBar::end()
{
    if (!m_export)
        return;
    m_export->disconnect(this);
    std::exchange(m_export, nullptr)->deleteLater();
    retranslate();
    Q_EMIT busyChanged();
}

void ExportBar::retranslate()
{
    const QString name = QFileInfo(m_file).fileName();
    const QString text = isBusy() ? tr("Exporting to %1: %L2 of %n message(s)", nullptr, int(m_progress.allMessages)).arg(name).arg(m_progress.messages)
                                  : tr("Exported to %1: %n message(s), %2", nullptr, int(m_progress.messages)).arg(name, sizeText(m_progress.bytes));
    m_text->setText(text);
    m_bar->setVisible(isBusy());
    m_bar->setAccessibleName(tr("Export"));
    m_cancel->setText(isBusy() ? tr("Cancel") : tr("Close"));
    m_cancel->setAccessibleName(isBusy() ? tr("Cancel the export") : tr("Close"));
}

} // namespace ui
