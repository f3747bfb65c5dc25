#include "ui/log/bundle_dialog.h"
#include <QCheckBox>
#include <QCoreApplication>
#include <QDate>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include "ui/domains/labels.h"
#include "ui/palette.h"
#include "ui/service_model.h"
#include "ui/text.h"

namespace ui {

BundleDialog::BundleDialog(ServiceModel &service, QWidget *parent)
    : QDialog(parent), m_service(service), m_intro(plainLabel(this, "bundleIntro")), m_message(plainLabel(this, "bundleMessage")), m_cut(new QCheckBox(this)),
      m_preview(new QPlainTextEdit(this)), m_save(new QPushButton(this)), m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("bundleDialog"));
    build();
    connect(m_cut, &QCheckBox::toggled, this, &BundleDialog::showText);
    connect(m_save, &QPushButton::clicked, this, &BundleDialog::chooseFile);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    auto *gather = new ipc::SupportGather(m_service.client(), QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion(), this);
    connect(gather, &ipc::SupportGather::finished, this, &BundleDialog::show);
    gather->start();
    refresh();
}

void BundleDialog::build()
{
    m_cut->setObjectName(QStringLiteral("bundleCut"));
    m_preview->setObjectName(QStringLiteral("bundlePreview"));
    m_save->setObjectName(QStringLiteral("bundleSave"));
    m_close->setObjectName(QStringLiteral("bundleClose"));
    m_cut->setChecked(true);
    m_preview->setReadOnly(true);
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_preview->setFont(fixedFont(font()));
    m_preview->setTabChangesFocus(true);
    m_close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(m_intro);
    column->addWidget(m_cut);
    column->addWidget(m_preview, 1);
    column->addWidget(m_message);
    column->addLayout(buttons);
    resize(760, 560);
}

void BundleDialog::show(const ipc::SupportAnswers &answers)
{
    m_answers = answers;
    showText();
}

void BundleDialog::showText()
{
    if (!m_answers)
        return;
    m_text = supportText(*m_answers, m_cut->isChecked() ? ipc::Persons::Cut : ipc::Persons::Whole);
    m_preview->setPlainText(QString::fromUtf8(m_text));
    m_saved.clear();
    refresh();
}

void BundleDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the support bundle"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), tr("Text (*.txt);;All files (*)"));
    dialog->setObjectName(QStringLiteral("bundleFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->selectFile(QStringLiteral("restante-support-%1.txt").arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &BundleDialog::save);
    dialog->open();
}

void BundleDialog::save(const QString &name)
{
    const ipc::Outcome<qint64> saved = ipc::saveBundle(name, m_text);
    m_saved = saved ? name : QString();
    m_error = saved ? ipc::Sentence() : ipc::Sentence{saved.error().code, saved.error().parameters};
    refresh();
}

void BundleDialog::refresh()
{
    setWindowTitle(tr("Support bundle"));
    m_intro->setText(tr("One text file for those who help you: configuration without passwords, versions, state, warnings, statistics, and the last lines of the log. This is all of it:"));
    m_cut->setText(tr("Cut mail addresses and the addresses of &clients"));
    m_cut->setAccessibleName(tr("Cut mail addresses and the addresses of clients"));
    m_preview->setAccessibleName(tr("What is in the bundle"));
    m_save->setText(tr("&Save…"));
    m_save->setAccessibleName(tr("Save the support bundle"));
    m_close->setText(tr("C&lose"));
    m_close->setAccessibleName(tr("Close"));
    m_save->setEnabled(m_answers.has_value());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, toneColour(m_error.code.isEmpty() ? Tone::Text : Tone::Problem, palette()));
    m_message->setPalette(colours);
    m_message->setText(!m_error.code.isEmpty() ? sayWithAdvice(m_error) : !m_saved.isEmpty() ? tr("Saved: %1").arg(m_saved) : m_answers ? QString() : tr("The service is asked…"));
    m_message->setVisible(!m_message->text().isEmpty());
}

void BundleDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace ui
