#include "mails.h"
#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <openssl/evp.h>
#include <random>

namespace tools {

std::string sha256(std::string_view first, std::string_view second)
{
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> digest(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    std::array<unsigned char, EVP_MAX_MD_SIZE> sum;
    unsigned length = 0;
    EVP_DigestInit_ex(digest.get(), EVP_sha256(), nullptr);
    EVP_DigestUpdate(digest.get(), first.data(), first.size());
    EVP_DigestUpdate(digest.get(), second.data(), second.size());
    EVP_DigestFinal_ex(digest.get(), sum.data(), &length);
    std::string hex;
    for (unsigned i = 0; i < length; ++i) {
        hex += "0123456789abcdef"[sum[i] >> 4];
        hex += "0123456789abcdef"[sum[i] & 15];
    }
    return hex;
}

std::string withoutCr(std::string_view text)
{
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] != '\r' || i + 1 == text.size() || text[i + 1] != '\n')
            plain += text[i];
    return plain;
}

std::string dotStuffed(std::string_view text)
{
    std::string stuffed;
    stuffed.reserve(text.size() + text.size() / 64);
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '.' && (i == 0 || text[i - 1] == '\n'))
            stuffed += '.';
        stuffed += text[i];
    }
    return stuffed;
}

namespace {

// Lines of 76 characters, of which some begin with a dot.
std::string fillerOf(std::size_t bytes)
{
    static constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 +/";
    std::mt19937 random(4711); // NOLINT: the same filler in every run
    std::string text;
    text.reserve(bytes + 2);
    while (text.size() + 2 < bytes) {
        const std::size_t length = std::min<std::size_t>(76, bytes - text.size() - 2);
        const std::size_t start = text.size();
        for (std::size_t i = 0; i < length; ++i)
            text += alphabet[random() % alphabet.size()];
        if (random() % 50 == 0)
            text[start] = '.';
        text += "\r\n";
    }
    if (text.empty())
        text = "\r\n";
    return text;
}

Mail mailOfFile(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    if (!text.ends_with("\r\n"))
        text += "\r\n"; // as it is on the wire: the final dot needs a line of its own
    Mail mail;
    mail.id = std::filesystem::path(path).stem().string();
    mail.fingerprint = sha256(withoutCr(text));
    mail.bytes = text.size();
    mail.body = std::make_shared<const std::string>(dotStuffed(text));
    return mail;
}

} // namespace

GeneratedMails::GeneratedMails(std::string idPrefix, std::vector<std::size_t> sizes, std::string from)
    : m_idPrefix(std::move(idPrefix)), m_from(std::move(from))
{
    for (const std::size_t size : sizes) {
        const std::string filler = fillerOf(size);
        m_fillers.push_back({withoutCr(filler), std::make_shared<const std::string>(dotStuffed(filler)), filler.size()});
    }
}

std::optional<Mail> GeneratedMails::next()
{
    const Filler &filler = m_fillers[m_number % m_fillers.size()];
    Mail mail;
    mail.id = m_idPrefix + "-" + std::to_string(++m_number);
    mail.head = "From: Load client <" + m_from + ">\r\nTo: Those in the envelope <undisclosed@example.test>\r\nSubject: " + mail.id +
                "\r\nDate: Sat, 21 Nov 2026 12:00:00 +0000\r\nMessage-ID: <" + mail.id +
                "@load.example>\r\nX-Restante-Test-Id: " + mail.id + "\r\n\r\n";
    mail.fingerprint = sha256(withoutCr(mail.head), filler.lf);
    mail.bytes = mail.head.size() + filler.bytes;
    mail.body = filler.stuffed;
    return mail;
}

FolderMails::FolderMails(const std::string &folder)
{
    for (const auto &entry : std::filesystem::directory_iterator(folder))
        if (entry.path().extension() == ".eml")
            m_files.push_back(entry.path().string());
    std::sort(m_files.begin(), m_files.end());
    m_count = m_files.size();
}

std::optional<Mail> FolderMails::next()
{
    if (!m_again.empty()) {
        Mail mail = std::move(m_again.front());
        m_again.pop_front();
        return mail;
    }
    if (m_files.empty())
        return std::nullopt;
    const std::string path = m_files.front();
    m_files.pop_front();
    return mailOfFile(path);
}

} // namespace tools
