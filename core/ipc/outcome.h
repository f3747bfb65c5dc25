// What a request came to: its reply, or a code with parameters. Like Result<T>, but the error is one for a person (words/ knows its code),
// not one for the log. Handlers answer with it, the client's callbacks are given it.
#pragma once
#include "base/result.h"
#include "ipc/contract.h"

namespace ipc {

// The detail of an error about the call itself ("ipc.…": a field, a request) is told as `subject`; of others it belongs to the log.
inline ErrorReply errorReply(const Error &error)
{
    const bool aboutTheCall = error.code.startsWith(QLatin1String("ipc."));
    return {error.code, aboutTheCall ? QJsonObject{{"subject", error.detail}} : QJsonObject{}};
}

template <typename T> class [[nodiscard]] Outcome {
public:
    Outcome(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Outcome(ErrorReply error) : m_state(std::in_place_index<1>, std::move(error)) {}
    Outcome(const Error &error) : Outcome(errorReply(error)) {}
    Outcome(const Result<T> &result) : Outcome(result ? Outcome(*result) : Outcome(result.error())) {}

    explicit operator bool() const { return m_state.index() == 0; }
    const T &operator*() const { return std::get<0>(m_state); }
    const T *operator->() const { return &std::get<0>(m_state); }
    const ErrorReply &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, ErrorReply> m_state;
};

} // namespace ipc
