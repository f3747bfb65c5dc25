// Name servers that lie, cut, loop and dawdle. Whatever one says, the check ends in time, and says no more than that it could not be seen: once
// with the bad server beside a good one (then the good one counts), once with nobody else to ask, neither for the resolver.
#include <QTest>
#include <memory>
#include "dns/unbound_resolver.h"
#include "doctor/doctor.h"
#include "doctor/gather.h"
#include "support/fake_primary.h"
#include "support/knot.h"
#include "support/lying_name_server.h"

using namespace doctor;
using namespace std::chrono_literals;
using Tcp = LyingNameServer::Tcp;

namespace {

const QString good = QStringLiteral("127.3.3.3");
const QString primaryAddress = QStringLiteral("127.1.1.1"), ourAddress = QStringLiteral("127.2.2.2");

QByteArray number(quint16 value)
{
    QByteArray bytes(2, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray wire(const QByteArray &name)
{
    QByteArray labels;
    for (const QByteArray &label : name.split('.'))
        labels += char(label.size()) + label;
    return labels + '\0';
}

constexpr quint16 isAnswer = 0x8000, isAuthority = 0x0400, isCut = 0x0200, serverFailure = 2;
constexpr quint16 a = 1, ns = 2, cname = 5, mxType = 15;

QByteArray record(const QByteArray &wireOwner, quint16 type, const QByteArray &rdata)
{
    return wireOwner + number(type) + number(1) + QByteArray("\0\0\x0e\x10", 4) + number(quint16(rdata.size())) + rdata;
}

// An answer to that question with these records in its answer section, or in that of the authority.
QByteArray reply(const Exchange &exchange, const QList<QByteArray> &answers, quint16 flags = isAnswer | isAuthority, const QList<QByteArray> &authority = {})
{
    return exchange.question.left(2) + number(flags) + number(1) + number(quint16(answers.size())) + number(quint16(authority.size())) + number(0)
        + exchange.section() + answers.join() + authority.join();
}

QByteArray withFlags(QByteArray message, quint16 more)
{
    const auto flags = quint16(qFromBigEndian<quint16>(message.constData() + 2) | more);
    return message.replace(2, 2, number(flags));
}

QByteArray withAnswers(QByteArray message, quint16 count) { return message.replace(6, 2, number(count)); }

QByteArray otherLetter(QByteArray message) // in the name of the question
{
    message[13] = message.at(13) == 'x' ? 'y' : 'x';
    return message;
}

// A hundred mail servers with a hundred addresses each, where nobody listens; the first two are the right ones.
QByteArray hundredOfHundred()
{
    QByteArray text = "$TTL 3600\n@ SOA ns1 admin 1 3600 600 86400 60\n@ NS ns1.example.test.\n@ MX 10 mx1.example.test.\n@ MX 20 mx2.example.test.\n";
    for (int host = 0; host < 98; ++host) {
        const QByteArray name = 'm' + QByteArray::number(host);
        text += "@ MX " + QByteArray::number(100 + host) + ' ' + name + '\n';
        for (int address = 1; address <= 100; ++address)
            text += name + " A 127.100." + QByteArray::number(host) + '.' + QByteArray::number(address) + '\n';
    }
    return text;
}

using Lie = LyingNameServer::Lie;

struct Row {
    const char *name;
    Lie lie;
    Tcp tcp = Tcp::Whole;
    // What is said of names beside a good server, and with none, but for MX-100.
    QStringList besideGood = {QStringLiteral("MX-111 unchecked")}, alone = {QStringLiteral("MX-112 unchecked")};
};

// The truth, but for questions of that type.
Lie only(quint16 type, Lie lie)
{
    return [type, lie = std::move(lie)](const Exchange &exchange) { return exchange.type() == type ? lie(exchange) : exchange.truth; };
}

QByteArray cut(const Exchange &e) { return withFlags(reply(e, {}), isCut); }
QByteArray cutHalf(const Exchange &e) { return withFlags(reply(e, {record(e.name(), mxType, number(10) + wire("mx1.example.test"))}), isCut); }
QByteArray garbage(const Exchange &e) { return e.question.left(2) + QByteArray(500, '\xff'); }
QByteArray pointerToItself(const Exchange &e)
{
    const QByteArray here = number(quint16(0xc000 | (12 + e.section().size())));
    return reply(e, {record(here, e.type(), number(10) + here)});
}
QByteArray endlessName(const Exchange &e)
{
    return reply(e, {record(e.name(), e.type(), number(10) + (char(63) + QByteArray(63, 'a')).repeated(5) + '\0')});
}
QByteArray recordsOfOthers(const Exchange &e) { return reply(e, {record(wire("other.test"), mxType, number(1) + wire("mx.other.test"))}); }
QByteArray circle(const Exchange &e)
{
    const QByteArray other = "\1x" + e.name();
    return reply(e, {record(e.name(), cname, other), record(other, cname, e.name())});
}
QByteArray aliasOfNext(const Exchange &e) { return reply(e, {record(e.name(), cname, "\1x" + e.name())}); }
QByteArray referralToItself(const Exchange &e) { return reply(e, {}, isAnswer, {record(e.name(), ns, "\3ns2" + e.name())}); }

QList<Row> rows()
{
    const QStringList none, all{QStringLiteral("MX-112 unchecked"), QStringLiteral("MX-111 unchecked")}; // all name servers, and nothing known
    return {
        {"nothing but silence", [](const Exchange &) { return QByteArray(); }, Tcp::Refused},
        {"cut, and TCP refused", cut, Tcp::Refused},
        {"cut by TCP too, with the half of it", cutHalf},
        {"a byte a second", [](const Exchange &e) { return e.byTcp ? e.truth : cut(e); }, Tcp::ByteASecond},
        {"another id", [](const Exchange &e) { return char(e.truth.at(0) ^ 0x55) + e.truth.mid(1); }},
        {"another question", [](const Exchange &e) { return otherLetter(e.truth); }},
        {"the question itself", [](const Exchange &e) { return e.question; }},
        {"no bytes of sense", garbage},
        {"a head alone", [](const Exchange &e) { return e.truth.left(12); }},
        {"the half of a message", [](const Exchange &e) { return e.truth.left(e.truth.size() / 2); }},
        {"more records than there are", [](const Exchange &e) { return withAnswers(e.truth, 65535); }},
        {"a name that leads to itself", pointerToItself},
        {"a name of 321 octets", endlessName},
        {"MX of one byte", only(mxType, [](const Exchange &e) { return reply(e, {record(e.name(), mxType, QByteArray(1, '\0'))}); }), Tcp::Whole,
         {QStringLiteral("MX-111 unchecked")}, all},
        {"records of other names", only(mxType, recordsOfOthers), Tcp::Whole, {QStringLiteral("MX-111 attention")}, all},
        {"aliases in a circle", only(mxType, circle), Tcp::Whole, none},
        {"aliases without an end", aliasOfNext, Tcp::Whole, none},
        {"a referral to itself", only(mxType, referralToItself), Tcp::Whole, {QStringLiteral("MX-111 attention")}, all},
        {"no word of its name servers", only(ns, [](const Exchange &e) { return reply(e, {}, isAnswer | serverFailure); }), Tcp::Whole, none,
         {QStringLiteral("MX-114 unchecked")}},
        {"addresses of three bytes", only(a, [](const Exchange &e) { return reply(e, {record(e.name(), a, QByteArray(3, '\1'))}); }), Tcp::Whole, none,
         {QStringLiteral("MX-113 unchecked"), QStringLiteral("MX-111 unchecked")}},
    };
}

} // namespace

class TstGatherBadDns : public QObject {
    Q_OBJECT

    struct Checked {
        std::unique_ptr<dns::UnboundResolver> resolver;
        std::optional<Report> report;
        qint64 took = 0;
    };

    quint16 m_port = 0, m_smtpPort = 0;
    std::unique_ptr<Knot> m_knot;
    std::vector<std::unique_ptr<LyingNameServer>> m_liars;
    std::vector<std::unique_ptr<Checked>> m_checked; // two a row: beside a good server, and alone
    FakePrimary m_primary, m_us;
    QObject m_context;

    static QString liar(qsizetype row, int network) { return QStringLiteral("127.%1.%2.2").arg(network).arg(row + 1); }

    static QByteArray zone(const QByteArray &text) { return "$TTL 3600\n@ SOA ns1 admin 1 3600 600 86400 60\n@ NS ns1\n@ NS ns2\n" + text; }
    static QByteArray zone(const QString &first, const QString &second)
    {
        return zone("ns1 A " + first.toLatin1() + "\nns2 A " + second.toLatin1() + "\n@ MX 10 mx1.example.test.\n@ MX 20 mx2.example.test.\n");
    }

    Question question(const QByteArray &domain) const
    {
        Question question;
        question.domain = QString::fromLatin1(domain);
        question.hostname = QStringLiteral("mx2.example.test");
        question.dns.authoritativePort = m_port;
        question.doctor.smtpPort = m_smtpPort;
        question.doctor.treatAsPublic = QStringList{QStringLiteral("127.0.0.0/8")};
        question.doctor.blocklists.clear();
        question.doctor.worldDomains.clear();
        return question;
    }

    void begin(const QByteArray &domain, const QString &resolvesAt)
    {
        Checked *checked = m_checked.emplace_back(std::make_unique<Checked>()).get();
        checked->resolver = std::make_unique<dns::UnboundResolver>(QList<Endpoint>{{resolvesAt, m_port}});
        QElapsedTimer since;
        since.start();
        check(question(domain), *checked->resolver, &m_context, [checked, since](const Report &report) {
            checked->report = report;
            checked->took = since.elapsed();
        });
    }

    // Of names, and every problem.
    static QStringList said(const Report &report)
    {
        static const QHash<Severity, QString> weights{{Severity::Problem, QStringLiteral(" problem")}, {Severity::Attention, QStringLiteral(" attention")},
                                                      {Severity::Unchecked, QStringLiteral(" unchecked")}};
        QStringList said;
        for (const Finding &finding : report.findings) {
            const bool isOfNames = finding.code.startsWith(QLatin1String("MX-")) && finding.severity != Severity::Info;
            if (isOfNames || finding.severity == Severity::Problem)
                said << finding.code + weights.value(finding.severity);
        }
        said.removeDuplicates();
        return said;
    }

private Q_SLOTS:
    // All wait at the same time: most of them for a limit.
    void initTestCase()
    {
        const auto lies = rows();
        QStringList addresses{good};
        QList<Knot::Zone> zones{{"example.test", zone("ns1 A 127.3.3.3\nns2 A 127.3.3.3\nmx1 A 127.1.1.1\nmx2 A 127.2.2.2\n")}};
        for (qsizetype i = 0; i < lies.size(); ++i) {
            addresses << liar(i, 20) << liar(i, 21);
            zones << Knot::Zone{"beside" + QByteArray::number(i) + ".test", zone(good, liar(i, 20))}
                  << Knot::Zone{"alone" + QByteArray::number(i) + ".test", zone(liar(i, 20), liar(i, 21))};
        }
        zones << Knot::Zone{"hundred.test", hundredOfHundred()};
        m_port = freePort(addresses);
        m_smtpPort = freePort({primaryAddress, ourAddress});
        QVERIFY(m_port && m_smtpPort);
        m_primary.host = primaryAddress;
        m_us.host = ourAddress;
        for (FakePrimary *server : {&m_primary, &m_us})
            server->rcptReplies["restante-test@example.invalid"] = "554 5.7.1 no relaying";
        QVERIFY(m_primary.listen(m_smtpPort) && m_us.listen(m_smtpPort));
        m_knot = std::make_unique<Knot>(good, m_port, zones);
        QVERIFY2(m_knot->start(), m_knot->log().constData());
        for (qsizetype i = 0; i < lies.size(); ++i) {
            m_liars.push_back(std::make_unique<LyingNameServer>(QHostAddress(good), m_port, lies[i].lie, lies[i].tcp));
            QVERIFY(m_liars.back()->listen({liar(i, 20), liar(i, 21)}));
            begin("beside" + QByteArray::number(i) + ".test", good);
            begin("alone" + QByteArray::number(i) + ".test", liar(i, 20));
        }
        const auto isOver = [](const std::unique_ptr<Checked> &one) { return one->report.has_value(); };
        QVERIFY(QTest::qWaitFor([&] { return std::all_of(m_checked.begin(), m_checked.end(), isOver); }, 30'000));
    }

    void isNeverTakenForAFault_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QStringList>("expected");
        const auto lies = rows();
        for (int i = 0; i < lies.size(); ++i) {
            QTest::addRow("%s, beside a good one", lies[i].name) << 2 * i << lies[i].besideGood;
            QTest::addRow("%s, and nobody else", lies[i].name) << 2 * i + 1 << lies[i].alone;
        }
    }
    void isNeverTakenForAFault()
    {
        QFETCH(int, number);
        QFETCH(QStringList, expected);
        const Checked &checked = *m_checked[std::size_t(number)];
        QVERIFY2(checked.took < 10'500, QByteArray::number(checked.took));
        QCOMPARE(said(*checked.report).join(u','), expected.join(u','));
    }

    void aHundredServersOfAHundredAddressesEach()
    {
        begin("hundred.test", good);
        const Checked &checked = *m_checked.back();
        QVERIFY(QTest::qWaitFor([&] { return checked.report.has_value(); }, 30'000));
        QVERIFY2(checked.took < 10'500, QByteArray::number(checked.took));
        QCOMPARE(checked.report->ladder.size(), 100);
        QCOMPARE(checked.report->ladder.last().addresses.size(), 100);
        QCOMPARE(said(*checked.report).join(u','), "MX-120 attention"); // it has one name server
    }
};
QTEST_GUILESS_MAIN(TstGatherBadDns)
#include "tst_gather_bad_dns.moc"
