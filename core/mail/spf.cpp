#include "mail/spf.h"
#include <algorithm>
#include "mail/spf_macro.h"

namespace mail::spf {

namespace {

constexpr int mostLookups = 10, mostVoid = 2; // RFC 7208 4.6.4
constexpr qsizetype mostHosts = 10;           // names of an mx, or of a ptr
constexpr qsizetype longestLabel = 63, longestName = 253;

// Not decided: an answer is wanted.
template <typename T> using Known = std::optional<T>;

enum class Match { Yes, No, Error }; // Error: m_outcome says which

QHostAddress plainAddress(const QHostAddress &address)
{
    bool isIpv4 = false; // "::ffff:192.0.2.1" too (5)
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4) : address;
}

// Names that may be looked up: no empty label, none over 63 octets, at least two (4.3).
bool isAskable(const QByteArray &name)
{
    if (name.isEmpty() || name.size() > longestName)
        return false;
    const auto labels = name.split('.');
    return labels.size() >= 2 && std::all_of(labels.begin(), labels.end(), [](const QByteArray &l) { return !l.isEmpty() && l.size() <= longestLabel; });
}

QByteArray withoutDot(QByteArray name)
{
    if (name.endsWith('.'))
        name.chop(1);
    return name.toLower();
}

bool isAscii(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

QByteArray reverseName(const QHostAddress &client)
{
    MacroValues values;
    values.client = client;
    return expandedName("%{ir}.%{v}.arpa", values);
}

bool isWithin(const QByteArray &name, const QByteArray &domain)
{
    return name == domain || name.endsWith('.' + domain);
}

class Evaluator {
public:
    Evaluator(const Query &query, const Answers &answers) : m_answers(answers)
    {
        m_out.isOfHelo = query.sender.isEmpty();
        m_out.domain = spf::domainOf(query);
        const qsizetype at = query.sender.lastIndexOf('@');
        m_values.local = at > 0 ? query.sender.first(at) : QByteArray("postmaster"); // 4.3
        m_values.senderDomain = m_out.domain;
        m_values.client = plainAddress(query.client);
        m_values.helo = withoutDot(query.helo);
        m_values.receiver = query.receiver;
        m_values.now = query.now;
    }

    std::variant<Evaluation, Unanswered> run()
    {
        const Known<Verdict> verdict = check(m_out.domain, 0);
        if (!verdict)
            return m_wanted;
        m_out.verdict = *verdict;
        if (m_out.verdict == Verdict::TempError || m_out.verdict == Verdict::PermError)
            m_out.mechanism.clear(); // of what was read before
        if (m_out.verdict == Verdict::Fail && !explain())
            return m_wanted;
        return m_out;
    }

private:
    bool isIpv4() const { return m_values.client.protocol() == QAbstractSocket::IPv4Protocol; }
    Question::Type family() const { return isIpv4() ? Question::Type::A : Question::Type::Aaaa; }

    Known<Verdict> check(const QByteArray &domain, int depth);
    Known<Verdict> checkRecord(const Record &record, const QByteArray &domain, int depth);
    Known<Verdict> redirected(const Record &record, const QByteArray &domain, int depth);
    Known<Match> match(const Directive &directive, const QByteArray &domain, int depth, Step &step);
    Known<Match> matchInclude(const QByteArray &name, int depth, Step &step);
    Known<Match> matchAddresses(const QByteArray &name, const Directive &directive, Step &step);
    Known<Match> matchMx(const QByteArray &name, const Directive &directive, Step &step);
    Known<Match> matchPtr(const QByteArray &name, Step &step);
    Known<Match> matchExists(const QByteArray &name, Step &step);
    Known<Match> within(const Answer &answer, const QByteArray &name, const Directive &directive, Step &step);
    Known<QList<QByteArray>> validatedNames();
    Known<QByteArray> nameFrom(const QByteArray &spec, const QByteArray &domain);
    Known<bool> fillValidatedName(const QByteArray &text, const QByteArray &domain);
    bool explain();

    const Answer *ask(Question::Type type, const QByteArray &name);
    Verdict failed(Verdict verdict, const QByteArray &problem, const QByteArray &at);
    Match error(Verdict verdict, const QByteArray &problem, const QByteArray &at);
    bool countsVoid(const Answer &answer);
    Verdict told(Verdict verdict, const QByteArray &domain, int depth);

    const Answers &m_answers;
    MacroValues m_values;
    Unanswered m_wanted;
    Evaluation m_out;
    Verdict m_error = Verdict::PermError; // behind Match::Error
    QByteArray m_explanation, m_explanationDomain; // exp= of the record that decided
};

// Null: not known yet, and asked for.
const Answer *Evaluator::ask(Question::Type type, const QByteArray &name)
{
    const Question question{type, name.toLower()};
    const auto found = m_answers.constFind(question);
    if (found != m_answers.constEnd())
        return &*found;
    if (!m_wanted.contains(question))
        m_wanted.append(question);
    return nullptr;
}

Verdict Evaluator::failed(Verdict verdict, const QByteArray &problem, const QByteArray &at)
{
    m_out.problem = problem;
    m_out.at = at;
    return verdict;
}

Match Evaluator::error(Verdict verdict, const QByteArray &problem, const QByteArray &at)
{
    m_error = failed(verdict, problem, at);
    return Match::Error;
}

// False: one too many found nothing (4.6.4).
bool Evaluator::countsVoid(const Answer &answer)
{
    if (answer.status == Answer::Status::Nothing)
        ++m_out.voidLookups;
    return m_out.voidLookups <= mostVoid;
}

Verdict Evaluator::told(Verdict verdict, const QByteArray &domain, int depth)
{
    m_out.steps.append({Step::Kind::Result, depth, domain, verdictName(verdict), {}, false});
    return verdict;
}

Known<Verdict> Evaluator::check(const QByteArray &domain, int depth)
{
    if (!isAskable(domain))
        return told(Verdict::None, domain, depth);
    const Answer *answer = ask(Question::Type::Txt, domain);
    if (!answer)
        return {};
    if (answer->status == Answer::Status::Failed)
        return told(failed(Verdict::TempError, "spf.no-answer", domain), domain, depth);
    QList<QByteArray> records;
    std::copy_if(answer->texts.begin(), answer->texts.end(), std::back_inserter(records), [](const QByteArray &t) { return isRecord(t); });
    if (records.isEmpty())
        return told(Verdict::None, domain, depth);
    for (const QByteArray &record : std::as_const(records))
        m_out.steps.append({Step::Kind::Record, depth, domain, record, {}, false});
    if (records.size() > 1) // 4.5
        return told(failed(Verdict::PermError, "spf.several-records", domain), domain, depth);
    const Result<Record> record = parseRecord(records.first());
    if (!record)
        return told(failed(Verdict::PermError, "spf.syntax", record.error().detail.toLatin1()), domain, depth);
    const Known<Verdict> verdict = checkRecord(*record, domain, depth);
    if (verdict)
        told(*verdict, domain, depth);
    return verdict;
}

Known<Verdict> Evaluator::checkRecord(const Record &record, const QByteArray &domain, int depth)
{
    for (const Directive &directive : record.directives) {
        Step step{Step::Kind::Term, depth, domain, directive.text, {}, false};
        const qsizetype place = m_out.steps.size(); // before the steps of an include
        m_out.steps.append(step);
        const Known<Match> match = this->match(directive, domain, depth, step);
        if (!match)
            return {};
        step.matched = *match == Match::Yes;
        m_out.steps[place] = step;
        if (*match == Match::Error)
            return m_error;
        if (*match == Match::No)
            continue;
        m_out.mechanism = directive.text;
        m_explanation = record.explanation.value_or(QByteArray());
        m_explanationDomain = domain;
        return directive.qualifier;
    }
    if (record.redirect)
        return redirected(record, domain, depth);
    m_out.mechanism = "default";
    return Verdict::Neutral; // 4.7
}

// 6.1. A record with "all" never comes here: that one matches.
Known<Verdict> Evaluator::redirected(const Record &record, const QByteArray &domain, int depth)
{
    if (++m_out.lookups > mostLookups)
        return failed(Verdict::PermError, "spf.too-many-lookups", "redirect=" + *record.redirect);
    const Known<QByteArray> target = nameFrom(*record.redirect, domain);
    if (!target)
        return {};
    m_out.steps.append({Step::Kind::Term, depth, domain, "redirect=" + *record.redirect, {*target}, true});
    const Known<Verdict> verdict = check(*target, depth);
    if (verdict == Verdict::None)
        return failed(Verdict::PermError, "spf.no-record", *target);
    return verdict;
}

Known<Match> Evaluator::match(const Directive &directive, const QByteArray &domain, int depth, Step &step)
{
    switch (directive.mechanism) {
    case Mechanism::All:
        return Match::Yes;
    case Mechanism::Ip4:
        return isIpv4() && m_values.client.isInSubnet(directive.network, directive.prefix4) ? Match::Yes : Match::No;
    case Mechanism::Ip6:
        return !isIpv4() && m_values.client.isInSubnet(directive.network, directive.prefix6) ? Match::Yes : Match::No;
    default:
        break;
    }
    if (++m_out.lookups > mostLookups)
        return error(Verdict::PermError, "spf.too-many-lookups", directive.text);
    // RFC 8616 4: such a local part cannot stand in a name.
    if (!isAscii(m_values.local) && (usesMacro(directive.domain, 's') || usesMacro(directive.domain, 'l')))
        return Match::No;
    const Known<QByteArray> name = nameFrom(directive.domain, domain);
    if (!name)
        return {};
    if (!directive.domain.isEmpty() && directive.domain.contains('%'))
        step.found.append(*name);
    if (directive.mechanism == Mechanism::Include)
        return matchInclude(*name, depth, step);
    if (!isAskable(*name)) // 4.8
        return Match::No;
    if (directive.mechanism == Mechanism::A)
        return matchAddresses(*name, directive, step);
    if (directive.mechanism == Mechanism::Mx)
        return matchMx(*name, directive, step);
    return directive.mechanism == Mechanism::Ptr ? matchPtr(*name, step) : matchExists(*name, step);
}

// 5.2, its table. What an included record says of exp and of its own mechanism does not count.
Known<Match> Evaluator::matchInclude(const QByteArray &name, int depth, Step &step)
{
    const Known<Verdict> verdict = check(name, depth + 1);
    if (!verdict)
        return {};
    step.found.append(verdictName(*verdict));
    switch (*verdict) {
    case Verdict::Pass:
        return Match::Yes;
    case Verdict::Fail:
    case Verdict::SoftFail:
    case Verdict::Neutral:
        return Match::No;
    case Verdict::None:
        return error(Verdict::PermError, "spf.no-record", name);
    case Verdict::TempError:
    case Verdict::PermError:
        break;
    }
    m_error = *verdict; // its cause is told already
    return Match::Error;
}

Known<Match> Evaluator::matchAddresses(const QByteArray &name, const Directive &directive, Step &step)
{
    const Answer *answer = ask(family(), name);
    if (!answer)
        return {};
    return within(*answer, name, directive, step);
}

Known<Match> Evaluator::within(const Answer &answer, const QByteArray &name, const Directive &directive, Step &step)
{
    if (answer.status == Answer::Status::Failed)
        return error(Verdict::TempError, "spf.no-answer", name);
    if (!countsVoid(answer))
        return error(Verdict::PermError, "spf.too-many-void", name);
    bool isIn = false;
    for (const QHostAddress &address : answer.addresses) {
        step.found.append(address.toString().toLatin1());
        isIn = isIn || m_values.client.isInSubnet(address, isIpv4() ? directive.prefix4 : directive.prefix6);
    }
    return isIn ? Match::Yes : Match::No;
}

Known<Match> Evaluator::matchMx(const QByteArray &name, const Directive &directive, Step &step)
{
    const Answer *hosts = ask(Question::Type::Mx, name);
    if (!hosts)
        return {};
    if (hosts->status == Answer::Status::Failed)
        return error(Verdict::TempError, "spf.no-answer", name);
    if (!countsVoid(*hosts))
        return error(Verdict::PermError, "spf.too-many-void", name);
    if (hosts->texts.size() > mostHosts)
        return error(Verdict::PermError, "spf.too-many-hosts", name);
    QList<std::pair<QByteArray, const Answer *>> answers;
    for (const QByteArray &host : hosts->texts) {
        if (isAskable(host))
            answers.append({host, ask(family(), host)});
    }
    if (!m_wanted.isEmpty())
        return {};
    for (const auto &[host, answer] : std::as_const(answers)) {
        const Known<Match> match = within(*answer, host, directive, step);
        if (match != Match::No)
            return match;
    }
    return Match::No;
}

Known<Match> Evaluator::matchExists(const QByteArray &name, Step &step)
{
    const Answer *answer = ask(Question::Type::A, name); // whatever the client's family (5.7)
    if (!answer)
        return {};
    if (answer->status == Answer::Status::Failed)
        return error(Verdict::TempError, "spf.no-answer", name);
    if (!countsVoid(*answer))
        return error(Verdict::PermError, "spf.too-many-void", name);
    for (const QHostAddress &address : answer->addresses)
        step.found.append(address.toString().toLatin1());
    return answer->addresses.isEmpty() ? Match::No : Match::Yes;
}

Known<Match> Evaluator::matchPtr(const QByteArray &name, Step &step)
{
    const Known<QList<QByteArray>> names = validatedNames();
    if (!names)
        return {};
    step.found += *names;
    const auto fits = [&name](const QByteArray &one) { return isWithin(one, name.toLower()); };
    return std::any_of(names->begin(), names->end(), fits) ? Match::Yes : Match::No;
}

// 5.5. Who sends controls these names: what of them fails or is void counts against nobody.
Known<QList<QByteArray>> Evaluator::validatedNames()
{
    const Answer *names = ask(Question::Type::Ptr, reverseName(m_values.client));
    if (!names)
        return {};
    QList<std::pair<QByteArray, const Answer *>> answers;
    for (const QByteArray &given : names->texts.first(std::min(names->texts.size(), mostHosts))) {
        const QByteArray name = withoutDot(given);
        if (isAskable(name))
            answers.append({name, ask(family(), name)});
    }
    if (!m_wanted.isEmpty())
        return {};
    QList<QByteArray> validated;
    for (const auto &[name, answer] : std::as_const(answers)) {
        if (answer->addresses.contains(m_values.client))
            validated.append(name);
    }
    return validated;
}

// 7.3 of %{p}: the domain itself, else one within it, else any.
Known<bool> Evaluator::fillValidatedName(const QByteArray &text, const QByteArray &domain)
{
    if (!usesMacro(text, 'p'))
        return true;
    const Known<QList<QByteArray>> names = validatedNames();
    if (!names)
        return {};
    m_values.validatedName = names->isEmpty() ? QByteArray("unknown") : names->first();
    const auto inside = std::find_if(names->begin(), names->end(), [&](const QByteArray &n) { return isWithin(n, domain.toLower()); });
    if (inside != names->end())
        m_values.validatedName = *inside;
    if (names->contains(domain.toLower()))
        m_values.validatedName = domain;
    return true;
}

Known<QByteArray> Evaluator::nameFrom(const QByteArray &spec, const QByteArray &domain)
{
    if (spec.isEmpty())
        return domain;
    m_values.domain = domain;
    if (!fillValidatedName(spec, domain))
        return {};
    return expandedName(spec, m_values);
}

// 6.2. Anything wrong with it: there is none. False: an answer is wanted.
bool Evaluator::explain()
{
    if (m_explanation.isEmpty())
        return true;
    const Known<QByteArray> name = nameFrom(m_explanation, m_explanationDomain);
    if (!name)
        return false;
    if (!isAskable(*name))
        return true;
    const Answer *answer = ask(Question::Type::Txt, *name);
    if (!answer)
        return false;
    if (answer->texts.size() != 1 || !isExplanation(answer->texts.first()))
        return true;
    if (!fillValidatedName(answer->texts.first(), m_explanationDomain))
        return false;
    m_values.domain = m_explanationDomain;
    const QByteArray text = expanded(answer->texts.first(), m_values);
    if (isAscii(text))
        m_out.explanation = text;
    return true;
}

} // namespace

QByteArray domainOf(const Query &query)
{
    const QByteArray domain = query.sender.isEmpty() ? query.helo : query.sender.sliced(query.sender.lastIndexOf('@') + 1);
    const QByteArray plain = withoutDot(domain);
    return isAskable(plain) && !plain.startsWith('[') ? plain : QByteArray();
}

std::variant<Evaluation, Unanswered> evaluate(const Query &query, const Answers &answers)
{
    return Evaluator(query, answers).run();
}

Evaluation timedOut(const Query &query)
{
    Evaluation out;
    out.verdict = Verdict::TempError;
    out.domain = domainOf(query);
    out.isOfHelo = query.sender.isEmpty();
    out.problem = "spf.no-answer";
    out.at = out.domain;
    return out;
}

} // namespace mail::spf
