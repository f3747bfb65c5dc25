#include "ui/domains/finding_row.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include "ui/domains/labels.h"
#include "ui/help/help_texts.h"
#include "ui/icons.h"
#include "ui/record_box.h"
#include "ui/status.h"
#include "ui/text.h"

namespace ui {

namespace {
constexpr int shapeSize = 20;
}

FindingRow::FindingRow(const ipc::Finding &finding, QWidget *parent)
    : QFrame(parent), m_finding(finding), m_shape(new QLabel(this)), m_head(plainLabel(this, "findingHead")), m_text(plainLabel(this, "findingText")),
      m_advice(plainLabel(this, "findingAdvice")), m_now(new RecordBox("findingNow", this)), m_shouldBe(new RecordBox("findingShouldBe", this)),
      m_explain(new QPushButton(this))
{
    build();
    connect(m_explain, &QPushButton::clicked, this, [this] { Q_EMIT helpWanted(m_finding.code); });
    refresh();
}

void FindingRow::build()
{
    setFrameShape(QFrame::StyledPanel);
    setBold(m_text);
    m_explain->setObjectName(QStringLiteral("findingExplain"));
    m_explain->setAutoDefault(false);
    for (QLabel *label : {m_text, m_advice}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setMinimumWidth(1); // a long name of somebody else's must not widen the page
    }
    auto *head = new QHBoxLayout;
    head->addWidget(m_head, 1);
    head->addWidget(m_explain);
    auto *records = new QHBoxLayout;
    records->setSpacing(14);
    records->addWidget(m_now, 1);
    records->addWidget(m_shouldBe, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addLayout(head);
    words->addWidget(m_text);
    words->addWidget(m_advice);
    words->addLayout(records);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 10);
    row->setSpacing(10);
    row->addWidget(m_shape, 0, Qt::AlignTop);
    row->addLayout(words, 1);
}

void FindingRow::show(const ipc::Finding &finding)
{
    m_finding = finding;
    refresh();
}

QList<QWidget *> FindingRow::stops() const { return QList<QWidget *>{m_explain} + m_now->stops() + m_shouldBe->stops(); }

void FindingRow::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

void FindingRow::refresh()
{
    const ipc::Severity severity = m_finding.severity;
    const QString text = say({m_finding.code, m_finding.parameters});
    ipc::Warning about;
    about.code = m_finding.code;
    about.parameters = m_finding.parameters;
    const QString advice = adviceFor(about);
    setObjectName(QStringLiteral("finding-") + key());
    setAccessibleName(severityWord(severity) + QStringLiteral(": ") + text);
    m_shape->setPixmap(iconPixmap(iconNameOf(severity), palette(), toneOf(severity), shapeSize, devicePixelRatioF()));
    m_head->setText(severityWord(severity) + QStringLiteral(" · ") + m_finding.code);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, toneColour(toneOf(severity), palette()));
    m_head->setPalette(colours);
    m_text->setText(text);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    m_now->show(tr("Now"), m_finding.code, m_finding.now);
    m_now->setVisible(!m_finding.now.isEmpty());
    m_shouldBe->show(tr("Should be"), m_finding.code, m_finding.shouldBe);
    m_shouldBe->setVisible(!m_finding.shouldBe.isEmpty());
    m_explain->setText(tr("Explain %1").arg(m_finding.code));
    m_explain->setAccessibleName(QStringLiteral("%1: %2").arg(m_explain->text(), text));
    m_explain->setVisible(help::has(m_finding.code));
}

} // namespace ui
