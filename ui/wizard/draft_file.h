// A set-up that was begun and not applied, kept on this machine so that it goes on where it was: beside the program's settings, readable for its
// user alone. No password is in it. What cannot be read is as if there were none.
#pragma once
#include <QDateTime>
#include <optional>
#include "ui/wizard/setup_draft.h"

namespace ui {

struct KeptDraft {
    SetupDraft draft;
    SetupDraft before;   // what the configuration was then
    int page = 0;
    int furthest = 0;    // page that was seen
    QDateTime at;        // it was begun
};

class DraftFile {
public:
    explicit DraftFile(const QString &path) : m_path(path) {}
    std::optional<KeptDraft> read() const;
    bool write(const KeptDraft &kept) const; // false: it could not be
    void remove() const;

private:
    const QString m_path;
};

} // namespace ui
