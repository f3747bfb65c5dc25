#include "ui/domains/domains_page.h"
#include <QDragEnterEvent>
#include <QEvent>
#include <QFileDialog>
#include <QGroupBox>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>
#include "ui/domains/check_panel.h"
#include "ui/domains/directory_panel.h"
#include "ui/domains/domain_list.h"
#include "ui/domains/import_dialog.h"
#include "ui/domains/kit_dialog.h"
#include "ui/domains/labels.h"
#include "ui/domains/latest_checks.h"
#include "ui/domains/server_panel.h"
#include "ui/text.h"
#include "ui/wizard/domain_text.h"

namespace ui {

namespace {

QStringList localFiles(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls())
        if (url.isLocalFile())
            files << url.toLocalFile();
    return files;
}

bool isOnlyComplete(const ipc::DirectoryDomain &domain, const ipc::DirectoryList &list)
{
    return list.complete && std::ranges::count_if(domain.lists, &ipc::DirectoryList::complete) == 1;
}

// What the service reads it from by itself; null: a person imports it.
const ipc::DirectorySource *sourceOf(const ipc::DirectoryDomain &domain, const ipc::DirectoryList &list)
{
    if (!domain.sources)
        return nullptr;
    const auto found = std::ranges::find(*domain.sources, list.name, &ipc::DirectorySource::list);
    return found == domain.sources->end() ? nullptr : &*found;
}

} // namespace

DomainsPage::DomainsPage(ServiceModel &service, QWidget *parent)
    : QWidget(parent), m_service(service), m_checks(new LatestChecks(service, this)), m_note(plainLabel(this, "domainsNote")), m_setUp(new QPushButton(this)),
      m_message(plainLabel(this, "domainsMessage")), m_area(new QScrollArea(this)), m_domainsBox(new QGroupBox), m_domains(new DomainList(m_domainsBox)),
      m_servers(new ServerPanel(service)), m_check(new CheckPanel), m_panel(new DirectoryPanel)
{
    setObjectName(QStringLiteral("domainsPage"));
    setAcceptDrops(true);
    build();
    connect(&m_service, &ServiceModel::changed, this, [this] {
        if (m_service.contact() != Contact::Connected) {
            m_directory.reset();
            m_refusal = {};
            m_checks->forget();
            m_checkTroubles.clear();
        }
        ask();
        refresh();
    });
    connect(m_domains, &DomainList::chosenChanged, this, &DomainsPage::showChosen);
    connect(m_domains, &DomainList::chosenChanged, m_message, &QWidget::hide);
    connect(&m_service, &ServiceModel::checksChanged, this, [this] {
        if (isVisible())
            m_checks->askAgain();
    });
    connect(m_checks, &LatestChecks::changed, this, [this] {
        m_domains->show(domainEntries(*m_service.snapshot(), m_directory, *m_checks));
        showCheck();
    });
    connect(m_check, &CheckPanel::checkWanted, this, &DomainsPage::check);
    connect(m_check, &CheckPanel::helpWanted, this, &DomainsPage::helpWanted);
    connect(m_servers, &ServerPanel::kitWanted, this, &DomainsPage::openKit);
    connect(m_panel, &DirectoryPanel::importWanted, this, &DomainsPage::chooseFile);
    connect(m_panel, &DirectoryPanel::removeWanted, this, &DomainsPage::confirmRemoval);
    connect(m_setUp, &QPushButton::clicked, this, &DomainsPage::setUpWanted);
    refresh();
}

void DomainsPage::build()
{
    m_setUp->setObjectName(QStringLiteral("domainsSetUp"));
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->hide();
    auto *domains = new QVBoxLayout(m_domainsBox);
    domains->setContentsMargins(6, 6, 6, 6);
    domains->addWidget(m_domains);
    auto *inner = new QWidget;
    auto *parts = new QVBoxLayout(inner);
    parts->setContentsMargins(0, 0, 6, 0); // beside the scroll bar
    parts->setSpacing(14);
    parts->addWidget(m_domainsBox);
    parts->addWidget(m_servers);
    parts->addWidget(m_check);
    parts->addWidget(m_panel);
    parts->addStretch(1);
    m_area->setObjectName(QStringLiteral("domainsArea"));
    m_area->setWidget(inner);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_note);
    column->addWidget(m_setUp, 0, Qt::AlignLeft);
    column->addWidget(m_message);
    column->addWidget(m_area, 1);
    column->addStretch(0);
}

void DomainsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

void DomainsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_checks->askAgain(); // hints that came meanwhile were not heeded
    ask();
}

// ---- what the service knows

void DomainsPage::ask()
{
    if (!isVisible() || m_service.contact() != Contact::Connected)
        return;
    m_isDirty = m_isAsking;
    if (m_isAsking)
        return;
    m_isAsking = true;
    m_service.ask(ipc::GetDirectory{}, this, [this](const Asked<ipc::DirectoryOverview> &answer) { take(answer); });
}

void DomainsPage::take(const Asked<ipc::DirectoryOverview> &answer)
{
    m_isAsking = false;
    if (m_service.contact() != Contact::Connected)
        return; // the banner says so
    if (answer && !m_refusal.code.isEmpty())
        m_message->hide();
    if (answer)
        m_directory = *answer;
    m_refusal = answer ? ipc::Sentence() : answer.error();
    refresh();
    if (std::exchange(m_isDirty, false))
        ask();
}

QString DomainsPage::note() const
{
    if (m_service.contact() != Contact::Connected || !m_service.snapshot())
        return tr("Without contact with the relay service nothing can be said about your domains.");
    if (!m_service.snapshot()->isSetUp)
        return tr("No domain is protected yet. The set-up asks for the first one, and finds its mail server.");
    return {};
}

void DomainsPage::refresh()
{
    const QString instead = note();
    m_note->setText(instead);
    m_note->setVisible(!instead.isEmpty());
    m_setUp->setText(tr("&Set up…"));
    m_setUp->setAccessibleName(tr("Set up"));
    m_setUp->setVisible(!instead.isEmpty() && m_service.mayAdminister());
    m_area->setVisible(instead.isEmpty());
    m_domainsBox->setTitle(tr("Your domains and their mail servers"));
    m_domains->setAccessibleName(m_domainsBox->title());
    if (!instead.isEmpty())
        return m_message->hide();
    if (!m_directory && !m_refusal.code.isEmpty())
        tell(tr("The service does not say who exists: %1").arg(sayWithAdvice(m_refusal)), true);
    if (isVisible())
        m_checks->want(domainsOf(*m_service.snapshot(), m_directory));
    m_domains->show(domainEntries(*m_service.snapshot(), m_directory, *m_checks));
    showChosen();
    goToWanted();
}

void DomainsPage::showChosen()
{
    const ipc::DirectoryDomain *domain = chosen();
    const QString name = m_domains->chosen();
    m_panel->setVisible(domain);
    m_servers->setVisible(!name.isEmpty());
    if (!name.isEmpty())
        m_servers->show(name, serversOf(*m_service.snapshot(), name), m_service.snapshot()->at);
    showCheck();
    if (!domain)
        return;
    m_panel->show(*domain, m_service.snapshot()->at);
    m_panel->setMayChange(m_service.mayAdminister());
}

void DomainsPage::showCheck()
{
    const QString domain = m_domains->chosen();
    m_check->setVisible(!domain.isEmpty());
    if (domain.isEmpty())
        return;
    m_check->show(domain, m_checks->of(domain), m_service.snapshot()->at, m_checking == domain ? CheckPanel::Asked::Running : CheckPanel::Asked::No,
                  m_checkTroubles.value(domain));
}

void DomainsPage::choose(const QString &domain, Then then)
{
    m_wanted = {domain, then};
    if (m_directory)
        goToWanted();
}

// A domain that is there no more leaves the page as it is.
void DomainsPage::goToWanted()
{
    if (!m_wanted || !m_directory || m_domains->chosen().isEmpty())
        return;
    const auto [domain, then] = *std::exchange(m_wanted, std::nullopt);
    if (!domain.isEmpty() && !m_domains->choose(domain))
        return;
    if (then == Then::Check)
        check();
    if (then == Then::Tell)
        openKit();
}

// At most ten seconds, says the service; without contact the answer is an error at once.
void DomainsPage::check()
{
    const QString domain = m_domains->chosen();
    if (domain.isEmpty() || !m_checking.isEmpty())
        return;
    m_checking = domain;
    m_checkTroubles.remove(domain);
    showCheck();
    ipc::CheckDomain request;
    request.domain = domain;
    m_service.ask(request, this, [this, domain](const Asked<ipc::CheckReport> &answer) {
        m_checking.clear();
        if (m_service.contact() != Contact::Connected)
            return;
        if (!answer)
            m_checkTroubles.insert(domain, answer.error());
        m_checks->askAgain(); // the service remembers what it saw
        showCheck();
    });
}

void DomainsPage::openKit()
{
    const QString domain = m_domains->chosen();
    if (domain.isEmpty() || m_kit)
        return;
    m_kit = new KitDialog(m_service, domain, this);
    m_kit->setAttribute(Qt::WA_DeleteOnClose);
    m_kit->open();
}

const ipc::DirectoryDomain *DomainsPage::chosen() const
{
    if (!m_directory)
        return nullptr;
    const auto found = std::ranges::find(m_directory->domains, m_domains->chosen(), &ipc::DirectoryDomain::domain);
    return found == m_directory->domains.end() ? nullptr : &*found;
}

void DomainsPage::tell(const QString &text, bool isTrouble)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, toneColour(isTrouble ? Tone::Problem : Tone::Text, palette()));
    m_message->setPalette(colours);
    m_message->setText(text);
    m_message->show();
}

// ---- lists in

void DomainsPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Import a list of addresses"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("Lists (*.csv *.txt *.tsv);;All files (*)"));
    dialog->setObjectName(QStringLiteral("listFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &DomainsPage::import);
    dialog->open();
}

void DomainsPage::import(const QString &path)
{
    const ipc::DirectoryDomain *domain = chosen();
    if (!domain || m_import)
        return;
    m_message->hide();
    m_import = new ImportDialog(m_service, *domain, path, this);
    m_import->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_import, &QDialog::finished, this, &DomainsPage::ask);
    m_import->open();
}

bool DomainsPage::isTakingFiles() const { return chosen() && m_service.mayAdminister() && !m_import; }

void DomainsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!isTakingFiles() || localFiles(*event->mimeData()).isEmpty())
        return;
    event->setDropAction(Qt::CopyAction); // the file stays where it is
    event->accept();
    m_panel->setDropTarget(true);
}

void DomainsPage::dragMoveEvent(QDragMoveEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void DomainsPage::dragLeaveEvent(QDragLeaveEvent *event)
{
    QWidget::dragLeaveEvent(event);
    m_panel->setDropTarget(false);
}

void DomainsPage::dropEvent(QDropEvent *event)
{
    m_panel->setDropTarget(false);
    const QStringList files = localFiles(*event->mimeData());
    if (!isTakingFiles() || files.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (files.size() > 1)
        return tell(tr("These are %n files. Drop one at a time: each becomes a list of its own.", nullptr, int(files.size())), true);
    import(files.first());
}

// ---- and out

void DomainsPage::confirmRemoval(const ipc::DirectoryList &list)
{
    const ipc::DirectoryDomain *domain = chosen();
    if (!domain)
        return;
    const QString question = tr("Remove the list “%1” of %2 with %Ln address(es)?", nullptr, shownCount(list.addresses));
    auto *box = new QMessageBox(QMessageBox::Question, tr("Remove a list"), question.arg(list.name, shownDomain(domain->domain)), QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("confirmRemoveList"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QString means = tr("Addresses that are in no other list, and that your mail server never took mail for, are forgotten.");
    if (isOnlyComplete(*domain, list))
        means += QStringLiteral("\n\n") + tr("It is the only complete list: without it the relay cannot know who does not exist while your mail server is away.");
    const ipc::DirectorySource *source = sourceOf(*domain, list);
    const QString back = source ? tr("The service reads it by itself from %1, so it comes back with the next reading: take that out of the configuration first.").arg(source->place)
                                : tr("The file it came from stays as it is; you can import it again.");
    box->setInformativeText(means + QStringLiteral("\n\n") + back);
    QPushButton *remove = box->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    remove->setObjectName(QStringLiteral("confirmRemoveListButton"));
    box->setDefaultButton(QMessageBox::Cancel);
    connect(remove, &QPushButton::clicked, this, [this, domain = domain->domain, name = list.name] { this->remove(domain, name); });
    box->open();
}

void DomainsPage::remove(const QString &domain, const QString &list)
{
    m_service.ask(ipc::RemoveList{domain, list}, this, [this, list](const Asked<ipc::Done> &answer) {
        if (answer)
            tell(tr("The list “%1” is removed.").arg(list), false);
        else
            tell(sayWithAdvice(answer.error()), true);
        ask();
    });
}

} // namespace ui
