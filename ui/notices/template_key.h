// Which template: its kind, language and domain, as the requests of the contract name it.
#pragma once
#include <tuple>
#include "ipc/codec.h"
#include "ipc/contract.h"

namespace ui {

struct TemplateKey {
    ipc::NoticeKind kind = ipc::NoticeKind::Delayed;
    QString language = QStringLiteral("en");
    QString domain; // A-labels; empty: of all

    friend bool operator==(const TemplateKey &, const TemplateKey &) = default;
    friend bool operator<(const TemplateKey &a, const TemplateKey &b)
    {
        return std::tie(a.kind, a.language, a.domain) < std::tie(b.kind, b.language, b.domain);
    }
};

inline constexpr ipc::NoticeKind noticeKinds[] = {ipc::NoticeKind::Delayed, ipc::NoticeKind::Delivered, ipc::NoticeKind::Failed, ipc::NoticeKind::Expired,
                                                  ipc::NoticeKind::Relayed}; // the frequent ones first

inline QString codeOf(ipc::NoticeKind kind) { return QStringLiteral("notice.kind.") + ipc::JsonWriter::value(kind).toString(); }

// A request of the contract about that template.
template <typename R> R about(const TemplateKey &key)
{
    R request;
    request.kind = key.kind;
    request.language = key.language;
    request.domain = key.domain;
    return request;
}

} // namespace ui
