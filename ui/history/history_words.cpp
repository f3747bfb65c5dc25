#include "ui/history/history_words.h"
#include <QCoreApplication>
#include "ui/status.h"
#include "ui/text.h"
#include "words/words.h"

namespace ui::history {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::history)
};
} // namespace

Shape shapeOf(ipc::RecipientState outcome)
{
    using enum ipc::RecipientState;
    switch (outcome) {
    case Delivered: return {QStringLiteral("step-good"), Tone::Well};
    case Refused: return {QStringLiteral("step-failed"), Tone::Problem};
    case Expired: return {QStringLiteral("step-waiting"), Tone::Attention};
    default: return {QStringLiteral("remove"), Tone::Muted};
    }
}

QString senderText(const ipc::HistoryRow &row) { return row.sender.isEmpty() ? Words::tr("(a notice, no sender)") : row.sender; }

QString ruleText(const QString &rule)
{
    const QString code = QStringLiteral("rule.") + rule;
    return rule.isEmpty() || !words::knows(code) ? rule : say({code, {}});
}

QString whyText(const ipc::HistoryRow &row)
{
    QStringList said;
    if (row.reason)
        said << say(*row.reason);
    if (!row.rule.isEmpty())
        said << ruleText(row.rule);
    return said.join(u' ');
}

QString detailsText(const ipc::HistoryRow &row)
{
    QStringList lines{Words::tr("From: %1").arg(senderText(row)), Words::tr("To: %1").arg(row.recipient), Words::tr("Outcome: %1").arg(stateWord(row.outcome))};
    if (row.reason)
        lines << Words::tr("Why: %1").arg(say(*row.reason));
    if (!row.rule.isEmpty())
        lines << Words::tr("Rule: %1 (%2)").arg(ruleText(row.rule), row.rule);
    if (!row.host.isEmpty())
        lines << Words::tr("Mail server: %1").arg(row.host);
    if (!row.reply.isEmpty())
        lines << Words::tr("It said: %1").arg(row.reply);
    lines << Words::tr("Finished: %1").arg(fullTimeText(row.finished)) << Words::tr("Arrived: %1").arg(fullTimeText(row.arrived))
          << Words::tr("Size: %1").arg(sizeText(row.bytes)) << Words::tr("Tries: %1").arg(numberText(row.attempts));
    lines << Words::tr("Domain: %1").arg(row.domain);
    lines << Words::tr("Message-ID: %1").arg(row.messageId.isEmpty() ? Words::tr("none") : row.messageId);
    lines << Words::tr("Number: %1").arg(row.message) << Words::tr("Number of the recipient: %1").arg(row.id);
    return lines.join(u'\n');
}

} // namespace ui::history
