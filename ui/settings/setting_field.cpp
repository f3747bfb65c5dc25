#include "ui/settings/setting_field.h"
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QStyle>
#include <QTimeEdit>
#include <algorithm>
#include <array>
#include "base/units.h"
#include "ui/domains/labels.h"
#include "ui/palette.h"

namespace ui {

namespace {

constexpr int mostLetters = 1000;
constexpr int linesShown = 3;
constexpr auto clockForm = "HH:mm";

struct Unit { const char *suffix; qint64 worth; };
constexpr std::array times{Unit{"s", 1000}, Unit{"m", 60'000}, Unit{"h", 3'600'000}, Unit{"d", 86'400'000}}; // milliseconds
constexpr std::array sizes{Unit{"KB", 1000}, Unit{"MB", 1'000'000}, Unit{"GB", 1'000'000'000}, Unit{"TB", 1'000'000'000'000}};

QString withoutMnemonic(QString text) { return text.remove(u'&'); }

} // namespace

SettingField::SettingField(const QString &path, const char *name, QWidget *parent)
    : QWidget(parent), m_name(QLatin1String(name)), m_path(path), m_column(new QVBoxLayout(this)), m_label(new QLabel(this)),
      m_meaning(plainLabel(this, name)), m_fault(plainLabel(this, name))
{
    setObjectName(m_name + QStringLiteral("Field"));
    m_label->setObjectName(m_name + QStringLiteral("Label"));
    m_label->setWordWrap(true);
    m_meaning->setObjectName(m_name + QStringLiteral("Meaning"));
    m_fault->setObjectName(m_name + QStringLiteral("Fault"));
    m_fault->hide();
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(3);
    m_column->addWidget(m_label);
    m_column->addWidget(m_fault);
    m_column->addWidget(m_meaning);
    colour();
}

void SettingField::take(QWidget *editor, QWidget *row)
{
    m_editor = editor;
    m_editor->setObjectName(m_name);
    m_row = row ? row : editor;
    m_column->insertWidget(1, m_row);
    m_label->setBuddy(m_editor);
    colour();
}

void SettingField::present(const QJsonValue &value)
{
    setValue(value);
    m_presented = this->value();
}

void SettingField::setFault(const QString &fault)
{
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    m_editor->setAccessibleDescription(fault.isEmpty() ? m_meaning->text() : fault);
}

void SettingField::setWords(const QString &label, const QString &meaning)
{
    m_label->setText(label);
    m_meaning->setText(meaning);
    m_meaning->setVisible(!meaning.isEmpty());
    m_editor->setAccessibleDescription(meaning);
    nameEditor(label);
}

void SettingField::setEditable(bool editable) { m_row->setEnabled(editable); }

void SettingField::nameEditor(const QString &label) { m_editor->setAccessibleName(withoutMnemonic(label)); }

void SettingField::colour()
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, toneColour(Tone::Problem, palette()));
    m_fault->setPalette(colours);
    colours.setColor(QPalette::WindowText, toneColour(Tone::Muted, palette()));
    m_meaning->setPalette(colours);
    if (auto *box = qobject_cast<QCheckBox *>(m_editor))
        box->setPalette(indicatorPalette(palette()));
}

void SettingField::indentMeaning()
{
    const int room = style()->pixelMetric(QStyle::PM_IndicatorWidth) + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing);
    m_meaning->setContentsMargins(room, 0, 0, 0);
}

void SettingField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

// ---- a line

TextField::TextField(const QString &path, const char *name, QWidget *parent) : SettingField(path, name, parent), m_edit(new QLineEdit(this))
{
    m_edit->setMaxLength(mostLetters);
    take(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &SettingField::edited);
}

QJsonValue TextField::value() const
{
    const QString text = m_edit->text().trimmed();
    return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}

void TextField::setValue(const QJsonValue &value) { m_edit->setText(value.toString()); }

// ---- a list

ListField::ListField(const QString &path, const char *name, QWidget *parent) : SettingField(path, name, parent), m_edit(new QPlainTextEdit(this))
{
    m_edit->setTabChangesFocus(true);
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    take(m_edit);
    m_edit->installEventFilter(this);
    m_edit->setFixedHeight(linesShown * fontMetrics().lineSpacing() + 2 * (m_edit->frameWidth() + 6));
    connect(m_edit, &QPlainTextEdit::textChanged, this, &SettingField::edited);
}

bool ListField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::FontChange)
        m_edit->setFixedHeight(linesShown * m_edit->fontMetrics().lineSpacing() + 2 * (m_edit->frameWidth() + 6));
    return SettingField::eventFilter(watched, event);
}

QJsonValue ListField::value() const
{
    QJsonArray list;
    for (const QString &line : m_edit->toPlainText().split(u'\n'))
        if (const QString word = line.trimmed(); !word.isEmpty())
            list << word;
    return list;
}

void ListField::setValue(const QJsonValue &value)
{
    QStringList lines;
    for (const QJsonValue &one : value.toArray())
        lines << (one.isObject() ? one[QLatin1String("address")].toString() : one.toString());
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(lines.join(u'\n'));
}

// ---- one of a few

ChoiceField::ChoiceField(const QString &path, const char *name, const QList<QJsonValue> &values, QWidget *parent)
    : SettingField(path, name, parent), m_box(new QComboBox(this)), m_values(values), m_own(values.size()),
      m_otherWords([](const QJsonValue &value) { return value.toString(); })
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_box);
    line->addStretch(1);
    take(m_box, row);
    connect(m_box, &QComboBox::activated, this, &SettingField::edited);
}

QJsonValue ChoiceField::value() const { return m_values.value(m_box->currentIndex(), QJsonValue(QJsonValue::Undefined)); }

void ChoiceField::setValue(const QJsonValue &value)
{
    m_values.resize(m_own);
    if (!m_values.contains(value))
        m_values << value;
    setChoices(m_words);
    m_box->setCurrentIndex(int(m_values.indexOf(value)));
}

void ChoiceField::setChoices(const QStringList &words)
{
    m_words = words;
    const int current = m_box->currentIndex();
    m_box->clear();
    m_box->addItems(words);
    for (qsizetype i = m_own; i < m_values.size(); ++i)
        m_box->addItem(m_otherWords(m_values.at(i)));
    m_box->setCurrentIndex(current);
}

// ---- on or off

SwitchField::SwitchField(const QString &path, const char *name, QWidget *parent) : SettingField(path, name, parent), m_box(new QCheckBox(this))
{
    take(m_box);
    nameLabel()->hide(); // the box has its own
    indentMeaning();
    connect(m_box, &QCheckBox::clicked, this, &SettingField::edited);
}

QJsonValue SwitchField::value() const { return m_box->isChecked(); }
void SwitchField::setValue(const QJsonValue &value) { m_box->setChecked(value.toBool()); }

void SwitchField::nameEditor(const QString &label)
{
    m_box->setText(label);
    m_box->setAccessibleName(withoutMnemonic(label));
}

// ---- a number and its unit

AmountField::AmountField(const QString &path, const char *name, Kind kind, QWidget *parent)
    : SettingField(path, name, parent), m_kind(kind), m_number(new QSpinBox(this)), m_unit(new QComboBox(this))
{
    m_number->setRange(0, 1'000'000);
    m_unit->setObjectName(m_name + QStringLiteral("Unit"));
    for (const Unit &unit : kind == Kind::Time ? times : sizes)
        m_unit->addItem(QLatin1String(unit.suffix));
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_number);
    line->addWidget(m_unit);
    line->addStretch(1);
    take(m_number, row);
    const auto changed = [this] {
        m_isEdited = true;
        Q_EMIT edited();
    };
    connect(m_number, &QSpinBox::valueChanged, this, changed);
    connect(m_unit, &QComboBox::activated, this, changed);
}

QJsonValue AmountField::value() const
{
    if (!m_isEdited)
        return m_given;
    const Unit &unit = (m_kind == Kind::Time ? times : sizes)[std::size_t(m_unit->currentIndex())];
    return QString::number(m_number->value()) + QLatin1String(unit.suffix);
}

// In the largest unit in which it is a whole number.
void AmountField::setValue(const QJsonValue &value)
{
    m_given = value;
    m_isEdited = false;
    const auto &units = m_kind == Kind::Time ? times : sizes;
    qint64 amount = 0;
    if (m_kind == Kind::Time) {
        const auto time = durationFromText(value.toString());
        amount = time ? time->count() : 0;
    } else {
        amount = sizeFromText(value.toString()).value_or(0);
    }
    std::size_t unit = 0;
    for (std::size_t i = 0; i < units.size(); ++i)
        if (amount != 0 && amount % units[i].worth == 0)
            unit = i;
    const QSignalBlocker quiet(m_number);
    m_number->setValue(int(std::min<qint64>(amount / units[unit].worth, m_number->maximum())));
    m_unit->setCurrentIndex(int(unit));
}

void AmountField::setChoices(const QStringList &units)
{
    for (int i = 0; i < m_unit->count() && i < units.size(); ++i)
        m_unit->setItemText(i, units.at(i));
}

void AmountField::nameEditor(const QString &label)
{
    SettingField::nameEditor(label);
    m_unit->setAccessibleName(withoutMnemonic(label));
}

// ---- a time of the day

ClockField::ClockField(const QString &path, const char *name, QWidget *parent) : SettingField(path, name, parent), m_edit(new QTimeEdit(this))
{
    m_edit->setDisplayFormat(QLatin1String(clockForm));
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_edit);
    line->addStretch(1);
    take(m_edit, row);
    connect(m_edit, &QTimeEdit::userTimeChanged, this, &SettingField::edited);
}

QJsonValue ClockField::value() const { return m_edit->time().toString(QLatin1String(clockForm)); }

void ClockField::setValue(const QJsonValue &value)
{
    const QTime time = QTime::fromString(value.toString(), QLatin1String(clockForm));
    m_edit->setTime(time.isValid() ? time : QTime(0, 0));
}

} // namespace ui
