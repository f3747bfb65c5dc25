#include "ui/history/history_filter_bar.h"
#include <QComboBox>
#include <QDateTimeEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>
#include "ipc/codec.h"
#include "ui/choice_button.h"
#include "ui/history/history_words.h"
#include "ui/icons.h"
#include "ui/notices/flow_layout.h"
#include "ui/status.h"

namespace ui {

namespace {

using namespace std::chrono_literals;
constexpr auto searchAfter = 350ms;
constexpr int longestText = 998; // of a line of mail (RFC 5322 2.1.1): a Message-ID
constexpr int longestDomain = 255;
constexpr qint64 day = 86'400; // seconds

// By which mail ends without a notice; those with a dot are in core/words, the others are kinds of them.
constexpr const char *rules[] = {"", "notice", "F2", "F2.null-sender", "F2.sender-unusable", "F2.notify", "F2.list-id", "F2.precedence", "F2.auto-submitted",
                                 "F3.content", "F4", "F4.budget", "F4.sender-domain", "F4.spf-fail", "F4.own-notice", "F4.null-mx", "F4.undeliverable"};

// How the filter is kept: what moves with the clock is kept as that.
struct Kept {
    int span = 0;
    int where = 0;
    ipc::HistoryFilter filter;

    static void fields(auto &self, auto &io)
    {
        io("span", self.span);
        io("where", self.where);
        io("filter", self.filter);
    }
};

QComboBox *comboBox(QWidget *parent, const char *name)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QLatin1String(name));
    return box;
}

QDateTimeEdit *timeEdit(QWidget *parent, const char *name)
{
    auto *edit = new QDateTimeEdit(parent);
    edit->setObjectName(QLatin1String(name));
    edit->setCalendarPopup(true);
    return edit;
}

} // namespace

HistoryFilterBar::HistoryFilterBar(QWidget *parent)
    : QWidget(parent), m_where(comboBox(this, "historyWhere")), m_text(new QLineEdit(this)), m_span(comboBox(this, "historySpan")), m_between(new QWidget(this)),
      m_from(timeEdit(m_between, "historyFrom")), m_to(timeEdit(m_between, "historyTo")), m_dash(new QLabel(QStringLiteral("–"), m_between)),
      m_rule(comboBox(this, "historyRule")), m_domain(comboBox(this, "historyDomain")), m_clear(new QPushButton(this))
{
    setObjectName(QStringLiteral("historyFilterBar"));
    m_soon.setSingleShot(true);
    m_soon.setInterval(searchAfter);
    build();
    retranslate();
    const QDateTime midnight = QDate::currentDate().startOfDay();
    m_from->setDateTime(midnight);
    m_to->setDateTime(midnight.addDays(1));
    showSpan();
    connectAll();
}

// ---- widgets

void HistoryFilterBar::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(buildSearch());
    column->addLayout(buildChoices());
}

QLayout *HistoryFilterBar::buildSearch()
{
    for (const Where where : {Where::Beginning, Where::Whole, Where::Within, Where::MessageId, Where::Number})
        m_where->addItem(QString(), int(where));
    m_text->setObjectName(QStringLiteral("historySearch"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaxLength(longestText);
    m_clear->setObjectName(QStringLiteral("historyClear"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_where);
    row->addWidget(m_text, 1);
    row->addWidget(m_clear);
    return row;
}

QLayout *HistoryFilterBar::buildChoices()
{
    auto *flow = new FlowLayout;
    flow->setSpacing(6);
    using enum ipc::RecipientState;
    addChip("historyDelivered", Delivered);
    addChip("historyRefused", Refused);
    addChip("historyExpired", Expired);
    addChip("historyRemoved", Removed);
    for (const Chip &chip : std::as_const(m_chips))
        flow->addWidget(chip.button);
    for (const Span span : {Span::Any, Span::Day, Span::Week, Span::Month, Span::Between})
        m_span->addItem(QString(), int(span));
    flow->addWidget(m_span);
    auto *between = new QHBoxLayout(m_between);
    between->setContentsMargins(0, 0, 0, 0);
    between->addWidget(m_from);
    between->addWidget(m_dash);
    between->addWidget(m_to);
    flow->addWidget(m_between);
    m_rule->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // the rules are sentences
    m_rule->setMinimumContentsLength(22);
    for (const char *rule : rules)
        m_rule->addItem(QString(), QLatin1String(rule));
    flow->addWidget(m_rule);
    m_domain->setEditable(true); // also one that is no longer protected
    m_domain->setInsertPolicy(QComboBox::NoInsert);
    m_domain->lineEdit()->setObjectName(QStringLiteral("historyDomainText"));
    m_domain->lineEdit()->setMaxLength(longestDomain);
    m_domain->lineEdit()->setClearButtonEnabled(true);
    m_domain->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_domain->setMinimumContentsLength(16);
    flow->addWidget(m_domain);
    return flow;
}

void HistoryFilterBar::addChip(const char *name, ipc::RecipientState outcome)
{
    auto *button = new ChoiceButton(this);
    button->setObjectName(QLatin1String(name));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_chips.append({button, outcome});
}

void HistoryFilterBar::connectAll()
{
    for (QLineEdit *edit : {m_text, m_domain->lineEdit()}) {
        connect(edit, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
        connect(edit, &QLineEdit::returnPressed, this, &HistoryFilterBar::apply);
    }
    for (QDateTimeEdit *edit : {m_from, m_to})
        connect(edit, &QDateTimeEdit::dateTimeChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_soon, &QTimer::timeout, this, &HistoryFilterBar::apply);
    connect(m_where, &QComboBox::activated, this, [this] {
        retranslate();
        if (!m_text->text().trimmed().isEmpty())
            apply();
    });
    connect(m_span, &QComboBox::activated, this, [this] {
        showSpan();
        apply();
    });
    connect(m_rule, &QComboBox::activated, this, &HistoryFilterBar::apply);
    for (const Chip &chip : std::as_const(m_chips))
        connect(chip.button, &QToolButton::toggled, this, &HistoryFilterBar::apply); // a screen reader toggles, and clicks nothing
    connect(m_clear, &QPushButton::clicked, this, &HistoryFilterBar::clear);
}

void HistoryFilterBar::apply()
{
    m_soon.stop();
    m_clear->setEnabled(!isEmpty());
    Q_EMIT changed();
}

void HistoryFilterBar::showSpan() { m_between->setVisible(span() == Span::Between); }

void HistoryFilterBar::clear()
{
    show(ipc::HistoryFilter{});
    focusSearch();
}

void HistoryFilterBar::focusSearch()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

// ---- a filter and back

HistoryFilterBar::Where HistoryFilterBar::where() const { return Where(m_where->currentData().toInt()); }
HistoryFilterBar::Span HistoryFilterBar::span() const { return Span(m_span->currentData().toInt()); }

ipc::HistoryFilter HistoryFilterBar::filter() const
{
    ipc::HistoryFilter made;
    const QString text = m_text->text().trimmed();
    switch (where()) {
    case Where::Beginning: made.match = ipc::AddressMatch::Beginning; break;
    case Where::Whole: made.match = ipc::AddressMatch::Whole; break;
    case Where::Within: made.match = ipc::AddressMatch::Within; break;
    case Where::MessageId: made.messageId = text; break;
    case Where::Number: made.message = text; break;
    }
    if (where() <= Where::Within)
        made.address = text;
    for (const Chip &chip : m_chips)
        if (chip.button->isChecked())
            made.outcomes << chip.outcome;
    made.rule = m_rule->currentData().toString();
    made.domain = m_domain->currentText().trimmed();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    switch (span()) {
    case Span::Any: break;
    case Span::Day: made.since = now.addSecs(-day); break;
    case Span::Week: made.since = now.addSecs(-7 * day); break;
    case Span::Month: made.since = now.addSecs(-30 * day); break;
    case Span::Between:
        made.since = m_from->dateTime().toUTC();
        made.until = m_to->dateTime().toUTC();
        break;
    }
    return made;
}

void HistoryFilterBar::show(const ipc::HistoryFilter &filter)
{
    {
        const QSignalBlocker quietFrom(m_from), quietTo(m_to), quietText(m_text), quietDomain(m_domain->lineEdit());
        if (!filter.message.isEmpty())
            setWhere(Where::Number, filter.message);
        else if (!filter.messageId.isEmpty())
            setWhere(Where::MessageId, filter.messageId);
        else if (filter.address.isEmpty())
            setWhere(Where::Beginning, {});
        else
            setWhere(filter.match == ipc::AddressMatch::Whole ? Where::Whole : filter.match == ipc::AddressMatch::Within ? Where::Within : Where::Beginning, filter.address);
        for (const Chip &chip : std::as_const(m_chips)) {
            const QSignalBlocker quietChip(chip.button);
            chip.button->setChecked(filter.outcomes.contains(chip.outcome));
        }
        setTimes(filter);
        setRule(filter.rule);
        m_domain->setEditText(filter.domain);
    }
    retranslate();
    apply();
}

void HistoryFilterBar::setWhere(Where where, const QString &text)
{
    m_where->setCurrentIndex(m_where->findData(int(where)));
    m_text->setText(text);
}

// Times of one side only get the other: what is not finished yet cannot be found, what is older than all is not kept.
void HistoryFilterBar::setTimes(const ipc::HistoryFilter &filter)
{
    const bool isBetween = filter.since || filter.until;
    m_span->setCurrentIndex(m_span->findData(int(isBetween ? Span::Between : Span::Any)));
    if (isBetween) {
        m_from->setDateTime(filter.since ? filter.since->toLocalTime() : QDate(2000, 1, 1).startOfDay());
        m_to->setDateTime(filter.until ? filter.until->toLocalTime() : QDate::currentDate().addDays(1).startOfDay());
    }
    showSpan();
}

void HistoryFilterBar::setRule(const QString &rule)
{
    if (m_rule->findData(rule) < 0)
        m_rule->addItem(rule, rule);
    m_rule->setCurrentIndex(m_rule->findData(rule));
}

bool HistoryFilterBar::isEmpty() const
{
    const bool isAnyOutcome = std::ranges::none_of(m_chips, [](const Chip &chip) { return chip.button->isChecked(); });
    return m_text->text().trimmed().isEmpty() && isAnyOutcome && span() == Span::Any && m_rule->currentData().toString().isEmpty()
           && m_domain->currentText().trimmed().isEmpty();
}

bool HistoryFilterBar::endsBeforeItBegins() const { return span() == Span::Between && m_to->dateTime() <= m_from->dateTime(); }

void HistoryFilterBar::setDomains(const QStringList &domains)
{
    QStringList known;
    for (int i = 0; i < m_domain->count(); ++i)
        known << m_domain->itemText(i);
    if (known == domains)
        return;
    const QSignalBlocker quiet(m_domain->lineEdit());
    const QString typed = m_domain->currentText();
    m_domain->clear();
    m_domain->addItems(domains);
    m_domain->setEditText(typed);
}

void HistoryFilterBar::forget(const QString &address)
{
    if (where() <= Where::Within && m_text->text().trimmed().compare(address, Qt::CaseInsensitive) == 0)
        m_text->clear();
}

QByteArray HistoryFilterBar::state() const
{
    Kept kept{int(span()), int(where()), filter()};
    if (span() != Span::Between)
        kept.filter.since = {};
    return QJsonDocument(ipc::JsonWriter::value(kept).toObject()).toJson(QJsonDocument::Compact);
}

void HistoryFilterBar::restore(const QByteArray &state)
{
    const Result<Kept> kept = ipc::decode<Kept>(QJsonDocument::fromJson(state).object());
    if (!kept)
        return;
    show(kept->filter);
    const int where = m_where->findData(kept->where), span = m_span->findData(kept->span);
    m_where->setCurrentIndex(std::max(0, where));
    m_span->setCurrentIndex(std::max(0, span));
    showSpan();
    retranslate();
    apply();
}

// ---- words

void HistoryFilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

void HistoryFilterBar::retranslate()
{
    const QString places[] = {tr("Address begins with"), tr("Address is"), tr("Address contains"), tr("Message-ID is"), tr("Number is")};
    for (int i = 0; i < m_where->count(); ++i)
        m_where->setItemText(i, places[i]);
    m_where->setAccessibleName(tr("Where to search"));
    const QString examples[] = {tr("Sender or recipient, for example: eva@"), tr("Sender or recipient, for example: eva@firma.cz"),
                                tr("A part of a sender or recipient, for example: firma"), tr("The header's, with or without < and >"),
                                tr("The number that the relay gave the message")};
    m_text->setPlaceholderText(examples[int(where())]);
    m_text->setAccessibleName(tr("Search in the history"));
    const QString spans[] = {tr("Any time"), tr("The last 24 hours"), tr("The last 7 days"), tr("The last 30 days"), tr("From – to")};
    for (int i = 0; i < m_span->count(); ++i)
        m_span->setItemText(i, spans[i]);
    m_span->setAccessibleName(tr("When it was finished"));
    m_from->setAccessibleName(tr("Finished from"));
    m_to->setAccessibleName(tr("Finished before"));
    const QString format = QLocale().dateFormat(QLocale::ShortFormat) + QStringLiteral(" HH:mm");
    m_from->setDisplayFormat(format);
    m_to->setDisplayFormat(format);
    for (const Chip &chip : std::as_const(m_chips)) {
        const history::Shape shape = history::shapeOf(chip.outcome);
        chip.button->setText(stateWord(chip.outcome));
        chip.button->setAccessibleName(tr("Show: %1").arg(stateWord(chip.outcome)));
        chip.button->setIcon(icon(shape.icon, palette(), shape.tone));
    }
    nameRules();
    m_domain->setAccessibleName(tr("Domain"));
    m_domain->lineEdit()->setAccessibleName(tr("Domain"));
    m_domain->lineEdit()->setPlaceholderText(tr("All domains"));
    m_clear->setText(tr("&Clear"));
    m_clear->setAccessibleName(tr("Clear the search"));
    m_clear->setEnabled(!isEmpty());
}

void HistoryFilterBar::nameRules()
{
    for (int i = 0; i < m_rule->count(); ++i) {
        const QString rule = m_rule->itemData(i).toString();
        m_rule->setItemText(i, rule.isEmpty()                   ? tr("Any rule")
                               : rule == QLatin1String("F2") ? tr("Not told because of the message or its sender (all of F2)")
                               : rule == QLatin1String("F4") ? tr("Not told to protect others from notices (all of F4)")
                                                             : history::ruleText(rule));
    }
    m_rule->setAccessibleName(tr("Rule"));
    m_rule->view()->setMinimumWidth(m_rule->view()->sizeHintForColumn(0));
}

} // namespace ui
