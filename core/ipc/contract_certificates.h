// What STARTTLS offers to senders: which certificates are in use, and whether others could be. A key goes in and never comes out.
#pragma once
#include <QList>
#include "ipc/contract_values.h"

namespace ipc {

struct Certificate {
    QString file; // as in the configuration, or what was asked about; empty: it was sent
    QString key;
    bool isInUse = false;
    bool isOwn = false;   // of our own making, because the configuration names none
    QList<QString> names; // that it is for
    QString issuer;       // who signed it
    std::optional<QDateTime> begins, ends;
    QString fingerprint;            // SHA-256, hexadecimal
    std::optional<Sentence> refused; // why it cannot be used: "tls.…"
    QList<Sentence> remarks;        // it can be used, but: "certificate.expired", "certificate.not-yet", "certificate.other-name", "certificate.self-signed"

    static void fields(auto &self, auto &io)
    {
        io("file", self.file);
        io("key", self.key);
        io("isInUse", self.isInUse);
        io("isOwn", self.isOwn);
        io("names", self.names);
        io("issuer", self.issuer);
        io("begins", self.begins);
        io("ends", self.ends);
        io("fingerprint", self.fingerprint);
        io("refused", self.refused);
        io("remarks", self.remarks);
    }
};

struct Certificates {
    QList<Certificate> certificates; // in the configuration's order

    static void fields(auto &self, auto &io) { io("certificates", self.certificates); }
};
struct ListCertificates {
    static constexpr auto name = "certificates.list";
    static constexpr Role needs = Role::Administrator;
    using Reply = Certificates;

    static void fields(auto &, auto &) {}
};

// Whether a pair could be used; nothing is changed. Either files that the service is to read, or their contents; without both what the
// configuration has first, or what is of our own making. `refused` of a path that is not absolute: "certificate.not-absolute" (value).
struct CheckCertificate {
    static constexpr auto name = "certificates.check";
    static constexpr Role needs = Role::Administrator;
    using Reply = Certificate;
    QString file; // PEM, absolute
    QString key;  // empty: in the same file
    QString pem;  // contents, when `file` is empty; each at most 256 KB
    QString keyPem;
    QString hostname; // whose it is to be; empty: the configured one

    static void fields(auto &self, auto &io)
    {
        io("file", self.file);
        io("key", self.key);
        io("pem", self.pem);
        io("keyPem", self.keyPem);
        io("hostname", self.hostname);
    }
};

struct InstalledCertificate {
    QString file; // for certificates[].file; the key is in it

    static void fields(auto &self, auto &io) { io("file", self.file); }
};
// Keeps a copy that only the service can read, for config.set to name. Audited, without the key. Errors: "tls.…" as in `refused`,
// "certificate.not-kept" (file, reason).
struct InstallCertificate {
    static constexpr auto name = "certificates.install";
    static constexpr Role needs = Role::Administrator;
    using Reply = InstalledCertificate;
    QString pem;
    QString keyPem; // empty: in `pem`

    static void fields(auto &self, auto &io) { io("pem", self.pem); io("keyPem", self.keyPem); }
};

} // namespace ipc
