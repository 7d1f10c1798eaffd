#include "cli/filter_options.hpp"

#include "cli/usage.hpp"

#include <CLI/CLI.hpp>

namespace ecomap::cli {
namespace {

using Words = std::vector<std::string>;

template <class Tag>
std::vector<Id<Tag>> find_all(std::string_view kind, const Words& words, const Vocabulary<Tag>& vocabulary) {
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

/// Adds what `words` name of one of the lists that a filter has.
template <class Tag>
void add_all(std::vector<Id<Tag>>& to, std::string_view kind, const Words& words, const Vocabulary<Tag>& vocabulary) {
    const auto found = find_all(kind, words, vocabulary);
    to.insert(to.end(), found.begin(), found.end());
}

/// Terms of any dimension, of the list or of the map's own.
void add_terms(Filter& filter, const Framework& framework, Dimension dimension, const Words& words) {
    switch (dimension) {
        case Dimension::support_type:
            return add_all(filter.support_types, "support_type", words, framework.support_types);
        case Dimension::principle:
            return add_all(filter.principles, "principle", words, framework.principles);
        case Dimension::target:
            return add_all(filter.targets, "target_group", words, framework.target_groups);
        case Dimension::level:
            return add_all(filter.levels, "level", words, framework.levels);
        case Dimension::phase:
            return add_all(filter.phases, "phase", words, framework.phases);
        case Dimension::actor_type:
            return add_all(filter.actor_types, "actor_type", words, framework.actor_types);
    }
    const auto place = *own_place(dimension);
    const auto& own = framework.own[place];
    add_all(filter.own[place], own.key, words, own.terms);
}

/// "region=norr,syd".
void find_where(Filter& filter, const Framework& framework, const Words& words) {
    for (const auto& word : words) {
        const auto at = word.find('=');
        const auto name = word.substr(0, at);
        const auto dimension = find_dimension(framework, name);
        if (!dimension) throw unknown_word("dimension", name, dimension_words_of(framework));
        if (at == std::string::npos || at + 1 == word.size()) wrong_usage({"usage.where-which", {{"dimension", name}}});
        add_terms(filter, framework, *dimension, CLI::detail::split(word.substr(at + 1), ','));
    }
}

/// Each word a kind of link or a family of kinds; a kind when it is both.
void find_link_kinds(Filter& filter, const Framework& framework, const Words& words) {
    for (const auto& word : words) {
        if (auto kind = framework.link_kinds.find(word)) {
            filter.link_kinds.push_back(*kind);
        } else if (auto family = framework.link_families.find(word)) {
            filter.link_families.push_back(*family);
        } else {
            std::vector<std::string_view> keys;
            for (const auto& term : framework.link_families) keys.push_back(term.key);
            for (const auto& term : framework.link_kinds) keys.push_back(term.key);
            throw unknown_word("link_kind", word, keys);
        }
    }
}

}  // namespace

void add_filter_options(CLI::App& app, FilterWords& words) {
    constexpr const char* group = "help.filter";
    // `look_up(filter, framework, words)` is left for when the framework is known.
    auto list = [&](const char* name, const char* type, auto look_up) {
        auto ask = [&words, look_up](const Words& given) {
            words.emplace_back([=](Filter& filter, const Framework& framework) { look_up(filter, framework, given); });
        };
        return app.add_option_function<Words>(name, ask)->type_name(type)->allow_extra_args(false)->group(group);
    };
    auto terms = [&](const char* name, const char* type, const char* kind, auto Filter::*ids,
                     auto Framework::*vocabulary) {
        list(name, type, [=](Filter& filter, const Framework& framework, const Words& given) {
            add_all(filter.*ids, kind, given, framework.*vocabulary);
        })->delimiter(',');
    };
    list("--status", "STATUS", [](Filter& filter, const Framework&, const Words& given) {
        for (const auto& word : given) filter.status.push_back(find_status(word));
    })->delimiter(',');
    terms("--type", "TYPE", "actor_type", &Filter::actor_types, &Framework::actor_types);
    terms("--level", "LEVEL", "level", &Filter::levels, &Framework::levels);
    terms("--target", "GROUP", "target_group", &Filter::targets, &Framework::target_groups);
    terms("--principle", "PRINCIPLE", "principle", &Filter::principles, &Framework::principles);
    terms("--support", "SUPPORT", "support_type", &Filter::support_types, &Framework::support_types);
    list("--where", "DIMENSION=TERM", find_where);
    list("--source", "TEXT", [](Filter& filter, const Framework&, const Words& given) { filter.source = given; });
    list("--link-kind", "KIND", find_link_kinds)->delimiter(',');
    auto flag = [&](const char* name, bool Filter::*is_asked) {
        auto ask = [&words, is_asked] {
            words.emplace_back([=](Filter& filter, const Framework&) { filter.*is_asked = true; });
        };
        app.add_flag_callback(name, ask)->group(group);
    };
    flag("--no-weak", &Filter::no_weak);
    flag("--stated-only", &Filter::stated_only);
    app.add_option_function<std::string>("--as-of", [&words](const std::string& day) { ask_as_of(words, day); })
        ->type_name("DATE")
        ->group(group);
}

void ask_as_of(FilterWords& words, const std::string& day) {
    words.emplace_back([day](Filter& filter, const Framework&) {
        filter.as_of = parse_date(day);
        if (!filter.as_of) wrong_usage({"usage.no-date", {{"word", day}}});
    });
}

Status find_status(const std::string& word) {
    if (auto status = parse_status(word)) return *status;
    const auto all = status_list();
    throw unknown_word("status", word, {all.begin(), all.end()});
}

Filter filter_of(const FilterWords& words, const Framework& framework) {
    Filter filter;
    for (const auto& ask : words) ask(filter, framework);
    return filter;
}

Ecosystem filtered(Ecosystem ecosystem, const FilterWords& words) {
    const auto filter = filter_of(words, ecosystem.framework);
    return apply_filter(std::move(ecosystem), filter);
}

}  // namespace ecomap::cli
