#include "ui/domains/directory_panel.h"
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include "ipc/codec.h"
#include "ui/domains/labels.h"
#include "ui/domains/list_table.h"
#include "ui/icons.h"
#include "ui/text.h"
#include "ui/wizard/domain_text.h"

namespace ui {

namespace {

constexpr int shapeSize = 22;
constexpr int wellKnown = 100, partlyKnown = 50; // ipc::DirectoryDomain::readiness

bool hasCompleteList(const ipc::DirectoryDomain &domain) { return std::ranges::any_of(domain.lists, &ipc::DirectoryList::complete); }

} // namespace

Knowledge knowledgeOf(const ipc::DirectoryDomain &domain)
{
    if (domain.readiness >= wellKnown)
        return {QStringLiteral("state-well"), Tone::Well, DirectoryPanel::tr("it is known who exists")};
    if (domain.catchAll == ipc::CatchAll::Found)
        return {QStringLiteral("state-attention"), Tone::Attention, DirectoryPanel::tr("your mail server takes mail for every address")};
    if (domain.readiness >= partlyKnown)
        return {QStringLiteral("unknown"), Tone::Busy, DirectoryPanel::tr("it is partly known who exists")};
    return {QStringLiteral("state-attention"), Tone::Attention, DirectoryPanel::tr("it is not known who exists")};
}

DirectoryPanel::DirectoryPanel(QWidget *parent)
    : QGroupBox(parent), m_shape(new QLabel(this)), m_reason(plainLabel(this, "directoryReason")), m_catchAll(new QFrame(this)),
      m_catchAllShape(new QLabel(m_catchAll)), m_catchAllTitle(plainLabel(m_catchAll, "catchAllTitle")),
      m_catchAllText(plainLabel(m_catchAll, "catchAllText")), m_figures(plainLabel(this, "directoryFigures")), m_listsTitle(plainLabel(this, "listsTitle")),
      m_import(new QPushButton(this)), m_remove(new QPushButton(this)), m_table(new ListTable(this)), m_empty(plainLabel(this, "listsEmpty")),
      m_sourcesShape(new QLabel(this)), m_sources(plainLabel(this, "listSources")),
      m_hint(plainLabel(this, "listsHint"))
{
    setObjectName(QStringLiteral("directoryPanel"));
    build();
    connect(m_import, &QPushButton::clicked, this, &DirectoryPanel::importWanted);
    const auto askToRemove = [this] {
        if (const auto list = m_table->chosen(); list && m_remove->isEnabled())
            Q_EMIT removeWanted(*list);
    };
    connect(m_remove, &QPushButton::clicked, this, askToRemove);
    connect(m_table, &ListTable::removeWanted, this, askToRemove);
    connect(m_table, &ListTable::chosenChanged, this, [this] { m_remove->setEnabled(m_mayChange && m_table->chosen()); });
    retranslate();
}

void DirectoryPanel::build()
{
    m_import->setObjectName(QStringLiteral("listImport"));
    m_remove->setObjectName(QStringLiteral("listRemove"));
    for (QLabel *label : {m_reason, m_figures, m_catchAllText})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setBold(m_listsTitle);
    buildCatchAll();
    auto *reason = new QHBoxLayout;
    reason->setSpacing(10);
    reason->addWidget(m_shape, 0, Qt::AlignTop);
    reason->addWidget(m_reason, 1);
    auto *lists = new QHBoxLayout;
    lists->addWidget(m_listsTitle, 1);
    lists->addWidget(m_import);
    lists->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(10);
    column->addLayout(reason);
    column->addWidget(m_figures);
    column->addWidget(m_catchAll);
    column->addLayout(lists);
    column->addWidget(m_table);
    auto *sources = new QHBoxLayout;
    sources->setSpacing(10);
    sources->addWidget(m_sourcesShape, 0, Qt::AlignTop);
    sources->addWidget(m_sources, 1);
    column->addWidget(m_empty);
    column->addLayout(sources);
    column->addWidget(m_hint);
}

void DirectoryPanel::buildCatchAll()
{
    m_catchAll->setObjectName(QStringLiteral("catchAllWarning"));
    m_catchAll->setAutoFillBackground(true);
    setBold(m_catchAllTitle);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_catchAllTitle);
    words->addWidget(m_catchAllText);
    auto *row = new QHBoxLayout(m_catchAll);
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(10);
    row->addWidget(m_catchAllShape, 0, Qt::AlignTop);
    row->addLayout(words, 1);
}

void DirectoryPanel::show(const ipc::DirectoryDomain &domain, const QDateTime &now)
{
    m_domain = domain;
    m_now = now;
    refresh();
}

void DirectoryPanel::setMayChange(bool mayChange)
{
    m_mayChange = mayChange;
    refresh();
}

void DirectoryPanel::setDropTarget(bool isDropTarget)
{
    m_isDropTarget = isDropTarget;
    update();
}

void DirectoryPanel::changeEvent(QEvent *event)
{
    QGroupBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

void DirectoryPanel::paintEvent(QPaintEvent *event)
{
    QGroupBox::paintEvent(event);
    if (!m_isDropTarget)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = toneColour(Tone::Accent, palette());
    painter.setPen(QPen(ground, 2));
    ground.setAlpha(28);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

void DirectoryPanel::retranslate()
{
    m_listsTitle->setText(tr("Lists of addresses"));
    m_import->setText(tr("&Import a list…"));
    m_import->setIcon(icon(QStringLiteral("import"), palette()));
    m_remove->setText(tr("Re&move…"));
    m_remove->setIcon(icon(QStringLiteral("remove"), palette()));
    m_import->setAccessibleName(tr("Import a list of addresses"));
    m_remove->setAccessibleName(tr("Remove the chosen list"));
    m_empty->setText(tr("There is no list yet. With a complete one the relay knows who does not exist while your mail server is away, and takes no spam for "
                        "invented addresses. One address a line, a CSV with the addresses in any column, an export of Active Directory or a Postfix "
                        "map will do."));
    m_catchAllTitle->setText(tr("Your mail server takes mail for every address, even one that nobody can have"));
    m_table->retranslate();
    refresh();
}

void DirectoryPanel::refresh()
{
    if (m_domain.domain.isEmpty())
        return;
    setTitle(tr("Who exists at %1").arg(shownDomain(m_domain.domain)));
    const Knowledge knowledge = knowledgeOf(m_domain);
    m_shape->setPixmap(iconPixmap(knowledge.icon, palette(), knowledge.tone, shapeSize, devicePixelRatioF()));
    m_shape->setAccessibleName(knowledge.word);
    m_reason->setText(say(m_domain.reason));
    m_figures->setText(figures());
    showCatchAll();
    m_table->show(m_domain.lists, m_now);
    m_table->setVisible(!m_domain.lists.isEmpty());
    m_empty->setVisible(m_domain.lists.isEmpty());
    showSources();
    m_hint->setText(m_mayChange ? tr("You can also drop a CSV or text file here. You see what is in it before anything changes.")
                                : tr("Your account may look, but only an administrator of the relay may import and remove lists."));
    m_import->setEnabled(m_mayChange);
    m_remove->setEnabled(m_mayChange && m_table->chosen());
    m_remove->setVisible(!m_domain.lists.isEmpty());
}

QString DirectoryPanel::figures() const
{
    QStringList counts;
    if (m_domain.listed > 0)
        counts << tr("%Ln address(es) in lists", nullptr, shownCount(m_domain.listed));
    if (m_domain.learned > 0)
        counts << tr("%Ln address(es) learned, because your mail server took mail for them", nullptr, shownCount(m_domain.learned));
    if (m_domain.gone > 0)
        counts << tr("%Ln address(es) that do not exist, as your mail server said", nullptr, shownCount(m_domain.gone));
    if (counts.isEmpty())
        counts << tr("No address is known.");
    return counts.join(QStringLiteral(" · ")) + u'\n' + tested();
}

QString DirectoryPanel::tested() const
{
    const QString when = m_domain.testedAt ? clockText(*m_domain.testedAt, m_now) : QString();
    switch (m_domain.catchAll) {
    case ipc::CatchAll::Found: return tr("Your mail server was asked about an invented address (%1) and takes mail for it.").arg(when);
    case ipc::CatchAll::None: return tr("Your mail server was asked about an invented address (%1) and refuses it, as it should.").arg(when);
    case ipc::CatchAll::Untested: break;
    }
    return tr("Your mail server was not asked about an invented address yet, to see whether it refuses it.");
}

void DirectoryPanel::showSources()
{
    QStringList lines;
    bool isTroubled = false;
    for (const ipc::DirectorySource &source : m_domain.sources.value_or(QList<ipc::DirectorySource>())) {
        const QJsonObject facts = ipc::JsonWriter::value(source).toObject();
        lines << say({source.problem ? QStringLiteral("ctl.source-failed") : QStringLiteral("ctl.source-read"), facts});
        if (source.foreign + source.disabled + source.referrals > 0)
            lines << say({QStringLiteral("ctl.source-left-out"), facts});
        isTroubled = isTroubled || source.problem;
    }
    m_sources->setText(lines.join(u'\n'));
    m_sources->setVisible(!lines.isEmpty());
    m_sourcesShape->setVisible(isTroubled);
    m_sourcesShape->setPixmap(iconPixmap(QStringLiteral("state-attention"), palette(), Tone::Attention, shapeSize, devicePixelRatioF()));
}

void DirectoryPanel::showCatchAll()
{
    m_catchAll->setVisible(m_domain.catchAll == ipc::CatchAll::Found);
    if (m_catchAll->isHidden())
        return;
    QPalette colours = palette();
    colours.setColor(QPalette::Window, toneGround(Tone::Attention, palette()));
    m_catchAll->setPalette(colours);
    m_catchAllShape->setPixmap(iconPixmap(QStringLiteral("state-attention"), palette(), Tone::Attention, shapeSize, devicePixelRatioF()));
    m_catchAllText->setText(tr("So it cannot be asked who exists, and nothing can be learned: mail to invented addresses comes in, and most of it is spam.") + u'\n'
                            + catchAllAdvice());
}

QString DirectoryPanel::catchAllAdvice() const
{
    const QString cure = tr("Let your mail server refuse unknown recipients (Exchange: recipient filter of the anti-spam agents; Postfix: no catch-all in "
                            "its maps).");
    if (hasCompleteList(m_domain))
        return tr("What to do: %1 Until then the complete list stands in while it is away; keep it fresh.").arg(cure);
    return tr("What to do: %1 Or import a complete list here, which holds while it is away. If every address is meant to get mail, leave it as it is.").arg(cure);
}

} // namespace ui
