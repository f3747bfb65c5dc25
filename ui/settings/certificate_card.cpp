#include "ui/settings/certificate_card.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include "ui/domains/labels.h"
#include "ui/icons.h"
#include "ui/text.h"

namespace ui {

namespace {

constexpr int shapeSize = 22;
constexpr qint64 day = 86'400; // seconds
constexpr qint64 soon = 21 * day; // as the service warns

} // namespace

CertificateCard::CertificateCard(Use use, const QString &name, QWidget *parent)
    : QFrame(parent), m_use(use), m_shape(new QLabel(this)), m_head(plainLabel(this, "")), m_names(plainLabel(this, "")), m_end(plainLabel(this, "")),
      m_remarks(plainLabel(this, "")), m_file(plainLabel(this, ""))
{
    setObjectName(name);
    setFrameShape(QFrame::StyledPanel);
    setBold(m_head);
    const std::pair<QLabel *, const char *> parts[] = {{m_head, "Head"}, {m_names, "Names"}, {m_end, "End"}, {m_remarks, "Remarks"}, {m_file, "File"}};
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    for (const auto &[label, suffix] : parts) {
        label->setObjectName(name + QLatin1String(suffix));
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setMinimumWidth(1); // paths and names of others may be long
        words->addWidget(label);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(10);
    row->addWidget(m_shape, 0, Qt::AlignTop);
    row->addLayout(words, 1);
}

void CertificateCard::show(const ipc::Certificate &certificate, const QDateTime &now)
{
    m_certificate = certificate;
    m_now = now;
    refresh();
}

QString CertificateCard::headText() const
{
    if (m_certificate.refused)
        return m_use == Use::Candidate     ? tr("This certificate cannot be used")
               : m_certificate.isInUse ? tr("What stands in the files now cannot be used; what was read before is still in use")
                                       : tr("This certificate cannot be used; senders see a self-signed one");
    if (m_use == Use::Candidate)
        return tr("This certificate can be used");
    if (m_certificate.isOwn)
        return tr("In use: a certificate of Restante's own making");
    return m_certificate.isInUse ? tr("In use") : tr("Not in use");
}

QString CertificateCard::endText() const
{
    if (!m_certificate.ends)
        return {};
    const qint64 seconds = m_now.secsTo(*m_certificate.ends);
    const QString date = QLocale().toString(m_certificate.ends->toLocalTime().date(), QLocale::LongFormat);
    if (seconds < 0)
        return tr("Ended on %1.").arg(date);
    return tr("Good until %1: %2.").arg(date, tr("%Ln day(s) left", nullptr, shownCount(seconds / day)));
}

void CertificateCard::refresh()
{
    const bool isEnded = m_certificate.ends && *m_certificate.ends <= m_now;
    const bool endsSoon = m_certificate.ends && m_now.secsTo(*m_certificate.ends) < soon;
    const bool isBad = m_certificate.refused || isEnded;
    const bool isOdd = endsSoon || !m_certificate.remarks.isEmpty();
    const char *shape = isBad ? "state-problem" : isOdd ? "state-attention" : "state-well";
    const Tone tone = isBad ? Tone::Problem : isOdd ? Tone::Attention : Tone::Well;
    m_shape->setPixmap(iconPixmap(QLatin1String(shape), palette(), tone, shapeSize, devicePixelRatioF()));
    m_head->setText(headText());
    QStringList names{tr("For %1.").arg(m_certificate.names.join(QStringLiteral(", ")))};
    if (!m_certificate.issuer.isEmpty())
        names << tr("Signed by %1.").arg(m_certificate.issuer);
    m_names->setText(m_certificate.names.isEmpty() ? QString() : names.join(u' '));
    m_end->setText(endText());
    QStringList remarks;
    if (m_certificate.refused)
        remarks << say(*m_certificate.refused);
    for (const ipc::Sentence &one : m_certificate.remarks)
        if (one.code != QLatin1String("certificate.expired")) // is said beside the date
            remarks << say(one);
    m_remarks->setText(remarks.join(u'\n'));
    m_file->setText(m_certificate.file.isEmpty() ? QString() : tr("File: %1").arg(m_certificate.file));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, toneColour(Tone::Muted, palette()));
    m_file->setPalette(muted);
    for (QLabel *label : {m_names, m_end, m_remarks, m_file})
        label->setVisible(!label->text().isEmpty());
}

void CertificateCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace ui
