#include "engine/wasm/request.hpp"

#include "engine/model/actors_called.hpp"
#include "engine/model/contains.hpp"
#include "engine/model/error.hpp"

#include <stdexcept>

namespace ecomap::wasm {
namespace {

using std::string_view;
using Words = std::vector<std::string>;

Words words_in(const Json& asked, const char* key) {
    const auto at = asked.find(key);
    return at == asked.end() ? Words() : at->get<Words>();
}

bool is_asked(const Json& asked, const char* key) { return asked.value(key, false); }

template <class Tag>
std::vector<Id<Tag>> terms_in(const Json& asked, const char* key, const Vocabulary<Tag>& vocabulary, string_view kind) {
    std::vector<Id<Tag>> terms;
    for (const auto& word : words_in(asked, key)) {
        const auto term = vocabulary.find(word);
        if (!term) unknown_word(kind, word);
        terms.push_back(*term);
    }
    return terms;
}

std::vector<Status> statuses_in(const Json& asked, const char* key) {
    std::vector<Status> statuses;
    for (const auto& word : words_in(asked, key)) {
        const auto status = parse_status(word);
        if (!status) unknown_word("status", word);
        statuses.push_back(*status);
    }
    return statuses;
}

ActorId actor_called(const Ecosystem& map, const std::string& word) {
    const auto called = actors_called(map, word);
    if (called.size() == 1) return called.front();
    if (called.empty()) throw Error({"usage.unknown-actor", {{"word", word}, {"meant", Message()}}}, Failure::usage);
    throw Error({"usage.ambiguous-actor", {{"word", word}, {"count", called.size()}}}, Failure::usage);
}

Factors factors_in(const Json& value) {
    Factors factors;
    for (const auto& [word, number] : value.items()) factors.emplace_back(word, number.get<double>());
    return factors;
}

/// The words that a value of an option holds.
Words words_of(const std::string& value) { return value.empty() ? Words() : Words{value}; }
Words words_of(const Factors& value) {
    Words words;
    for (const auto& factor : value) words.push_back(factor.first);
    return words;
}
template <class Number>
Words words_of(const Number&) {
    return {};
}

template <class Value>
void take(Value& to, const Json& value) {
    if constexpr (std::is_same_v<Value, Factors>) to = factors_in(value);
    else to = value.get<Value>();
}

/// The words that the option knows, or nothing when it takes any.
std::optional<Words> known_words(const Option<Params>& option, const Ecosystem& map, const Params& params) {
    if (const auto* listed = std::get_if<Option<Params>::Listed>(&option.words)) {
        const auto words = (*listed)();
        Words known(words.begin(), words.end());
        if (option.more)
            for (auto& word : option.more(map, params)) known.push_back(std::move(word));
        return known;
    }
    if (const auto* of_map = std::get_if<Option<Params>::OfMap>(&option.words)) return (*of_map)(map, params);
    return std::nullopt;
}

void check(const Option<Params>& option, const Ecosystem& map, Params& params) {
    const auto words = std::visit([&](auto member) { return words_of(params.*member); }, option.value);
    if (const auto known = known_words(option, map, params))
        for (const auto& word : words)
            if (!contains(*known, word)) unknown_word(option.kind, word);
    if (std::holds_alternative<Option<Params>::AnyActor>(option.words) && !words.empty())
        params.*std::get<std::string Params::*>(option.value) = map[actor_called(map, words.front())].key;
}

}  // namespace

void unknown_word(string_view kind, string_view word) {
    throw Error({"usage.unknown", {{"kind", kind}, {"word", word}, {"meant", Message()}}}, Failure::usage);
}

void only_keys(const Json& asked, std::initializer_list<string_view> keys) {
    for (const auto& [key, value] : asked.items())
        if (!contains(keys, key)) throw std::invalid_argument(key);
}

Filter filter_in(const Json& asked, const Framework& framework) {
    only_keys(asked, {"status", "type", "level", "target", "principle", "support", "phase", "source", "link-kind",
                      "no-weak", "stated-only", "as-of"});
    Filter filter;
    filter.status = statuses_in(asked, "status");
    filter.actor_types = terms_in(asked, "type", framework.actor_types, "actor_type");
    filter.levels = terms_in(asked, "level", framework.levels, "level");
    filter.targets = terms_in(asked, "target", framework.target_groups, "target_group");
    filter.principles = terms_in(asked, "principle", framework.principles, "principle");
    filter.support_types = terms_in(asked, "support", framework.support_types, "support_type");
    filter.phases = terms_in(asked, "phase", framework.phases, "phase");
    filter.source = words_in(asked, "source");
    for (const auto& word : words_in(asked, "link-kind")) {
        if (const auto kind = framework.link_kinds.find(word)) filter.link_kinds.push_back(*kind);
        else if (const auto family = framework.link_families.find(word)) filter.link_families.push_back(*family);
        else unknown_word("link_kind", word);
    }
    filter.no_weak = is_asked(asked, "no-weak");
    filter.stated_only = is_asked(asked, "stated-only");
    if (const auto day = asked.find("as-of"); day != asked.end()) {
        filter.as_of = parse_date(day->get<std::string>());
        if (!filter.as_of) throw Error({"usage.no-date", {{"word", day->get<std::string>()}}}, Failure::usage);
    }
    return filter;
}

WhatIf what_if_in(const Json& asked, const Ecosystem& map) {
    only_keys(asked, {"without", "with-status"});
    WhatIf what_if;
    for (const auto& word : words_in(asked, "without")) what_if.without.push_back(map[actor_called(map, word)].key);
    what_if.as_today = statuses_in(asked, "with-status");
    return what_if;
}

Need need_in(const Json& asked, const Ecosystem& map) {
    only_keys(asked, {"for", "type", "phase", "principle", "gap", "from"});
    constexpr std::pair<const char*, string_view> words[] = {{"for", "target_group"},
                                                             {"type", "support_type"},
                                                             {"phase", "phase"},
                                                             {"principle", "principle"},
                                                             {"gap", "gap"}};
    Need need;
    for (const auto facet : facets()) {
        const auto& [key, kind] = words[static_cast<std::size_t>(facet)];
        for (const auto& word : words_in(asked, key))
            if (!add_word(need, map, word, facet)) unknown_word(kind, word);
    }
    if (const auto from = asked.find("from"); from != asked.end())
        need.from = actor_called(map, from->get<std::string>());
    return need;
}

Params params_in(const Json& asked, const std::vector<Option<Params>>& options, const Ecosystem& map) {
    Params params;
    for (const auto& [name, value] : asked.items()) {
        const auto* option = find_option(options, name);
        if (option == nullptr) throw std::invalid_argument(name);
        std::visit([&, &given = value](auto member) { take(params.*member, given); }, option->value);
    }
    for (const auto& option : options) check(option, map, params);
    return params;
}

}  // namespace ecomap::wasm
