#include "intake/spf_check.h"
#include <QTimer>
#include <memory>

namespace intake {

namespace {

using mail::spf::Answer;
using mail::spf::Question;

Answer::Status statusOf(dns::Status status)
{
    switch (status) {
    case dns::Status::Ok:
        return Answer::Status::Found;
    case dns::Status::NoData:
    case dns::Status::NameError:
        return Answer::Status::Nothing;
    case dns::Status::ServerFailure:
    case dns::Status::TimedOut:
    case dns::Status::Malformed:
        break;
    }
    return Answer::Status::Failed;
}

// One evaluation; lives as long as its context, or until it is done.
class SpfCheck : public QObject {
public:
    SpfCheck(dns::Resolver &resolver, const mail::spf::Query &query, QObject *context, std::function<void(const mail::spf::Evaluation &)> done)
        : QObject(context), m_resolver(resolver), m_query(query), m_done(std::move(done))
    {
        QTimer::singleShot(spfLimit, this, [this] { finish(timedOut(m_query)); });
        QTimer::singleShot(0, this, [this] { goOn(); }); // never from inside the call
    }

private:
    void goOn()
    {
        const auto state = mail::spf::evaluate(m_query, m_answers);
        if (const auto *evaluation = std::get_if<mail::spf::Evaluation>(&state))
            return finish(*evaluation);
        const auto &wanted = std::get<mail::spf::Unanswered>(state);
        m_missing = wanted.size();
        for (const Question &question : wanted)
            ask(question);
    }

    void ask(const Question &question)
    {
        switch (question.type) {
        case Question::Type::A:
        case Question::Type::Aaaa: {
            const auto type = question.type == Question::Type::A ? dns::Type::A : dns::Type::Aaaa;
            return m_resolver.addressesOf(question.name, type, this, [this, question](const dns::AddressAnswer &reply) {
                take(question, {statusOf(reply.status), {}, reply.records});
            });
        }
        case Question::Type::Mx:
            return m_resolver.mx(question.name, this, [this, question](const dns::MxAnswer &reply) {
                Answer answer{statusOf(reply.status), {}, {}};
                for (const dns::Mx &mx : reply.records)
                    answer.texts.append(mx.host);
                take(question, answer);
            });
        case Question::Type::Txt:
        case Question::Type::Ptr: {
            const auto type = question.type == Question::Type::Txt ? dns::Type::Txt : dns::Type::Ptr;
            return m_resolver.texts(question.name, type, this, [this, question](const dns::Answer<QByteArray> &reply) {
                take(question, {statusOf(reply.status), reply.records, {}});
            });
        }
        }
    }

    void take(const Question &question, const Answer &answer)
    {
        m_answers.insert(question, answer);
        if (--m_missing == 0)
            goOn();
    }

    void finish(const mail::spf::Evaluation &evaluation)
    {
        if (!m_done)
            return;
        std::exchange(m_done, nullptr)(evaluation);
        deleteLater();
    }

    dns::Resolver &m_resolver;
    const mail::spf::Query m_query;
    std::function<void(const mail::spf::Evaluation &)> m_done;
    mail::spf::Answers m_answers;
    qsizetype m_missing = 0;
};

} // namespace

spool::Spf spoolSpf(mail::spf::Verdict verdict)
{
    using mail::spf::Verdict;
    switch (verdict) {
    case Verdict::None: return spool::Spf::None;
    case Verdict::Neutral: return spool::Spf::Neutral;
    case Verdict::Pass: return spool::Spf::Pass;
    case Verdict::Fail: return spool::Spf::Fail;
    case Verdict::SoftFail: return spool::Spf::SoftFail;
    case Verdict::TempError: return spool::Spf::TempError;
    case Verdict::PermError: return spool::Spf::PermError;
    }
    return spool::Spf::Unchecked;
}

void checkSpf(dns::Resolver &resolver, const mail::spf::Query &query, QObject *context, std::function<void(const mail::spf::Evaluation &)> done)
{
    new SpfCheck(resolver, query, context, std::move(done)); // owned by `context`
}

} // namespace intake
