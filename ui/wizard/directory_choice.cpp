#include "ui/wizard/directory_choice.h"
#include <QDir>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>
#include <utility>
#include "ui/palette.h"
#include "ui/wizard/setup_draft.h"

namespace ui {

namespace {

constexpr int longest = 500;
constexpr int indent = 24;

QWidget *fields(QWidget *parent, const QList<std::pair<QLabel *, QLineEdit *>> &rows)
{
    auto *area = new QWidget(parent);
    auto *form = new QFormLayout(area);
    form->setContentsMargins(indent, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    for (const auto &[label, edit] : rows) {
        edit->setMaxLength(longest);
        label->setBuddy(edit);
        form->addRow(label, edit);
    }
    return area;
}

} // namespace

DirectoryChoice::DirectoryChoice(SetupDraft &draft, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_intro(new QLabel(this)), m_learn(new QRadioButton(this)), m_list(new QRadioButton(this)), m_ldap(new QRadioButton(this)),
      m_hint(new QLabel(this)), m_fileLabel(new QLabel(this)), m_urlLabel(new QLabel(this)), m_baseLabel(new QLabel(this)), m_userLabel(new QLabel(this)),
      m_passwordLabel(new QLabel(this)), m_file(new QLineEdit(this)), m_url(new QLineEdit(this)), m_base(new QLineEdit(this)), m_user(new QLineEdit(this)),
      m_password(new QLineEdit(this)), m_fault(new QLabel(this))
{
    build();
    connect(m_learn, &QRadioButton::clicked, this, [this] { choose(knownByLearning); });
    connect(m_list, &QRadioButton::clicked, this, [this] { choose(knownByList); });
    connect(m_ldap, &QRadioButton::clicked, this, [this] { choose(knownByLdap); });
    for (QLineEdit *edit : {m_file, m_url, m_base, m_user, m_password})
        connect(edit, &QLineEdit::textChanged, this, &DirectoryChoice::read);
    load();
}

void DirectoryChoice::build()
{
    const std::pair<QWidget *, const char *> names[] = {{m_learn, "knownByLearning"}, {m_list, "knownByList"}, {m_ldap, "knownByLdap"}, {m_file, "listFile"},
                                                         {m_url, "ldapUrl"}, {m_base, "ldapBase"}, {m_user, "ldapUser"}, {m_password, "ldapPassword"},
                                                         {m_hint, "knownByHint"}, {m_fault, "knownByFault"}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(QLatin1String(name));
    m_password->setEchoMode(QLineEdit::Password);
    m_listFields = fields(this, {{m_fileLabel, m_file}});
    m_ldapFields = fields(this, {{m_urlLabel, m_url}, {m_baseLabel, m_base}, {m_userLabel, m_user}, {m_passwordLabel, m_password}});
    for (QLabel *label : {m_intro, m_hint, m_fault})
        label->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_intro, m_learn, m_list, m_listFields, m_ldap, m_ldapFields, m_hint, m_fault})
        column->addWidget(part);
}

void DirectoryChoice::load()
{
    const std::pair<QLineEdit *, QString> texts[] = {{m_file, m_draft.listFile}, {m_url, m_draft.ldapUrl}, {m_base, m_draft.ldapBase}, {m_user, m_draft.ldapUser},
                                                     {m_password, m_draft.ldapPassword}};
    for (const auto &[edit, text] : texts) {
        const QSignalBlocker quietly(edit);
        if (edit != m_url || normalLdapUrl(m_url->text()) != text || text.isEmpty()) // what is written stays as it is
            edit->setText(text);
    }
    QRadioButton *chosen = m_draft.knownBy == QLatin1String(knownByLdap) ? m_ldap : m_draft.knownBy == QLatin1String(knownByList) ? m_list : m_learn;
    chosen->setChecked(true);
    refresh();
}

void DirectoryChoice::setCatchAll(bool isCatchAll)
{
    if (std::exchange(m_isCatchAll, isCatchAll) != isCatchAll)
        refresh();
}

// Who chooses to learn from a server that takes everything is told what comes of it.
QString DirectoryChoice::hint() const
{
    if (m_draft.knownBy == QLatin1String(knownByList))
        return tr("Leave it empty to import a list later, on the page “Domains & servers”. A file is read again whenever it changes.");
    if (m_draft.knownBy == QLatin1String(knownByLdap))
        return tr("Which entries are read can be changed later in the configuration.");
    return m_isCatchAll ? tr("Your mail server takes mail for any address, so nothing can be learnt from it: mail for every address is kept here. With a list, spam to addresses that do not exist is refused.")
                        : tr("It asks your mail server while that is up, and remembers. Lists can be added later.");
}

void DirectoryChoice::choose(const char *knownBy)
{
    m_draft.knownBy = QLatin1String(knownBy);
    refresh();
    Q_EMIT changed();
}

void DirectoryChoice::read()
{
    m_draft.listFile = m_file->text().trimmed();
    m_draft.ldapUrl = normalLdapUrl(m_url->text());
    m_draft.ldapBase = m_base->text().trimmed();
    if (m_draft.ldapUser != m_user->text().trimmed())
        m_draft.ldapSecret.clear(); // another's password
    m_draft.ldapUser = m_user->text().trimmed();
    m_draft.ldapPassword = m_password->text();
    refresh();
    Q_EMIT changed();
}

QString DirectoryChoice::fault() const
{
    if (m_draft.knownBy == QLatin1String(knownByList))
        return m_draft.listFile.isEmpty() || QDir::isAbsolutePath(m_draft.listFile) ? QString() : tr("Please write the full path of the file.");
    if (m_draft.knownBy != QLatin1String(knownByLdap))
        return {};
    if (m_url->text().trimmed().isEmpty())
        return tr("Please write the name of the directory server.");
    if (m_draft.ldapUrl.isEmpty())
        return tr("This is not the address of a directory server. Write its name, such as dc1.firma.local.");
    if (!m_draft.ldapBase.contains(u'='))
        return tr("Please write where the search begins, such as DC=firma,DC=local.");
    if (!m_draft.ldapUser.isEmpty() && m_draft.ldapPassword.isEmpty() && m_draft.ldapSecret.isEmpty())
        return tr("Please write the password as well.");
    return m_draft.ldapUser.isEmpty() && !m_draft.ldapPassword.isEmpty() ? tr("Please write whose password it is.") : QString();
}

bool DirectoryChoice::isComplete() const { return fault().isEmpty(); }

void DirectoryChoice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

void DirectoryChoice::refresh()
{
    m_intro->setText(tr("How shall Restante know which addresses exist? Mail to others is refused, so that no spam is kept."));
    m_learn->setText(m_isCatchAll ? tr("By &itself, from your mail server") : tr("By &itself, from your mail server (recommended)"));
    m_list->setText(m_isCatchAll ? tr("From a li&st of addresses (recommended)") : tr("From a li&st of addresses"));
    m_ldap->setText(tr("From a &directory server (LDAP, Active Directory)"));
    for (QRadioButton *one : {m_learn, m_list, m_ldap}) {
        one->setAccessibleName(one->text().remove(u'&'));
        one->setPalette(indicatorPalette(palette()));
    }
    const bool isList = m_draft.knownBy == QLatin1String(knownByList), isLdap = m_draft.knownBy == QLatin1String(knownByLdap);
    m_listFields->setVisible(isList);
    m_ldapFields->setVisible(isLdap);
    m_hint->setText(hint());
    m_fileLabel->setText(tr("&File on the machine of the service"));
    m_file->setAccessibleName(tr("File on the machine of the service"));
    m_file->setPlaceholderText(tr("may stay empty"));
    m_urlLabel->setText(tr("S&erver"));
    m_url->setAccessibleName(tr("Directory server"));
    m_url->setPlaceholderText(QStringLiteral("dc1.firma.local"));
    m_baseLabel->setText(tr("Search belo&w"));
    m_base->setAccessibleName(tr("Search below"));
    m_base->setPlaceholderText(QStringLiteral("DC=firma,DC=local"));
    m_userLabel->setText(tr("&User"));
    m_user->setAccessibleName(tr("User of the directory server"));
    m_user->setPlaceholderText(QStringLiteral("restante@firma.local"));
    m_passwordLabel->setText(tr("&Password"));
    m_password->setAccessibleName(tr("Password for the directory server"));
    m_password->setPlaceholderText(m_draft.ldapSecret.isEmpty() ? QString() : tr("kept; write a new one to change it"));
    m_fault->setText(fault());
    m_fault->setVisible(!m_fault->text().isEmpty());
}

} // namespace ui
