// The mails that the load client sends, and how a mail is recognised again wherever it arrives.
//
// Fingerprint: SHA-256 of the message with CRLF turned into LF, as it lies in a Maildir below the trace headers.
#pragma once
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tools {

std::string sha256(std::string_view first, std::string_view second = {}); // hex, of both one after the other
std::string withoutCr(std::string_view text);                             // every CRLF becomes LF; a lone CR stays
std::string dotStuffed(std::string_view text);                            // RFC 5321 4.5.2; lines end in CRLF

struct Mail {
    std::string id;
    std::string fingerprint;
    std::string head;                        // as on the wire, dot-stuffed
    std::shared_ptr<const std::string> body; // likewise, ends in CRLF
    std::size_t bytes = 0;                   // without the stuffing: for SIZE=
};

// Where mails come from. Real ones: generated, or from a folder.
class Mails {
public:
    virtual ~Mails() = default;
    virtual std::optional<Mail> next() = 0;
    virtual void giveBack(Mail mail) = 0; // it was not acknowledged: send it again, or forget it
    virtual long count() const = 0;       // 0: without end
};

// Endless and each with an id of its own; one that was not acknowledged is forgotten.
class GeneratedMails : public Mails {
public:
    GeneratedMails(std::string idPrefix, std::vector<std::size_t> sizes, std::string from);

    std::optional<Mail> next() override;
    void giveBack(Mail) override {}
    long count() const override { return 0; }

private:
    struct Filler { std::string lf; std::shared_ptr<const std::string> stuffed; std::size_t bytes; };

    std::string m_idPrefix, m_from;
    std::vector<Filler> m_fillers;
    unsigned long m_number = 0;
};

// Every file of a folder once: NAME.eml has the id NAME and CRLF line ends. One that was not acknowledged is sent again.
class FolderMails : public Mails {
public:
    explicit FolderMails(const std::string &folder);

    std::optional<Mail> next() override;
    void giveBack(Mail mail) override { m_again.push_back(std::move(mail)); }
    long count() const override { return long(m_count); }

private:
    std::deque<std::string> m_files;
    std::deque<Mail> m_again;
    std::size_t m_count;
};

} // namespace tools
