#include "ui/help/help_page.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTextBrowser>
#include <QUrl>
#include <algorithm>
#include "ui/text.h"

namespace ui {

namespace {
constexpr int codeRole = Qt::UserRole;
constexpr int listWidth = 48; // letters
constexpr int textMargin = 12;
} // namespace

HelpPage::HelpPage(QWidget *parent)
    : QWidget(parent), m_search(new QLineEdit(this)), m_list(new QListWidget(this)), m_none(new QLabel(this)), m_text(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("helpPage"));
    build();
    connect(m_search, &QLineEdit::textChanged, this, &HelpPage::fillList);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            showPage(item->data(codeRole).toString());
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpPage::follow);
    retranslate();
}

void HelpPage::build()
{
    m_search->setObjectName(QStringLiteral("helpSearch"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("helpList"));
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone); // else a title that wraps ends in dots and an empty line
    m_list->setSpacing(2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none->setObjectName(QStringLiteral("helpNone"));
    m_none->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setOpenLinks(false); // they lead to other pages
    m_text->document()->setDocumentMargin(textMargin);
    auto *left = new QVBoxLayout;
    left->addWidget(m_search);
    left->addWidget(m_none);
    left->addWidget(m_list, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addLayout(left, 2);
    row->addWidget(m_text, 3);
    for (QWidget *part : std::initializer_list<QWidget *>{m_search, m_none, m_list})
        part->setMaximumWidth(listWidth * fontMetrics().averageCharWidth());
}

void HelpPage::open(const QString &code)
{
    if (!help::has(code))
        return;
    m_search->clear();
    showPage(code);
    m_text->setFocus();
}

void HelpPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HelpPage::retranslate()
{
    m_search->setPlaceholderText(tr("Search, for example: alias, expired, MX-102"));
    m_search->setAccessibleName(tr("Search the help"));
    m_list->setAccessibleName(tr("Pages of the help"));
    m_text->setAccessibleName(tr("Page of the help"));
    m_none->setText(tr("No page has all of these words."));
    m_texts = help::all(currentLanguage());
    fillList();
    showPage(m_code.isEmpty() && !m_texts.isEmpty() ? m_texts.first().code : m_code);
}

void HelpPage::fillList()
{
    const QList<HelpText> found = help::search(m_texts, m_search->text());
    const QSignalBlocker quiet(m_list); // what is shown stays while one types
    m_list->clear();
    for (const HelpText &text : found) {
        auto *item = new QListWidgetItem(text.code + QStringLiteral("  ") + text.title, m_list);
        item->setData(codeRole, text.code);
        if (text.code == m_code)
            m_list->setCurrentItem(item);
    }
    m_none->setVisible(found.isEmpty());
}

void HelpPage::showPage(const QString &code)
{
    const auto found = std::ranges::find(m_texts, code, &HelpText::code);
    if (found == m_texts.end())
        return;
    m_code = code;
    m_text->setMarkdown(QStringLiteral("## %1: %2\n%3").arg(found->code, found->title, found->body));
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(codeRole).toString() != code)
            continue;
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(row);
    }
}

void HelpPage::follow(const QUrl &link)
{
    if (link.scheme() == QLatin1String("help"))
        open(link.path());
}

} // namespace ui
