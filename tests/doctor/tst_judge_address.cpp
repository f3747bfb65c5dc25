// How we look to others: PTR, the name we say, block lists.
#include "known.h"

using namespace doctor;

namespace {

AddressFact &ourAddress(Known &k) { return k.facts.addresses[QHostAddress(QStringLiteral("198.51.100.2"))]; }

} // namespace

class TstJudgeAddress : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsOnlyWhatIsWrong_data()
    {
        QTest::addColumn<Known>("known");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QStringList &expected, auto spoil) {
            Known known = Known::right();
            spoil(known);
            QTest::newRow(name) << known << expected;
        };
        row("no PTR", {"NET-302 attention"}, [](Known &k) { ourAddress(k) = {dns::Status::NameError, {}, {}, {}}; });
        row("PTR not known", {}, [](Known &k) { ourAddress(k) = {dns::Status::ServerFailure, {}, {}, {}}; });
        row("PTR does not lead back", {"NET-303 attention"}, [](Known &k) {
            ourAddress(k).names = ourAddress(k).elsewhere = {"host.provider.test"};
        });
        row("PTR has our name, which leads nowhere", {"MX-108 problem"}, [](Known &k) {
            k.facts.hosts["mx2.example.test"] = {dns::Status::NoData, {}, {}, {}};
            ourAddress(k).elsewhere = {"mx2.example.test"};
        });
        row("PTR has our name, which leads to private addresses", {"MX-115 problem"}, [](Known &k) {
            k.facts.hosts["mx2.example.test"] = at("mx2.example.test", "10.0.0.2");
            ourAddress(k).elsewhere = {"mx2.example.test"};
        });
        row("PTR has our name, which leads elsewhere", {"NET-303 attention"}, [](Known &k) {
            k.facts.hosts["mx2.example.test"] = at("mx2.example.test", "198.51.100.9");
            ourAddress(k).elsewhere = {"mx2.example.test"};
        });
        row("PTR has a name that could not be looked up", {}, [](Known &k) {
            ourAddress(k).names = {"host.provider.test", "gone.provider.test"};
            ourAddress(k).elsewhere = {"gone.provider.test"};
        });
        row("our name leads nowhere, PTR has another's", {"MX-108 problem", "NET-303 attention"}, [](Known &k) {
            k.facts.hosts["mx2.example.test"] = {dns::Status::NoData, {}, {}, {}};
            ourAddress(k).names = ourAddress(k).elsewhere = {"host.provider.test"};
        });
        row("one of two leads back", {}, [](Known &k) {
            ourAddress(k).names << "host.provider.test";
            ourAddress(k).elsewhere << "host.provider.test";
        });
        row("private addresses need none", {}, [](Known &k) {
            k.facts.addresses[QHostAddress(QStringLiteral("10.0.0.2"))] = {dns::Status::NameError, {}, {}, {}};
        });
        row("private, but treated as public", {"NET-302 attention"}, [](Known &k) {
            k.question.doctor.treatAsPublic = QStringList{QStringLiteral("10.0.0.0/8")};
            k.facts.addresses[QHostAddress(QStringLiteral("10.0.0.2"))] = {dns::Status::NameError, {}, {}, {}};
        });
        row("listed", {"NET-314 attention"}, [](Known &k) { ourAddress(k).lists["other.bl.test"] = dns::Listed::Yes; });
        row("lists that do not work", {}, [](Known &k) {
            ourAddress(k).lists = {{"a.test", dns::Listed::Unknown}, {"b.test", dns::Listed::Unusable}};
        });

        row("we say a short name", {"NET-304 attention"}, [](Known &k) { k.ours().capabilities.ehloName = "backupbox"; });
        row("we say localhost", {"NET-304 attention"}, [](Known &k) { k.ours().capabilities.ehloName = "mail.localhost"; });
        row("we say an address", {"NET-304 attention"}, [](Known &k) { k.ours().capabilities.ehloName = "[198.51.100.2]"; });
        row("we say another's name", {"NET-304 attention"}, [](Known &k) { k.ours().capabilities.ehloName = "mx1.example.test"; });
        row("we say another name of ours", {}, [](Known &k) {
            k.ours().capabilities.ehloName = "backup.example.test";
            k.facts.hosts["backup.example.test"] = at("backup.example.test", "198.51.100.2");
        });
        row("we say a name that is not there", {"NET-304 attention"}, [](Known &k) {
            k.ours().capabilities.ehloName = "backup.example.test";
            k.facts.hosts["backup.example.test"] = {dns::Status::NameError, {}, {}, {}};
        });
        row("we say a name that was not looked up", {}, [](Known &k) { k.ours().capabilities.ehloName = "backup.example.test"; });
        row("our name has no address", {"MX-108 problem"}, [](Known &k) { k.facts.hosts["mx2.example.test"] = {dns::Status::NoData, {}, {}, {}}; });
        row("primary says a short name", {"NET-304 info"}, [](Known &k) { k.primary().capabilities.ehloName = "exchange.local"; k.facts.hosts["exchange.local"] = {dns::Status::NameError, {}, {}, {}}; });
        row("others say what they like", {"MX-109 info"}, [](Known &k) { k.addThird().capabilities.ehloName = "pool7"; });
    }
    void findsOnlyWhatIsWrong()
    {
        QFETCH(Known, known);
        QFETCH(QStringList, expected);
        QCOMPARE(known.said(), expected);
    }

    void givesThePtrRecord()
    {
        Known known = Known::right();
        ourAddress(known) = {dns::Status::Ok, {"host.provider.test"}, {"host.provider.test"}, {}};
        QCOMPARE(known.finding("NET-303").now, (QStringList{"2.100.51.198.in-addr.arpa. 3600 IN PTR host.provider.test."}));
        QCOMPARE(known.finding("NET-303").shouldBe, (QStringList{"2.100.51.198.in-addr.arpa. 3600 IN PTR mx2.example.test."}));
    }
};
QTEST_APPLESS_MAIN(TstJudgeAddress)
#include "tst_judge_address.moc"
