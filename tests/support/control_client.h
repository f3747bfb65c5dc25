// A control service in this process, and a client of it that waits for its answers.
#pragma once
#include "control_kit.h"
#include "ipc/client.h"

struct ControlClient : ControlKit {
    std::unique_ptr<ipc::Client> client;

    bool begin()
    {
        if (!start())
            return false;
        client = std::make_unique<ipc::Client>(socketPath());
        client->open();
        return waitUntil([this] { return client->isReady(); });
    }
    template <typename R> ipc::Outcome<typename R::Reply> ask(const R &request)
    {
        std::optional<ipc::Outcome<typename R::Reply>> answer;
        QObject context;
        client->call<R>(request, &context, [&answer](const ipc::Outcome<typename R::Reply> &a) { answer = a; });
        waitUntil([&answer] { return answer.has_value(); });
        return answer ? *answer : ipc::Outcome<typename R::Reply>(ipc::ErrorReply{"test.no-answer", {}});
    }
    template <typename R> ipc::Outcome<ipc::Count> actOn(const QList<QString> &ids)
    {
        R request;
        request.ids = ids;
        return ask(request);
    }
};
