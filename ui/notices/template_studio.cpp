#include "ui/notices/template_studio.h"
#include <QEvent>
#include <QGridLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>
#include "ui/domains/labels.h"
#include "ui/icons.h"
#include "ui/language.h"
#include "ui/notices/notice_view.h"
#include "ui/notices/placeholder_bar.h"
#include "ui/notices/send_dialog.h"
#include "ui/notices/template_chooser.h"
#include "ui/notices/template_editor.h"
#include "ui/text.h"

namespace ui {

namespace {

using namespace std::chrono_literals;
constexpr auto previewAfter = 300ms;

QPushButton *named(QWidget *parent, const char *name)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(QLatin1String(name));
    return button;
}

// "delayed, English, all domains"
QString nameOf(const TemplateKey &key)
{
    return QStringLiteral("%1, %2, %3").arg(say({codeOf(key.kind), {}}), Language::nameOf(key.language), TemplateChooser::domainText(key.domain));
}

QString oneLineEnd(QString text) { return text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")); }

} // namespace

TemplateStudio::TemplateStudio(ServiceModel &service, LocalSettings &settings, QWidget *parent)
    : QWidget(parent), m_service(service), m_settings(settings), m_drafts(settings), m_chooser(new TemplateChooser(this)),
      m_placeholders(new PlaceholderBar(this)), m_textTitle(new QLabel(this)), m_previewTitle(new QLabel(this)), m_editor(new TemplateEditor(this)),
      m_view(new NoticeView(this)), m_faultText(plainLabel(this, "templateFault")), m_hint(plainLabel(this, "templateHint")),
      m_message(plainLabel(this, "templateMessage")), m_others(plainLabel(this, "templateDrafts")), m_save(named(this, "templateSave")),
      m_discard(named(this, "templateDiscard")), m_reset(named(this, "templateReset")), m_send(named(this, "templateSend"))
{
    setObjectName(QStringLiteral("templateStudio"));
    m_previewSoon.setSingleShot(true);
    m_previewSoon.setInterval(previewAfter);
    build();
    connectAll();
    showChosen();
    retranslate();
}

void TemplateStudio::build()
{
    m_save->setShortcut(QKeySequence::Save);
    m_textTitle->setBuddy(m_editor);
    m_message->hide();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(m_chooser);
    column->addWidget(m_hint);
    column->addWidget(m_placeholders);
    column->addWidget(buildTexts(), 1);
    column->addWidget(m_message);
    column->addWidget(m_others);
    column->addLayout(buildButtons());
}

// Side by side, of the same width whatever is in them; what is wrong with the text stands below it.
QWidget *TemplateStudio::buildTexts()
{
    auto *texts = new QWidget(this);
    auto *grid = new QGridLayout(texts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->addWidget(m_textTitle, 0, 0);
    grid->addWidget(m_previewTitle, 0, 1);
    grid->addWidget(m_editor, 1, 0);
    grid->addWidget(m_view, 1, 1, 2, 1);
    grid->addWidget(m_faultText, 2, 0);
    grid->setRowStretch(1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_editor->setMinimumHeight(5 * fontMetrics().lineSpacing());
    return texts;
}

QLayout *TemplateStudio::buildButtons()
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_send);
    row->addStretch(1);
    row->addWidget(m_reset);
    row->addWidget(m_discard);
    row->addWidget(m_save);
    return row;
}

void TemplateStudio::connectAll()
{
    connect(m_chooser, &TemplateChooser::chosenChanged, this, &TemplateStudio::showChosen);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &TemplateStudio::textChanged);
    connect(&m_previewSoon, &QTimer::timeout, this, &TemplateStudio::preview);
    connect(m_placeholders, &PlaceholderBar::chosen, this, [this](const QString &name) {
        m_editor->insertPlainText(u'{' + name + u'}');
        m_editor->setFocus();
    });
    connect(m_save, &QPushButton::clicked, this, &TemplateStudio::save);
    connect(m_discard, &QPushButton::clicked, this, &TemplateStudio::discard);
    connect(m_reset, &QPushButton::clicked, this, &TemplateStudio::confirmReset);
    connect(m_send, &QPushButton::clicked, this, &TemplateStudio::send);
    connect(&m_service, &ServiceModel::changed, this, &TemplateStudio::serviceChanged);
}

// ---- which text

void TemplateStudio::choose(const TemplateKey &key) { m_chooser->choose(key); }

void TemplateStudio::serviceChanged()
{
    if (const auto &snapshot = m_service.snapshot()) {
        QStringList domains;
        for (const ipc::Primary &primary : snapshot->primaries)
            if (!domains.contains(primary.domain))
                domains << primary.domain;
        m_chooser->setDomains(domains);
    }
    const bool isConnected = m_service.contact() == Contact::Connected;
    if (isConnected && !std::exchange(m_wasConnected, true) && isVisible())
        load();
    m_wasConnected = isConnected;
    refresh();
}

void TemplateStudio::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load(); // somebody else may have changed it
}

void TemplateStudio::showChosen()
{
    m_key = m_chooser->chosen();
    m_isLoaded = m_isOvertaken = m_isOwn = false;
    ++m_asked; // what is still answered is about another one
    const auto draft = m_drafts.find(m_key);
    m_base = draft ? draft->base : QString();
    {
        const QSignalBlocker quietly(m_editor);
        m_editor->setText(draft ? draft->text : QString());
    }
    m_view->clear();
    m_message->hide();
    showFault({});
    load();
}

void TemplateStudio::load()
{
    refresh();
    if (m_service.contact() != Contact::Connected)
        return;
    m_service.ask(about<ipc::ShowTemplate>(m_key), this, [this, key = m_key](const Asked<ipc::NoticeTemplate> &answer) { take(key, answer); });
}

// An undisturbed text keeps its cursor and what can be undone: it is only replaced when it is another one.
void TemplateStudio::take(const TemplateKey &key, const Asked<ipc::NoticeTemplate> &answer)
{
    if (key != m_key)
        return;
    if (!answer) {
        if (m_service.contact() == Contact::Connected)
            tell(sayWithAdvice(answer.error()), Tone::Problem);
        return refresh();
    }
    const auto draft = m_drafts.find(key);
    m_base = oneLineEnd(answer->text);
    m_isOwn = answer->isOwn;
    m_isOvertaken = draft && draft->base != m_base;
    m_isLoaded = true;
    if (const QString wanted = draft ? draft->text : m_base; m_editor->text() != wanted) {
        const QSignalBlocker quietly(m_editor);
        m_editor->setText(wanted);
    }
    m_placeholders->show(answer->placeholders);
    refresh();
    preview();
}

// ---- writing

bool TemplateStudio::isChanged() const { return m_drafts.find(m_key).has_value(); }

// Also while the service is away: what is written then is saved when it is back.
bool TemplateStudio::mayEdit() const { return m_service.role() >= ipc::Role::Administrator && (m_isLoaded || isChanged()); }

void TemplateStudio::textChanged()
{
    m_drafts.keep(m_key, {m_editor->text(), m_base});
    m_message->hide();
    m_previewSoon.start();
    refresh();
}

void TemplateStudio::preview()
{
    m_previewSoon.stop();
    if (m_service.contact() != Contact::Connected || !m_isLoaded)
        return;
    auto request = about<ipc::PreviewNotice>(m_key);
    request.text = m_editor->text();
    m_service.ask(request, this, [this, number = ++m_asked](const Asked<ipc::NoticePreview> &answer) {
        if (number == m_asked)
            takePreview(answer);
    });
}

void TemplateStudio::takePreview(const Asked<ipc::NoticePreview> &answer)
{
    if (answer)
        m_view->show(*answer);
    if (answer || m_service.contact() == Contact::Connected)
        showFault(answer ? ipc::Sentence() : answer.error());
}

void TemplateStudio::showFault(const ipc::Sentence &fault)
{
    m_fault = fault;
    m_editor->mark(fault.parameters.value(QLatin1String("line")).toInt());
    m_faultText->setText(fault.code.isEmpty() ? QString() : sayWithAdvice(fault));
    m_faultText->setVisible(!fault.code.isEmpty());
    m_view->setEnabled(fault.code.isEmpty()); // what is shown there is older than the text
    refresh();
}

// ---- keeping

void TemplateStudio::save()
{
    if (!m_save->isEnabled())
        return;
    auto request = about<ipc::SetTemplate>(m_key);
    request.text = m_editor->text();
    m_isSaving = true;
    refresh();
    m_service.ask(request, this, [this, key = m_key, text = request.text](const Asked<ipc::Done> &answer) {
        m_isSaving = false;
        if (answer)
            return saved(key, text);
        if (key == m_key && answer.error().parameters.contains(QLatin1String("line")))
            return showFault(answer.error());
        tell(sayWithAdvice(answer.error()), Tone::Problem);
        refresh();
    });
}

// What was written on since then is a draft that begins from what is saved now.
void TemplateStudio::saved(const TemplateKey &key, const QString &text)
{
    if (const auto draft = m_drafts.find(key))
        m_drafts.keep(key, {draft->text, text});
    if (key == m_key) {
        m_drafts.keep(key, {m_editor->text(), text});
        m_base = text;
        m_isOwn = true;
        m_isOvertaken = false;
    }
    tell(tr("Saved: %1").arg(nameOf(key)), Tone::Text);
    refresh();
}

// As an edit of the text: undo brings it back.
void TemplateStudio::discard()
{
    QTextCursor all(m_editor->document());
    all.select(QTextCursor::Document);
    all.insertText(m_base);
    m_isOvertaken = false;
    refresh();
}

void TemplateStudio::confirmReset()
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Reset a text"), tr("Give up your text for this notice (%1)?").arg(nameOf(m_key)), QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("confirmResetTemplate"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(m_key.domain.isEmpty() ? tr("Our text takes its place. Yours is not kept.")
                                                   : tr("The text for all domains takes its place. Yours is not kept."));
    QPushButton *yes = box->addButton(tr("&Reset"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("confirmResetTemplateButton"));
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, key = m_key] { reset(key); });
    box->open();
}

void TemplateStudio::reset(const TemplateKey &key)
{
    m_service.ask(about<ipc::ResetTemplate>(key), this, [this, key](const Asked<ipc::Done> &answer) {
        if (!answer)
            return tell(sayWithAdvice(answer.error()), Tone::Problem);
        m_drafts.forget(key);
        tell(tr("Your text is gone: %1").arg(nameOf(key)), Tone::Text);
        if (key == m_key)
            load();
        refresh();
    });
}

void TemplateStudio::send()
{
    auto request = about<ipc::SendNotice>(m_key);
    if (isChanged())
        request.text = m_editor->text();
    auto *dialog = new SendDialog(m_service, m_settings, request, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SendDialog::sent, this, [this](const QString &address) { tell(say({QStringLiteral("notice.sent"), {{"to", address}}}), Tone::Text); });
    dialog->open();
}

// ---- what is seen

void TemplateStudio::tell(const QString &text, Tone tone)
{
    m_messageTone = tone;
    paint(m_message, tone);
    m_message->setText(text);
    m_message->show();
}

void TemplateStudio::paint(QLabel *label, Tone tone)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, toneColour(tone, palette()));
    label->setPalette(colours);
}

void TemplateStudio::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

void TemplateStudio::retranslate()
{
    m_textTitle->setText(tr("&Text"));
    m_previewTitle->setText(tr("As the sender reads it"));
    m_editor->setAccessibleName(tr("Text of the notice"));
    const auto label = [](QPushButton *button, const QString &text) {
        button->setText(text);
        button->setAccessibleName(QString(text).remove(u'&').remove(u'…'));
    };
    label(m_save, tr("&Save"));
    m_save->setShortcut(QKeySequence::Save); // setText() takes it away
    label(m_discard, tr("Dis&card changes"));
    label(m_reset, tr("R&eset to ours…"));
    label(m_send, tr("Send to &myself…"));
    m_discard->setIcon(icon(QStringLiteral("undo"), palette()));
    paint(m_faultText, Tone::Problem);
    paint(m_message, m_messageTone);
    paint(m_hint, Tone::Muted);
    paint(m_others, Tone::Muted);
    showFault(m_fault);
}

void TemplateStudio::refresh()
{
    m_editor->setReadOnly(!mayEdit());
    m_placeholders->setEnabled(mayEdit());
    m_save->setEnabled(isChanged() && m_isLoaded && !m_isSaving && m_service.mayAdminister());
    m_discard->setEnabled(isChanged() && m_isLoaded && mayEdit());
    m_reset->setEnabled(m_isOwn && m_service.mayAdminister());
    m_send->setEnabled(m_isLoaded && m_fault.code.isEmpty() && m_service.mayOperate());
    m_hint->setText(hint());
    m_others->setText(otherDrafts());
    m_others->setVisible(!m_others->text().isEmpty());
}

QString TemplateStudio::hint() const
{
    if (m_service.contact() != Contact::Connected)
        return isChanged() ? tr("Without contact with the relay service nothing can be saved. What you have written stays here.")
                           : tr("Without contact with the relay service its texts cannot be read.");
    if (m_service.role() < ipc::Role::Administrator)
        return tr("Your account may look, but only an administrator of the relay may change the texts.");
    if (m_isOvertaken)
        return tr("Somebody has changed the saved text since you began. Yours takes its place when you save it.");
    if (isChanged())
        return tr("Not saved yet. What you have written stays here as a draft until you save or discard it.");
    if (m_isOwn)
        return tr("Senders are told this text, which is your own.");
    return m_key.domain.isEmpty() ? tr("Senders are told this text, which is ours. What you save takes its place.")
                                  : tr("This domain has no text of its own: senders are told the one for all domains.");
}

QString TemplateStudio::otherDrafts() const
{
    constexpr qsizetype mostNamed = 4;
    QStringList drafts;
    for (const TemplateKey &key : m_drafts.keys())
        if (key != m_key)
            drafts << nameOf(key);
    if (drafts.isEmpty())
        return {};
    const QString names = drafts.mid(0, mostNamed).join(QStringLiteral("; "));
    return tr("Drafts that are not saved: %1").arg(drafts.size() > mostNamed ? names + QStringLiteral("; …") : names);
}

} // namespace ui
