// What came in since the start, counted. Grows only; nothing is lost but by a restart.
#pragma once
#include <QByteArray>
#include <QHash>

namespace intake {

struct Figures {
    qint64 connections = 0; // also those that were turned away at once
    qint64 messages = 0;    // kept
    qint64 recipients = 0;  // of them
    qint64 bytes = 0;       // of them, without our trace
    QHash<QByteArray, qint64> refusals; // by the reason in the log: codes of ours, so there are few
};

} // namespace intake
