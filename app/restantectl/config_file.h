// A configuration that moves to another box, as a file: the document, the firm's own notices, the imported lists of addresses. What must not
// be in a file that lies about is left out, and named in it: passwords, certificates and their keys. PURE but for load() and save().
// Callers: config_export_command, config_import_command.
#pragma once
#include <QJsonObject>
#include "ipc/contract.h"
#include "ipc/outcome.h"

struct ConfigFile {
    static constexpr int format = 1; // a higher one is of a newer version, and left alone

    struct OwnTemplate {
        ipc::NoticeKind kind = ipc::NoticeKind::Failed;
        QString language, domain, text; // as ipc::SetTemplate
        static void fields(auto &self, auto &io)
        {
            io("kind", self.kind);
            io("language", self.language);
            io("domain", self.domain);
            io("text", self.text);
        }
    };
    struct List {
        QString domain, name;
        bool complete = false;
        QList<QString> addresses;
        std::optional<QDateTime> readAt = {}; // from its source
        static void fields(auto &self, auto &io)
        {
            io("domain", self.domain);
            io("name", self.name);
            io("complete", self.complete);
            io("addresses", self.addresses);
            io("readAt", self.readAt);
        }
    };

    QString host; // where it was made
    QDateTime made;
    QJsonObject document;
    QList<OwnTemplate> templates;
    QList<List> lists;
    QList<QString> secrets;      // names of passwords that are not in it
    QList<QString> certificates; // files that are not in it

    static void fields(auto &self, auto &io)
    {
        io("host", self.host);
        io("made", self.made);
        io("document", self.document);
        io("templates", self.templates);
        io("lists", self.lists);
        io("secrets", self.secrets);
        io("certificates", self.certificates);
    }

    // With its checksum. Error "export.cannot-write" (file, reason).
    std::optional<ipc::Sentence> save(const QString &path) const;
    // Errors: "ctl.cannot-read" (file, reason), "config.file-damaged", "config.file-newer" (file).
    static ipc::Outcome<ConfigFile> load(const QString &path);
};
