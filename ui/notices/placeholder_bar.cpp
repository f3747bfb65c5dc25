#include "ui/notices/placeholder_bar.h"
#include <QEvent>
#include <QHash>
#include <QLabel>
#include <QToolButton>
#include "ui/notices/flow_layout.h"

namespace ui {

namespace {

// What it stands for; empty: a placeholder of a newer service.
QString meaningOf(const QString &name)
{
    const QHash<QString, QString> meanings{
        {QStringLiteral("hostname"), PlaceholderBar::tr("the name of this backup server")},
        {QStringLiteral("domain"), PlaceholderBar::tr("the domain that the mail is for")},
        {QStringLiteral("subject"), PlaceholderBar::tr("the subject of the mail")},
        {QStringLiteral("sent"), PlaceholderBar::tr("when the mail was sent")},
        {QStringLiteral("recipients"), PlaceholderBar::tr("whom the mail is for")},
        {QStringLiteral("cause"), PlaceholderBar::tr("a sentence that says why the mail waits")},
        {QStringLiteral("until"), PlaceholderBar::tr("until when delivery is tried")},
        {QStringLiteral("others"), PlaceholderBar::tr("other mails of the sender that wait as well")},
        {QStringLiteral("reasons"), PlaceholderBar::tr("for each recipient, why the mail was not delivered")},
        {QStringLiteral("advice"), PlaceholderBar::tr("what the sender can do")},
        {QStringLiteral("messages"), PlaceholderBar::tr("the mails that were delivered")},
    };
    return meanings.value(name);
}

QString written(const QString &name) { return u'{' + name + u'}'; }

} // namespace

PlaceholderBar::PlaceholderBar(QWidget *parent) : QWidget(parent), m_title(new QLabel(this)), m_row(new FlowLayout(this))
{
    setObjectName(QStringLiteral("placeholderBar"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_row->addWidget(m_title);
    retranslate();
}

void PlaceholderBar::show(const QStringList &names)
{
    if (names == m_names)
        return;
    m_names = names;
    qDeleteAll(m_chips);
    m_chips.clear();
    for (const QString &name : names) {
        auto *chip = new QToolButton(this);
        chip->setObjectName(QStringLiteral("placeholder-") + name);
        chip->setText(written(name));
        chip->setFocusPolicy(Qt::StrongFocus); // by Tab as well
        connect(chip, &QToolButton::clicked, this, [this, name] { Q_EMIT chosen(name); });
        m_chips << chip;
        m_row->addWidget(chip);
    }
    retranslate();
}

void PlaceholderBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PlaceholderBar::retranslate()
{
    m_title->setText(tr("Insert:"));
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        const QString meaning = meaningOf(m_names.at(i));
        m_chips.at(i)->setToolTip(meaning);
        m_chips.at(i)->setAccessibleName(meaning.isEmpty() ? tr("Insert %1").arg(written(m_names.at(i))) : tr("Insert %1: %2").arg(written(m_names.at(i)), meaning));
    }
}

} // namespace ui
