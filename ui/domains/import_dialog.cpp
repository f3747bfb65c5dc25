#include "ui/domains/import_dialog.h"
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>
#include "ui/domains/labels.h"
#include "ui/domains/list_sender.h"
#include "ui/domains/preview_view.h"
#include "ui/icons.h"
#include "ui/text.h"
#include "ui/wizard/domain_text.h"

namespace ui {

namespace {

constexpr int firstWidth = 100, firstHeight = 35; // in letters and lines
constexpr int shapeSize = 22;
constexpr int barSteps = 1000;
constexpr int longestName = 100; // of a list (contract_directory.h)
constexpr int clockSlack = 5;    // seconds: the service's clock is this machine's
constexpr std::chrono::minutes longestDoubt{1};

bool isLostContact(const ipc::Sentence &why)
{
    return why.code == QLatin1String("ipc.closed") || why.code == QLatin1String("ipc.lost") || why.code == QLatin1String("ipc.no-answer");
}

} // namespace

ImportDialog::ImportDialog(ServiceModel &service, const ipc::DirectoryDomain &domain, const QString &path, QWidget *parent)
    : QDialog(parent), m_service(service), m_domain(domain), m_path(path), m_fileName(QFileInfo(path).fileName()), m_title(plainLabel(this, "importTitle")),
      m_progressText(plainLabel(this, "importProgressText")), m_progress(new QProgressBar(this)), m_preview(new PreviewView(this)),
      m_choice(new QWidget(this)), m_nameLabel(new QLabel(m_choice)), m_name(new QLineEdit(m_choice)), m_replaced(plainLabel(m_choice, "importReplaced")),
      m_question(plainLabel(m_choice, "importQuestion")), m_partial(new QRadioButton(m_choice)), m_partialText(plainLabel(m_choice, "importPartialText")),
      m_complete(new QRadioButton(m_choice)), m_completeText(plainLabel(m_choice, "importCompleteText")), m_shape(new QLabel(this)),
      m_message(plainLabel(this, "importMessage")), m_cancel(new QPushButton(this)), m_again(new QPushButton(this)), m_import(new QPushButton(this))
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowModality(Qt::WindowModal);
    build();
    connectAll();
    m_name->setText(m_fileName.left(longestName));
    read();
    resize(QSize(firstWidth * fontMetrics().averageCharWidth(), firstHeight * fontMetrics().lineSpacing()).boundedTo(screen()->availableSize()));
}

void ImportDialog::build()
{
    setBold(m_title);
    m_progress->setObjectName(QStringLiteral("importProgress"));
    m_progress->setTextVisible(false);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_cancel->setObjectName(QStringLiteral("importCancel"));
    m_again->setObjectName(QStringLiteral("importAgain"));
    m_import->setObjectName(QStringLiteral("importStart"));
    m_cancel->setAutoDefault(false);
    auto *inner = new QWidget;
    auto *parts = new QVBoxLayout(inner);
    parts->setContentsMargins(0, 0, 8, 0);
    parts->setSpacing(12);
    parts->addWidget(m_preview);
    parts->addWidget(m_choice);
    parts->addStretch(1);
    buildChoice(new QVBoxLayout(m_choice));
    auto *area = m_area = new QScrollArea(this); // large fonts on small screens
    area->setObjectName(QStringLiteral("importArea"));
    area->setWidget(inner);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *result = new QHBoxLayout;
    result->addWidget(m_shape, 0, Qt::AlignTop);
    result->addWidget(m_message, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton *button : {m_cancel, m_again, m_import})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 14);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(area, 1);
    column->addWidget(m_progressText);
    column->addWidget(m_progress);
    column->addLayout(result);
    column->addStretch(0); // where there is no preview
    column->addLayout(buttons);
}

void ImportDialog::buildChoice(QVBoxLayout *column)
{
    m_name->setObjectName(QStringLiteral("importName"));
    m_name->setMaxLength(longestName);
    m_nameLabel->setBuddy(m_name);
    m_partial->setObjectName(QStringLiteral("importPartial"));
    m_complete->setObjectName(QStringLiteral("importComplete"));
    m_partial->setChecked(true);
    setBold(m_question);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_nameLabel);
    column->addWidget(m_name);
    column->addWidget(m_replaced);
    column->addSpacing(8);
    column->addWidget(m_question);
    const int indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) + style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
    for (const auto &[button, text] : {std::pair(m_partial, m_partialText), std::pair(m_complete, m_completeText)}) {
        text->setContentsMargins(indent, 0, 0, 6);
        column->addWidget(button);
        column->addWidget(text);
    }
}

void ImportDialog::connectAll()
{
    connect(m_name, &QLineEdit::textChanged, this, &ImportDialog::refresh);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);
    connect(m_again, &QPushButton::clicked, this, &ImportDialog::read);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_service, &ServiceModel::changed, this, [this] {
        if (m_stage == Stage::Unsure && m_service.contact() == Contact::Connected)
            lookWhatIsKnown();
        refresh();
    });
}

void ImportDialog::reject()
{
    if (m_stage != Stage::Importing)
        QDialog::reject();
}

// ---- reading

void ImportDialog::read()
{
    m_trouble = {};
    m_sender = new ListSender(m_service, m_domain.domain, m_path, this);
    connect(m_sender, &ListSender::progressed, this, &ImportDialog::showProgress);
    connect(m_sender, &ListSender::previewed, this, &ImportDialog::takePreview);
    connect(m_sender, &ListSender::failed, this, &ImportDialog::takeRefusal);
    m_progress->setRange(0, 0); // until the first answer
    go(Stage::Reading);
    m_sender->start();
}

void ImportDialog::showProgress(qint64 bytes, qint64 all)
{
    m_progress->setRange(0, barSteps);
    m_progress->setValue(all > 0 ? int(double(bytes) / double(all) * barSteps) : barSteps);
}

void ImportDialog::takePreview(const QString &upload, const ipc::ListPreview &preview)
{
    m_upload = upload;
    m_found = preview;
    m_preview->show(preview, m_domain.domain);
    const ipc::DirectoryList *known = listOfThatName(m_domain);
    (known && known->complete && !preview.truncated ? m_complete : m_partial)->setChecked(true);
    go(Stage::Preview);
    (preview.accepted > 0 ? m_import : m_cancel)->setFocus();
}

// ---- importing

void ImportDialog::import()
{
    m_trouble = {};
    m_importedAt = QDateTime::currentDateTimeUtc();
    m_importedSince = m_service.clock().monotonic();
    m_progress->setRange(0, 0);
    go(Stage::Importing);
    m_service.ask(ipc::ImportList{m_upload, listName(), m_complete->isChecked()}, this, [this](const Asked<ipc::Count> &answer) {
        if (answer)
            return lookWhatIsKnown();
        takeRefusal(answer.error());
    });
}

void ImportDialog::takeRefusal(const ipc::Sentence &why)
{
    m_trouble = why;
    if (m_stage == Stage::Importing && isLostContact(why))
        return go(Stage::Unsure);
    const bool isToBeSentAgain = m_stage == Stage::Reading || why.code == QLatin1String("directory.no-such-upload");
    go(isToBeSentAgain ? Stage::Failed : Stage::Preview);
}

void ImportDialog::lookWhatIsKnown()
{
    m_service.ask(ipc::GetDirectory{}, this, [this](const Asked<ipc::DirectoryOverview> &answer) { takeKnown(answer); });
}

void ImportDialog::takeKnown(const Asked<ipc::DirectoryOverview> &answer)
{
    if (m_stage != Stage::Importing && m_stage != Stage::Unsure)
        return; // known by an earlier answer
    m_domain.reason = {};
    if (answer)
        for (const ipc::DirectoryDomain &domain : answer->domains)
            if (domain.domain == m_domain.domain)
                m_domain = domain;
    const ipc::DirectoryList *list = listOfThatName(m_domain);
    const bool isThere = list && list->addresses == m_found.accepted && list->readAt && *list->readAt >= m_importedAt.addSecs(-clockSlack);
    if (m_stage == Stage::Importing || isThere)
        return go(Stage::Done);
    if (answer && m_service.clock().monotonic() - m_importedSince > longestDoubt) // until then it may still be writing
        go(Stage::Preview); // with the trouble that led here
}

void ImportDialog::go(Stage stage)
{
    m_stage = stage;
    if (stage != Stage::Reading && m_sender)
        std::exchange(m_sender, nullptr)->deleteLater(); // it is the one who calls
    retranslate();
    QPushButton *next = stage == Stage::Done ? m_cancel : stage == Stage::Failed ? m_again : m_import;
    next->setDefault(true);
    if (next != m_import)
        next->setFocus();
}

// ---- what is seen

void ImportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

void ImportDialog::retranslate()
{
    const QString domain = shownDomain(m_domain.domain);
    setWindowTitle(tr("Import a list of addresses"));
    m_title->setText(tr("A list for %1: “%2”").arg(domain, m_fileName));
    m_progressText->setText(m_stage == Stage::Reading ? tr("The file is being read. Nothing is changed by that.") : tr("The list is being imported…"));
    m_progress->setAccessibleName(m_progressText->text());
    m_nameLabel->setText(tr("&Name of the list"));
    m_name->setAccessibleName(tr("Name of the list"));
    m_question->setText(tr("Is the list complete?"));
    m_partial->setText(tr("Not for sure: somebody &may be missing"));
    m_partialText->setText(tr("While your mail server is away, mail for the addresses in the list is kept for them. Mail for others is put off: their senders "
                              "try again later, when your mail server can be asked. This is the safe choice."));
    m_complete->setText(tr("&Yes: who is not in it does not exist"));
    m_completeText->setText(
        m_found.truncated
            ? tr("Not possible: the file has more addresses than could be read.")
            : tr("While your mail server is away, mail for addresses that are in no list and never got mail here is refused at once, and the senders are "
                 "told that there is no such address. That keeps spam to invented addresses out, but it also refuses mail for every alias, group or "
                 "shared mailbox that the list forgets. It holds for a week; then import the list again. (unknownRecipients in the settings of the domain "
                 "overrules it.)"));
    for (QRadioButton *choice : {m_partial, m_complete})
        choice->setPalette(indicatorPalette(palette()));
    m_partial->setAccessibleDescription(m_partialText->text());
    m_complete->setAccessibleDescription(m_completeText->text());
    m_again->setText(tr("&Read the file again"));
    m_import->setText(tr("&Import"));
    m_import->setIcon(icon(QStringLiteral("import"), palette()));
    refresh();
}

void ImportDialog::refresh()
{
    const bool isWorking = m_stage == Stage::Reading || m_stage == Stage::Importing || m_stage == Stage::Unsure;
    const bool isLooking = m_stage == Stage::Preview || m_stage == Stage::Importing || m_stage == Stage::Unsure;
    const bool isUsable = isLooking && m_found.accepted > 0;
    m_progressText->setVisible(isWorking);
    m_progress->setVisible(isWorking);
    m_area->setVisible(isLooking);
    m_preview->setVisible(isLooking);
    m_choice->setVisible(isUsable);
    m_choice->setEnabled(m_stage == Stage::Preview);
    m_complete->setEnabled(!m_found.truncated);
    m_import->setVisible(isUsable);
    m_import->setEnabled(m_stage == Stage::Preview && !listName().isEmpty() && m_service.mayAdminister());
    m_again->setVisible(m_stage == Stage::Failed);
    m_again->setEnabled(m_service.mayAdminister());
    m_cancel->setText(m_stage == Stage::Reading || isUsable ? tr("Cancel") : tr("Close"));
    m_cancel->setEnabled(m_stage != Stage::Importing);
    for (QPushButton *button : {m_cancel, m_again, m_import})
        button->setAccessibleName(QString(button->text()).remove(u'&'));
    showReplaced();
    const bool isDone = m_stage == Stage::Done;
    m_message->setText(isDone ? doneText() : troubleText());
    m_message->setVisible(!m_message->text().isEmpty());
    m_shape->setVisible(m_message->isVisibleTo(this));
    m_shape->setPixmap(iconPixmap(isDone ? QStringLiteral("state-well") : QStringLiteral("state-attention"), palette(),
                                  isDone ? Tone::Well : Tone::Attention, shapeSize, devicePixelRatioF()));
}

// A list that is suddenly much shorter is more often a cut file than a firm that has sent home half of its people.
void ImportDialog::showReplaced()
{
    const ipc::DirectoryList *known = listOfThatName(m_domain);
    m_replaced->setVisible(known && m_stage != Stage::Done);
    if (!known)
        return;
    QString text = tr("It takes the place of the list of that name, which has %Ln address(es).", nullptr, shownCount(known->addresses));
    if (m_found.accepted < known->addresses / 2)
        text += u' ' + tr("This file has far fewer: is it the whole one?");
    m_replaced->setText(text);
}

QString ImportDialog::troubleText() const
{
    const QString &code = m_trouble.code;
    if (code.isEmpty())
        return {};
    if (code == QLatin1String("list.not-there"))
        return tr("“%1” is not there any more.").arg(m_path);
    if (code == QLatin1String("list.not-a-file"))
        return tr("“%1” is no file. Choose one file with the addresses in it.").arg(m_path);
    if (code == QLatin1String("list.no-permission"))
        return tr("Your account may not read “%1”.").arg(m_path);
    if (code == QLatin1String("list.cannot-read"))
        return tr("“%1” cannot be read: %2").arg(m_path, m_trouble.parameters.value(QLatin1String("reason")).toString());
    if (m_stage == Stage::Unsure)
        return tr("Contact with the service was lost before it said whether the list is in use. It is asked again until it does.");
    if (isLostContact(m_trouble) && m_stage == Stage::Preview)
        return tr("Contact with the service was lost meanwhile, and it does not have the list. Import it again.");
    return sayWithAdvice(m_trouble);
}

QString ImportDialog::doneText() const
{
    const QString inUse = tr("The list “%1” is in use: %Ln address(es).", nullptr, shownCount(m_found.accepted)).arg(listName());
    return m_domain.reason.code.isEmpty() ? inUse : inUse + u'\n' + say(m_domain.reason);
}

QString ImportDialog::listName() const { return m_name->text().trimmed(); }

const ipc::DirectoryList *ImportDialog::listOfThatName(const ipc::DirectoryDomain &domain) const
{
    const auto found = std::ranges::find(domain.lists, listName(), &ipc::DirectoryList::name);
    return found == domain.lists.end() ? nullptr : &*found;
}

} // namespace ui
