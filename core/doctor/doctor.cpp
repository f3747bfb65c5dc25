#include "doctor/doctor.h"

#include "doctor/gather.h"
#include "doctor/judge.h"

namespace doctor {

void check(const Question &question, dns::Resolver &resolver, QObject *context, std::function<void(Report)> answer, std::shared_ptr<Turns> turns)
{
    gather(question, resolver, context,
           [question, answer = std::move(answer)](const Facts &facts) { answer(judge(question, facts)); }, gatherLimit, std::move(turns));
}

} // namespace doctor
