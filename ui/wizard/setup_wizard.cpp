#include "ui/wizard/setup_wizard.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QSysInfo>
#include <QVBoxLayout>
#include "ui/language.h"
#include "ui/local_settings.h"
#include "ui/service_model.h"
#include "ui/text.h"
#include "ui/wizard/certificate_page.h"
#include "ui/wizard/dns_page.h"
#include "ui/wizard/domain_page.h"
#include "ui/wizard/machine_page.h"
#include "ui/wizard/notice_setup_page.h"
#include "ui/wizard/primary_page.h"
#include "ui/wizard/summary_page.h"
#include "ui/wizard/welcome_page.h"
#include "ui/wizard/wizard_steps.h"

namespace ui {

namespace {

constexpr QSize firstSize(900, 660);
constexpr qreal headingScale = 1.35;

// Up and down only: the window is as wide as the widest page needs.
class PageScroll : public QScrollArea {
public:
    using QScrollArea::QScrollArea;
    QSize minimumSizeHint() const override
    {
        const int width = widget() ? widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width() : 0;
        return {width, QScrollArea::minimumSizeHint().height()};
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

SetupWizard::SetupWizard(ServiceModel &service, Language &language, LocalSettings &settings, QWidget *parent)
    : QDialog(parent), m_service(service), m_file(settings.setupDraftPath()), m_heading(new QLabel(this)), m_error(new QLabel(this)),
      m_stack(new QStackedWidget(this)), m_begun(QDateTime::currentDateTimeUtc())
{
    setObjectName(QStringLiteral("setupWizard"));
    setWindowModality(Qt::WindowModal);
    addPages(language, settings);
    build();
    connectAll();
    refresh();
    resize(firstSize);
}

void SetupWizard::addPages(Language &language, LocalSettings &settings)
{
    m_welcome = new WelcomePage(m_draft, language, settings, this);
    m_dns = new DnsPage(m_draft, m_service, this);
    m_summary = new SummaryPage(m_draft, m_service, this);
    for (WizardPage *page : std::initializer_list<WizardPage *>{m_welcome, new DomainPage(m_draft, this), new PrimaryPage(m_draft, m_service, this),
                                                                new MachinePage(m_draft, m_service, this), m_dns, new CertificatePage(m_draft, m_service, this),
                                                                new NoticeSetupPage(m_draft, m_service, this), m_summary})
        add(page);
    Q_ASSERT(m_pages.size() == stepCount);
}

// Each can be scrolled: large type or a long language makes it higher than the window.
void SetupWizard::add(WizardPage *page)
{
    auto *scroll = new PageScroll(m_stack);
    scroll->setObjectName(page->objectName() + QStringLiteral("Scroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    page->layout()->setContentsMargins(0, 0, 10, 0);
    scroll->setWidget(page);
    m_stack->addWidget(scroll);
    m_pages << page;
}

// The keyboard goes through a page, then onwards: in the order in which all is made.
void SetupWizard::build()
{
    m_back = new QPushButton(this);
    m_next = new QPushButton(this);
    m_later = new QPushButton(this);
    m_steps = new WizardSteps(stepCount, this);
    m_stack->setObjectName(QStringLiteral("wizardPages"));
    m_back->setObjectName(QStringLiteral("wizardBack"));
    m_next->setObjectName(QStringLiteral("wizardNext"));
    m_later->setObjectName(QStringLiteral("wizardCancel"));
    m_back->setAutoDefault(false);
    m_later->setAutoDefault(false);
    m_next->setDefault(true);
    m_heading->setObjectName(QStringLiteral("wizardHeading"));
    m_error->setObjectName(QStringLiteral("wizardError"));
    m_error->setWordWrap(true);
    m_error->hide();
    auto *right = new QVBoxLayout;
    right->setSpacing(10);
    right->addWidget(m_heading);
    right->addWidget(m_stack, 1);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(24);
    upper->addWidget(m_steps);
    upper->addLayout(right, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_later);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 14);
    column->addLayout(upper, 1);
    column->addWidget(m_error);
    column->addLayout(buttons);
}

void SetupWizard::connectAll()
{
    for (WizardPage *page : std::as_const(m_pages))
        connect(page, &WizardPage::completeChanged, this, &SetupWizard::refresh);
    connect(m_steps, &WizardSteps::chosen, this, &SetupWizard::goTo);
    connect(m_back, &QPushButton::clicked, this, &SetupWizard::back);
    connect(m_next, &QPushButton::clicked, this, &SetupWizard::next);
    connect(m_later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_welcome, &WelcomePage::startOverWanted, this, &SetupWizard::startOver);
    connect(m_summary, &SummaryPage::applied, this, [this] {
        m_file.remove();
        refresh();
    });
    connect(m_summary, &SummaryPage::reloadWanted, this, &SetupWizard::reload);
    connect(m_summary, &SummaryPage::pageWanted, this, &SetupWizard::goTo);
    connect(this, &QDialog::finished, this, [this] {
        page(currentPage())->leave();
        keep();
    });
}

int SetupWizard::currentPage() const { return m_stack->currentIndex(); }

void SetupWizard::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!m_isLoaded)
        load();
}

void SetupWizard::load()
{
    m_service.ask(ipc::ShowConfig{}, this, [this](const Asked<ipc::ConfigDocument> &answer) {
        if (!answer) {
            m_error->setText(say(answer.error()));
            m_error->show();
            return;
        }
        begin(*answer);
    });
}

// What a person wrote stays, on top of what somebody else changed.
void SetupWizard::reload()
{
    m_service.ask(ipc::ShowConfig{}, this, [this](const Asked<ipc::ConfigDocument> &answer) {
        if (answer) {
            const SetupDraft now = draftOf(*answer);
            m_draft = rebased(m_draft, m_before, now);
            takeBase(*answer, now);
            loadPages();
        }
        refresh();
    });
}

SetupDraft SetupWizard::draftOf(const ipc::ConfigDocument &base) const
{
    const auto &snapshot = m_service.snapshot();
    const QString known = snapshot ? snapshot->hostname : QString();
    return draftFrom(base.document, known.isEmpty() ? QSysInfo::machineHostName() : known, currentLanguage());
}

void SetupWizard::takeBase(const ipc::ConfigDocument &base, const SetupDraft &before)
{
    m_error->hide();
    m_base = base;
    m_before = before;
    m_dns->setConfigured(before.domains);
    m_summary->setBase(base, before);
}

void SetupWizard::begin(const ipc::ConfigDocument &base)
{
    const SetupDraft now = draftOf(base);
    takeBase(base, now);
    const std::optional<KeptDraft> kept = m_file.read();
    m_draft = kept ? rebased(kept->draft, kept->before, now) : now;
    m_furthest = kept ? kept->furthest : 0;
    if (kept)
        m_begun = kept->at;
    m_welcome->setContinued(kept ? fullDayText(kept->at) : QString());
    loadPages();
    m_isLoaded = true;
    int page = kept ? kept->page : 0;
    while (page > 0 && !isReachable(page))
        --page;
    goTo(page);
}

void SetupWizard::startOver()
{
    m_file.remove();
    m_draft = m_before;
    m_furthest = 0;
    m_begun = QDateTime::currentDateTimeUtc();
    m_welcome->setContinued({});
    loadPages();
    goTo(0);
}

// Nothing is kept of a set-up in which nothing was written.
void SetupWizard::keep()
{
    if (!m_isLoaded || m_summary->isApplied())
        return;
    if (m_draft == m_before && m_furthest == 0)
        return m_file.remove();
    const bool isKept = m_file.write({m_draft, m_before, currentPage(), m_furthest, m_begun});
    if (!isKept)
        m_error->setText(tr("What you write cannot be kept on this machine; please finish in one go."));
    m_error->setVisible(!isKept);
}

void SetupWizard::loadPages()
{
    for (WizardPage *page : std::as_const(m_pages))
        page->load();
}

// As far as one has been, and all before it is complete.
bool SetupWizard::isReachable(int index) const
{
    if (!m_isLoaded || index > m_furthest)
        return false;
    for (int i = 0; i < index; ++i)
        if (!page(i)->isComplete())
            return false;
    return true;
}

void SetupWizard::goTo(int index)
{
    const bool isNext = index == currentPage() + 1 && page(currentPage())->isComplete();
    if (m_summary->isApplied() || !(index <= currentPage() || isNext || isReachable(index)))
        return;
    page(currentPage())->leave();
    m_stack->setCurrentIndex(index);
    m_furthest = qMax(m_furthest, index);
    page(index)->load();
    page(index)->enter();
    keep();
    refresh();
}

void SetupWizard::next()
{
    if (currentPage() + 1 < m_pages.size())
        return goTo(currentPage() + 1);
    if (m_summary->isApplied())
        return accept();
    m_summary->apply();
}

void SetupWizard::back()
{
    if (currentPage() > 0)
        goTo(currentPage() - 1);
}

// Pages by the keyboard from anywhere on them: Alt+Left and Alt+Right as in a browser.
void SetupWizard::keyPressEvent(QKeyEvent *event)
{
    const bool isAlt = event->modifiers() == Qt::AltModifier;
    if (isAlt && event->key() == Qt::Key_Left)
        return m_back->click();
    if (isAlt && event->key() == Qt::Key_Right && currentPage() + 1 < m_pages.size())
        return m_next->click();
    QDialog::keyPressEvent(event);
}

void SetupWizard::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refresh();
}

void SetupWizard::refresh()
{
    const bool isLast = currentPage() + 1 == m_pages.size();
    const bool isDone = isLast && m_summary->isApplied();
    setWindowTitle(tr("Set up Restante"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * headingScale);
    large.setBold(true);
    m_heading->setFont(large);
    m_heading->setText(page(currentPage())->title());
    m_back->setText(tr("< &Back"));
    m_back->setAccessibleName(tr("Back"));
    m_back->setEnabled(currentPage() > 0 && !isDone);
    m_next->setText(isDone ? tr("&Close") : isLast ? tr("&Apply") : tr("&Next >"));
    m_next->setAccessibleName(isDone ? tr("Close") : isLast ? tr("Apply") : tr("Next"));
    m_next->setEnabled(m_isLoaded && page(currentPage())->isComplete());
    m_later->setText(tr("Go on later"));
    m_later->setAccessibleName(tr("Go on later"));
    m_later->setToolTip(tr("Closes this window and keeps what you wrote. Nothing is changed yet."));
    m_later->setVisible(!isDone);
    QList<WizardSteps::Entry> entries;
    for (int i = 0; i < m_pages.size(); ++i)
        entries.append({page(i)->title(), (i < m_furthest && m_isLoaded && page(i)->isComplete()) || isDone, isReachable(i) && !isDone});
    m_steps->show(entries, currentPage());
}

} // namespace ui
