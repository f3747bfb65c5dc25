#include "ui/wizard/proof_view.h"
#include <QCheckBox>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include "ui/icons.h"
#include "ui/text.h"
#include "ui/wizard/domain_text.h"
#include "ui/wizard/step_list.h"

namespace ui {

namespace {

using namespace std::chrono_literals;
constexpr auto longestSilence = 90s; // a step takes a minute at most
constexpr qsizetype mostEarly = 32;
constexpr int shapeSize = 22;

QString idOf(const ipc::Job &job) { return job.result ? job.result->parameters.value(QLatin1String("id")).toString() : QString(); }
bool came(const ipc::Job &job, const char *result) { return job.result && job.result->code == QLatin1String(result); }

} // namespace

ProofView::ProofView(ServiceModel &service, const QString &domain, QWidget *parent)
    : QWidget(parent), m_service(service), m_domain(domain), m_intro(new QLabel(this)), m_label(new QLabel(this)), m_recipient(new QLineEdit(this)),
      m_outage(new QCheckBox(this)), m_start(new QPushButton(this)), m_stop(new QPushButton(this)), m_steps(new StepList(this)), m_shape(new QLabel(this)),
      m_result(new QLabel(this))
{
    setObjectName(QStringLiteral("proofView"));
    m_silence.setSingleShot(true);
    m_silence.setInterval(longestSilence);
    build();
    connect(m_recipient, &QLineEdit::returnPressed, this, &ProofView::start);
    connect(m_start, &QPushButton::clicked, this, &ProofView::start);
    connect(m_stop, &QPushButton::clicked, this, &ProofView::stop);
    connect(&m_silence, &QTimer::timeout, this, &ProofView::loseSight);
    connect(&m_service, &ServiceModel::jobChanged, this, &ProofView::takeJob);
    connect(&m_service, &ServiceModel::changed, this, [this] {
        if (isRunning() && m_service.contact() != Contact::Connected)
            loseSight();
        refresh();
    });
    refresh();
}

void ProofView::build()
{
    m_recipient->setObjectName(QStringLiteral("proofRecipient"));
    m_recipient->setMaxLength(320);
    m_outage->setObjectName(QStringLiteral("proofOutage"));
    m_start->setObjectName(QStringLiteral("proofStart"));
    m_stop->setObjectName(QStringLiteral("proofStop"));
    m_result->setObjectName(QStringLiteral("proofResult"));
    m_steps->setObjectName(QStringLiteral("proofSteps"));
    m_label->setBuddy(m_recipient);
    for (QPushButton *button : {m_start, m_stop})
        button->setAutoDefault(false);
    for (QLabel *label : {m_intro, m_result})
        label->setWordWrap(true);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard); // the number is to be copied
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_start);
    buttons->addWidget(m_stop);
    buttons->addStretch(1);
    auto *result = new QHBoxLayout;
    result->addWidget(m_shape, 0, Qt::AlignTop);
    result->addWidget(m_result, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_intro);
    column->addWidget(m_label);
    column->addWidget(m_recipient);
    column->addWidget(m_outage);
    column->addLayout(buttons);
    column->addSpacing(6);
    column->addWidget(m_steps);
    column->addLayout(result);
}

void ProofView::setDomain(const QString &domain)
{
    if (domain == m_domain)
        return;
    m_domain = domain;
    ++m_round;
    m_silence.stop();
    m_recipient->clear();
    m_steps->show({});
    m_last = {};
    m_error.reset();
    become(State::None);
}

void ProofView::start()
{
    if (isRunning() || !m_start->isEnabled())
        return;
    m_error.reset();
    m_early.clear();
    m_last = {};
    m_isStopWanted = false;
    m_steps->show({});
    m_silence.start();
    const ipc::StartProof proof{m_domain, m_recipient->text().trimmed(), m_outage->isChecked(), currentLanguage()};
    m_service.ask(proof, this, [this, round = ++m_round](const Asked<ipc::JobStarted> &answer) {
        if (round == m_round)
            takeStarted(answer);
    });
    become(State::Starting);
}

void ProofView::takeStarted(const Asked<ipc::JobStarted> &answer)
{
    if (m_state != State::Starting)
        return;
    if (!answer) {
        m_silence.stop();
        m_error = answer.error();
        return become(State::Done);
    }
    m_job = answer->job;
    become(State::Running);
    if (m_isStopWanted)
        stop();
    for (const ipc::Job &job : std::exchange(m_early, {}))
        takeJob(job);
}

// It is over when the service says so: what it did until then is told to the end.
void ProofView::stop()
{
    m_isStopWanted = true;
    if (m_state == State::Running)
        m_service.ask(ipc::CancelJob{m_job}, this, [](const Asked<ipc::Done> &) {});
    refresh();
}

void ProofView::takeJob(const ipc::Job &job)
{
    if (m_state == State::Starting && m_early.size() < mostEarly)
        m_early.append(job);
    if (m_state != State::Running || job.job != m_job)
        return;
    m_silence.start();
    m_last = job;
    m_steps->show(job.steps);
    if (!job.finished)
        return refresh();
    m_silence.stop();
    become(State::Done);
}

// Nobody knows how it ended: not that it failed.
void ProofView::loseSight()
{
    m_silence.stop();
    QList<ipc::Step> steps = m_steps->steps();
    for (ipc::Step &step : steps) {
        if (step.state == ipc::StepState::Running || step.state == ipc::StepState::Waiting)
            step.state = ipc::StepState::Skipped;
    }
    m_steps->show(steps);
    become(State::Lost);
}

void ProofView::become(State state)
{
    const bool wasRunning = isRunning();
    m_state = state;
    refresh();
    if (wasRunning != isRunning())
        Q_EMIT runningChanged();
    if (wasRunning && !isRunning())
        bringAnswerIntoSight();
}

// Who waited for the answer sees it, however far down the page it is. Layouts above learn of the new lines one after the other.
void ProofView::bringAnswerIntoSight()
{
    for (QWidget *above = this; above; above = above->parentWidget()) {
        if (QLayout *layout = above->layout())
            layout->activate();
        QCoreApplication::sendPostedEvents(above, QEvent::LayoutRequest);
        if (auto *area = qobject_cast<QScrollArea *>(above))
            return area->ensureWidgetVisible(m_result);
    }
}

void ProofView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

void ProofView::refresh()
{
    const bool mayStart = m_service.mayOperate() && !m_domain.isEmpty() && !isRunning();
    m_intro->setText(tr("A real message shows that the whole way works: through this backup and into your mail server."));
    m_label->setText(tr("Send it &to (somebody who can look whether it has come)"));
    m_recipient->setAccessibleName(tr("Recipient of the test message"));
    m_recipient->setPlaceholderText(m_domain.isEmpty() ? QString() : QStringLiteral("postmaster@") + shownDomain(m_domain));
    m_outage->setText(tr("With a &simulated outage (your mail server is left alone for 20 seconds)"));
    m_outage->setAccessibleName(tr("With a simulated outage"));
    m_outage->setToolTip(tr("Mail for your mail server waits here meanwhile, and is handed over afterwards."));
    m_outage->setPalette(indicatorPalette(palette()));
    m_start->setText(m_state == State::None ? tr("Send a test &message") : tr("Send another test &message"));
    m_start->setAccessibleName(m_start->text().remove(u'&'));
    m_start->setToolTip(m_service.contact() == Contact::Connected && !m_service.mayOperate() ? tr("Your account may look, but not change anything.") : QString());
    m_stop->setText(tr("St&op"));
    m_stop->setAccessibleName(tr("Stop the test message"));
    for (QWidget *input : std::initializer_list<QWidget *>{m_recipient, m_outage, m_start})
        input->setEnabled(mayStart);
    m_stop->setEnabled(isRunning() && !m_isStopWanted);
    showResult();
}

void ProofView::showResult()
{
    const auto show = [this](const char *iconName, Tone tone, const QString &text) {
        m_shape->setPixmap(iconPixmap(QLatin1String(iconName), palette(), tone, shapeSize, devicePixelRatioF()));
        m_result->setText(text);
        m_result->setAccessibleName(text);
    };
    const QString id = idOf(m_last);
    const QString words = m_last.result ? say(*m_last.result) : QString();
    switch (m_state) {
    case State::None: break;
    case State::Starting:
    case State::Running: show("step-running", Tone::Busy, m_isStopWanted ? tr("Stopping…") : tr("The message is on its way…")); break;
    case State::Lost:
        show("step-attention", Tone::Attention, tr("There is no news of it. If the message was accepted, it is delivered all the same: look in the queue and the history."));
        break;
    case State::Done:
        if (m_error)
            show("step-failed", Tone::Problem, sayWithAdvice(*m_error));
        else if (came(m_last, "proof.proved"))
            show("step-good", Tone::Well, words + u'\n' + tr("Its number here is %1; it is in the history.").arg(id));
        else if (came(m_last, "proof.waits"))
            show("step-attention", Tone::Attention, words + u'\n' + tr("Its number here is %1; it is in the queue.").arg(id));
        else
            show(came(m_last, "proof.failed") ? "step-failed" : "step-skipped", came(m_last, "proof.failed") ? Tone::Problem : Tone::Muted, words);
        break;
    }
    for (QWidget *part : std::initializer_list<QWidget *>{m_shape, m_result})
        part->setVisible(m_state != State::None);
}

} // namespace ui
