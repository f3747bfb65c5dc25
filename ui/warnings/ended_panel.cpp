#include "ui/warnings/ended_panel.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include "ui/domains/labels.h"
#include "ui/help/help_texts.h"
#include "ui/text.h"
#include "ui/warnings/ended_model.h"

namespace ui {

EndedPanel::EndedPanel(ServiceModel &service, QWidget *parent)
    : QWidget(parent), m_model(new EndedModel(service, this)), m_title(plainLabel(this, "endedTitle")), m_note(plainLabel(this, "endedNote")),
      m_chosen(plainLabel(this, "endedChosen")), m_table(new QTableView(this)), m_explain(new QPushButton(this))
{
    setObjectName(QStringLiteral("endedPanel"));
    build();
    connect(m_model, &EndedModel::changed, this, &EndedPanel::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &EndedPanel::showChosen);
    connect(m_model, &QAbstractItemModel::modelReset, this, &EndedPanel::showChosen);
    connect(m_explain, &QPushButton::clicked, this, [this] { Q_EMIT helpWanted(chosenCode()); });
    retranslate();
}

void EndedPanel::build()
{
    setBold(m_title);
    m_chosen->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_chosen->setMinimumWidth(1);
    m_explain->setObjectName(QStringLiteral("endedExplain"));
    m_table->setObjectName(QStringLiteral("endedTable"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(EndedModel::TextColumn, QHeaderView::Stretch);
    auto *below = new QHBoxLayout;
    below->addWidget(m_chosen, 1);
    below->addWidget(m_explain, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_note);
    column->addWidget(m_table);
    column->addLayout(below);
}

QList<QWidget *> EndedPanel::stops() const { return {m_table, m_explain}; }

void EndedPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        retranslate();
}

void EndedPanel::retranslate()
{
    m_model->retranslate();
    m_table->setAccessibleName(tr("Warnings that are over"));
    refresh();
}

void EndedPanel::refresh()
{
    const QString refusal = m_model->refusal().code;
    const bool isRefused = !refusal.isEmpty() && refusal != QLatin1String("ipc.unknown-request"); // an older service keeps none
    setVisible(m_model->total() > 0 || isRefused);
    m_title->setText(tr("Over (%Ln)", nullptr, shownCount(m_model->total())));
    m_note->setText(isRefused ? tr("The service does not say which warnings are over: %1").arg(sayWithAdvice(m_model->refusal()))
                              : tr("Kept for %1.").arg(durationWords(m_model->keptSeconds())));
    m_table->setVisible(m_model->rowCount() > 0);
    fit();
    showChosen();
}

void EndedPanel::fit()
{
    const int row = m_table->fontMetrics().height() + 8;
    m_table->verticalHeader()->setDefaultSectionSize(row);
    const QAbstractItemView &view = *m_table; // the width of a column's texts is public there
    const int air = 2 * m_table->fontMetrics().averageCharWidth();
    for (const int column : {EndedModel::SeverityColumn, EndedModel::BeginColumn, EndedModel::EndColumn, EndedModel::LastedColumn})
        m_table->setColumnWidth(column, qMax(view.sizeHintForColumn(column), m_table->horizontalHeader()->sectionSizeHint(column)) + air);
    const int rows = qBound(1, m_model->rowCount(), mostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * row + 2 * m_table->frameWidth());
}

QString EndedPanel::chosenCode() const
{
    const QModelIndex current = m_table->currentIndex();
    return m_model->rows().value(current.isValid() ? current.row() : -1).code;
}

void EndedPanel::showChosen()
{
    const QModelIndex current = m_table->currentIndex();
    const QString code = chosenCode();
    m_chosen->setText(current.isValid() ? m_model->index(current.row(), EndedModel::TextColumn).data().toString() : QString());
    m_chosen->setVisible(current.isValid());
    m_explain->setText(tr("Explain %1").arg(code));
    m_explain->setAccessibleName(m_explain->text());
    m_explain->setVisible(current.isValid() && help::has(code));
}

} // namespace ui
