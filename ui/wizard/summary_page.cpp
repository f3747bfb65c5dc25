#include "ui/wizard/summary_page.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include "ui/icons.h"
#include "ui/service_model.h"
#include "ui/text.h"
#include "ui/wizard/domain_text.h"
#include "ui/wizard/proof_view.h"

namespace ui {

namespace {

constexpr int shapeSize = 22;
const QString bullet = QStringLiteral("• ");

QString joined(const QStringList &domains)
{
    QStringList shown;
    for (const QString &domain : domains)
        shown << shownDomain(domain);
    return shown.join(QStringLiteral(", "));
}

QStringList without(const QStringList &all, const QStringList &some)
{
    QStringList rest;
    for (const QString &one : all)
        if (!some.contains(one))
            rest << one;
    return rest;
}

bool isConflict(const ipc::Sentence &error) { return error.code == QLatin1String("config.conflict"); }
QString pathOf(const ipc::Sentence &error) { return error.parameters.value(QLatin1String("path")).toString(); }

} // namespace

SummaryPage::SummaryPage(SetupDraft &draft, ServiceModel &service, QWidget *parent)
    : WizardPage(draft, parent), m_service(service), m_intro(new QLabel(this)), m_changes(new QLabel(this)), m_shape(new QLabel(this)),
      m_result(new QLabel(this)), m_mend(new QPushButton(this)), m_proof(new ProofView(service, {}, this))
{
    setObjectName(QStringLiteral("summaryPage"));
    m_intro->setWordWrap(true);
    m_changes->setObjectName(QStringLiteral("summaryChanges"));
    m_result->setObjectName(QStringLiteral("summaryResult"));
    m_mend->setObjectName(QStringLiteral("summaryMend"));
    m_mend->setAutoDefault(false);
    for (QLabel *label : {m_changes, m_result}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *resultRow = new QHBoxLayout;
    resultRow->addWidget(m_shape, 0, Qt::AlignTop);
    resultRow->addWidget(m_result, 1);
    resultRow->addWidget(m_mend, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_intro);
    column->addSpacing(6);
    column->addWidget(m_changes);
    column->addSpacing(12);
    column->addLayout(resultRow);
    column->addSpacing(12);
    column->addWidget(m_proof);
    column->addStretch(1);
    connect(m_mend, &QPushButton::clicked, this, [this] {
        if (isConflict(m_error))
            Q_EMIT reloadWanted();
        else
            Q_EMIT pageWanted(pageForPath(pathOf(m_error)));
    });
    refresh();
}

void SummaryPage::setBase(const ipc::ConfigDocument &base, const SetupDraft &before)
{
    m_base = base;
    m_before = before;
    m_state = Outcome::None;
    refresh();
}

QString SummaryPage::title() const { return tr("Summary"); }

void SummaryPage::enter()
{
    if (m_state == Outcome::Failed)
        m_state = Outcome::None;
    refresh();
}

void SummaryPage::apply()
{
    if (m_state == Outcome::Applying)
        return;
    m_state = Outcome::Applying;
    refresh();
    Q_EMIT completeChanged();
    ipc::SetConfig request;
    request.basedOn = m_base.revision;
    request.document = merged(m_base.document, m_before, m_draft);
    m_service.ask(request, this, [this](const Asked<ipc::ConfigDocument> &answer) { takeAnswer(answer); });
}

void SummaryPage::takeAnswer(const ipc::Outcome<ipc::ConfigDocument> &answer)
{
    m_state = answer ? Outcome::Applied : Outcome::Failed;
    if (answer)
        m_base = *answer;
    else
        m_error = answer.error();
    refresh();
    Q_EMIT completeChanged();
    if (answer)
        Q_EMIT applied();
}

void SummaryPage::changeEvent(QEvent *event)
{
    WizardPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

QString SummaryPage::changesText() const
{
    const QStringList added = without(m_draft.domains, m_before.domains);
    const QStringList removed = without(m_before.domains, m_draft.domains);
    const QStringList kept = without(m_draft.domains, added);
    QStringList lines;
    if (!added.isEmpty())
        lines << tr("Mail for %1 is accepted and kept while the mail server does not answer.").arg(joined(added));
    if (!kept.isEmpty())
        lines << tr("%1 stays protected.").arg(joined(kept));
    if (!removed.isEmpty())
        lines << tr("Mail for %1 is no longer accepted. What is kept already is still handed over.").arg(joined(removed));
    lines << (m_draft.primary == m_before.primary ? tr("The mail server stays %1.").arg(m_draft.primary)
                                                  : tr("Kept mail is handed over to %1.").arg(m_draft.primary));
    lines << tr("This machine is called %1 and takes mail at %2.").arg(m_draft.hostname, m_draft.listen);
    return bullet + lines.join(u'\n' + bullet);
}

void SummaryPage::refresh()
{
    m_intro->setText(m_state == Outcome::Applied ? tr("Done.") : tr("This will be set up, all at once or not at all:"));
    if (m_state != Outcome::Applied || m_changes->text().isEmpty())
        m_changes->setText(changesText());
    const bool hasResult = m_state != Outcome::None;
    for (QWidget *part : std::initializer_list<QWidget *>{m_shape, m_result})
        part->setVisible(hasResult);
    m_proof->setVisible(isApplied());
    if (isApplied())
        m_proof->setDomain(m_draft.domains.value(0));
    m_mend->setVisible(m_state == Outcome::Failed && (isConflict(m_error) || !pathOf(m_error).isEmpty()));
    m_mend->setText(isConflict(m_error) ? tr("&Take the present values") : tr("&Go to the field"));
    m_mend->setAccessibleName(m_mend->text().remove(u'&'));
    const auto show = [this](const char *iconName, Tone tone, const QString &text) {
        m_shape->setPixmap(iconPixmap(QLatin1String(iconName), palette(), tone, shapeSize, devicePixelRatioF()));
        m_result->setText(text);
        m_result->setAccessibleName(text);
    };
    switch (m_state) {
    case Outcome::None: break;
    case Outcome::Applying: show("step-running", Tone::Busy, tr("Setting up…")); break;
    case Outcome::Applied: show("state-well", Tone::Well, tr("It is set up. Restante accepts mail from now on.")); break;
    case Outcome::Failed: show("state-problem", Tone::Problem, say(m_error) + u' ' + tr("Nothing was changed.")); break;
    }
}

} // namespace ui
