#include <cstdio>
#include "commands.h"
#include "ipc/support_bundle.h"

namespace {

// All or nothing, but for standard output.
ipc::Outcome<qint64> write(const QString &name, const QByteArray &text)
{
    if (name == u"-") {
        std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
        return std::fflush(stdout) == 0 ? ipc::Outcome<qint64>(text.size())
                                        : ipc::Outcome<qint64>(ipc::ErrorReply{"export.cannot-write", {{"file", name}, {"reason", qt_error_string()}}});
    }
    return ipc::saveBundle(name, text);
}

} // namespace

void runBundle(Session &session)
{
    auto *gather = new ipc::SupportGather(session.client(), QStringLiteral("restantectl " RESTANTE_VERSION), &session);
    QObject::connect(gather, &ipc::SupportGather::finished, &session, [&session](const ipc::SupportAnswers &answers) {
        const QString name = session.options().arguments.first();
        const auto written = write(name, ipc::supportText(answers, session.options().whole ? ipc::Persons::Whole : ipc::Persons::Cut));
        if (!written)
            return session.fail(written.error());
        if (name == u"-")
            return session.end(Fine);
        session.tellDone("ctl.bundle-written", {{"file", name}, {"bytes", *written}});
    });
    gather->start();
}
