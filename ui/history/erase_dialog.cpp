#include "ui/history/erase_dialog.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSet>
#include "ui/domains/labels.h"
#include "ui/text.h"

namespace ui {

namespace {

constexpr int longestAddress = 320; // RFC 5321 4.5.3.1
constexpr int leastWidth = 460;

bool isAddress(const QString &text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    return at > 0 && at + 1 < text.size();
}

// Messages from or to it; the queue's search also finds it as a part of others.
int messagesOf(const QString &address, const QList<ipc::QueueRow> &rows)
{
    QSet<QString> messages;
    for (const ipc::QueueRow &row : rows)
        if (row.sender.compare(address, Qt::CaseInsensitive) == 0 || row.recipient.compare(address, Qt::CaseInsensitive) == 0)
            messages.insert(row.message);
    return int(messages.size());
}

} // namespace

EraseDialog::EraseDialog(ServiceModel &service, const QString &address, QWidget *parent)
    : QDialog(parent), m_service(service), m_means(plainLabel(this, "eraseMeans")), m_label(plainLabel(this, "eraseLabel")), m_address(new QLineEdit(address, this)),
      m_result(plainLabel(this, "eraseResult")), m_erase(new QPushButton(this)), m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("eraseDialog"));
    build();
    connect(m_address, &QLineEdit::textChanged, this, [this] {
        m_result->hide();
        go(Step::Choosing);
    });
    connect(m_erase, &QPushButton::clicked, this, &EraseDialog::look);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_service, &ServiceModel::changed, this, &EraseDialog::retranslate);
    retranslate();
}

void EraseDialog::build()
{
    m_address->setObjectName(QStringLiteral("eraseAddress"));
    m_address->setMaxLength(longestAddress);
    m_label->setBuddy(m_address);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_result->hide();
    m_erase->setObjectName(QStringLiteral("eraseButton"));
    m_close->setObjectName(QStringLiteral("eraseClose"));
    m_close->setDefault(true); // Enter erases nothing
    m_erase->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_erase);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(m_means);
    column->addWidget(m_label);
    column->addWidget(m_address);
    column->addWidget(m_result);
    column->addStretch(1);
    column->addLayout(buttons);
    setMinimumWidth(leastWidth);
}

void EraseDialog::look()
{
    ipc::ListQueue list;
    const QString address = list.filter.search = m_address->text().trimmed();
    list.limit = ipc::maxRows;
    m_result->hide();
    go(Step::Looking);
    m_service.ask(list, this, [this, address](const Asked<ipc::Page<ipc::QueueRow>> &answer) {
        if (m_step == Step::Looking && address == m_address->text().trimmed()) // else another one was typed meanwhile
            confirm(address, answer);
    });
}

void EraseDialog::confirm(const QString &address, const Asked<ipc::Page<ipc::QueueRow>> &waiting)
{
    go(Step::Choosing);
    if (!waiting)
        return tell(sayWithAdvice(waiting.error()), Tone::Problem);
    auto *box = new QMessageBox(QMessageBox::Warning, windowTitle(), tr("Erase %1 from all that is kept about finished mail? It cannot be undone.").arg(address),
                                QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("confirmErase"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(waitingText(messagesOf(address, waiting->rows), waiting->next.isEmpty()));
    QPushButton *yes = box->addButton(tr("&Erase"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("confirmEraseButton"));
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, address] { erase(address); });
    box->open();
}

// `isAll`: the whole queue was looked through.
QString EraseDialog::waitingText(int messages, bool isAll) const
{
    if (!isAll)
        return tr("Mail from or to it may wait in the queue. It is not touched: erase the address again when it is gone.");
    return messages == 0 ? tr("No mail from or to it waits in the queue.") : say({QStringLiteral("ctl.still-queued"), {{"messages", messages}}});
}

void EraseDialog::erase(const QString &address)
{
    go(Step::Erasing);
    m_service.ask(ipc::ForgetAddress{address}, this, [this, address](const Asked<ipc::Forgotten> &answer) { take(address, answer); });
}

void EraseDialog::take(const QString &address, const Asked<ipc::Forgotten> &answer)
{
    go(Step::Choosing);
    if (!answer)
        return tell(sayWithAdvice(answer.error()), Tone::Problem);
    const ipc::Forgotten &done = *answer;
    QStringList said{say({QStringLiteral("ctl.forgotten"), {{"rows", done.rows}}})};
    if (done.queued > 0)
        said << say({QStringLiteral("ctl.still-queued"), {{"messages", done.queued}}});
    if (!done.overwritten)
        said << say({QStringLiteral("ctl.not-overwritten"), {}});
    const QSignalBlocker quiet(m_address); // what was done stays to be read
    m_address->clear();
    tell(said.join(u'\n'), said.size() > 1 ? Tone::Attention : Tone::Text);
    Q_EMIT erased(address);
    retranslate();
    m_close->setFocus();
}

void EraseDialog::tell(const QString &text, Tone tone)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, toneColour(tone, palette()));
    m_result->setPalette(colours);
    m_result->setText(text);
    m_result->show();
    grow();
}

// By itself a dialog takes two thirds of the screen at most, and large type may need more.
void EraseDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    grow();
}

// A dialog keeps its height when wrapped words come in.
void EraseDialog::grow()
{
    if (!isVisible())
        return; // it takes its size when it is shown
    layout()->activate();
    resize(width(), qMax(height(), layout()->totalHeightForWidth(width())));
}

void EraseDialog::go(Step step)
{
    m_step = step;
    retranslate();
}

// What it came to is to be heard.
void EraseDialog::reject()
{
    if (m_step != Step::Erasing)
        QDialog::reject();
}

void EraseDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EraseDialog::retranslate()
{
    setWindowTitle(tr("Erase an address"));
    m_means->setText(tr("In the history, the list of notices and the record of who did what the address becomes “erased”; the replies and Message-IDs beside it go. "
                        "The rows still count. The record says who erased, but not whom. The lines that the page “Log” keeps are emptied. Mail in the queue, lists of addresses, the log of this machine and copies of the files are not touched."));
    m_label->setText(tr("&Address to erase"));
    m_address->setAccessibleName(tr("Address to erase"));
    m_address->setPlaceholderText(tr("for example: eva@firma.cz"));
    m_erase->setText(m_step == Step::Erasing ? tr("Erasing…") : tr("&Erase…"));
    m_erase->setAccessibleName(tr("Erase the address"));
    m_erase->setEnabled(m_step == Step::Choosing && m_service.mayAdminister() && isAddress(m_address->text().trimmed()));
    m_address->setEnabled(m_step != Step::Erasing);
    m_close->setText(tr("Close"));
    m_close->setEnabled(m_step != Step::Erasing);
    grow();
}

} // namespace ui
