#include "ui/notices/notice_list.h"
#include <QCheckBox>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>
#include "ui/domains/labels.h"
#include "ui/notices/notice_model.h"
#include "ui/palette.h"
#include "ui/text.h"

namespace ui {

namespace {
using namespace std::chrono_literals;
constexpr auto searchAfter = 250ms;
constexpr int longestAddress = 254;
constexpr int leastRows = 4;
} // namespace

NoticeList::NoticeList(ServiceModel &service, QWidget *parent)
    : QWidget(parent), m_service(service), m_model(new NoticeModel(service, this)), m_title(plainLabel(this, "noticesTitle")), m_note(plainLabel(this, "noticesNote")),
      m_search(new QLineEdit(this)), m_onlyTold(new QCheckBox(this)), m_table(new QTableView(this))
{
    setObjectName(QStringLiteral("noticeList"));
    m_searchSoon.setSingleShot(true);
    m_searchSoon.setInterval(searchAfter);
    build();
    connect(m_search, &QLineEdit::textChanged, &m_searchSoon, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &NoticeList::applyFilter);
    connect(m_onlyTold, &QCheckBox::toggled, this, &NoticeList::applyFilter);
    connect(&m_searchSoon, &QTimer::timeout, this, &NoticeList::applyFilter);
    connect(m_model, &NoticeModel::loaded, this, [this] {
        m_trouble = {};
        refresh();
    });
    connect(m_model, &NoticeModel::failed, this, [this](const ipc::Sentence &error) {
        m_trouble = error;
        refresh();
    });
    retranslate();
}

void NoticeList::build()
{
    setBold(m_title);
    m_title->setWordWrap(false); // it shares its row with the search
    m_search->setObjectName(QStringLiteral("noticeSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(longestAddress);
    m_onlyTold->setObjectName(QStringLiteral("noticeOnlyTold"));
    m_table->setObjectName(QStringLiteral("noticeTable"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // no row is measured
    m_table->horizontalHeader()->setHighlightSections(false);
    QHeaderView *header = m_table->horizontalHeader();
    header->setResizeContentsPrecision(0); // by what is seen
    for (const int narrow : {NoticeModel::TimeColumn, NoticeModel::KindColumn})
        header->setSectionResizeMode(narrow, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(NoticeModel::RuleColumn, QHeaderView::Stretch);
    auto *row = new QHBoxLayout;
    row->addWidget(m_title);
    row->addWidget(m_search, 1);
    row->addWidget(m_onlyTold);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_note);
    column->addWidget(m_table, 1);
    column->addStretch(0); // where there is no table
}

void NoticeList::ask()
{
    if (m_service.contact() == Contact::Connected)
        return m_model->refresh();
    m_trouble = {};
    m_model->clear();
    refresh();
}

void NoticeList::applyFilter()
{
    m_searchSoon.stop();
    m_model->show(m_search->text().trimmed(), m_onlyTold->isChecked());
    refresh();
}

void NoticeList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fit();
}

void NoticeList::retranslate()
{
    m_title->setText(tr("Notices to senders"));
    m_search->setPlaceholderText(tr("Whole address of a sender"));
    m_search->setAccessibleName(tr("Search by the whole address of a sender"));
    m_onlyTold->setText(tr("Only who was &told"));
    m_onlyTold->setAccessibleName(tr("Only who was told"));
    m_onlyTold->setPalette(indicatorPalette(palette()));
    m_table->setAccessibleName(tr("Notices to senders"));
    m_model->headerDataChanged(Qt::Horizontal, 0, NoticeModel::ColumnCount - 1);
    fit();
    refresh();
}

void NoticeList::refresh()
{
    const bool isEmpty = m_model->rowCount() == 0;
    const bool isFiltered = !m_search->text().trimmed().isEmpty() || m_onlyTold->isChecked();
    if (!m_trouble.code.isEmpty())
        m_note->setText(sayWithAdvice(m_trouble));
    else
        m_note->setText(isFiltered ? tr("No notice fits. The search is for the whole address, as the mail named it.") : say({QStringLiteral("notice.none"), {}}));
    const bool isConnected = m_service.contact() == Contact::Connected;
    m_note->setVisible(isConnected && (!m_trouble.code.isEmpty() || (isEmpty && m_model->isKnown())));
    m_table->setVisible(isConnected && !isEmpty);
    m_search->setEnabled(isConnected);
    m_onlyTold->setEnabled(isConnected);
}

void NoticeList::fit()
{
    const QFontMetrics metrics = fontMetrics();
    m_table->verticalHeader()->setDefaultSectionSize(metrics.height() + 8);
    m_table->setMinimumHeight((leastRows + 1) * (metrics.height() + 8));
    m_table->setColumnWidth(NoticeModel::SenderColumn, 28 * metrics.averageCharWidth());
}

} // namespace ui
