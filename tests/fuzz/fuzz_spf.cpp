// Anything as SPF records, explanations and senders: evaluated within the bounds of RFC 7208 4.6.4, and the header that says so stays one.
// Input: sender, then texts, each by a line. The first text is the sender's record, the n-th that of whatever is asked for as the n-th.
#include "fuzz/fuzz.h"
#include "mail/spf_header.h"

using namespace mail::spf;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Variant variant(bytesOf(data, size));
    const QList<QByteArray> lines = variant.bytes.split('\n');
    const QHostAddress client(variant.bit(0) ? QStringLiteral("2001:db8::cb01") : QStringLiteral("192.0.2.3"));
    const Query query{client, lines.last(), lines.first() + "@a.test", "mx2.example.test", {}};
    Answers answers;
    qsizetype asked = 0;
    for (;;) {
        const auto state = evaluate(query, answers);
        if (const auto *done = std::get_if<Evaluation>(&state)) {
            promise(done->lookups <= 11 && done->voidLookups <= 3, "within the limits");
            promise(asked <= 130, "few questions");
            const QByteArray header = receivedSpf(*done, query);
            promise(header.startsWith("Received-SPF: ") && header.endsWith("\"\r\n") && header.count('\n') == header.count("\r\n\t") + 1, "one header");
            return 0;
        }
        for (const Question &question : std::get<Unanswered>(state)) {
            promise(!question.name.isEmpty() && question.name.size() <= 253 && !answers.contains(question), "asks for names, and once");
            ++asked;
            Answer answer;
            const QByteArray text = lines.value(asked % std::max<qsizetype>(1, lines.size()));
            answer.status = text.isEmpty() ? Answer::Status::Nothing : Answer::Status::Found;
            if (question.type == Question::Type::A || question.type == Question::Type::Aaaa)
                answer.addresses = {asked % 2 ? client : QHostAddress(QStringLiteral("203.0.113.1"))};
            else
                answer.texts = text.isEmpty() ? QList<QByteArray>() : question.type == Question::Type::Txt ? QList{text} : text.split(' ');
            if (answer.status == Answer::Status::Nothing)
                answer.addresses.clear();
            answers.insert(question, answer);
        }
    }
}
