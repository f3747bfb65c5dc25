#include "ui/history/history_page.h"
#include <QDate>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStandardPaths>
#include <QTableView>
#include <algorithm>
#include <utility>
#include "ui/domains/labels.h"
#include "ui/history/erase_dialog.h"
#include "ui/history/history_details.h"
#include "ui/history/history_export_bar.h"
#include "ui/history/history_filter_bar.h"
#include "ui/history/history_model.h"
#include "ui/icons.h"
#include "ui/local_settings.h"
#include "ui/service_model.h"
#include "ui/text.h"

namespace ui {

namespace {

constexpr qint64 day = 86'400;   // seconds
constexpr qint64 mayBeOff = 600; // seconds that "the last 24 hours" may be those of earlier
constexpr int leastDetails = 130;
constexpr int widestColumn = 4000; // pixels

} // namespace

HistoryPage::HistoryPage(ServiceModel &service, LocalSettings &settings, QWidget *parent)
    : QWidget(parent), m_service(service), m_settings(settings), m_model(new HistoryModel(service, this)), m_filters(new HistoryFilterBar(this)),
      m_note(plainLabel(this, "historyNote")), m_table(new QTableView), m_details(new HistoryDetails), m_split(new QSplitter(Qt::Vertical, this)),
      m_message(plainLabel(this, "historyError")), m_exporting(new HistoryExportBar(service, this)), m_count(plainLabel(this, "historyCount")),
      m_export(new QPushButton(this)), m_erase(new QPushButton(this))
{
    setObjectName(QStringLiteral("historyPage"));
    build();
    m_filters->restore(m_settings.historyFilter());
    connectAll();
    retranslate();
}

void HistoryPage::build()
{
    buildTable();
    m_split->setObjectName(QStringLiteral("historySplit"));
    m_split->addWidget(m_table);
    m_split->addWidget(m_details);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 1);
    m_split->setChildrenCollapsible(false);
    m_details->setMinimumHeight(leastDetails);
    m_note->setAlignment(Qt::AlignCenter);
    m_message->hide();
    m_export->setObjectName(QStringLiteral("historyExport"));
    m_erase->setObjectName(QStringLiteral("historyErase"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(m_export);
    foot->addWidget(m_erase);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_filters);
    column->addWidget(m_note, 1);
    column->addWidget(m_split, 1);
    column->addWidget(m_message);
    column->addWidget(m_exporting);
    column->addLayout(foot);
}

void HistoryPage::buildTable()
{
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // no row is measured: 100,000 of them
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(HistoryModel::Why, QHeaderView::Stretch);
    restoreColumns();
}

void HistoryPage::restoreColumns()
{
    const int unit = fontMetrics().averageCharWidth();
    const QList<int> first{18 * unit, 26 * unit, 26 * unit, 14 * unit, 0, 10 * unit};
    const QList<int> kept = m_settings.historyColumns();
    const bool isOurs = kept.size() == first.size() && std::ranges::all_of(kept, [](int width) { return width >= 0 && width <= widestColumn; });
    for (int column = 0; column < HistoryModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, (isOurs ? kept : first).at(column));
}

void HistoryPage::keepColumns()
{
    QList<int> widths;
    for (int column = 0; column < HistoryModel::ColumnCount; ++column)
        widths << m_table->columnWidth(column);
    m_settings.setHistoryColumns(widths);
}

void HistoryPage::connectAll()
{
    connect(m_filters, &HistoryFilterBar::changed, this, &HistoryPage::applyFilter);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, &HistoryPage::keepColumns);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &HistoryPage::showRows);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryPage::showSelection);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &HistoryPage::showSelection);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryPage::showSelection);
    connect(m_model, &HistoryModel::loaded, this, [this] {
        if (m_trouble)
            m_message->hide();
        m_trouble.reset();
        refresh();
        showRows();
    });
    connect(m_model, &HistoryModel::failed, this, [this](const ipc::Sentence &error) {
        m_trouble = error;
        refresh();
    });
    connect(m_details, &HistoryDetails::messageWanted, this, [this](const QString &message) {
        ipc::HistoryFilter filter;
        filter.message = message;
        show(filter);
    });
    connect(&m_service, &ServiceModel::changed, this, &HistoryPage::takeService);
    connect(m_exporting, &HistoryExportBar::busyChanged, this, &HistoryPage::refresh);
    connect(m_exporting, &HistoryExportBar::failed, this, &HistoryPage::showError);
    connect(m_export, &QPushButton::clicked, this, &HistoryPage::chooseFile);
    connect(m_erase, &QPushButton::clicked, this, &HistoryPage::openErase);
    auto *find = new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_filters, &HistoryFilterBar::focusSearch);
}

// ---- what is looked for

void HistoryPage::show(const ipc::HistoryFilter &filter) { m_filters->show(filter); }

void HistoryPage::applyFilter()
{
    m_settings.setHistoryFilter(m_filters->state());
    m_trouble.reset();
    m_message->hide();
    m_isStale = true;
    catchUp();
    refresh();
}

void HistoryPage::takeService()
{
    if (!isConnected())
        m_isStale = true;
    QStringList domains;
    if (const auto &snapshot = m_service.snapshot())
        for (const ipc::Primary &primary : snapshot->primaries)
            if (!domains.contains(primary.domain))
                domains << primary.domain;
    m_filters->setDomains(domains);
    catchUp();
    showRows();
    refresh();
}

void HistoryPage::catchUp()
{
    if (!isVisible() || !isConnected())
        return;
    const ipc::HistoryFilter filter = m_filters->filter();
    const auto &shown = m_model->filter();
    const bool hasMoved = filter.since && !filter.until && shown.since && shown.since->secsTo(*filter.since) > mayBeOff;
    const bool isRead = m_table->verticalScrollBar()->value() > 0 || m_table->selectionModel()->hasSelection();
    if (std::exchange(m_isStale, false) || (hasMoved && !isRead))
        m_model->show(filter);
}

// ---- rows

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    catchUp();
    showRows();
}

void HistoryPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setActive(false);
}

void HistoryPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showRows();
}

// What is finished meanwhile comes in at the top; who reads further down is not pushed on.
void HistoryPage::showRows()
{
    const int first = qMax(0, m_table->rowAt(0));
    const int bottom = m_table->rowAt(m_table->viewport()->height() - 1);
    const int ahead = HistoryModel::pageSize / 2; // there before it is scrolled to
    if (isVisible() && isConnected() && !m_isStale)
        m_model->setVisibleRows(first, (bottom < 0 ? first : bottom) + ahead);
    m_model->setActive(isVisible() && m_table->verticalScrollBar()->value() == 0);
}

void HistoryPage::showSelection()
{
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    const ipc::HistoryRow *row = chosen.isEmpty() ? nullptr : m_model->row(chosen.first().row());
    m_details->show(row ? std::optional(*row) : std::nullopt);
}

void HistoryPage::showError(const ipc::Sentence &error)
{
    m_message->setText(sayWithAdvice(error));
    m_message->show();
}

// ---- what is said

bool HistoryPage::isConnected() const { return m_service.contact() == Contact::Connected && m_service.snapshot(); }

QString HistoryPage::note() const
{
    if (m_service.contact() == Contact::NotAllowed)
        return tr("Your account may not see the history.");
    if (!isConnected())
        return tr("Without contact with the relay service its history cannot be seen.");
    if (m_model->rowCount() > 0)
        return {};
    if (m_trouble)
        return sayWithAdvice(*m_trouble);
    if (!m_model->isKnown())
        return {};
    if (m_filters->endsBeforeItBegins())
        return tr("The time that you search ends before it begins.");
    if (!m_filters->isEmpty())
        return tr("No finished mail fits your search.");
    return tr("No mail is finished yet. What is delivered, refused, expired or removed appears here.");
}

QString HistoryPage::countText() const
{
    if (!isConnected())
        return {};
    const int rows = shownCount(m_model->seen());
    QString text;
    if (!m_model->isKnown())
        text = tr("Searching…");
    else if (m_model->isComplete() && rows > 0)
        text = tr("%Ln row(s), the latest first.", nullptr, rows);
    else if (rows > 0)
        text = tr("%Ln row(s) so far, the latest first; there are more when you scroll.", nullptr, rows);
    return (text + u' ' + keptText()).trimmed();
}

QString HistoryPage::keptText() const
{
    const qint64 kept = m_model->keptSeconds();
    if (kept <= 0)
        return {};
    const QString time = kept % day == 0 ? tr("%Ln day(s)", nullptr, shownCount(kept / day)) : durationWords(kept);
    return tr("Kept for %1.").arg(time);
}

void HistoryPage::refresh()
{
    const QString instead = note();
    m_note->setText(instead);
    m_note->setVisible(!instead.isEmpty());
    m_split->setVisible(instead.isEmpty());
    m_filters->setEnabled(isConnected());
    if (m_trouble && instead.isEmpty())
        showError(*m_trouble);
    m_count->setText(countText());
    m_export->setEnabled(isConnected() && m_model->rowCount() > 0 && !m_exporting->isBusy());
    m_erase->setEnabled(m_service.mayAdminister());
    m_erase->setToolTip(m_service.mayAdminister() || !isConnected() ? QString() : tr("Only administrators of the relay may erase."));
}

void HistoryPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

void HistoryPage::retranslate()
{
    m_table->setAccessibleName(tr("Finished mail"));
    m_export->setText(tr("E&xport…"));
    m_export->setAccessibleName(tr("Export what is found as CSV"));
    m_export->setToolTip(m_export->accessibleName());
    m_erase->setText(tr("&Erase an address…"));
    m_erase->setAccessibleName(tr("Erase an address"));
    m_model->setPalette(palette());
    m_model->headerDataChanged(Qt::Horizontal, 0, HistoryModel::ColumnCount - 1);
    QHeaderView *header = m_table->horizontalHeader(); // no heading is cut, whatever the language
    header->setMinimumSectionSize(header->sectionSizeHint(HistoryModel::Why));
    for (int column = 0; column < HistoryModel::ColumnCount; ++column)
        header->resizeSection(column, qMax(header->sectionSize(column), header->sectionSizeHint(column)));
    refresh();
}

// ---- out

void HistoryPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Export the history"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("Tables (*.csv);;All files (*)"));
    dialog->setObjectName(QStringLiteral("historyExportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(tr("history-%1.csv").arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_message->hide();
        m_exporting->start(m_model->filter(), file);
    });
    dialog->open();
}

void HistoryPage::openErase()
{
    if (m_eraseDialog)
        return m_eraseDialog->raise();
    const ipc::HistoryFilter &filter = m_model->filter();
    const bool isNamed = filter.match == ipc::AddressMatch::Whole;
    m_eraseDialog = new EraseDialog(m_service, isNamed ? filter.address : QString(), this);
    m_eraseDialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_eraseDialog, &EraseDialog::erased, this, [this](const QString &address) {
        m_filters->forget(address); // it is kept for the next start
        applyFilter();
    });
    m_eraseDialog->open();
}

} // namespace ui
