// The command line of a test tool: --name value, --flag. An unknown name ends the program with its usage.
#pragma once
#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>
#include <vector>

namespace tools {

class Options {
public:
    // `known`: option names; those ending in '=' take a value and may be repeated.
    Options(int argc, char **argv, const std::vector<std::string> &known, const char *usage)
    {
        for (int i = 1; i < argc; ++i) {
            const std::string name = argv[i];
            const bool flag = has(known, name);
            const bool valued = has(known, name + "=");
            if ((!flag && !valued) || (valued && i + 1 == argc)) {
                std::fprintf(stderr, "unknown or incomplete option %s\n%s", name.c_str(), usage);
                std::exit(2);
            }
            m_values.emplace(name, valued ? argv[++i] : "");
        }
    }

    bool given(const std::string &name) const { return m_values.count(name) > 0; }
    std::string text(const std::string &name, const std::string &otherwise = {}) const
    {
        const auto found = m_values.find(name);
        return found == m_values.end() ? otherwise : found->second;
    }
    long number(const std::string &name, long otherwise) const
    {
        const auto found = m_values.find(name);
        return found == m_values.end() ? otherwise : std::strtol(found->second.c_str(), nullptr, 10);
    }
    std::vector<std::string> all(const std::string &name) const
    {
        std::vector<std::string> values;
        for (auto [at, end] = m_values.equal_range(name); at != end; ++at)
            values.push_back(at->second);
        return values;
    }

private:
    static bool has(const std::vector<std::string> &known, const std::string &name)
    {
        for (const std::string &one : known)
            if (one == name)
                return true;
        return false;
    }

    std::multimap<std::string, std::string> m_values;
};

} // namespace tools
