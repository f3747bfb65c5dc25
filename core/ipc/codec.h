// JSON for the structs of contract.h, field by field: no macro, no generator.
// Decoding never asserts and never throws: the peer is another program. It recurses only as deep as
// our own types do. Size is bounded by maxLine; who reads the socket stops at maxLine without a newline.
#pragma once
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <type_traits>
#include <utility>
#include "ipc/contract.h"
#include "base/result.h"

namespace ipc {

template <typename T, typename... Of> concept OneOf = (std::same_as<T, Of> || ...);
template <typename E> concept NamedEnum = std::is_enum_v<E> && requires { names(E{}); };

// What is not there (no value, no date) is not written: reading keeps the default.
struct JsonWriter {
    QJsonObject object;
    void operator()(const char *key, const auto &field, auto...) { object.insert(QLatin1String(key), value(field)); }

    template <OneOf<bool, int, qint64, QString, QJsonObject> T> static QJsonValue value(const T &v) { return v; }
    static QJsonValue value(const QByteArray &v) { return QString::fromLatin1(v.toBase64()); }
    static QJsonValue value(const QDateTime &v)
    {
        return v.isValid() ? QJsonValue(v.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue(QJsonValue::Undefined);
    }
    template <NamedEnum E> static QJsonValue value(const E &v)
    {
        for (const auto &[known, name] : names(E{}))
            if (known == v)
                return QLatin1String(name);
        return QJsonValue::Undefined;
    }
    template <typename T> static QJsonValue value(const std::optional<T> &v)
    {
        return v ? value(*v) : QJsonValue(QJsonValue::Undefined);
    }
    template <typename T> static QJsonValue value(const QList<T> &list)
    {
        QJsonArray array;
        for (const T &item : list)
            array.append(value(item));
        return array;
    }
    template <typename T> static QJsonValue value(const T &structure)
    {
        JsonWriter writer;
        T::fields(structure, writer);
        return writer.object;
    }
};

// read() fails with the path of the culprit, seen from `json`, as the error's detail: "filter.states[2]".
struct JsonReader {
    QJsonObject object;
    Result<void> result;

    void operator()(const char *key, auto &field)
    {
        const QJsonValue json = object.value(QLatin1String(key));
        if (!result || json.isUndefined())
            return;
        if (const Result<void> r = read(json, field); !r)
            result = Error{r.error().code, QLatin1String(key) + r.error().detail};
    }
    void operator()(const char *key, auto &field, Range range)
    {
        (*this)(key, field);
        if (result && (field < range.least || field > range.most))
            result = Error{"ipc.out-of-range", QLatin1String(key)};
    }

    static Result<void> check(bool right) { return right ? Result<void>() : Error{"ipc.wrong-type", {}}; }

    static Result<void> read(const QJsonValue &json, bool &out) { out = json.toBool(); return check(json.isBool()); }
    static Result<void> read(const QJsonValue &json, QString &out) { out = json.toString(); return check(json.isString()); }
    static Result<void> read(const QJsonValue &json, QJsonObject &out) { out = json.toObject(); return check(json.isObject()); }
    static Result<void> read(const QJsonValue &json, qint64 &out)
    {
        out = json.toInteger(0);
        return check(json.toInteger(1) == out); // the default only comes back if it is no whole number
    }
    static Result<void> read(const QJsonValue &json, int &out)
    {
        qint64 wide = 0;
        const Result<void> r = read(json, wide);
        out = std::in_range<int>(wide) ? int(wide) : 0;
        return r ? check(out == wide) : r;
    }
    static Result<void> read(const QJsonValue &json, QDateTime &out) // a time without zone is refused: whose would it be?
    {
        const auto time = QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
        out = time.toUTC();
        return check(time.isValid() && time.timeSpec() != Qt::LocalTime);
    }
    static Result<void> read(const QJsonValue &json, QByteArray &out)
    {
        const auto decoded = QByteArray::fromBase64Encoding(json.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        out = *decoded;
        return check(json.isString() && decoded);
    }
    template <NamedEnum E> static Result<void> read(const QJsonValue &json, E &out)
    {
        for (const auto &[value, name] : names(E{}))
            if (json.isString() && json.toString() == QLatin1String(name)) {
                out = value;
                return {};
            }
        return check(false);
    }
    template <typename T> static Result<void> read(const QJsonValue &json, std::optional<T> &out)
    {
        out.reset();
        return json.isNull() ? Result<void>() : read(json, out.emplace());
    }
    template <typename T> static Result<void> read(const QJsonValue &json, QList<T> &out)
    {
        out.clear();
        const QJsonArray array = json.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            if (const Result<void> r = read(array.at(i), out.emplaceBack()); !r)
                return Error{r.error().code, QStringLiteral("[%1]").arg(i) + r.error().detail};
        return check(json.isArray());
    }
    template <typename T> static Result<void> read(const QJsonValue &json, T &structure)
    {
        JsonReader reader{json.toObject(), {}};
        T::fields(structure, reader);
        if (!reader.result)
            return Error{reader.result.error().code, "." + reader.result.error().detail};
        return check(json.isObject());
    }
};

template <typename T> Result<T> decode(const QJsonValue &json)
{
    T value;
    const Result<void> r = JsonReader::read(json, value);
    if (!r)
        return Error{r.error().code, r.error().detail.mid(1)}; // ".limit" -> "limit"
    return value;
}

// Any = Request or Event: the alternative whose name it is.
template <typename Any> Result<Any> decodeNamed(const QString &name, const QJsonValue &body)
{
    Result<Any> found = Error{"ipc.unknown-request", name};
    const auto tryOne = [&]<typename R>(std::in_place_type_t<R>) {
        if (name != QLatin1String(R::name))
            return false;
        const Result<R> r = decode<R>(body);
        found = r ? Result<Any>(Any(*r)) : Result<Any>(r.error());
        return true;
    };
    [&]<typename... R>(std::in_place_type_t<std::variant<R...>>) {
        (tryOne(std::in_place_type<R>) || ...);
    }(std::in_place_type<Any>);
    return found;
}

// ---- lines --------------------------------------------------------------------------------------------
struct Call {
    qint64 id = 0; // from 1; comes back with the answer
    QString request;
    QJsonObject body;

    static void fields(auto &self, auto &io)
    {
        io("id", self.id, Range{1, std::numeric_limits<qint64>::max()});
        io("request", self.request);
        io("body", self.body);
    }
};

// An error here means: close the connection, there is nobody to answer.
inline Result<Call> decodeCall(const QByteArray &line)
{
    if (line.size() > maxLine)
        return Error{"ipc.line-too-long", {}};
    QJsonParseError problem{};
    const auto document = QJsonDocument::fromJson(line, &problem);
    if (!document.isObject())
        return Error{"ipc.bad-line", problem.errorString()};
    return decode<Call>(document.object());
}

inline QByteArray line(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n'; }

template <typename R> QByteArray callLine(qint64 id, const R &request)
{
    return line({{"id", id}, {"request", QLatin1String(R::name)}, {"body", JsonWriter::value(request)}});
}
template <typename T> QByteArray replyLine(qint64 id, const T &reply)
{
    return line({{"id", id}, {"ok", true}, {"body", JsonWriter::value(reply)}});
}
inline QByteArray errorLine(qint64 id, const ErrorReply &error)
{
    return line({{"id", id}, {"ok", false}, {"error", JsonWriter::value(error)}});
}
inline QByteArray eventLine(const Event &event)
{
    return std::visit([]<typename E>(const E &e) {
        return line({{"event", QLatin1String(E::name)}, {"body", JsonWriter::value(e)}});
    }, event);
}

} // namespace ipc
