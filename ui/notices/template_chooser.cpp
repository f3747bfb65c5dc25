#include "ui/notices/template_chooser.h"
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include "ui/language.h"
#include "ui/text.h"
#include "ui/wizard/domain_text.h"
#include "words/words.h"

namespace ui {

void fillWithNoticeLanguages(QComboBox &box)
{
    for (const QString &language : words::languages())
        box.addItem(Language::nameOf(language), language);
    box.setCurrentIndex(qMax(0, box.findData(currentLanguage())));
}

TemplateChooser::TemplateChooser(QWidget *parent)
    : QWidget(parent), m_kindLabel(new QLabel(this)), m_languageLabel(new QLabel(this)), m_domainLabel(new QLabel(this)), m_kind(new QComboBox(this)),
      m_language(new QComboBox(this)), m_domain(new QComboBox(this))
{
    setObjectName(QStringLiteral("templateChooser"));
    m_kind->setObjectName(QStringLiteral("templateKind"));
    m_language->setObjectName(QStringLiteral("templateLanguage"));
    m_domain->setObjectName(QStringLiteral("templateDomain"));
    for (const ipc::NoticeKind kind : noticeKinds)
        m_kind->addItem(QString(), int(kind));
    fillWithNoticeLanguages(*m_language);
    m_domain->addItem(QString(), QString());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (const auto &[label, box] : {std::pair(m_kindLabel, m_kind), std::pair(m_languageLabel, m_language), std::pair(m_domainLabel, m_domain)}) {
        label->setBuddy(box);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        row->addWidget(label);
        row->addWidget(box);
        row->addSpacing(8);
        connect(box, &QComboBox::currentIndexChanged, this, &TemplateChooser::chosenChanged);
    }
    row->addStretch(1);
    retranslate();
}

TemplateKey TemplateChooser::chosen() const
{
    return {ipc::NoticeKind(m_kind->currentData().toInt()), m_language->currentData().toString(), m_domain->currentData().toString()};
}

void TemplateChooser::choose(const TemplateKey &key)
{
    if (key == chosen())
        return;
    {
        const QSignalBlocker kind(m_kind), language(m_language), domain(m_domain);
        m_kind->setCurrentIndex(m_kind->findData(int(key.kind)));
        m_language->setCurrentIndex(qMax(0, m_language->findData(key.language)));
        if (m_domain->findData(key.domain) < 0)
            m_domain->addItem(domainText(key.domain), key.domain);
        m_domain->setCurrentIndex(m_domain->findData(key.domain));
    }
    Q_EMIT chosenChanged();
}

void TemplateChooser::setDomains(const QStringList &domains)
{
    const QString before = chosen().domain;
    QStringList wanted{QString()};
    wanted += domains;
    if (!wanted.contains(before))
        wanted += before;
    QStringList shown;
    for (int i = 0; i < m_domain->count(); ++i)
        shown += m_domain->itemData(i).toString();
    if (shown == wanted)
        return;
    const QSignalBlocker quietly(m_domain); // what is chosen does not change
    m_domain->clear();
    for (const QString &domain : std::as_const(wanted))
        m_domain->addItem(domainText(domain), domain);
    m_domain->setCurrentIndex(int(wanted.indexOf(before)));
}

QString TemplateChooser::domainText(const QString &domain) { return domain.isEmpty() ? tr("all domains") : shownDomain(domain); }

void TemplateChooser::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TemplateChooser::retranslate()
{
    m_kindLabel->setText(tr("&Notice"));
    m_languageLabel->setText(tr("Lan&guage"));
    m_domainLabel->setText(tr("&Domain"));
    m_kind->setAccessibleName(tr("Kind of notice"));
    m_language->setAccessibleName(tr("Language of the notice"));
    m_domain->setAccessibleName(tr("Domain that the text is for"));
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, say({codeOf(ipc::NoticeKind(m_kind->itemData(i).toInt())), {}}));
    m_domain->setItemText(0, domainText({}));
}

} // namespace ui
