#include "ui/wizard/welcome_page.h"
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include "ui/icons.h"
#include "ui/language.h"
#include "ui/local_settings.h"
#include "ui/wizard/setup_draft.h"

namespace ui {

namespace {
constexpr int shapeSize = 32;
constexpr const char *shapes[] = {"server", "us", "state-well"};
}

WelcomePage::WelcomePage(SetupDraft &draft, Language &language, LocalSettings &settings, QWidget *parent)
    : WizardPage(draft, parent), m_language(language), m_settings(settings), m_intro(new QLabel(this)), m_languageLabel(new QLabel(this)),
      m_languages(new QComboBox(this)), m_note(new QLabel(this)), m_continued(new QLabel(this)), m_startOver(new QPushButton(this))
{
    setObjectName(QStringLiteral("welcomePage"));
    m_languages->setObjectName(QStringLiteral("wizardLanguage"));
    m_languageLabel->setBuddy(m_languages);
    for (const QString &one : Language::all())
        m_languages->addItem(Language::nameOf(one), one);
    m_languages->setCurrentIndex(m_languages->findData(m_language.current()));
    m_continued->setObjectName(QStringLiteral("wizardContinued"));
    m_startOver->setObjectName(QStringLiteral("wizardStartOver"));
    m_startOver->setAutoDefault(false);
    for (QLabel *label : {m_intro, m_note, m_continued})
        label->setWordWrap(true);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(14);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < int(std::size(shapes)); ++i) {
        m_shapes << new QLabel(this);
        m_lines << new QLabel(this);
        m_lines.last()->setWordWrap(true);
        grid->addWidget(m_shapes.last(), i, 0, Qt::AlignTop);
        grid->addWidget(m_lines.last(), i, 1);
    }
    auto *languageRow = new QHBoxLayout;
    languageRow->addWidget(m_languageLabel);
    languageRow->addWidget(m_languages);
    languageRow->addStretch(1);
    auto *continuedRow = new QHBoxLayout;
    continuedRow->addWidget(m_continued, 1);
    continuedRow->addWidget(m_startOver, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_intro);
    column->addSpacing(8);
    column->addLayout(grid);
    column->addSpacing(8);
    column->addWidget(m_note);
    column->addSpacing(12);
    column->addLayout(languageRow);
    column->addSpacing(12);
    column->addLayout(continuedRow);
    column->addStretch(1);
    connect(m_languages, &QComboBox::activated, this, &WelcomePage::choose);
    connect(m_startOver, &QPushButton::clicked, this, &WelcomePage::startOverWanted);
    retranslate();
}

QString WelcomePage::title() const { return tr("Welcome"); }

void WelcomePage::enter()
{
    m_languages->setCurrentIndex(m_languages->findData(m_language.current()));
    retranslate();
}

void WelcomePage::setContinued(const QString &since)
{
    m_since = since;
    retranslate();
}

// The languages of notices and alerts go along as long as nobody chose others.
void WelcomePage::choose()
{
    const QString before = m_language.current(), now = m_languages->currentData().toString();
    if (m_draft.domains.isEmpty() || m_draft.primary.isEmpty()) {
        for (QString *one : {&m_draft.noticeLanguage, &m_draft.alertLanguage})
            if (*one == before)
                *one = now;
    }
    m_settings.setLanguage(now);
    m_language.use(now);
}

void WelcomePage::changeEvent(QEvent *event)
{
    WizardPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

void WelcomePage::retranslate()
{
    m_intro->setText(tr("When your own mail server cannot take mail, Restante does. The set-up takes about ten minutes."));
    const QString lines[] = {tr("You say whose mail it is and where your mail server stands. Most of it is found by itself."),
                             tr("This machine and the DNS are looked at, and you are told what to change where."),
                             tr("At the end you see that it works, and what is still to be done.")};
    for (int i = 0; i < m_lines.size(); ++i) {
        m_lines.at(i)->setText(lines[i]);
        m_shapes.at(i)->setPixmap(iconPixmap(QLatin1String(shapes[i]), palette(), Tone::Accent, shapeSize, devicePixelRatioF()));
    }
    m_note->setText(tr("Nothing is changed before you say so on the last page. You can stop at any time and go on later."));
    m_languageLabel->setText(tr("&Language"));
    m_languages->setAccessibleName(tr("Language"));
    m_continued->setVisible(!m_since.isEmpty());
    m_continued->setText(tr("You began this set-up on %1. What you wrote is still here.").arg(m_since));
    m_startOver->setVisible(!m_since.isEmpty());
    m_startOver->setText(tr("&Start over"));
    m_startOver->setAccessibleName(tr("Start over"));
}

} // namespace ui
