#include "ui/domains/kit_dialog.h"
#include <QComboBox>
#include <QEvent>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>
#include <chrono>
#include "ui/domains/labels.h"
#include "ui/icons.h"
#include "ui/job_follower.h"
#include "ui/kit_lines.h"
#include "ui/text.h"
#include "ui/wizard/domain_text.h"
#include "ui/wizard/step_list.h"

namespace ui {

namespace {

constexpr QSize firstSize(760, 640);
constexpr std::chrono::minutes longestSilence{5}; // a server may make us wait; the service ends it by itself after four

} // namespace

KitDialog::KitDialog(ServiceModel &service, const QString &domain, QWidget *parent)
    : QDialog(parent), m_service(service), m_domain(domain), m_job(new JobFollower(service, longestSilence, this)), m_intro(plainLabel(this, "kitIntro")),
      m_serverLabel(plainLabel(this, "kitServerLabel")), m_note(plainLabel(this, "kitNote")), m_checkIntro(plainLabel(this, "kitCheckIntro")),
      m_addressLabel(plainLabel(this, "kitAddressLabel")), m_result(plainLabel(this, "kitResult")), m_reason(plainLabel(this, "kitReason")),
      m_server(new QComboBox(this)), m_area(new QScrollArea(this)), m_checkBox(new QGroupBox), m_address(new QLineEdit(this)),
      m_check(new QPushButton(this)), m_stop(new QPushButton(this)), m_close(new QPushButton(this)), m_steps(new StepList(this))
{
    setObjectName(QStringLiteral("kitDialog"));
    m_steps->setObjectName(QStringLiteral("kitSteps"));
    build();
    resize(firstSize);
    connect(m_server, &QComboBox::currentIndexChanged, this, &KitDialog::ask);
    connect(m_check, &QPushButton::clicked, this, &KitDialog::check);
    connect(m_address, &QLineEdit::returnPressed, this, &KitDialog::check);
    connect(m_stop, &QPushButton::clicked, m_job, &JobFollower::stop);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(this, &QDialog::finished, m_job, &JobFollower::stop);
    connect(m_job, &JobFollower::progressed, this, [this](const ipc::Job &job) {
        m_steps->show(job.steps);
        m_trouble = job.error.value_or(ipc::Sentence());
        refresh();
    });
    connect(m_job, &JobFollower::failed, this, [this](const ipc::Sentence &why) {
        m_trouble = why;
        refresh();
    });
    connect(m_job, &JobFollower::stopped, this, [this] {
        m_wasStopped = true;
        refresh();
    });
    connect(&m_service, &ServiceModel::changed, this, [this] {
        if (!m_kit && m_service.contact() == Contact::Connected)
            ask();
        refresh();
    });
    refresh();
    ask();
}

void KitDialog::build()
{
    m_server->setObjectName(QStringLiteral("kitServer"));
    addKitServers(*m_server);
    m_serverLabel->setWordWrap(false);
    m_serverLabel->setBuddy(m_server);
    m_close->setObjectName(QStringLiteral("kitClose"));
    for (QPushButton *button : {m_check, m_stop, m_close})
        button->setAutoDefault(false);
    m_area->setObjectName(QStringLiteral("kitArea"));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 6, 0); // beside the scroll bar
    column->setSpacing(14);
    m_lines = new KitLines(inner);
    column->addWidget(m_note);
    column->addWidget(m_lines);
    column->addWidget(buildCheck());
    column->addStretch(1);
    m_area->setWidget(inner);
    auto *chosen = new QHBoxLayout;
    chosen->addWidget(m_serverLabel);
    chosen->addWidget(m_server);
    chosen->addStretch(1);
    auto *bottom = new QHBoxLayout;
    bottom->addStretch(1);
    bottom->addWidget(m_close);
    auto *all = new QVBoxLayout(this);
    all->setSpacing(12);
    all->addWidget(m_intro);
    all->addLayout(chosen);
    all->addWidget(m_area, 1);
    all->addLayout(bottom);
}

QWidget *KitDialog::buildCheck()
{
    m_checkBox->setObjectName(QStringLiteral("kitCheckBox"));
    m_address->setObjectName(QStringLiteral("kitAddress"));
    m_address->setMaxLength(320);
    m_addressLabel->setBuddy(m_address);
    m_check->setObjectName(QStringLiteral("kitCheck"));
    m_stop->setObjectName(QStringLiteral("kitStop"));
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_check);
    buttons->addWidget(m_stop);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(m_checkBox);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    column->addWidget(m_checkIntro);
    column->addWidget(m_addressLabel);
    column->addWidget(m_address);
    column->addLayout(buttons);
    column->addWidget(m_reason);
    column->addWidget(m_steps);
    column->addWidget(m_result);
    return m_checkBox;
}

void KitDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange && event->type() != QEvent::PaletteChange)
        return;
    showKit();
    refresh();
}

// ---- the lines

void KitDialog::ask()
{
    const ipc::KitServer server = chosenKitServer(*m_server);
    m_service.ask(ipc::ShowKit{server, m_domain}, this, [this, server](const Asked<ipc::Kit> &answer) {
        if (server == chosenKitServer(*m_server)) // else others were chosen meanwhile
            take(answer);
    });
}

void KitDialog::take(const Asked<ipc::Kit> &answer)
{
    m_refusal = answer ? ipc::Sentence() : answer.error();
    m_kit = answer ? std::optional(*answer) : std::nullopt;
    showKit();
    refresh();
}

void KitDialog::showKit() { m_lines->show(m_kit, m_server->currentText()); }

// ---- the check

void KitDialog::check()
{
    if (m_job->isRunning() || !m_service.mayOperate())
        return;
    m_trouble = {};
    m_wasStopped = false;
    m_steps->show({});
    ipc::CheckKit request;
    request.domain = m_domain;
    request.address = m_address->text().trimmed();
    m_job->start(request);
    refresh();
}

QString KitDialog::resultText() const
{
    if (!m_trouble.code.isEmpty())
        return sayWithAdvice(m_trouble);
    if (m_job->isRunning())
        return tr("Checking. This may take some minutes where your mail server makes us wait.");
    if (m_wasStopped)
        return tr("The check was stopped. What was proved until then stands above.");
    const QList<ipc::Step> &steps = m_steps->steps();
    if (steps.isEmpty())
        return {};
    const auto has = [&](ipc::StepState state) { return std::ranges::any_of(steps, [=](const ipc::Step &step) { return step.state == state; }); };
    if (has(ipc::StepState::Failed))
        return tr("Your mail server does not heed the lines yet: see above what it did.");
    if (has(ipc::StepState::Attention))
        return tr("The mail came through, but something is to be looked at: see above.");
    return tr("Proved: your mail server takes mail from this backup without hindrance.");
}

void KitDialog::refresh()
{
    setWindowTitle(tr("Tell your mail server – %1").arg(shownDomain(m_domain)));
    m_intro->setText(tr("After an outage this backup hands over mail from all the world, and your mail server could take it for a spammer. With these "
                        "lines it lets this backup past its greylisting, its limits and its SPF check – for nobody else, and nobody may relay by it."));
    m_serverLabel->setText(tr("Your mail server or its &filter:"));
    m_server->setAccessibleName(tr("Mail server or filter"));
    m_note->setText(m_refusal.code.isEmpty() ? QString() : sayWithAdvice(m_refusal));
    m_note->setVisible(!m_note->text().isEmpty());
    m_checkBox->setTitle(tr("Prove it with a mail"));
    m_checkBox->setAccessibleName(m_checkBox->title());
    m_checkIntro->setText(tr("One mail goes to your mail server as in a hand-over, and some more are announced that are not sent. You see what it makes of them."));
    m_addressLabel->setText(tr("&Address that gets the mail"));
    m_address->setAccessibleName(tr("Address that gets the mail"));
    m_address->setPlaceholderText(QStringLiteral("postmaster@") + shownDomain(m_domain));
    const bool isRunning = m_job->isRunning();
    m_check->setText(tr("&Send the check mail"));
    m_check->setAccessibleName(tr("Send the check mail"));
    m_check->setEnabled(!isRunning && m_service.mayOperate());
    m_stop->setText(tr("S&top"));
    m_stop->setAccessibleName(tr("Stop the check"));
    m_stop->setEnabled(isRunning);
    m_reason->setText(tr("Your account may look, but not change anything."));
    m_reason->setVisible(m_service.contact() == Contact::Connected && !m_service.mayOperate());
    m_steps->setVisible(!m_steps->steps().isEmpty());
    m_result->setText(resultText());
    m_result->setVisible(!m_result->text().isEmpty());
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
}

} // namespace ui
