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
        wrong_usage(unknown_word(kind, word, keys));
    }
    return found;
}

}  // namespace

void add_filter_options(CLI::App& app, FilterWords& words) {
    constexpr const char* group = "Which part of the map (a list is a,b or the option again)";
    auto list = [&](const char* name, std::vector<std::string>& to, const char* type, const char* help) {
        app.add_option(name, to, help)->type_name(type)->delimiter(',')->allow_extra_args(false)->group(group);
    };
    list("--status", words.status, "STATUS", "Offers and links that are so: today, could, recommended, historic");
    list("--type", words.types, "TYPE", "Actors of these types");
    list("--level", words.levels, "LEVEL", "Actors at these levels");
    list("--target", words.targets, "GROUP", "Offers to these target groups");
    list("--principle", words.principles, "PRINCIPLE", "Offers and gaps in these principles");
    list("--support", words.support, "SUPPORT", "Offers of these support types");
    app.add_option("--source", words.source, "Rows whose source holds this text; may be given again")
        ->type_name("TEXT")
        ->allow_extra_args(false)
        ->group(group);
    app.add_flag("--stated-only", words.stated_only, "Without what is inferred or known from elsewhere")->group(group);
    app.add_option("--as-of", words.as_of, "What may hold on this day: 2022, 2022-05 or 2022-05-31")
        ->type_name("DATE")
        ->group(group);
}

Status find_status(const std::string& word) {
    if (auto status = parse_status(word)) return *status;
    std::vector<std::string_view> all;
    for (auto status : {Status::today, Status::could, Status::recommended, Status::historic}) {
        all.push_back(to_string(status));
    }
    wrong_usage(unknown_word("status", word, all));
}

Filter filter_of(const FilterWords& words, const Framework& framework) {
    Filter filter;
    for (const auto& word : words.status) filter.status.push_back(find_status(word));
    filter.stated_only = words.stated_only;
    filter.source = words.source;
    filter.actor_types = find_all("actor type", words.types, framework.actor_types);
    filter.levels = find_all("level", words.levels, framework.levels);
    filter.targets = find_all("target group", words.targets, framework.target_groups);
    filter.principles = find_all("principle", words.principles, framework.principles);
    filter.support_types = find_all("support type", words.support, framework.support_types);
    if (!words.as_of.empty()) {
        filter.as_of = parse_date(words.as_of);
        if (!filter.as_of)
            wrong_usage("--as-of: '" + words.as_of + "' is not a date; write 2022, 2022-05 or 2022-05-31");
    }
    return filter;
}

Ecosystem filtered(Ecosystem ecosystem, const FilterWords& words) {
    const auto filter = filter_of(words, ecosystem.framework);
    const bool nothing_asked = describe(filter, ecosystem.framework).empty();
    return nothing_asked ? std::move(ecosystem) : apply_filter(std::move(ecosystem), filter);
}

}  // namespace ecomap::cli
