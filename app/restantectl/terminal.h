// What restantectl writes: sentences and tables for people in the language of LC_MESSAGES, JSON for scripts.
#pragma once
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include "ipc/contract.h"

class Terminal {
public:
    explicit Terminal(bool json);

    bool isJson() const { return m_json; }
    QString language() const { return m_language; }

    QString word(const char *code, const QJsonObject &parameters = {}) const;
    QString word(const QString &code, const QJsonObject &parameters = {}) const;
    QString word(const ipc::Sentence &sentence) const;
    // Date and time by the language and the time zone of the caller.
    QString time(const QDateTime &time) const;

    void say(const QString &line) const;                     // stdout, a line
    void json(const QJsonObject &object) const;              // stdout, indented
    void complain(const ipc::Sentence &what) const;          // stderr: the sentence and its advice; with --json on stdout as {"error":…}
    // On stderr, over what it said there before; empty: it ends. Nothing where stderr is no terminal.
    void progress(const QString &line) const;
    // Columns as wide as their widest cell; the first row is the heading. Control characters of peers are made harmless.
    void table(const QList<QStringList> &rows) const;
    // Asks on stderr, reads a line from stdin: yes only if it begins with y, or as the language's own yes does.
    bool confirms(const QString &question) const;

private:
    bool m_json;
    QString m_language;
};
