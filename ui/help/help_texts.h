// The pages that explain findings, from resources/help. PURE but for reading what is built in.
//
// A page that a language lacks is there in English: better than none. Callers: HelpPage, whoever offers an explanation.
#pragma once
#include <QList>
#include <QString>

namespace ui {

struct HelpText {
    QString code;  // "MX-107"
    QString title;
    QString body;  // Markdown from headings of level 3 on, without the title; codes of other pages in it are links, "help:MX-101"
};

namespace help {

QList<HelpText> all(const QString &language); // by code, in the order MX, TLS, NET, REL
bool has(const QString &code);
// Those that have every word of `query` in code, title or body: first those that have them all in code or title.
QList<HelpText> search(const QList<HelpText> &texts, const QString &query);

} // namespace help
} // namespace ui
