// What hinders a mail of ours at a primary that does not know us, by what it replies. PURE.
//
// SMTP has codes for little of this: servers say it in words, each in its own, in English nearly always. What is not said is guessed by the code
// and where it came, and the reply itself is always shown. Callers: kit_check.
#pragma once
#include "smtp/client_session.h"

namespace handover {

enum class Hindrance {
    None,
    Greylisted, // come again: in words, or a 4xx for one recipient without another reason
    Spf,        // the sender's domain does not name us (RFC 7208; 5.7.23 and 5.7.24 of RFC 7372)
    Limited,    // too many connections, mails or recipients in a time
    PutOff,     // another 4xx: it is the server that cannot now
    Refused     // another 5xx
};

// `reply` in answer to `stage`. None: 2xx and 354.
Hindrance hindranceOf(smtp::Stage stage, const smtp::Reply &reply);

} // namespace handover
