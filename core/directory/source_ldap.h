// The addresses that a directory server knows. Blocks: for the worker's thread only. Callers: source_worker.
#pragma once
#include "directory/ldap_session.h"
#include "directory/source_read.h"

namespace directory::source_ldap {

// All of it, or an error of LdapSession. More than mostAddresses end it at once: the list is truncated. `stop` ends it early.
Result<SourceRead> read(const LdapQuery &query, ListReader reader, const std::atomic<bool> &stop);

} // namespace directory::source_ldap
