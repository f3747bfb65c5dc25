#include "ui/wizard/alert_proof.h"
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include "ui/icons.h"
#include "ui/text.h"
#include "ui/wizard/fact_list.h"

namespace ui {

namespace {
constexpr int shapeSize = 18;
constexpr int longestCode = 20;
const QString webhook = QStringLiteral("webhook");
} // namespace

AlertProof::AlertProof(ServiceModel &service, QWidget *parent) : QWidget(parent), m_service(service), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("alertProof"));
    m_column->setContentsMargins(0, 0, 0, 0);
    connect(&m_service, &ServiceModel::warningsChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

void AlertProof::refresh()
{
    m_service.ask(ipc::ListAlertWays{}, this, [this, number = ++m_asked](const Asked<ipc::AlertWays> &answer) {
        if (answer && number == m_asked)
            take(*answer);
    });
}

void AlertProof::setOnly(const std::optional<QStringList> &ways)
{
    m_only = ways;
    for (Row &row : m_rows)
        show(row);
}

void AlertProof::take(const ipc::AlertWays &answer)
{
    for (qsizetype i = m_rows.size() - 1; i >= 0; --i) {
        const auto isThis = [&](const ipc::AlertWay &way) { return way.way == m_rows.at(i).way.way; };
        if (std::any_of(answer.ways.begin(), answer.ways.end(), isThis))
            continue;
        m_rows.at(i).area->deleteLater();
        m_rows.removeAt(i);
    }
    for (const ipc::AlertWay &way : answer.ways) {
        if (!rowOf(way.way))
            add(way);
        Row *row = rowOf(way.way);
        row->way = way;
        show(*row);
    }
    Q_EMIT waysChanged();
}

AlertProof::Row *AlertProof::rowOf(const QString &way)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.way.way == way; });
    return found == m_rows.end() ? nullptr : &*found;
}

void AlertProof::add(const ipc::AlertWay &way)
{
    auto *area = new QWidget(this);
    Row row{area, new QLabel(area), new QLabel(area), new QLabel(area), new QPushButton(area), new QPushButton(area), new QLineEdit(area), way, false, {}};
    const int number = int(m_rows.size());
    row.test->setObjectName(QStringLiteral("alertTest-%1").arg(number));
    row.code->setObjectName(QStringLiteral("alertCode-%1").arg(number));
    row.confirm->setObjectName(QStringLiteral("alertConfirm-%1").arg(number));
    row.said->setObjectName(QStringLiteral("alertSaid-%1").arg(number));
    row.test->setAutoDefault(false);
    row.confirm->setAutoDefault(false);
    row.code->setMaxLength(longestCode);
    row.name->setTextFormat(Qt::PlainText);
    row.name->setWordWrap(true);
    row.said->setWordWrap(true);
    auto *grid = new QGridLayout(area);
    grid->setContentsMargins(0, 0, 0, 4);
    grid->setColumnStretch(1, 1);
    grid->addWidget(row.shape, 0, 0, Qt::AlignTop);
    grid->addWidget(row.name, 0, 1);
    grid->addWidget(row.test, 0, 2);
    grid->addWidget(row.said, 1, 1, 1, 2);
    grid->addWidget(row.code, 2, 1);
    grid->addWidget(row.confirm, 2, 2);
    const QString name = way.way;
    connect(row.test, &QPushButton::clicked, this, [this, name] { test(name); });
    connect(row.confirm, &QPushButton::clicked, this, [this, name] { confirm(name); });
    connect(row.code, &QLineEdit::returnPressed, this, [this, name] { confirm(name); });
    connect(row.code, &QLineEdit::textChanged, this, [this, name] {
        if (Row *changed = rowOf(name))
            show(*changed);
    });
    m_column->addWidget(area);
    if (!m_rows.isEmpty())
        setTabOrder(m_rows.last().confirm, row.test);
    setTabOrder(row.test, row.code);
    setTabOrder(row.code, row.confirm);
    m_rows.append(row);
}

void AlertProof::test(const QString &way)
{
    m_service.ask(ipc::TestAlert{way}, this, [this, way](const Asked<ipc::Done> &answer) {
        Row *row = rowOf(way);
        if (!row)
            return;
        row->isAsked |= bool(answer);
        row->error = answer ? std::nullopt : std::optional(answer.error());
        show(*row);
        if (answer)
            row->code->setFocus();
    });
}

void AlertProof::confirm(const QString &way)
{
    const Row *asked = rowOf(way);
    if (!asked || asked->code->text().trimmed().isEmpty())
        return;
    m_service.ask(ipc::ConfirmAlert{way, asked->code->text().trimmed()}, this, [this, way](const Asked<ipc::Done> &answer) {
        Row *row = rowOf(way);
        if (!row)
            return;
        row->error = answer ? std::nullopt : std::optional(answer.error());
        row->way.isProved |= bool(answer);
        show(*row);
        Q_EMIT waysChanged();
    });
}

void AlertProof::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        for (Row &row : m_rows)
            show(row);
}

void AlertProof::show(Row &row)
{
    const bool isProved = row.way.isProved;
    row.area->setVisible(!m_only || m_only->contains(row.way.way));
    const ipc::Verdict verdict = isProved ? ipc::Verdict::Good : row.error || row.way.failsSince ? ipc::Verdict::Attention : ipc::Verdict::Unknown;
    const VerdictLook look = lookOf(verdict);
    row.shape->setPixmap(iconPixmap(look.icon, palette(), look.tone, shapeSize, devicePixelRatioF()));
    row.shape->setToolTip(verdictWord(verdict));
    const QString name = row.way.way == webhook ? tr("Webhook") : row.way.way;
    row.name->setText(name);
    row.test->setText(isProved ? tr("Test again") : tr("Send a test alert"));
    row.test->setAccessibleName(tr("Send a test alert to %1").arg(name));
    row.code->setPlaceholderText(tr("code from the test alert"));
    row.code->setAccessibleName(tr("Code from the test alert to %1").arg(name));
    row.confirm->setText(tr("Confirm"));
    row.confirm->setAccessibleName(tr("Confirm the code of %1").arg(name));
    row.confirm->setEnabled(!row.code->text().trimmed().isEmpty());
    const bool wantsCode = row.isAsked && !isProved;
    row.code->setVisible(wantsCode);
    row.confirm->setVisible(wantsCode);
    row.said->setText(row.error ? sayWithAdvice(*row.error)
                      : isProved ? tr("Proved: a test alert arrived and was confirmed.")
                      : row.way.reason && row.way.failsSince ? tr("Cannot leave:") + u' ' + say(*row.way.reason)
                      : wantsCode ? tr("It is on its way. Write the code that is in it.")
                                  : tr("Not proved yet. Until then the Overview lists it as still to be done."));
}

} // namespace ui
