#include "ui/charts/chart_panel.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QToolButton>
#include "ui/charts/chart.h"
#include "ui/charts/chart_table.h"

namespace ui {

namespace {
constexpr int shownRows = 8;
}

ChartPanel::ChartPanel(Chart *chart, QWidget *parent)
    : QWidget(parent), m_chart(chart), m_title(new QLabel(this)), m_button(new QToolButton(this))
{
    setObjectName(chart->objectName() + QStringLiteral("Panel"));
    m_title->setObjectName(chart->objectName() + QStringLiteral("Title"));
    m_title->setTextFormat(Qt::PlainText);
    m_button->setObjectName(chart->objectName() + QStringLiteral("TableButton"));
    build();
    connect(m_button, &QToolButton::clicked, this, [this] { showTable(!isTable()); });
    retranslate();
}

void ChartPanel::build()
{
    QFont strong = m_title->font();
    strong.setBold(true);
    m_title->setFont(strong);
    m_button->setFocusPolicy(Qt::StrongFocus);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(m_chart);
    setSizePolicy(m_chart->sizePolicy());
}

void ChartPanel::setTitle(const QString &title)
{
    m_title->setText(title);
    m_chart->setAccessibleName(title);
    retranslate();
}

bool ChartPanel::isTable() const { return m_table && !m_table->isHidden(); }

void ChartPanel::showTable(bool wanted)
{
    if (wanted && !m_table)
        makeTable();
    m_chart->setVisible(!wanted);
    if (m_table)
        m_table->setVisible(wanted);
    if (wanted)
        fitColumns();
    retranslate();
}

void ChartPanel::makeTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(m_chart->objectName() + QStringLiteral("Table"));
    m_table->setModel(new ChartTable(*m_chart, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    layout()->addWidget(m_table);
    connect(m_table->model(), &QAbstractItemModel::modelReset, this, &ChartPanel::fitColumns);
}

void ChartPanel::fitColumns()
{
    if (!isTable())
        return;
    const int row = fontMetrics().height() + 8, air = 3 * fontMetrics().averageCharWidth();
    m_table->verticalHeader()->setDefaultSectionSize(row);
    m_table->setMinimumHeight(m_table->horizontalHeader()->sizeHint().height() + shownRows * row);
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_table->model()->columnCount(); ++column)
        m_table->setColumnWidth(column, m_table->columnWidth(column) + air);
}

void ChartPanel::retranslate()
{
    m_button->setText(isTable() ? tr("Show as a drawing") : tr("Show as a table"));
    m_button->setAccessibleName(m_button->text() + QStringLiteral(": ") + m_title->text());
    if (m_table)
        m_table->setAccessibleName(m_title->text());
}

void ChartPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

} // namespace ui
