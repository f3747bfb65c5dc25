#include "ui/bulk_bar.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <utility>
#include "ui/service_model.h"

namespace ui {

namespace {
constexpr int barSteps = 1000;
} // namespace

BulkBar::BulkBar(ServiceModel &service, QWidget *parent)
    : QWidget(parent), m_service(service), m_text(new QLabel(this)), m_bar(new QProgressBar(this)), m_stop(new QPushButton(this))
{
    setObjectName(QStringLiteral("bulkBar"));
    m_text->setObjectName(QStringLiteral("bulkText"));
    m_text->setTextFormat(Qt::PlainText);
    m_bar->setObjectName(QStringLiteral("bulkProgress"));
    m_bar->setTextVisible(false);
    m_stop->setObjectName(QStringLiteral("bulkStop"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text, 2);
    row->addWidget(m_bar, 1);
    row->addWidget(m_stop);
    connect(&m_service, &ServiceModel::jobChanged, this, &BulkBar::take);
    connect(&m_service, &ServiceModel::changed, this, [this] { // its end is not told to who was away
        if (isBusy() && m_service.contact() != Contact::Connected)
            end();
    });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        m_service.ask(ipc::CancelJob{m_now.job}, this, [](const Asked<ipc::Done> &) {});
    });
    retranslate();
    hide();
}

void BulkBar::start(const ipc::ActOnAll &request, std::function<void(qint64)> ended)
{
    if (isBusy())
        return;
    m_isBusy = true;
    m_ended = std::move(ended);
    m_now = {};
    m_early.clear();
    m_stop->setEnabled(false); // until it has a number
    m_service.ask(request, this, [this](const Asked<ipc::JobStarted> &answer) {
        if (!answer) {
            end();
            return Q_EMIT failed(answer.error());
        }
        m_now.job = answer->job;
        m_stop->setEnabled(true);
        for (const ipc::Job &job : std::exchange(m_early, {}))
            take(job);
    });
    setVisible(true);
    retranslate();
    Q_EMIT busyChanged();
}

void BulkBar::take(const ipc::Job &job)
{
    if (!isBusy())
        return;
    if (m_now.job == 0)
        return m_early.append(job);
    if (job.job != m_now.job)
        return;
    m_now = job;
    retranslate();
    if (!job.finished)
        return;
    const auto ended = std::exchange(m_ended, nullptr);
    end();
    if (ended)
        ended(job.count.value_or(0)); // also of one that failed: so much was done
    if (job.error)
        Q_EMIT failed(*job.error);
}

void BulkBar::end()
{
    m_isBusy = false;
    hide();
    Q_EMIT busyChanged();
}

void BulkBar::retranslate()
{
    const qint64 done = m_now.done.value_or(0), total = m_now.total.value_or(0);
    m_text->setText(tr("%L1 of %n address(es)", nullptr, int(qMin<qint64>(total, std::numeric_limits<int>::max()))).arg(done));
    m_bar->setRange(0, m_now.total ? barSteps : 0);
    m_bar->setValue(total > 0 ? int(double(done) / double(total) * barSteps) : 0);
    m_bar->setAccessibleName(tr("Progress"));
    m_stop->setText(tr("&Stop"));
    m_stop->setAccessibleName(tr("Stop it; what was done stays done"));
    m_stop->setToolTip(m_stop->accessibleName());
}

} // namespace ui
