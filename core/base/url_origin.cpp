#include "base/url_origin.h"
#include <QRegularExpression>

namespace {

// RFC 3986 3.2, the host no further than names and addresses go.
const QRegularExpression &form()
{
    static const QRegularExpression form(QStringLiteral(R"re(^([a-zA-Z][a-zA-Z0-9+.-]*://)(?:[^/?#@\s]*@)?((?:[a-zA-Z0-9._-]+|\[[0-9a-fA-F:.]+\])(?::[0-9]{1,5})?)([/?#].*)?$)re"),
                                         QRegularExpression::DotMatchesEverythingOption);
    return form;
}

} // namespace

QString urlOrigin(QStringView url)
{
    const auto match = form().match(url.toString());
    const bool isDoubtful = match.capturedView(3).contains(u'@'); // a password with a slash in it ends what looks like the host
    return match.hasMatch() && !isDoubtful ? match.captured(1) + match.captured(2) : QStringLiteral("***");
}

QString cutUrl(QStringView url)
{
    const QString origin = urlOrigin(url);
    const bool isAll = origin == url || origin + u'/' == url;
    return isAll ? url.toString() : origin == u"***" ? origin : origin + QStringLiteral("/***");
}

QString cutUrlsWithin(const QString &text)
{
    static const QRegularExpression one(QStringLiteral(R"re([a-zA-Z][a-zA-Z0-9+.-]*://[^\s"<>]*)re"));
    QString out;
    qsizetype done = 0;
    for (auto it = one.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        out += QStringView(text).sliced(done, match.capturedStart() - done);
        out += cutUrl(match.capturedView());
        done = match.capturedEnd();
    }
    return out += QStringView(text).sliced(done);
}
