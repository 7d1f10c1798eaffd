#include "cli/filter_options.hpp"

#include "cli/usage.hpp"

#include <CLI/CLI.hpp>

#include <array>

namespace ecomap::cli {
namespace {

template <class Tag>
std::vector<Id<Tag>> find_all(std::string_view kind, const std::vector<std::string>& words,
                              const Vocabulary<Tag>& vocabulary) {
    std::vector<Id<Tag>> found;
    for (const auto& word : words) {
        if (auto id = vocabulary.find(word)) {
            found.push_back(*id);
            continue;
        }
        std::vector<std::string_view> keys;
        for (const auto& term : vocabulary) keys.push_back(term.key);
        throw unknown_word(kind, word, keys);
    }
    return found;
}

}  // namespace

void add_filter_options(CLI::App& app, FilterWords& words) {
    constexpr const char* group = "help.filter";
    auto list = [&](const char* name, std::vector<std::string>& to, const char* type) {
        app.add_option(name, to)->type_name(type)->delimiter(',')->allow_extra_args(false)->group(group);
    };
    list("--status", words.status, "STATUS");
    list("--type", words.types, "TYPE");
    list("--level", words.levels, "LEVEL");
    list("--target", words.targets, "GROUP");
    list("--principle", words.principles, "PRINCIPLE");
    list("--support", words.support, "SUPPORT");
    app.add_option("--source", words.source)->type_name("TEXT")->allow_extra_args(false)->group(group);
    app.add_flag("--stated-only", words.stated_only)->group(group);
    app.add_option("--as-of", words.as_of)->type_name("DATE")->group(group);
}

Status find_status(const std::string& word) {
    if (auto status = parse_status(word)) return *status;
    std::vector<std::string_view> all;
    for (auto status : {Status::today, Status::could, Status::recommended, Status::historic}) {
        all.push_back(to_string(status));
    }
    throw unknown_word("status", word, all);
}

Filter filter_of(const FilterWords& words, const Framework& framework) {
    Filter filter;
    for (const auto& word : words.status) filter.status.push_back(find_status(word));
    filter.stated_only = words.stated_only;
    filter.source = words.source;
    filter.actor_types = find_all("actor_type", words.types, framework.actor_types);
    filter.levels = find_all("level", words.levels, framework.levels);
    filter.targets = find_all("target_group", words.targets, framework.target_groups);
    filter.principles = find_all("principle", words.principles, framework.principles);
    filter.support_types = find_all("support_type", words.support, framework.support_types);
    if (!words.as_of.empty()) {
        filter.as_of = parse_date(words.as_of);
        if (!filter.as_of) wrong_usage({"usage.no-date", {{"word", words.as_of}}});
    }
    return filter;
}

Ecosystem filtered(Ecosystem ecosystem, const FilterWords& words) {
    const auto filter = filter_of(words, ecosystem.framework);
    const bool nothing_asked = describe(filter, ecosystem.framework).empty();
    return nothing_asked ? std::move(ecosystem) : apply_filter(std::move(ecosystem), filter);
}

}  // namespace ecomap::cli
