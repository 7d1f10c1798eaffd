#include "cli/what_if_options.hpp"

#include "cli/filter_options.hpp"
#include "cli/usage.hpp"
#include "engine/model/actors_called.hpp"

#include <CLI/CLI.hpp>

namespace ecomap::cli {

namespace {

[[noreturn]] void refuse_ambiguous(const Ecosystem& ecosystem, const std::string& asked,
                                   const std::vector<ActorId>& called) {
    constexpr std::size_t most_named = 10;
    MessageList candidates{{}, Joining::commas, most_named};
    for (const auto id : called)
        candidates.items.push_back({"usage.candidate", {{"id", ecosystem[id].key}, {"name", ecosystem[id].name}}});
    wrong_usage({"usage.ambiguous-actor", {{"word", asked}, {"count", called.size()}}},
                {"usage.there-is", {{"words", std::move(candidates)}, {"also", Message()}}});
}

}  // namespace

void add_what_if_options(CLI::App& app, WhatIfWords& words) {
    constexpr const char* group = "help.what-if";
    auto list = [&](const char* name, std::vector<std::string>& to, const char* type) {
        return app.add_option(name, to)->type_name(type)->allow_extra_args(false)->group(group);
    };
    list("--assume", words.assume, "FILE");
    list("--without", words.without, "ID")->delimiter(',');
    list("--with-status", words.with_status, "STATUS")->delimiter(',');
    app.add_flag("--with-recommended", words.with_recommended)->group(group);
}

std::string actor_key(const Ecosystem& ecosystem, const std::string& asked) {
    if (asked.empty()) return "";
    const auto called = actors_called(ecosystem, asked);
    if (called.size() == 1) return ecosystem[called.front()].key;
    if (called.size() > 1) refuse_ambiguous(ecosystem, asked, called);
    std::vector<std::string_view> names;
    for (const auto& actor : ecosystem.actors) {
        names.push_back(actor.key);
        if (!actor.abbreviation.empty()) names.push_back(actor.abbreviation);
    }
    wrong_usage({"usage.unknown-actor", {{"word", asked}, {"meant", did_you_mean(asked, names)}}});
}

WhatIf what_if_of(const WhatIfWords& words, const Ecosystem& ecosystem) {
    WhatIf what_if;
    for (const auto& name : words.without) what_if.without.push_back(actor_key(ecosystem, name));
    for (const auto& word : words.with_status) what_if.as_today.push_back(find_status(word));
    if (words.with_recommended) what_if.as_today.push_back(Status::recommended);
    return what_if;
}

}  // namespace ecomap::cli
