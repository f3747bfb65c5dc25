#include "net/web_request.h"
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>
#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

namespace net {

namespace {

constexpr char noReply[] = "net.peer-closed";

Error error(const char *code, const QString &detail) { return {QString::fromLatin1(code), detail}; }

bool isHttps(const WebRequest &request) { return request.url.scheme() == QLatin1String("https"); }

bool isUsable(const WebRequest &request)
{
    const bool http = request.url.scheme() == QLatin1String("http");
    return request.url.isValid() && (http || isHttps(request)) && !request.url.host().isEmpty() && !request.address.isNull();
}

QByteArray hostHeader(const QUrl &url)
{
    const QString port = url.port() < 0 ? QString() : u':' + QString::number(url.port());
    const QString host = url.host(QUrl::FullyEncoded);
    return (host.contains(u':') ? u'[' + host + u']' : host).toLatin1() + port.toLatin1();
}

// With the address in the place of the name.
QNetworkRequest networkRequest(const WebRequest &request, const QSslConfiguration &tls)
{
    QUrl url = request.url;
    url.setHost(request.address.toString());
    url.setUserInfo({});
    url.setFragment({});
    QNetworkRequest made(url);
    made.setRawHeader("Host", hostHeader(request.url));
    made.setRawHeader("Accept-Encoding", "identity"); // else it is decompressed, to any size
    made.setRawHeader("User-Agent", "Restante");
    made.setRawHeader("Accept-Language", "*"); // else that of the machine
    for (const WebHeader &header : request.headers)
        made.setRawHeader(header.name, header.value);
    made.setPeerVerifyName(request.url.host(QUrl::FullyEncoded));
    made.setSslConfiguration(tls);
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    return made;
}

std::optional<QSslConfiguration> trusting(const QByteArray &extraCa)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    if (extraCa.isEmpty())
        return tls;
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(extraCa, QSsl::Pem);
    tls.addCaCertificates(certificates);
    return certificates.isEmpty() ? std::nullopt : std::optional(tls);
}

// Most of Qt's errors stand for a status that the server gave (400 to 599); the others for what came instead of a reply, or after its half.
bool isReply(QNetworkReply::NetworkError code)
{
    const bool isOfNetwork = code > QNetworkReply::NoError && code <= QNetworkReply::UnknownNetworkError;
    return !isOfNetwork && code != QNetworkReply::ProtocolUnknownError && code != QNetworkReply::ProtocolFailure;
}

Error failureOf(QNetworkReply::NetworkError code, const QString &text)
{
    switch (code) {
    case QNetworkReply::ConnectionRefusedError: return error("net.connection-refused", text);
    case QNetworkReply::RemoteHostClosedError: return error(noReply, text);
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: return error("net.timed-out", text);
    case QNetworkReply::SslHandshakeFailedError: return error("net.tls-failed", text);
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError: return error("net.unreachable", text);
    default: return error("web.not-http", text);
    }
}

// One request from start to answer; owned by its context, deletes itself after the answer.
//
// Invariant: Qt's client is never destroyed from inside one of its own signals: answers leave through a queued call.
class Exchange : public QObject {
public:
    Exchange(WebRequest request, QObject *context, std::function<void(Result<WebReply>)> answer)
        : QObject(context), m_request(std::move(request)), m_onAnswer(std::move(answer))
    {
        m_limit.setSingleShot(true);
        connect(&m_limit, &QTimer::timeout, this, [this] { finish(error("net.timed-out", {})); });
        m_limit.start(m_request.limit);
    }

    void start()
    {
        const auto tls = trusting(m_request.extraCa);
        if (!isUsable(m_request))
            return finish(error("web.bad-url", m_request.url.toDisplayString()));
        if (!tls)
            return finish(error("tls.bad-certificate", {}));
        m_client.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
        const QNetworkRequest request = networkRequest(m_request, *tls);
        m_reply.reset(m_request.method == WebRequest::Method::Post ? m_client.post(request, m_request.body) : m_client.get(request));
        m_reply->setReadBufferSize(m_request.bodyLimit + 1); // what is not read, the server keeps
        connect(m_reply.get(), &QNetworkReply::readyRead, this, [this] { onBody(); });
        connect(m_reply.get(), &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
            if (!errors.isEmpty())
                m_distrust = errors.first().errorString();
        });
        connect(m_reply.get(), &QNetworkReply::finished, this, [this] { onFinished(); });
    }

private:
    void onBody()
    {
        m_body += m_reply->read(m_request.bodyLimit + 1 - m_body.size());
        if (m_body.size() > m_request.bodyLimit)
            finish(error("web.too-long", {}));
    }

    void onFinished()
    {
        onBody();
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (!isReply(m_reply->error()) || status == 0)
            return finish(failureOf(m_reply->error(), m_distrust.isEmpty() ? m_reply->errorString() : m_distrust));
        WebReply reply{status, {}, m_body};
        for (const auto &[name, value] : m_reply->rawHeaderPairs())
            reply.headers << WebHeader{name, value};
        finish(std::move(reply));
    }

    void finish(Result<WebReply> result)
    {
        if (m_result)
            return;
        m_result.emplace(std::move(result));
        m_limit.stop();
        if (m_reply)
            m_reply->disconnect(this);
        QMetaObject::invokeMethod(this, [this] { deliver(); }, Qt::QueuedConnection);
    }

    void deliver()
    {
        deleteLater();
        if (m_reply)
            m_reply->abort();
        const auto onAnswer = std::move(m_onAnswer);
        onAnswer(*std::move(m_result)); // may be the end of the context and so of this
    }

    const WebRequest m_request;
    std::function<void(Result<WebReply>)> m_onAnswer;
    std::optional<Result<WebReply>> m_result;
    QByteArray m_body;
    QString m_distrust;
    QTimer m_limit;
    QNetworkAccessManager m_client;
    std::unique_ptr<QNetworkReply> m_reply; // gone before its client
};

} // namespace

QByteArray WebReply::header(const QByteArray &name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(), [&](const WebHeader &header) {
        return header.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.end() ? QByteArray() : found->value;
}

void askWeb(const WebRequest &request, QObject *context, std::function<void(Result<WebReply>)> answer)
{
    (new Exchange(request, context, std::move(answer)))->start(); // owned by context
}

} // namespace net
