// The English sources of all sentences, one file a topic (table_….cpp). Only for words.cpp and the test of the translations.
//
// A row is QT_TRANSLATE_NOOP3("words", text, key), which lupdate reads as well; with QT_TRANSLATE_N_NOOP3 and %n where the language has
// to count. The key is the code, then "!" for the advice that belongs to it, then "#name" for the parameter that %n stands for.
// In the text, {name} is a parameter, written by its kind: {name:time} an ISO date (its time alone if it is on the day of the parameter
// `asOf`), {name:duration} seconds, {name:size} bytes,
// {name:sentence} an object {code, parameters} of its own.
#pragma once
#include <QtGlobal>
#include <span>

namespace words {

struct Row {
    const char *text;
    const char *key;
};

std::span<const Row> statusRows();
std::span<const Row> ipcRows();
std::span<const Row> configRows();
std::span<const Row> settingRows();
std::span<const Row> spoolRows();
std::span<const Row> netRows();
std::span<const Row> handoverRows();
std::span<const Row> primaryRows();
std::span<const Row> primaryTestRows();
std::span<const Row> machineRows();
std::span<const Row> kitRows();
std::span<const Row> proofRows();
std::span<const Row> directoryRows();
std::span<const Row> spfRows();
std::span<const Row> noticeRows();
std::span<const Row> noticePageRows();
std::span<const Row> outboundRows();
std::span<const Row> historyRows();
std::span<const Row> watchRows();
std::span<const Row> doctorRows();
std::span<const Row> driftRows();
std::span<const Row> doctorTlsRows();
std::span<const Row> doctorNetRows();
std::span<const Row> doctorRelationRows();
std::span<const Row> terminalRows();
std::span<const Row> admissionRows();
std::span<const Row> alertRows();

} // namespace words
