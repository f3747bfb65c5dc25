// How much of the disk a domain's waiting mail may take while another's waits too (mail-semantics E3). PURE.
// Caller: Admission::recipient.
#pragma once
#include <QtGlobal>

namespace admission {

// Bytes. `spare` is what mail may still take: free above spool.minFree.
struct Share {
    qint64 used = 0; // by the domain's messages
    qint64 spare = 0;
    bool othersWait = false; // mail of another domain waits
};

// A domain may use at most half of what there is for it: what it uses and what is spare. Alone it may use all. `announced`: of the
// message, 0 if its size is not known yet.
constexpr bool hasShare(const Share &share, qint64 announced)
{
    return !share.othersWait || share.used + announced <= share.spare - announced;
}

} // namespace admission
