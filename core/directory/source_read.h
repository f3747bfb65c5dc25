// What reading a source comes to. Callers: source_file, source_worker, sources.
#pragma once
#include "directory/list_reader.h"

namespace directory {

struct SourceRead {
    AddressList list;
    quint64 fingerprint = 0; // of the addresses, in whatever order; only within this process
    qint64 disabled = 0;     // accounts left out; of a directory server
    qint64 referrals = 0;    // references to other servers, none followed; likewise
};

// With its fingerprint.
SourceRead sourceRead(AddressList list);

} // namespace directory
