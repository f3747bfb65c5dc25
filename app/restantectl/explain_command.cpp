#include "commands.h"
#include "ipc/codec.h"
#include "words/words.h"

// Exit 0, whatever the decision is: it was explained.
void runExplain(Session &session)
{
    const QStringList &given = session.options().arguments;
    session.ask(ipc::Explain{given.at(0), given.at(1), given.at(2)}, [&session](const ipc::Explanation &explanation) {
        const Terminal &out = session.out();
        if (out.isJson()) {
            out.json(ipc::JsonWriter::value(explanation).toObject());
            return session.end(Fine);
        }
        const QString decision = ipc::JsonWriter::value(explanation.decision).toString();
        out.say(out.word(QStringLiteral("explain.") + decision, {{"reply", explanation.reply}}));
        out.say(out.word(explanation.rule));
        for (const ipc::Sentence &fact : explanation.facts)
            out.say(QStringLiteral("  ") + out.word(fact));
        if (const QString advice = words::advice(explanation.rule.code, explanation.rule.parameters, out.language()); !advice.isEmpty())
            out.say(out.word("explain.change", {{"advice", advice}}));
        session.end(Fine);
    });
}
