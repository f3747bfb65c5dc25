// A notice about a mail made up, so that a person sees what senders would read. PURE.
#pragma once
#include "notices/composer.h"

namespace notices {

// `domain`: whose mail it would be; configured, or empty: the first one. `to` reads it.
spool::Spool::Notice sampleNotice(Kind kind, const QString &language, const QString &domain, const QByteArray &to, const config::Config &config,
                                  const TemplateBook &templates, WallTime now);
// The words of a notice that was written by Composer: its subject, and the text that people read.
Template::Text wordsOf(const QByteArray &notice);

} // namespace notices
