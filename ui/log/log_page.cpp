#include "ui/log/log_page.h"
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <algorithm>
#include "ui/domains/labels.h"
#include "ui/icons.h"
#include "ui/log/bundle_dialog.h"
#include "ui/log/log_model.h"
#include "ui/notices/flow_layout.h"
#include "ui/palette.h"
#include "ui/service_model.h"
#include "ui/text.h"

namespace ui {

namespace {

constexpr int lettersOfSearch = 22;

template <typename W> W *named(W *widget, const char *name)
{
    widget->setObjectName(QLatin1String(name));
    return widget;
}

} // namespace

LogPage::LogPage(ServiceModel &service, QWidget *parent)
    : QWidget(parent), m_service(service), m_model(new LogModel(this)), m_filter(new LogFilter(this)), m_level(named(new QComboBox(this), "logLevel")),
      m_search(named(new QLineEdit(this), "logSearch")), m_follow(named(new QCheckBox(this), "logFollow")), m_note(plainLabel(this, "logNote")),
      m_count(plainLabel(this, "logCount")), m_view(named(new QListView(this), "logView")), m_copy(named(new QPushButton(this), "logCopy")),
      m_bundle(named(new QPushButton(this), "logBundle"))
{
    setObjectName(QStringLiteral("logPage"));
    build();
    connectAll();
    m_every.setInterval(interval);
    retranslate();
}

void LogPage::build()
{
    m_filter->setSourceModel(m_model);
    m_view->setModel(m_filter);
    m_view->setUniformItemSizes(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setFont(fixedFont(font()));
    m_view->setAlternatingRowColors(true);
    m_follow->setChecked(true);
    m_search->setClearButtonEnabled(true);
    m_note->setAlignment(Qt::AlignCenter);
    auto *top = new FlowLayout;
    for (QWidget *part : std::initializer_list<QWidget *>{m_level, m_search, m_follow})
        top->addWidget(part);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(m_copy);
    foot->addWidget(m_bundle);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(top);
    column->addWidget(m_note, 1);
    column->addWidget(m_view, 1);
    column->addLayout(foot);
}

void LogPage::connectAll()
{
    connect(&m_every, &QTimer::timeout, this, &LogPage::ask);
    connect(&m_service, &ServiceModel::changed, this, [this] {
        ask();
        refresh();
    });
    connect(m_level, &QComboBox::activated, this, [this](int index) {
        m_filter->setLeast(ipc::LogLevel(index));
        goToEnd();
        refresh();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text.trimmed());
        goToEnd();
        refresh();
    });
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, &LogPage::scrolled);
    connect(m_follow, &QCheckBox::toggled, this, &LogPage::goToEnd);
    connect(m_copy, &QPushButton::clicked, this, &LogPage::copy);
    connect(m_bundle, &QPushButton::clicked, this, &LogPage::openBundle);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LogPage::refresh);
    auto *find = new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));
    auto *copyKeys = new QShortcut(QKeySequence::Copy, m_view, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copyKeys, &QShortcut::activated, this, &LogPage::copy);
}

void LogPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_every.start();
    ask();
}

void LogPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_every.stop();
}

void LogPage::ask()
{
    if (!isVisible() || m_isAsking || m_service.contact() != Contact::Connected)
        return;
    m_isAsking = true;
    m_service.ask(ipc::ListLog{m_model->last(), ipc::maxRows}, this, [this](const Asked<ipc::LogPage> &answer) {
        m_isAsking = false;
        m_trouble = answer ? ipc::Sentence() : answer.error();
        if (answer)
            take(*answer);
        refresh();
    });
}

void LogPage::take(const ipc::LogPage &page)
{
    const qint64 before = m_model->last();
    m_isMoving = true; // rows that come and go move the bar
    m_model->add(page);
    m_isMoving = false;
    goToEnd();
    if (page.last > m_model->last() && m_model->last() != before) // the rest of them
        ask();
    else if (page.first > 0 && m_model->rowCount() == 0) // another run of the service: from its first line
        ask();
}

void LogPage::scrolled(int value)
{
    if (!m_isMoving)
        m_follow->setChecked(value == m_view->verticalScrollBar()->maximum());
}

void LogPage::goToEnd()
{
    if (!m_follow->isChecked())
        return;
    m_isMoving = true;
    m_view->scrollToBottom();
    m_isMoving = false;
}

// What is chosen, else all that is shown.
void LogPage::copy()
{
    QModelIndexList chosen = m_view->selectionModel()->selectedIndexes();
    if (chosen.isEmpty())
        for (int row = 0; row < m_filter->rowCount(); ++row)
            chosen << m_filter->index(row, 0);
    std::ranges::sort(chosen, {}, &QModelIndex::row);
    QStringList lines;
    for (const QModelIndex &index : std::as_const(chosen))
        lines << index.data().toString();
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void LogPage::openBundle()
{
    if (m_dialog)
        return m_dialog->raise();
    m_dialog = new BundleDialog(m_service, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

QString LogPage::note() const
{
    if (m_service.contact() != Contact::Connected)
        return tr("Without contact with the relay service its log cannot be seen.");
    if (!m_trouble.code.isEmpty())
        return sayWithAdvice(m_trouble);
    if (m_filter->rowCount() > 0)
        return {};
    return m_model->rowCount() > 0 ? tr("No line fits.") : tr("The service has written nothing yet.");
}

void LogPage::refresh()
{
    const QString instead = note();
    m_note->setText(instead);
    m_note->setVisible(!instead.isEmpty());
    m_view->setVisible(instead.isEmpty());
    const int rows = m_filter->rowCount();
    m_count->setText(rows > 0 && instead.isEmpty() ? tr("%Ln line(s). The service keeps the last 5,000.", nullptr, rows) : QString());
    const bool hasChosen = m_view->selectionModel()->hasSelection();
    m_copy->setText(hasChosen ? tr("&Copy the selection") : tr("&Copy all"));
    m_copy->setAccessibleName(m_copy->text().remove(u'&'));
    m_copy->setEnabled(instead.isEmpty());
    m_bundle->setEnabled(m_service.contact() == Contact::Connected);
}

void LogPage::retranslate()
{
    const int level = std::max(0, m_level->currentIndex());
    m_level->clear();
    m_level->addItems({tr("Everything"), tr("From information up"), tr("Warnings and problems"), tr("Problems alone")});
    m_level->setCurrentIndex(level);
    m_level->setAccessibleName(tr("Which lines are shown"));
    m_search->setPlaceholderText(tr("Search the lines"));
    m_search->setAccessibleName(tr("Search the lines"));
    m_search->setMinimumWidth(lettersOfSearch * m_search->fontMetrics().averageCharWidth());
    m_follow->setText(tr("&Follow"));
    m_follow->setAccessibleName(tr("Follow what is written"));
    m_view->setAccessibleName(tr("Log of the service"));
    m_bundle->setText(tr("&Support bundle…"));
    m_bundle->setAccessibleName(tr("Support bundle"));
    m_model->setPalette(palette());
    refresh();
}

void LogPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

} // namespace ui
