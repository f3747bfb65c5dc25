// A resolver that answers from tables. What is in no table does not exist; faults are fields.
#pragma once
#include <QMap>
#include <QPointer>
#include <QTimer>
#include <memory>
#include "dns/resolver.h"

class FakeResolver final : public dns::Resolver {
public:
    QMap<QByteArray, QList<dns::Mx>> mxs;
    QMap<QByteArray, QList<QHostAddress>> hosts;
    QMap<QByteArray, QList<QByteArray>> strings; // any other type
    QMap<QByteArray, dns::Status> statuses;      // instead of an answer
    QMap<QByteArray, dns::ValidatedAnswer> validatedAnswers; // what is not in it could not be validated
    bool silent = false;                         // no answer ever
    bool holding = false;                        // no answer before letGo()
    int questions = 0;

    void mx(const QByteArray &name, QObject *context, std::function<void(dns::MxAnswer)> answer) override { give(name, mxs, context, answer); }
    void addresses(const QByteArray &name, QObject *context, std::function<void(dns::AddressAnswer)> answer) override
    {
        const QHostAddress literal(QString::fromLatin1(name));
        if (literal.isNull())
            return give(name, hosts, context, answer);
        give(name, QMap<QByteArray, QList<QHostAddress>>{{name, {literal}}}, context, answer);
    }
    void addressesOf(const QByteArray &name, dns::Type type, QObject *context, std::function<void(dns::AddressAnswer)> answer) override
    {
        const auto protocol = type == dns::Type::A ? QAbstractSocket::IPv4Protocol : QAbstractSocket::IPv6Protocol;
        give(name, hosts, context, [answer, protocol](dns::AddressAnswer all) {
            all.records.removeIf([protocol](const QHostAddress &address) { return address.protocol() != protocol; });
            if (all.status == dns::Status::Ok && all.records.isEmpty())
                all.status = dns::Status::NoData;
            answer(all);
        });
    }
    void texts(const QByteArray &name, dns::Type, QObject *context, std::function<void(dns::Answer<QByteArray>)> answer) override
    {
        give(name, strings, context, answer);
    }

    void validated(const QByteArray &name, dns::Type, QObject *context, std::function<void(dns::ValidatedAnswer)> answer) override
    {
        if (silent)
            return;
        QTimer::singleShot(0, context, [answer, found = validatedAnswers.value(name)] { answer(found); });
    }

    void letGo()
    {
        holding = false;
        for (const auto &answer : std::exchange(m_held, {}))
            answer();
    }

    int answers() const { return *m_answers; } // whose callback has returned

private:
    QList<std::function<void()>> m_held;
    std::shared_ptr<int> m_answers = std::make_shared<int>(0); // an answer may come later than this ends

    template <typename Record, typename Callback>
    void give(const QByteArray &name, const QMap<QByteArray, QList<Record>> &table, QObject *context, Callback answer)
    {
        ++questions;
        if (silent)
            return;
        dns::Answer<Record> found;
        found.canonicalName = name;
        found.records = table.value(name);
        found.status = table.contains(name) ? dns::Status::Ok : dns::Status::NameError;
        found.ttl = std::chrono::seconds(60);
        if (statuses.contains(name))
            found = {statuses.value(name), {}, std::chrono::seconds(0), name};
        const auto tell = [answers = m_answers, answer, found, context = QPointer(context)] {
            if (!context)
                return;
            QTimer::singleShot(0, context, [answers, answer, found] {
                answer(found);
                ++*answers;
            });
        };
        holding ? m_held.append(tell) : tell();
    }
};
