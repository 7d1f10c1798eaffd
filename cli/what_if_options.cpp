#include "cli/what_if_options.hpp"

#include "cli/filter_options.hpp"
#include "cli/usage.hpp"

#include <CLI/CLI.hpp>

namespace ecomap::cli {

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
    if (const auto actor = find_actor(ecosystem, asked)) return ecosystem[*actor].key;
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
