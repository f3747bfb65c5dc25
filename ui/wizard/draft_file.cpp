#include "ui/wizard/draft_file.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include "base/platform.h"

namespace ui {

namespace {
constexpr qint64 mostBytes = 1 << 20;
constexpr int version = 1;
} // namespace

std::optional<KeptDraft> DraftFile::read() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const QDateTime at = QDateTime::fromString(json.value(QLatin1String("at")).toString(), Qt::ISODate);
    if (json.value(QLatin1String("version")).toInt() != version || !at.isValid())
        return {};
    KeptDraft kept;
    kept.draft = draftFromJson(json.value(QLatin1String("draft")).toObject());
    kept.before = draftFromJson(json.value(QLatin1String("before")).toObject());
    kept.furthest = qBound(0, json.value(QLatin1String("furthest")).toInt(), stepCount - 1);
    kept.page = qBound(0, json.value(QLatin1String("page")).toInt(), kept.furthest);
    kept.at = at;
    return kept;
}

bool DraftFile::write(const KeptDraft &kept) const
{
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    const QJsonObject json{{QStringLiteral("version"), version},
                           {QStringLiteral("at"), kept.at.toUTC().toString(Qt::ISODate)},
                           {QStringLiteral("page"), kept.page},
                           {QStringLiteral("furthest"), kept.furthest},
                           {QStringLiteral("draft"), jsonOf(kept.draft)},
                           {QStringLiteral("before"), jsonOf(kept.before)}};
    return bool(platform::writeFileDurably(m_path, QJsonDocument(json).toJson())); // on a full disk the draft before it stays
}

void DraftFile::remove() const { QFile::remove(m_path); }

} // namespace ui
