// Writes every kind of notice in every language about plain and hostile mail into a directory, for check_notices.py. Usage: notice_samples DIRECTORY
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include "notices/composer.h"
#include "words/words.h"

using namespace std::chrono_literals;

namespace {

const WallTime now{std::chrono::sys_days{std::chrono::year{2026} / 11 / 22} + 12h};

// What a stranger may write where we repeat it.
struct Sample {
    const char *name;
    QByteArray sender, recipient, subject, reply;
};

QList<Sample> samples()
{
    const QByteArray injection = "x\r\nBcc: victim@evil.test\r\nX-Forged: yes\r\n\r\n<script>";
    const QByteArray bytes = QByteArray("\0\x01\x1b[31m\xff\xfe\x80\xc3", 11);
    const QByteArray turned = "invoice\xe2\x80\xae" "fdp.exe\xe2\x81\xa6\xe2\x80\x8f";
    return {{"plain", "anna@sender.test", "bob@firm.test", "Offer 4711", "5.1.1 no such user"},
            {"accents", "anna@sender.test", "bob@firm.test", "=?utf-8?q?P=C5=99=C3=ADli=C5=A1_=C5=BElu=C5=A5ou=C4=8Dk=C3=BD?=", "neznámý uživatel"},
            {"utf8", "ji\xc5\x99\xc3\xad@p\xc5\x99\xc3\xadklad.test", "b\xc3\xb6" "b@firm.test", "Nab\xc3\xad" "dka", "no"},
            {"no-subject", "anna@sender.test", "bob@firm.test", "", ""},
            {"injection", "anna@sender.test", "\"a\r\nBcc: victim@evil.test\r\n\"@firm.test", injection, injection},
            {"encoded-injection", "anna@sender.test", "bob@firm.test", "=?utf-8?q?x=0D=0ABcc=3A_victim=40evil.test=0D=0AX-Forged:_1?=", "a\nb\r\nX-Forged: 1"},
            {"bytes", "anna@sender.test", "b" + bytes + "b@firm.test", bytes + "subject" + bytes, bytes},
            {"long", "anna@sender.test", QByteArray(10'000, 'l') + "@firm.test", QByteArray(10'000, 's'), QByteArray(10'000, 'r')},
            {"long-words", "anna@sender.test", "bob@firm.test", QByteArray("\xc5\x99 ").repeated(5000), QByteArray("\xc5\x99 ").repeated(5000)},
            {"turned", "anna@sender.test", turned + "@firm.test", turned, turned},
            {"mime", "anna@sender.test", "bob@firm.test", "--=_boundary--", "--=_\r\n.\r\n--"},
            {"placeholders", "anna@sender.test", "{sent}@firm.test", "{recipients} {{ }} %n %1 {until}", "{hostname}"}};
}

config::Config firm()
{
    config::Config config;
    config.hostname = QStringLiteral("mx2.firm.test");
    config.domains = {config::Domain{}};
    config.domains[0].name = QStringLiteral("firm.test");
    return config;
}

spool::Due dueOf(const Sample &sample, qint64 id)
{
    spool::Due due;
    due.message = {1000};
    due.recipient = {1000 + id};
    due.address = sample.recipient;
    due.sender = sample.sender;
    due.arrived = now - 5h;
    return due;
}

notices::Original originalOf(const Sample &sample, const QString &language)
{
    const QByteArray bytes = "Received: by mx2.firm.test\r\nMessage-ID: <original@sender.test>\r\nContent-Language: " + language.toLatin1()
        + "\r\nSubject: " + sample.subject + "\r\n\r\nThe body.\r\n";
    mail::HeaderFacts facts = mail::scanHeader(bytes);
    facts.subject = sample.subject; // also what no header could hold
    facts.contentLanguage = language.toLatin1();
    return {bytes, true, facts};
}

handover::Failure failureOf(const Sample &sample, qint64 id, spool::RecipientState state)
{
    constexpr const char *reasons[] = {"handover.recipient-refused", "handover.content-refused", "handover.too-big"};
    handover::Failure failure;
    failure.due = dueOf(sample, id);
    failure.outcome.state = state;
    failure.outcome.attempt = {now, "mail.firm.test:25", 550, "5.1.1", sample.reply, reasons[id % 3]};
    return failure;
}

QByteArray noticeOf(notices::Kind kind, const Sample &sample, const QString &language, const notices::Composer &composer)
{
    using notices::Kind;
    const notices::Original original = originalOf(sample, language);
    const QList<QByteArray> two{sample.recipient, "second@firm.test"};
    switch (kind) {
    case Kind::Failed:
        return composer.failure({failureOf(sample, 1, spool::RecipientState::Refused), failureOf(sample, 2, spool::RecipientState::Refused)}, original).body;
    case Kind::Expired: return composer.failure({failureOf(sample, 1, spool::RecipientState::Expired)}, original).body;
    case Kind::Relayed: return composer.relayed({{dueOf(sample, 1)}, {now, "mail.firm.test:25", 250, "2.0.0", sample.reply, {}}, original.bytes}).body;
    case Kind::Delayed: {
        spool::Waiting waiting{dueOf(sample, 1), {now, "mail.firm.test:25", 450, "4.2.0", sample.reply, "handover.temporary"}, 5h};
        const QList<notices::Mention> others(3, {sample.subject, now - 4h, two});
        return composer.delayed({{waiting}, 4h, sample.name == QByteArray("plain") ? std::optional(now - 6h) : std::nullopt, now + 25 * 24h, others, 2}, original).body;
    }
    case Kind::Delivered: break;
    }
    return composer.delivered(sample.sender, "delivered.1@mx2.firm.test", QList<notices::Mention>(12, {sample.subject, now - 5h, two}), language).body;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QDir directory(app.arguments().value(1));
    const config::Config config = firm();
    const notices::TemplateBook templates;
    const notices::Composer composer(config, templates, now);
    for (const notices::Kind kind : notices::kinds) {
        for (const QString &language : words::languages()) {
            for (const Sample &sample : samples()) {
                QFile file(directory.filePath(QStringLiteral("%1.%2.%3.eml").arg(notices::kindName(kind), language, QString::fromLatin1(sample.name))));
                const QByteArray bytes = noticeOf(kind, sample, language, composer);
                if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                    return 1;
            }
        }
    }
    return 0;
}
