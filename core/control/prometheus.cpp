#include "control/prometheus.h"
#include <QList>

namespace control {

namespace {

using Labels = QList<std::pair<const char *, QString>>;

// Names come from configurations and the DNS; a label value may hold anything that is escaped.
QByteArray escaped(const QString &value)
{
    QByteArray out;
    for (const char c : value.toUtf8()) {
        if (c == '\\' || c == '"')
            (out += '\\') += c;
        else if (c == '\n')
            out += "\\n";
        else
            out += c;
    }
    return out;
}

class Writer {
public:
    void metric(const char *name, const char *type, const char *help)
    {
        m_name = QByteArray("restante_") + name;
        m_text += "# HELP " + m_name + ' ' + help + "\n# TYPE " + m_name + ' ' + type + '\n';
    }
    void sample(qint64 value, const Labels &labels = {}, const char *suffix = "")
    {
        m_text += m_name + suffix;
        for (qsizetype i = 0; i < labels.size(); ++i)
            m_text += (i == 0 ? "{" : ",") + QByteArray(labels[i].first) + "=\"" + escaped(labels[i].second) + '"';
        m_text += (labels.isEmpty() ? " " : "} ") + QByteArray::number(value) + '\n';
    }
    void one(const char *name, const char *type, const char *help, qint64 value)
    {
        metric(name, type, help);
        sample(value);
    }
    QByteArray text() const { return m_text; }

private:
    QByteArray m_name, m_text;
};

void writeReceived(Writer &out, const ipc::Stats &s)
{
    out.one("connections_total", "counter", "SMTP connections that came in, turned away ones too.", s.connections);
    out.one("sessions", "gauge", "SMTP sessions that are open.", s.sessions);
    out.one("received_messages_total", "counter", "Messages that were acknowledged.", s.messages);
    out.one("received_recipients_total", "counter", "Recipients of acknowledged messages.", s.recipients);
    out.one("received_bytes_total", "counter", "Bytes of acknowledged messages.", s.bytes);
    out.metric("refusals_total", "counter", "What clients were refused, by reason.");
    for (const ipc::Tally &one : s.refusals)
        out.sample(one.count, {{"reason", one.name}});
}

void writeHandedOver(Writer &out, const ipc::Stats &s)
{
    out.metric("recipients_total", "counter", "What became of recipients; deferred counts attempts.");
    out.sample(s.delivered, {{"outcome", QStringLiteral("delivered")}});
    out.sample(s.deferred, {{"outcome", QStringLiteral("deferred")}});
    out.sample(s.refused, {{"outcome", QStringLiteral("refused")}});
    out.sample(s.expired, {{"outcome", QStringLiteral("expired")}});
    out.one("notices_total", "counter", "Notices written to senders.", s.notices);
    out.one("notices_withheld_total", "counter", "Recipients whose sender is not told, by a rule.", s.noticesWithheld);
    out.metric("commit_jobs", "summary", "Jobs in the group commits of the spool; the count is that of commits.");
    out.sample(s.commitJobs, {}, "_sum");
    out.sample(s.commits, {}, "_count");
    out.one("commit_jobs_largest", "gauge", "Jobs in the largest group commit.", s.largestCommit);
}

void writePrimaries(Writer &out, const ipc::Stats &s)
{
    out.metric("primary_state", "gauge", "1 for the state that a primary is in.");
    for (const ipc::Primary &primary : s.primaries)
        for (const auto &[state, name] : names(ipc::PrimaryState{}))
            out.sample(primary.state == state, {{"domain", primary.domain}, {"host", primary.host}, {"state", QString::fromLatin1(name)}});
    out.metric("primary_outage_seconds", "gauge", "How long the outage of a primary lasts; 0 for none.");
    for (const ipc::Primary &primary : s.primaries)
        out.sample(primary.outageSince ? qMax<qint64>(0, primary.outageSince->secsTo(s.at)) : 0, {{"domain", primary.domain}, {"host", primary.host}});
}

void writeQueue(Writer &out, const ipc::Stats &s)
{
    out.one("queue_messages", "gauge", "Messages that are kept.", s.queue.messages);
    out.one("queue_recipients", "gauge", "Recipients that wait or are held.", s.queue.recipients);
    out.one("queue_held_recipients", "gauge", "Recipients that are held.", s.queue.held);
    out.one("queue_bytes", "gauge", "Bytes of kept messages.", s.queue.bytes);
    out.one("queue_oldest_seconds", "gauge", "Age of the oldest kept message.", s.queue.oldestSeconds);
    out.one("disk_free_bytes", "gauge", "Free bytes where the spool is.", s.queue.freeBytes);
    out.one("warnings", "gauge", "Open warnings.", s.warnings);
}

} // namespace

QByteArray prometheusText(const ipc::Stats &stats)
{
    Writer out;
    out.metric("build_info", "gauge", "Always 1; the version is in the label.");
    out.sample(1, {{"version", stats.program.section(u' ', -1)}});
    out.one("start_time_seconds", "gauge", "When the service started, in seconds since 1970.", stats.since.toSecsSinceEpoch());
    writeReceived(out, stats);
    writeHandedOver(out, stats);
    writeQueue(out, stats);
    writePrimaries(out, stats);
    return out.text();
}

} // namespace control
