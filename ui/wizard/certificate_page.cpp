#include "ui/wizard/certificate_page.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>
#include <algorithm>
#include "config/names.h"
#include "ui/service_model.h"
#include "ui/text.h"
#include "ui/wizard/fact_list.h"
#include "ui/wizard/setup_draft.h"

namespace ui {

namespace {

using namespace std::chrono_literals;
constexpr auto whileTyping = 400ms;
constexpr int longest = 1000;
constexpr int shortestChoice = 12; // characters
constexpr int indent = 24;
constexpr auto usualList = "zen.spamhaus.org";
const QString pinned = QStringLiteral("pinned");

QVBoxLayout *indented(QVBoxLayout *column)
{
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(indent, 0, 0, 0);
    column->addLayout(inner);
    return inner;
}

bool hasRemark(const ipc::Certificate &certificate, const char *code)
{
    return std::ranges::any_of(certificate.remarks, [code](const ipc::Sentence &remark) { return remark.code == QLatin1String(code); });
}

QList<FactList::Row> rowsOf(const ipc::Certificate &certificate, const QString &faultyFile, const QString &hostname)
{
    using enum ipc::Verdict;
    QList<FactList::Row> rows;
    const bool isOutOfTime = hasRemark(certificate, "certificate.expired") || hasRemark(certificate, "certificate.not-yet");
    if (certificate.refused)
        rows << FactList::Row{Problem, {}, sayWithAdvice(*certificate.refused) + u' ' + faultyFile};
    else if (certificate.ends && !isOutOfTime)
        rows << FactList::Row{Good, {}, CertificatePage::tr("The key belongs to it. Valid until %1.").arg(fullDayText(*certificate.ends))};
    for (const ipc::Sentence &remark : certificate.remarks)
        if (remark.code != QLatin1String("certificate.other-name")) // is said below, with the names that it is for
            rows << FactList::Row{Attention, {}, say(remark)};
    const QString names = certificate.names.join(QStringLiteral(", "));
    if (hasRemark(certificate, "certificate.other-name"))
        rows << FactList::Row{Attention, {}, CertificatePage::tr("It is for %1, not for %2.").arg(names, hostname)};
    else if (!names.isEmpty())
        rows << FactList::Row{Good, {}, CertificatePage::tr("It is for %1.").arg(names)};
    return rows;
}

} // namespace

CertificatePage::CertificatePage(SetupDraft &draft, ServiceModel &service, QWidget *parent)
    : WizardPage(draft, parent), m_service(service), m_certificateHeading(new QLabel(this)), m_tlsHeading(new QLabel(this)), m_protectionHeading(new QLabel(this)),
      m_inUse(new QLabel(this)), m_own(new QRadioButton(this)), m_files(new QRadioButton(this)), m_fields(new QWidget(this)), m_fileLabel(new QLabel(m_fields)),
      m_keyLabel(new QLabel(m_fields)), m_file(new QLineEdit(m_fields)), m_key(new QLineEdit(m_fields)), m_chooseFile(new QPushButton(m_fields)),
      m_chooseKey(new QPushButton(m_fields)), m_facts(new FactList("certificateFact", this)), m_tlsLabel(new QLabel(this)), m_tls(new QComboBox(this)),
      m_limits(new QCheckBox(this)), m_lists(new QCheckBox(this)), m_limitsHint(new QLabel(this)), m_listsHint(new QLabel(this)), m_zones(new QLineEdit(this))
{
    setObjectName(QStringLiteral("certificatePage"));
    m_soon.setSingleShot(true);
    m_soon.setInterval(whileTyping);
    build();
    connectAll();
    retranslate();
}

void CertificatePage::build()
{
    const std::pair<QWidget *, const char *> names[] = {{m_inUse, "certificateInUse"}, {m_own, "certificateOwn"}, {m_files, "certificateFiles"}, {m_file, "certificateFile"},
                                                         {m_key, "certificateKey"}, {m_chooseFile, "chooseCertificate"}, {m_chooseKey, "chooseKey"}, {m_tls, "primaryTls"},
                                                         {m_limits, "clientLimits"}, {m_lists, "blocklists"}, {m_zones, "blocklistZones"}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(QLatin1String(name));
    for (QLabel *label : {m_inUse, m_limitsHint, m_listsHint, m_tlsLabel})
        label->setWordWrap(true);
    for (QLineEdit *edit : {m_file, m_key, m_zones})
        edit->setMaxLength(longest);
    m_fileLabel->setBuddy(m_file);
    m_keyLabel->setBuddy(m_key);
    m_tlsLabel->setBuddy(m_tls);
    m_tls->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_tls->setMinimumContentsLength(shortestChoice);
    m_tls->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *grid = new QGridLayout(m_fields);
    grid->setContentsMargins(indent, 0, 0, 0);
    grid->addWidget(m_fileLabel, 0, 0, 1, 2);
    grid->addWidget(m_file, 1, 0);
    grid->addWidget(m_chooseFile, 1, 1);
    grid->addWidget(m_keyLabel, 2, 0, 1, 2);
    grid->addWidget(m_key, 3, 0);
    grid->addWidget(m_chooseKey, 3, 1);
    setTabOrder(m_file, m_chooseFile);
    setTabOrder(m_chooseFile, m_key);
    setTabOrder(m_key, m_chooseKey);
    auto *column = new QVBoxLayout(this);
    for (QWidget *part : std::initializer_list<QWidget *>{m_certificateHeading, m_inUse, m_own, m_files, m_fields})
        column->addWidget(part);
    indented(column)->addWidget(m_facts);
    column->addSpacing(14);
    for (QWidget *part : std::initializer_list<QWidget *>{m_tlsHeading, m_tlsLabel, m_tls})
        column->addWidget(part);
    column->addSpacing(14);
    column->addWidget(m_protectionHeading);
    column->addWidget(m_limits);
    indented(column)->addWidget(m_limitsHint);
    column->addWidget(m_lists);
    QVBoxLayout *lists = indented(column);
    lists->addWidget(m_listsHint);
    lists->addWidget(m_zones);
    column->addStretch(1);
}

void CertificatePage::connectAll()
{
    for (QRadioButton *choice : {m_own, m_files})
        connect(choice, &QRadioButton::clicked, this, &CertificatePage::read);
    for (QLineEdit *edit : {m_file, m_key, m_zones})
        connect(edit, &QLineEdit::textChanged, this, &CertificatePage::read);
    for (QCheckBox *box : {m_limits, m_lists})
        connect(box, &QCheckBox::clicked, this, &CertificatePage::read);
    connect(m_tls, &QComboBox::activated, this, &CertificatePage::read);
    connect(m_chooseFile, &QPushButton::clicked, this, [this] { choose(m_file, tr("Certificate")); });
    connect(m_chooseKey, &QPushButton::clicked, this, [this] { choose(m_key, tr("Key of the certificate")); });
    connect(&m_soon, &QTimer::timeout, this, &CertificatePage::check);
}

QString CertificatePage::title() const { return tr("Certificate & protection"); }

bool CertificatePage::usesFiles() const { return m_files->isChecked(); }

QList<QString> CertificatePage::zones() const { return m_lists->isChecked() ? wordsOf(m_zones->text()) : QStringList(); }

void CertificatePage::load()
{
    const std::pair<QLineEdit *, QString> texts[] = {{m_file, m_draft.certificateFile}, {m_key, m_draft.certificateKey},
                                                     {m_zones, m_draft.blocklists.isEmpty() ? QLatin1String(usualList) : m_draft.blocklists.join(QStringLiteral(", "))}};
    for (const auto &[edit, text] : texts) {
        const QSignalBlocker quietly(edit);
        if (edit != m_zones || zones() != m_draft.blocklists || m_draft.blocklists.isEmpty())
            edit->setText(text);
    }
    if (!usesFiles() || !m_draft.certificateFile.isEmpty()) // who chose files and has not named one yet is not moved
        (m_draft.certificateFile.isEmpty() ? m_own : m_files)->setChecked(true);
    m_tls->clear();
    for (const char *mode : {"opportunistic", "required", "verified"})
        m_tls->addItem(QString(), QLatin1String(mode));
    if (m_draft.primaryTls == pinned)
        m_tls->addItem(QString(), pinned);
    m_tls->setCurrentIndex(qMax(0, m_tls->findData(m_draft.primaryTls)));
    m_limits->setChecked(m_draft.clientLimits);
    m_lists->setChecked(!m_draft.blocklists.isEmpty());
    retranslate();
}

void CertificatePage::enter()
{
    if (!m_present)
        m_service.ask(ipc::CheckCertificate{{}, {}, {}, {}, m_draft.hostname}, this, [this](const Asked<ipc::Certificate> &answer) {
            if (answer)
                m_present = *answer;
            refresh();
        });
    if (usesFiles() && !m_report)
        check();
}

void CertificatePage::read()
{
    const QString file = usesFiles() ? m_file->text().trimmed() : QString(), key = usesFiles() ? m_key->text().trimmed() : QString();
    const bool isNew = file != m_draft.certificateFile || key != m_draft.certificateKey;
    m_draft.certificateFile = file;
    m_draft.certificateKey = key;
    m_draft.primaryTls = m_tls->currentData().toString();
    m_draft.clientLimits = m_limits->isChecked();
    m_draft.blocklists = zones();
    if (isNew)
        checkSoon();
    refresh();
    Q_EMIT completeChanged();
}

void CertificatePage::choose(QLineEdit *edit, const QString &title)
{
    auto *dialog = new QFileDialog(this, title, QString(), tr("Certificates (*.pem *.crt *.cer *.key);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
    dialog->open();
}

void CertificatePage::checkSoon()
{
    ++m_asked; // answers about other files come too late
    m_report.reset();
    m_error.reset();
    m_isAsking = usesFiles() && fault().isEmpty();
    m_soon.stop();
    if (m_isAsking)
        m_soon.start();
}

void CertificatePage::check()
{
    if (!usesFiles() || !fault().isEmpty())
        return;
    m_isAsking = true;
    const ipc::CheckCertificate request{m_draft.certificateFile, m_draft.certificateKey, {}, {}, m_draft.hostname};
    m_service.ask(request, this, [this, number = ++m_asked](const Asked<ipc::Certificate> &answer) {
        if (number != m_asked)
            return;
        m_isAsking = false;
        if (answer)
            m_report = *answer;
        else
            m_error = answer.error();
        refresh();
        Q_EMIT completeChanged();
    });
}

QString CertificatePage::fault() const
{
    if (!usesFiles())
        return {};
    if (m_draft.certificateFile.isEmpty())
        return tr("Please name the file of the certificate.");
    const bool areFull = QDir::isAbsolutePath(m_draft.certificateFile) && (m_draft.certificateKey.isEmpty() || QDir::isAbsolutePath(m_draft.certificateKey));
    return areFull ? QString() : tr("Please write the full path of the file.");
}

bool CertificatePage::isComplete() const
{
    const QList<QString> named = zones();
    const bool areZones = !m_lists->isChecked()
                          || (!named.isEmpty() && std::all_of(named.begin(), named.end(), [](const QString &zone) { return config::hostNameFromText(zone).has_value(); }));
    const bool isUsable = !usesFiles() || (fault().isEmpty() && !m_isAsking && !(m_report && m_report->refused));
    return areZones && isUsable;
}

QString CertificatePage::inUseText() const
{
    if (!m_present || m_present->refused || !m_present->ends)
        return tr("Mail servers encrypt with a certificate. Restante makes one by itself; that is enough, because hardly any server checks whose it is.");
    if (m_present->isOwn)
        return tr("In use is one that Restante made by itself, valid until %1. That is enough: mail servers encrypt with it, and hardly any checks whose it is.").arg(fullDayText(*m_present->ends));
    return tr("In use is one for %1, valid until %2.").arg(m_present->names.join(QStringLiteral(", ")), fullDayText(*m_present->ends));
}

void CertificatePage::changeEvent(QEvent *event)
{
    WizardPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        retranslate();
}

QString CertificatePage::faultyFile() const
{
    const ipc::Sentence why = m_report ? m_report->refused.value_or(ipc::Sentence()) : ipc::Sentence();
    const bool isOfKey = why.code == QLatin1String("tls.bad-key") || why.code == QLatin1String("tls.key-does-not-match")
                         || why.parameters.value(QLatin1String("detail")).toString().startsWith(m_draft.certificateKey + u':');
    return isOfKey && !m_draft.certificateKey.isEmpty() ? m_draft.certificateKey : m_draft.certificateFile;
}

void CertificatePage::refresh()
{
    using enum ipc::Verdict;
    m_inUse->setText(inUseText());
    m_fields->setVisible(usesFiles());
    QList<FactList::Row> rows;
    if (!fault().isEmpty())
        rows << FactList::Row{Unknown, {}, fault()};
    else if (m_isAsking)
        rows << FactList::Row{Unknown, {}, tr("Looking at the files…")};
    else if (m_error)
        rows << FactList::Row{Unknown, {}, sayWithAdvice(*m_error)};
    else if (m_report && usesFiles())
        rows = rowsOf(*m_report, faultyFile(), m_draft.hostname);
    m_facts->show(rows);
    m_facts->setVisible(!rows.isEmpty());
    m_zones->setVisible(m_lists->isChecked());
    m_listsHint->setText(!m_lists->isChecked() ? tr("Off. Filters of your mail server usually ask such lists already.")
                         : zones().isEmpty() ? tr("Please write the name of at least one list.")
                         : isComplete() || usesFiles() ? tr("Mail from clients on this list is refused.") : tr("One of these is not the name of a list, such as zen.spamhaus.org."));
}

void CertificatePage::retranslate()
{
    QFont bold = font();
    bold.setBold(true);
    const std::pair<QLabel *, QString> headings[] = {{m_certificateHeading, tr("Certificate")}, {m_tlsHeading, tr("Encryption towards your mail server")}, {m_protectionHeading, tr("Protection")}};
    for (const auto &[label, text] : headings) {
        label->setFont(bold);
        label->setText(text);
    }
    m_own->setText(tr("Use the one that Restante ma&kes by itself (recommended)"));
    m_files->setText(tr("Use a certificate of my &own"));
    m_limits->setText(tr("&Limit what one client may do"));
    m_lists->setText(tr("Ask a list of ba&d clients (DNSBL)"));
    for (QAbstractButton *one : std::initializer_list<QAbstractButton *>{m_own, m_files, m_limits, m_lists}) {
        one->setAccessibleName(one->text().remove(u'&'));
        one->setPalette(indicatorPalette(palette()));
    }
    m_fileLabel->setText(tr("Certificate and chain (PEM), &full path"));
    m_file->setAccessibleName(tr("File of the certificate"));
    m_keyLabel->setText(tr("Ke&y (PEM); empty if it is in the same file"));
    m_key->setAccessibleName(tr("File of the key"));
    for (QPushButton *button : {m_chooseFile, m_chooseKey}) {
        button->setText(tr("Choose…"));
        button->setAutoDefault(false);
    }
    m_chooseFile->setAccessibleName(tr("Choose the certificate"));
    m_chooseKey->setAccessibleName(tr("Choose the key"));
    m_tlsLabel->setText(tr("&What is handed over is encrypted"));
    m_tls->setAccessibleName(tr("Encryption towards your mail server"));
    const QString modes[] = {tr("when your server can (recommended)"), tr("always; mail waits when it cannot"), tr("always, and its certificate must be valid"), tr("always, and only with the keys in the configuration")};
    for (int i = 0; i < m_tls->count(); ++i)
        m_tls->setItemText(i, modes[i]);
    m_limitsHint->setText(tr("Nobody can use up this machine by many connections or mails at once."));
    m_zones->setAccessibleName(tr("Lists of bad clients"));
    refresh();
}

} // namespace ui
