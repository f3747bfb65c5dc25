// Our own mark in the Received lines that we add, by which mail that comes round is known (mail-semantics C10). PURE.
//
// The id of such a line is "MESSAGE-TAG-TAG…": each tag is a keyed BLAKE2b of one recipient domain and the message's id, shortened to 80 bits. Only
// who has the key can make one, so nobody can have mail held by writing Received lines. All of it are characters of an atom (RFC 5321 4.4).
// Callers: intake.
#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace smtp {

class TraceTags {
public:
    static constexpr qsizetype keySize = 32;
    static constexpr qsizetype mostDomains = 10; // tagged in one id: the further ones are not watched

    explicit TraceTags(QByteArray key) : m_key(std::move(key)) {}

    // `domains` are the configured names of protected domains.
    QByteArray tagged(const QByteArray &message, const QList<QByteArray> &domains) const;
    // Whether the id of a Received line was made by us for mail to that domain.
    bool isOurs(QByteArrayView id, const QByteArray &domain) const;

private:
    QByteArray tag(QByteArrayView message, const QByteArray &domain) const;
    QByteArray m_key;
};

} // namespace smtp
