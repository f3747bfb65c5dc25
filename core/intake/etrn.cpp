#include "intake/etrn.h"

namespace intake {

smtp::Reply etrnReply(const QByteArray &name, const handover::EtrnAnswer &answer)
{
    using handover::Etrn;
    switch (answer.what) {
    case Etrn::JustStarted:
        return {250, "2.0.0", "OK, queuing for node " + name + " started"};
    case Etrn::NothingWaits:
        return {251, "2.0.0", "OK, no messages waiting for node " + name};
    case Etrn::Probing:
        return {252, "2.0.0", "OK, pending messages for node " + name + " started"};
    case Etrn::HandingOver:
        return {253, "2.0.0", "OK, " + QByteArray::number(answer.messages) + " pending messages for node " + name + " started"};
    case Etrn::Unable:
        return {458, "4.3.2", "Unable to queue messages for node " + name};
    case Etrn::NotOurs:
        break;
    }
    return {459, "4.7.1", "Node " + name + " not allowed: no mail is kept for it here"};
}

} // namespace intake
