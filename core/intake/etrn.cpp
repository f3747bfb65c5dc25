#include "intake/etrn.h"

namespace intake {

smtp::Reply etrnReply(const QByteArray &name, handover::Etrn answer)
{
    using handover::Etrn;
    switch (answer) {
    case Etrn::JustStarted:
        return {250, "2.0.0", "OK, queuing for node " + name + " started"};
    case Etrn::NothingWaits:
        return {251, "2.0.0", "OK, no messages waiting for node " + name};
    case Etrn::Probing:
    case Etrn::HandingOver: // 253 would tell anybody how much mail the firm is missing
        return {252, "2.0.0", "OK, pending messages for node " + name + " started"};
    case Etrn::Unable:
        return {458, "4.3.2", "Unable to queue messages for node " + name};
    case Etrn::NotOurs:
        break;
    }
    return {459, "4.7.1", "Node " + name + " not allowed: no mail is kept for it here"};
}

} // namespace intake
