// The part of a configuration document that is about notices to senders. Only for parse.cpp.
#pragma once
#include "config/section.h"

namespace config {

void readNoticeRules(Section &s, NoticeRules &out); // of "notices" or of a domain's own
void readNotices(Section s, Notices &out);
// What is wrong with the smarthost only together with the rest.
void checkSmarthost(Section &root, const Config &config);

} // namespace config
