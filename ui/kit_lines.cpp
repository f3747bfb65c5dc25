#include "ui/kit_lines.h"
#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>
#include <utility>
#include "ui/domains/labels.h"
#include "ui/record_box.h"
#include "ui/text.h"

namespace ui {

namespace {

constexpr std::pair<const char *, ipc::KitServer> servers[] = {
    {"Postfix", ipc::KitServer::Postfix}, {"Exim", ipc::KitServer::Exim}, {"Microsoft Exchange", ipc::KitServer::Exchange},
    {"hMailServer", ipc::KitServer::HMailServer}, {"rspamd", ipc::KitServer::Rspamd}, {"SpamAssassin", ipc::KitServer::SpamAssassin}};

void addSentence(QWidget *parent, const char *name, const QString &text)
{
    QLabel *label = plainLabel(parent, name);
    label->setText(text);
    parent->layout()->addWidget(label);
}

} // namespace

KitLines::KitLines(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("kitParts"));
    m_column->setContentsMargins(0, 0, 0, 0);
}

void KitLines::show(const std::optional<ipc::Kit> &kit, const QString &server)
{
    delete std::exchange(m_parts, new QWidget(this));
    m_column->addWidget(m_parts);
    auto *column = new QVBoxLayout(m_parts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    int number = 0;
    QWidget *before = this; // new widgets are behind all others for the Tab key
    for (const ipc::KitPart &part : kit ? kit->parts : QList<ipc::KitPart>()) {
        addSentence(m_parts, "kitWhere", say(part.where));
        ++number;
        if (part.lines.isEmpty())
            continue;
        auto *lines = new RecordBox("kitLines", m_parts);
        lines->show(tr("Lines to paste (%1 of %2)").arg(number).arg(kit->parts.size()), server, part.lines);
        column->addWidget(lines);
        for (QWidget *stop : lines->stops()) {
            setTabOrder(before, stop);
            before = stop;
        }
    }
    for (const ipc::Sentence &remark : kit ? kit->remarks : QList<ipc::Sentence>())
        addSentence(m_parts, "kitRemark", QStringLiteral("• ") + say(remark));
    m_parts->show();
}

void addKitServers(QComboBox &box)
{
    for (const auto &[name, server] : servers)
        box.addItem(QLatin1String(name), int(server));
}

ipc::KitServer chosenKitServer(const QComboBox &box) { return ipc::KitServer(box.currentData().toInt()); }

} // namespace ui
