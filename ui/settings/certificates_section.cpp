#include "ui/settings/certificates_section.h"
#include <QComboBox>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include "ui/domains/labels.h"
#include "ui/palette.h"
#include "ui/settings/certificate_card.h"
#include "ui/settings/document_path.h"
#include "ui/text.h"

namespace ui {

namespace {

const QString path = QStringLiteral("certificates");
constexpr qint64 most = 256 * 1024; // bytes of a file, as the service takes them

std::optional<QString> contents(const QString &name)
{
    QFile file(name);
    if (!QFileInfo(name).isFile() || !file.open(QIODevice::ReadOnly) || file.size() > most)
        return std::nullopt;
    return QString::fromUtf8(file.readAll());
}

template <typename W> W *named(W *widget, const char *name)
{
    widget->setObjectName(QLatin1String(name));
    return widget;
}

} // namespace

CertificatesSection::CertificatesSection(ConfigSource &source, QWidget *parent)
    : SettingsPane(parent), m_source(source), m_intro(plainLabel(this, "certificatesIntro")), m_chooseTitle(plainLabel(this, "certificatesChooseTitle")),
      m_chooseNote(plainLabel(this, "certificatesChooseNote")), m_fileLabel(new QLabel(this)), m_keyLabel(new QLabel(this)), m_whichLabel(new QLabel(this)),
      m_message(plainLabel(this, "certificatesMessage")), m_cards(new QVBoxLayout), m_file(named(new QLineEdit(this), "certificateFile")),
      m_key(named(new QLineEdit(this), "certificateKey")), m_chooseFile(named(new QPushButton(this), "certificateChooseFile")),
      m_chooseKey(named(new QPushButton(this), "certificateChooseKey")), m_apply(named(new QPushButton(this), "certificateApply")),
      m_own(named(new QPushButton(this), "certificateOwn")), m_which(named(new QComboBox(this), "certificateWhich")),
      m_candidate(new CertificateCard(CertificateCard::Use::Candidate, QStringLiteral("certificateCandidate"), this))
{
    setObjectName(QStringLiteral("settingsCertificates"));
    build();
    connect(&m_source, &ConfigSource::changed, this, &CertificatesSection::activate);
    connect(&m_source.service(), &ServiceModel::changed, this, &CertificatesSection::refresh);
    connect(m_chooseFile, &QPushButton::clicked, this, [this] { choose(m_file); });
    connect(m_chooseKey, &QPushButton::clicked, this, [this] { choose(m_key); });
    for (QLineEdit *edit : {m_file, m_key}) {
        connect(edit, &QLineEdit::textChanged, this, &CertificatesSection::edited);
        connect(edit, &QLineEdit::editingFinished, this, &CertificatesSection::check);
    }
    connect(m_apply, &QPushButton::clicked, this, &CertificatesSection::apply);
    connect(m_own, &QPushButton::clicked, this, &CertificatesSection::useOwn);
    retranslate();
}

void CertificatesSection::build()
{
    setBold(m_chooseTitle);
    m_candidate->hide();
    m_cards->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 10, 2);
    column->setSpacing(10);
    column->addWidget(m_intro);
    column->addLayout(m_cards);
    column->addWidget(m_own, 0, Qt::AlignLeft);
    column->addSpacing(8);
    column->addWidget(m_chooseTitle);
    column->addWidget(m_chooseNote);
    buildChoice(column);
    column->addWidget(m_candidate);
    column->addWidget(m_message);
    column->addWidget(m_apply, 0, Qt::AlignLeft);
    column->addStretch(1);
}

void CertificatesSection::buildChoice(QVBoxLayout *column)
{
    auto *grid = new QGridLayout;
    grid->setColumnStretch(0, 1);
    grid->setVerticalSpacing(4);
    const std::tuple<QLabel *, QLineEdit *, QPushButton *> rows[] = {{m_fileLabel, m_file, m_chooseFile}, {m_keyLabel, m_key, m_chooseKey}};
    int row = 0;
    for (const auto &[label, edit, button] : rows) {
        label->setBuddy(edit);
        label->setWordWrap(true);
        grid->addWidget(label, row++, 0, 1, 2);
        grid->addWidget(edit, row, 0);
        grid->addWidget(button, row++, 1);
    }
    m_whichLabel->setBuddy(m_which);
    m_whichLabel->setWordWrap(true);
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    grid->addWidget(m_whichLabel, row++, 0, 1, 2);
    grid->addWidget(m_which, row, 0, 1, 2);
    column->addLayout(grid);
}

void CertificatesSection::activate()
{
    refresh();
    if (!isVisible() || !m_source.service().mayAdminister())
        return;
    m_source.service().ask(ipc::ListCertificates{}, this, [this](const Asked<ipc::Certificates> &answer) {
        if (answer)
            showList(answer->certificates);
        else
            fail(answer.error());
    });
}

bool CertificatesSection::isEdited() const { return !m_file->text().isEmpty() || !m_key->text().isEmpty(); }

void CertificatesSection::showList(const QList<ipc::Certificate> &certificates)
{
    const QDateTime now = m_source.service().snapshot() ? m_source.service().snapshot()->at : QDateTime::currentDateTimeUtc();
    qDeleteAll(m_shown);
    m_shown.clear();
    m_which->clear();
    for (const ipc::Certificate &one : certificates) {
        auto *card = new CertificateCard(CertificateCard::Use::Present, QStringLiteral("certificate%1").arg(m_shown.size() + 1), this);
        card->show(one, now);
        m_cards->addWidget(card);
        m_shown << card;
        if (!one.isOwn)
            m_which->addItem(one.file);
    }
    refresh();
}

// ---- another one

void CertificatesSection::choose(QLineEdit *into)
{
    auto *dialog = new QFileDialog(this, into == m_file ? tr("Choose the certificate") : tr("Choose its key"), QFileInfo(m_file->text()).path(),
                                   tr("Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)"));
    dialog->setObjectName(QStringLiteral("certificateDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, into](const QString &file) {
        into->setText(file);
        check();
    });
    dialog->open();
}

void CertificatesSection::edited()
{
    m_state = State::Idle;
    ++m_asked; // what is under way is about something else
    refresh();
    Q_EMIT editedChanged();
}

void CertificatesSection::check()
{
    if (m_file->text().isEmpty() || m_state == State::Checking || m_state == State::Checked || m_state == State::Applying)
        return;
    m_state = State::Checking;
    m_pem.clear();
    m_keyPem.clear();
    refresh();
    const quint64 mine = ++m_asked;
    m_source.service().ask(ipc::CheckCertificate{m_file->text(), m_key->text(), {}, {}, {}}, this, [this, mine](const Asked<ipc::Certificate> &answer) {
        if (mine != m_asked)
            return;
        if (!answer)
            return fail(answer.error());
        const bool isUnreadable = answer->refused && answer->refused->code == QLatin1String("tls.unreadable");
        isUnreadable ? checkContents() : takeCheck(*answer);
    });
}

// The service has its own account: what a person downloaded it may not read.
void CertificatesSection::checkContents()
{
    const auto pem = contents(m_file->text());
    const auto key = m_key->text().isEmpty() ? std::optional(QString()) : contents(m_key->text());
    if (!pem || !key) {
        ipc::Certificate said;
        said.refused = ipc::Sentence{QStringLiteral("tls.unreadable"), {}};
        return takeCheck(said);
    }
    if (pem->isEmpty()) { // asked about without contents, the service would judge what is in use
        ipc::Certificate said;
        said.refused = ipc::Sentence{QStringLiteral("tls.bad-certificate"), {}};
        return takeCheck(said);
    }
    m_pem = *pem;
    m_keyPem = *key;
    const quint64 mine = ++m_asked;
    m_source.service().ask(ipc::CheckCertificate{{}, {}, m_pem, m_keyPem, {}}, this, [this, mine](const Asked<ipc::Certificate> &answer) {
        if (mine != m_asked)
            return;
        answer ? takeCheck(*answer) : fail(answer.error());
    });
}

void CertificatesSection::takeCheck(const ipc::Certificate &said)
{
    m_state = State::Checked;
    m_checked = said;
    const QDateTime now = m_source.service().snapshot() ? m_source.service().snapshot()->at : QDateTime::currentDateTimeUtc();
    m_candidate->show(said, now);
    refresh();
}

void CertificatesSection::apply()
{
    if (m_state != State::Checked || m_checked.refused)
        return;
    m_state = State::Applying;
    refresh();
    if (m_pem.isEmpty()) {
        QJsonObject entry{{"file", m_file->text()}};
        if (!m_key->text().isEmpty())
            entry.insert(QStringLiteral("key"), m_key->text());
        return use(entry);
    }
    m_source.service().ask(ipc::InstallCertificate{m_pem, m_keyPem}, this, [this](const Asked<ipc::InstalledCertificate> &answer) {
        answer ? use({{"file", answer->file}}) : fail(answer.error());
    });
}

void CertificatesSection::use(const QJsonObject &entry)
{
    QJsonArray all = settingAt(m_source.document().document, path).toArray();
    const int which = m_which->currentIndex();
    if (which >= 0 && which < all.size())
        all.replace(which, entry);
    else
        all.append(entry);
    set(all);
}

void CertificatesSection::useOwn()
{
    m_state = State::Applying;
    refresh();
    set({});
}

void CertificatesSection::set(const QJsonArray &certificates)
{
    const ipc::ConfigDocument now = m_source.document();
    m_source.set(withSetting(now.document, path, certificates.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(certificates)), now.revision, this,
                 [this](const Asked<ipc::ConfigDocument> &answer) {
        if (!answer)
            return fail(answer.error());
        m_file->clear();
        m_key->clear();
        m_pem.clear();
        m_keyPem.clear(); // no longer than it is needed
        m_state = State::Applied;
        activate();
    });
}

void CertificatesSection::fail(const ipc::Sentence &error)
{
    m_state = State::Failed;
    m_error = error;
    refresh();
}

// ---- what is said

QString CertificatesSection::message() const
{
    switch (m_state) {
    case State::Checking: return tr("The service looks at it…");
    case State::Applying: return tr("Applying…");
    case State::Applied: return tr("Saved, and in use from the next connection on. Nothing was restarted.");
    case State::Failed: return sayWithAdvice(m_error);
    case State::Checked:
        if (m_checked.refused)
            return m_key->text().isEmpty() ? tr("The key belongs to it: choose the file with the key, too.") : QString();
        return m_pem.isEmpty() ? tr("The service reads these files itself, and again whenever they change: a renewed certificate is in use at once.")
                               : tr("The service may not read these files. It keeps a copy; when the certificate is renewed, choose it here again.");
    case State::Idle: break;
    }
    return {};
}

void CertificatesSection::refresh()
{
    const bool isBusy = m_state == State::Checking || m_state == State::Applying;
    const bool mayChange = m_source.mayChange() && !isBusy;
    for (QWidget *part : std::initializer_list<QWidget *>{m_file, m_key, m_chooseFile, m_chooseKey, m_which})
        part->setEnabled(m_source.mayChange() && m_state != State::Applying); // who types on is not stopped by a check
    const bool isChecked = m_state == State::Checked || (m_state == State::Applying && !m_file->text().isEmpty());
    m_candidate->setVisible(isChecked);
    m_apply->setEnabled(mayChange && m_state == State::Checked && !m_checked.refused);
    m_own->setVisible(m_which->count() > 0);
    m_own->setEnabled(mayChange);
    m_which->setVisible(m_which->count() > 1);
    m_whichLabel->setVisible(m_which->count() > 1);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, toneColour(m_state == State::Failed ? Tone::Problem : Tone::Text, palette()));
    m_message->setPalette(colours);
    m_message->setText(message());
    m_message->setVisible(!m_message->text().isEmpty());
}

void CertificatesSection::retranslate()
{
    m_intro->setText(tr("Senders that encrypt see this certificate. A self-signed one encrypts as well; one that an authority signed also proves whose server this is."));
    m_chooseTitle->setText(tr("Use another certificate"));
    m_chooseNote->setText(tr("Two files in PEM form, or one with both: the certificate with its chain, and its key. The service looks at them before anything is changed."));
    m_fileLabel->setText(tr("Certificate"));
    m_keyLabel->setText(tr("Key (empty: in the same file)"));
    m_whichLabel->setText(tr("Instead of"));
    m_file->setAccessibleName(tr("File of the certificate"));
    m_key->setAccessibleName(tr("File of the key"));
    m_which->setAccessibleName(tr("Instead of"));
    m_chooseFile->setText(tr("Choose…"));
    m_chooseKey->setText(tr("Choose…"));
    m_chooseFile->setAccessibleName(tr("Choose the certificate"));
    m_chooseKey->setAccessibleName(tr("Choose its key"));
    m_apply->setText(tr("&Use this certificate"));
    m_apply->setAccessibleName(tr("Use this certificate"));
    m_own->setText(tr("&Back to Restante's own"));
    m_own->setAccessibleName(tr("Back to Restante's own certificate"));
    refresh();
}

void CertificatesSection::changeEvent(QEvent *event)
{
    SettingsPane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

} // namespace ui
