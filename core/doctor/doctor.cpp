#include "doctor/doctor.h"

#include "doctor/gather.h"
#include "doctor/judge.h"

namespace doctor {

void check(const Question &question, dns::Resolver &resolver, QObject *context, std::function<void(Report)> answer)
{
    gather(question, resolver, context,
           [question, answer = std::move(answer)](const Facts &facts) { answer(judge(question, facts)); });
}

} // namespace doctor
