#include "options.h"
#include <functional>
#include <limits>
#include "base/units.h"
#include "ipc/codec.h"
#include "ipc/socket_path.h"

namespace {

using Command = Options::Command;

struct Known {
    const char *words;
    Command command;
    int least; // arguments
    int most;
    const char *needs; // what the arguments are
};
constexpr int any = 10'000;
constexpr Known commands[] = {
    {"status", Command::Status, 0, 0, ""},
    {"queue list", Command::QueueList, 0, 0, ""},
    {"queue show", Command::QueueShow, 1, 1, "ID"},
    {"queue retry", Command::QueueRetry, 0, any, "ID"},
    {"queue hold", Command::QueueHold, 0, any, "ID"},
    {"queue release", Command::QueueRelease, 0, any, "ID"},
    {"queue remove", Command::QueueRemove, 0, any, "ID"},
    {"queue undo", Command::QueueUndo, 0, any, "ID"},
    {"queue return", Command::QueueReturn, 0, any, "ID"},
    {"queue extend", Command::QueueExtend, 0, any, "ID"},
    {"queue causes", Command::QueueCauses, 0, 0, ""},
    {"job cancel", Command::JobCancel, 1, 1, "JOB"},
    {"flush", Command::Flush, 0, 1, ""},
    {"primary hold", Command::PrimaryHold, 0, 1, ""},
    {"primary open", Command::PrimaryOpen, 0, 1, ""},
    {"queue export", Command::QueueExport, 0, 2, "FOLDER | ID FILE|-"},
    {"queue import", Command::QueueMoveIn, 1, 1, "FOLDER"},
    {"held export", Command::HeldExport, 2, 2, "GROUP FILE|-"},
    {"secret list", Command::SecretList, 0, 0, ""},
    {"secret set", Command::SecretSet, 1, 1, "NAME"},
    {"secret remove", Command::SecretRemove, 1, 1, "NAME"},
    {"primary test", Command::PrimaryTest, 1, 2, "DOMAIN"},
    {"primary kit", Command::PrimaryKit, 1, 2, "SERVER"},
    {"primary check-kit", Command::PrimaryCheckKit, 1, 2, "DOMAIN"},
    {"prove", Command::Prove, 0, 1, ""},
    {"held release", Command::HeldRelease, 1, 1, "GROUP"},
    {"held return", Command::HeldReturn, 1, 1, "GROUP"},
    {"held list", Command::HeldList, 0, 0, ""},
    {"held", Command::HeldList, 0, 0, ""},
    {"directory list", Command::DirectoryList, 0, 1, ""},
    {"directory import", Command::DirectoryImport, 2, 2, "DOMAIN FILE|-"},
    {"directory remove", Command::DirectoryRemove, 2, 2, "DOMAIN NAME"},
    {"directory probe", Command::DirectoryProbe, 1, 1, "ADDRESS"},
    {"directory addresses", Command::DirectoryAddresses, 1, 1, "DOMAIN"},
    {"explain", Command::Explain, 3, 3, "CLIENT SENDER RECIPIENT"},
    {"history forget", Command::HistoryForget, 1, 1, "ADDRESS"},
    {"history availability", Command::HistoryAvailability, 0, 1, ""},
    {"history outages", Command::HistoryOutages, 0, 1, ""},
    {"history", Command::History, 0, 1, ""},
    {"spf", Command::Spf, 3, 3, "CLIENT HELO SENDER"},
    {"check", Command::Check, 0, 1, ""},
    {"config show", Command::ConfigShow, 0, 1, ""},
    {"config set", Command::ConfigSet, 1, 2, "KEY VALUE | FILE | -"},
    {"config reload", Command::ConfigReload, 0, 0, ""},
    {"config validate", Command::ConfigValidate, 0, 1, ""},
    {"config versions", Command::ConfigVersions, 0, 1, ""},
    {"config export", Command::ConfigExport, 1, 1, "FILE"},
    {"config import", Command::ConfigImport, 1, 1, "FILE"},
    {"config restore", Command::ConfigRestore, 1, 1, "VERSION"},
    {"bundle", Command::Bundle, 1, 1, "FILE|-"},
    {"stats", Command::Stats, 0, 0, ""},
    {"notice outages", Command::NoticeOutages, 0, 0, ""},
    {"notice list", Command::NoticeList, 0, 1, ""},
    {"notice postpone", Command::NoticePostpone, 1, 1, "DOMAIN"},
    {"notice mute", Command::NoticeMute, 1, 1, "DOMAIN"},
    {"notice unmute", Command::NoticeUnmute, 1, 1, "DOMAIN"},
    {"notice preview", Command::NoticePreview, 1, 2, "KIND"},
    {"notice send", Command::NoticeSend, 2, 2, "KIND ADDRESS"},
    {"notice template show", Command::TemplateShow, 1, 1, "KIND"},
    {"notice template set", Command::TemplateSet, 2, 2, "KIND FILE|-"},
    {"notice template reset", Command::TemplateReset, 1, 1, "KIND"},
    {"warnings acknowledge", Command::WarningsAcknowledge, 1, 1, "CAUSE"},
    {"warnings snooze", Command::WarningsSnooze, 1, 1, "CAUSE"},
    {"warnings list", Command::WarningsList, 0, 0, ""},
    {"warnings", Command::WarningsList, 0, 0, ""},
    {"alerts test", Command::AlertsTest, 1, 1, "WAY"},
    {"alerts confirm", Command::AlertsConfirm, 2, 2, "WAY CODE"},
    {"alerts list", Command::AlertsList, 0, 0, ""},
    {"alerts", Command::AlertsList, 0, 0, ""},
};

using Outcome = std::optional<ipc::Sentence>; // nothing: fine

ipc::Sentence wrongValue(const QString &option, const QString &value)
{
    return {"ctl.wrong-value", {{"key", option}, {"value", value}}};
}

template <typename E> bool named(const QString &text, E &out)
{
    for (const auto &[value, name] : names(E{}))
        if (text == QLatin1String(name)) {
            out = value;
            return true;
        }
    return false;
}

// "2026-11-22", "2026-11-22T14:30" (here, or with a zone), or "3d" ago. `isEnd`: a day alone is meant with all of it. Invalid: none of these.
QDateTime momentFrom(const QString &text, bool isEnd)
{
    if (const auto ago = durationFromText(text))
        return QDateTime::currentDateTimeUtc().addMSecs(-ago->count());
    if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid())
        return (isEnd ? day.addDays(1) : day).startOfDay().toUTC();
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

class Reader {
public:
    explicit Reader(const QStringList &arguments) : m_left(arguments) {}

    ipc::Outcome<Options> read()
    {
        while (!m_left.isEmpty()) {
            const QString one = m_left.takeFirst();
            if (!m_onlyWords && one == u"--") {
                m_onlyWords = true;
                continue;
            }
            const bool isOption = !m_onlyWords && one.startsWith(u'-') && one.size() > 1;
            if (!isOption) {
                m_words << one;
                continue;
            }
            if (const Outcome wrong = option(one))
                return *wrong;
        }
        if (m_task)
            m_options.command = *m_task;
        else if (const Outcome wrong = command())
            return *wrong;
        if (m_untried)
            m_options.list.filter.reason = QString();
        if (m_options.socketPath.isEmpty())
            m_options.socketPath = ipc::defaultSocketPath();
        return m_options;
    }

private:
    // "--name VALUE" or "--name=VALUE".
    Outcome option(const QString &text)
    {
        m_name = text.section(u'=', 0, 0);
        m_given = text.contains(u'=') ? std::optional(text.section(u'=', 1)) : std::nullopt;
        if (const auto flag = flags(); flag && !m_given) {
            *flag = true;
            return {};
        }
        if (m_name == u"--version" || m_name == u"--help" || m_name == u"-h") {
            m_task = m_name == u"--version" ? Command::Version : Command::Help;
            return {};
        }
        return valued();
    }

    bool *flags()
    {
        if (m_name == u"--json")
            return &m_options.json;
        if (m_name == u"--yes")
            return &m_options.yes;
        if (m_name == u"--complete")
            return &m_options.complete;
        if (m_name == u"--finish")
            return &m_options.finish;
        if (m_name == u"--take-back")
            return &m_options.takeBack;
        if (m_name == u"--force")
            return &m_options.force;
        if (m_name == u"--list")
            return &m_list;
        if (m_name == u"--dry-run")
            return &m_options.dryRun;
        if (m_name == u"--allow-empty")
            return &m_options.allowEmpty;
        if (m_name == u"--all")
            return &m_options.all;
        if (m_name == u"--notice")
            return &m_options.notice;
        if (m_name == u"--untried")
            return &m_untried;
        if (m_name == u"--prometheus")
            return &m_options.prometheus;
        if (m_name == u"--whole")
            return &m_options.whole;
        if (m_name == u"--csv")
            return &m_options.csv;
        if (m_name == u"--outage")
            return &m_options.outage;
        return m_name == u"--standalone" ? &m_options.standalone : nullptr;
    }

    Outcome valued()
    {
        static const QStringList known{"--socket", "--data-dir", "--search", "--state", "--domain", "--reason", "--sort",
                                       "--limit",  "--after",    "--hostname", "--primary", "--dns", "--config", "--for", "--name", "--language",
                                       "--id",     "--since",    "--until",    "--outcome", "--rule", "--sender", "--to"};
        if (!known.contains(m_name))
            return ipc::Sentence{"ctl.unknown-option", {{"option", m_name}}};
        if (!m_given && m_left.isEmpty())
            return ipc::Sentence{"ctl.missing", {{"command", m_name}, {"what", QStringLiteral("…")}}};
        const QString value = m_given ? *m_given : m_left.takeFirst();
        return take(value) ? Outcome() : wrongValue(m_name, value);
    }

    bool take(const QString &value)
    {
        if (value.isEmpty())
            return false;
        if (m_name == u"--socket")
            m_options.socketPath = value;
        else if (m_name == u"--data-dir")
            m_options.socketPath = ipc::socketPathIn(value);
        else if (m_name == u"--hostname")
            m_options.hostname = value;
        else if (m_name == u"--primary")
            m_options.primaries << value;
        else if (m_name == u"--config")
            m_options.configPath = value;
        else if (m_name == u"--name")
            m_options.listName = value;
        else if (m_name == u"--sender")
            m_options.senderDomain = value;
        else if (m_name == u"--to")
            m_options.recipient = value;
        else if (m_name == u"--language")
            m_options.language = value;
        else if (m_name == u"--for")
            return takeTime(value);
        else if (m_name == u"--dns")
            m_options.dnsServers << value;
        else if (m_name == u"--id" || m_name == u"--since" || m_name == u"--until" || m_name == u"--outcome" || m_name == u"--rule")
            return takeForHistory(value);
        else
            return takeForList(value);
        return true;
    }

    bool takeForHistory(const QString &value)
    {
        ipc::HistoryFilter &filter = m_options.history.filter;
        if (m_name == u"--id") // a Message-ID has an @ (RFC 5322 3.6.4)
            (value.contains(u'@') || value.startsWith(u'<') ? filter.messageId : filter.message) = value;
        else if (m_name == u"--rule")
            filter.rule = value;
        else if (m_name == u"--outcome")
            return named(value, filter.outcomes.emplaceBack());
        else {
            const bool isEnd = m_name == u"--until";
            const QDateTime moment = momentFrom(value, isEnd);
            (isEnd ? filter.until : filter.since) = moment;
            return moment.isValid();
        }
        return true;
    }

    // An address, "eva*" for those that begin so, "*text*" for what is in one. What lists share goes over.
    void finishHistory()
    {
        ipc::ListHistory &history = m_options.history;
        QString address = m_options.arguments.value(0);
        if (address.startsWith(u'*'))
            history.filter.match = ipc::AddressMatch::Within;
        else if (address.endsWith(u'*'))
            history.filter.match = ipc::AddressMatch::Beginning;
        address.remove(0, address.startsWith(u'*') ? 1 : 0);
        address.chop(address.endsWith(u'*') ? 1 : 0);
        history.filter.address = address;
        history.filter.domain = m_options.list.filter.domain;
        history.after = m_options.list.after;
        m_options.mostRows = m_options.csv && !m_hasLimit ? std::numeric_limits<qint64>::max() : m_options.list.limit;
    }

    bool takeTime(const QString &value)
    {
        const auto time = durationFromText(value);
        m_options.isTimeGiven = true;
        m_options.hold.seconds = time ? std::chrono::duration_cast<std::chrono::seconds>(*time).count() : 0;
        return time.has_value();
    }

    bool takeForList(const QString &value)
    {
        ipc::ListQueue &list = m_options.list;
        if (m_name == u"--search")
            list.filter.search = value;
        else if (m_name == u"--domain")
            list.filter.domain = value;
        else if (m_name == u"--reason")
            list.filter.reason = value;
        else if (m_name == u"--after")
            list.after = value;
        else if (m_name == u"--sort")
            return named(value, list.sort);
        else if (m_name == u"--state")
            return named(value, list.filter.states.emplaceBack());
        else {
            bool isNumber = false;
            list.limit = value.toInt(&isNumber);
            m_hasLimit = true;
            return isNumber && list.limit >= 1 && list.limit <= ipc::maxRows;
        }
        return true;
    }

    Outcome command()
    {
        if (m_words.isEmpty())
            return ipc::Sentence{"ctl.usage", {}};
        for (const Known &known : commands) {
            const QStringList words = QString::fromLatin1(known.words).split(u' ');
            if (m_words.first(qMin(words.size(), m_words.size())) == words)
                return takeArguments(known, m_words.mid(words.size()));
        }
        return ipc::Sentence{"ctl.unknown-command", {{"command", m_words.first(qMin<qsizetype>(2, m_words.size())).join(u' ')}}};
    }

    Outcome takeArguments(const Known &known, const QStringList &arguments)
    {
        const QString name = QString::fromLatin1(known.words);
        if (arguments.size() < known.least)
            return ipc::Sentence{"ctl.missing", {{"command", name}, {"what", QLatin1String(known.needs)}}};
        if (arguments.size() > known.most)
            return ipc::Sentence{"ctl.too-much", {{"command", name}, {"argument", arguments.at(known.most)}}};
        m_options.command = known.command;
        m_options.arguments = arguments;
        if (known.command == Command::QueueExport)
            return takeExport(known, arguments);
        if (known.command == Command::History)
            finishHistory();
        return QLatin1String(known.needs) == u"ID" && known.most == any ? takeRecipients(name) : Outcome();
    }

    // Of one message, or of all into a folder, or how that ends. A folder that is lost has a name still.
    Outcome takeExport(const Known &known, const QStringList &arguments)
    {
        const bool ends = m_options.finish || m_options.takeBack;
        const bool isNamed = m_options.takeBack && !m_options.listName.isEmpty();
        if (arguments.size() > (m_list || isNamed ? 0 : ends ? 1 : 2))
            return ipc::Sentence{"ctl.too-much", {{"command", QLatin1String(known.words)}, {"argument", arguments.last()}}};
        if (arguments.isEmpty() && !m_list && !isNamed)
            return ipc::Sentence{"ctl.missing", {{"command", QLatin1String(known.words)}, {"what", QLatin1String(known.needs)}}};
        m_options.command = m_list ? Command::QueueMoveList : ends ? Command::QueueMoveEnd : arguments.size() == 1 ? Command::QueueMoveOut : Command::QueueExport;
        return {};
    }

    // Ids, or all that a filter fits: never all because the ids were forgotten.
    Outcome takeRecipients(const QString &name)
    {
        if (!m_options.all && m_options.arguments.isEmpty())
            return ipc::Sentence{"ctl.missing", {{"command", name}, {"what", "ID | --all"}}};
        if (m_options.all && !m_options.arguments.isEmpty())
            return ipc::Sentence{"ctl.too-much", {{"command", name + QStringLiteral(" --all")}, {"argument", m_options.arguments.first()}}};
        if (m_options.command == Command::QueueExtend && !m_options.isTimeGiven)
            return ipc::Sentence{"ctl.missing", {{"command", name}, {"what", "--for TIME"}}};
        if (m_options.notice && m_options.command == Command::QueueRemove)
            m_options.command = Command::QueueReturn;
        return {};
    }

    QStringList m_left, m_words;
    Options m_options;
    std::optional<Command> m_task;
    QString m_name;
    std::optional<QString> m_given;
    bool m_onlyWords = false, m_hasLimit = false;
    bool m_untried = false;
    bool m_list = false;
};

} // namespace

ipc::Outcome<Options> optionsFrom(const QStringList &arguments) { return Reader(arguments).read(); }
