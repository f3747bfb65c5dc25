// What a service knows of who exists, as the tests of the window need it.
#pragma once
#include "ipc/codec.h"
#include "ipc/contract.h"

struct DirectoryKit {
    static ipc::Sentence reason(const ipc::Sentence &known, const char *effect)
    {
        return {"directory.readiness", {{"known", ipc::JsonWriter::value(known)}, {"effect", ipc::JsonWriter::value(ipc::Sentence{effect, {}})}}};
    }
    static ipc::DirectoryList list(const QString &name, qint64 addresses, bool complete)
    {
        return {name, complete, QDateTime::currentDateTimeUtc().addSecs(-3 * 3600), addresses};
    }
    static ipc::DirectoryDomain unknown(const QString &domain = QStringLiteral("firma.cz"))
    {
        ipc::DirectoryDomain made;
        made.domain = domain;
        made.reason = reason({"directory.known-nothing", {}}, "directory.others-accepted");
        return made;
    }
    static ipc::DirectoryDomain ready(const QString &domain = QStringLiteral("firma.cz"))
    {
        ipc::DirectoryDomain made = unknown(domain);
        made.lists = {list(QStringLiteral("staff.csv"), 48, true)};
        made.catchAll = ipc::CatchAll::None;
        made.testedAt = QDateTime::currentDateTimeUtc().addSecs(-600);
        made.listed = 48;
        made.learned = 5;
        made.gone = 2;
        made.readiness = 100;
        made.reason = reason({"directory.known-complete", {{"addresses", 48}, {"age", 3 * 3600}}}, "directory.others-refused");
        return made;
    }
    static ipc::DirectoryDomain learned(const QString &domain = QStringLiteral("firma.cz"))
    {
        ipc::DirectoryDomain made = unknown(domain);
        made.catchAll = ipc::CatchAll::None;
        made.testedAt = QDateTime::currentDateTimeUtc().addSecs(-600);
        made.learned = 31;
        made.readiness = 50;
        made.reason = reason({"directory.known-learned", {{"addresses", 31}}}, "directory.others-deferred");
        return made;
    }
    static ipc::DirectoryDomain catchAll(const QString &domain = QStringLiteral("firma.cz"))
    {
        ipc::DirectoryDomain made = unknown(domain);
        made.catchAll = ipc::CatchAll::Found;
        made.testedAt = QDateTime::currentDateTimeUtc().addSecs(-600);
        made.reason = reason({"directory.known-catch-all", {}}, "directory.others-accepted");
        return made;
    }
    static ipc::ListPreview withNonsense()
    {
        ipc::ListPreview preview;
        preview.lines = 60;
        preview.accepted = 48;
        preview.duplicates = 2;
        preview.foreign = 7;
        preview.foreignDomains = {QStringLiteral("jiny.cz"), QStringLiteral("other.test")};
        preview.faults = 103;
        for (const qint64 line : {12, 37})
            preview.faulty << ipc::ListFault{line, {"directory.line-no-address", {{"line", line}, {"begins", "Novák;Jan;linka 12"}}}};
        preview.faulty << ipc::ListFault{41, {"directory.line-catch-all", {{"line", 41}, {"begins", "@firma.cz"}}}};
        return preview;
    }
};
