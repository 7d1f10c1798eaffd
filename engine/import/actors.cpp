#include "engine/import/actors.hpp"

#include "engine/io/key.hpp"
#include "engine/model/letters.hpp"
#include "engine/model/utf8.hpp"

#include <algorithm>
#include <numeric>
#include <set>
#include <tuple>

namespace ecomap::import {
namespace {

using std::string_view;

std::string folded_name(string_view name) { return io::folded(composed(name)); }

constexpr bool is_actor_fact(Means means) { return means >= Means::actor_abbreviation && means <= Means::actor_note; }

/// Whom a row names as an end of a link or as a partner.
std::vector<std::string> others_of(const ImportRow& row) {
    auto names = row.list(Means::link_to);
    if (const auto& from = row.text(Means::link_from); !from.empty()) names.push_back(from);
    const auto& partners = row.list(Means::actor_partners);
    names.insert(names.end(), partners.begin(), partners.end());
    return names;
}

}  // namespace

std::pair<std::string, std::string> name_and_abbreviation(string_view name) {
    constexpr std::size_t longest = 10;
    const auto open = name.rfind('(');
    if (open == string_view::npos || open == 0 || !name.ends_with(')')) return {std::string(name), ""};
    const auto inside = io::trim(name.substr(open + 1, name.size() - open - 2));
    const auto letters = characters(inside).size();
    const auto lower = lower_case(inside);
    std::size_t capitals = 0;
    for (std::size_t i = 0; i < std::min(lower.size(), inside.size()); ++i) capitals += lower[i] != inside[i] ? 1 : 0;
    const bool is_short = letters >= 2 && letters <= longest && inside.find(' ') == string_view::npos;
    const bool is_one = is_short && capitals >= 2 && lower.size() == inside.size();
    if (!is_one) return {std::string(name), ""};
    return {std::string(io::trim(name.substr(0, open))), std::string(inside)};
}

const std::string& actor_of(const ImportRow& row) {
    const auto& name = row.text(Means::actor_name);
    return name.empty() ? row.text(Means::actor_id) : name;
}

std::string ImportActor::text(Means means) const {
    const auto found = said.find(means);
    return found == said.end() ? "" : found->second.commonest();
}

std::string ImportActors::name_of(string_view text) const {
    const auto by_id = names_by_id_.find(text);
    return name_and_abbreviation(by_id != names_by_id_.end() ? string_view(by_id->second) : text).first;
}

std::size_t ImportActors::key_of(string_view name) const {
    const auto found = keys_.find(folded_name(name));
    return found == keys_.end() ? keys_.size() : found->second;
}

std::size_t ImportActors::root_of(std::size_t key) const {
    while (parents_[key] != key) key = parents_[key];
    return key;
}

void ImportActors::unite(std::size_t a, std::size_t b) {
    a = root_of(a), b = root_of(b);
    parents_[std::max(a, b)] = std::min(a, b);
}

void ImportActors::mention(string_view text) {
    const auto name = name_of(text);
    const auto [at, is_new] = keys_.emplace(folded_name(name), parents_.size());
    if (is_new) {
        parents_.push_back(parents_.size());
        spellings_.emplace_back();
        preferred_.emplace_back();
    }
    spellings_[at->second].add(composed(name));
}

std::size_t ImportActors::find(string_view text) const { return position_.at(root_of(key_of(name_of(text)))); }

void ImportActors::unite_what_is_one(const std::vector<ImportRow>& rows, const std::vector<Alias>& answered) {
    std::set<std::pair<std::size_t, std::size_t>> apart;
    auto pair_of = [](std::size_t a, std::size_t b) { return std::pair(std::min(a, b), std::max(a, b)); };
    for (const auto& alias : answered) {
        const auto a = key_of(alias.alias), b = key_of(alias.actor);
        if (a == keys_.size()) continue;
        if (alias.same == Alias::Same::no && b != keys_.size()) apart.insert(pair_of(a, b));
        if (alias.same != Alias::Same::yes) continue;
        preferred_[a] = alias.actor;
        if (b != keys_.size()) unite(a, b), preferred_[b] = alias.actor;
    }
    auto unite_as = [&](std::size_t a, std::size_t b, Alike why) {
        if (a == b || apart.contains(pair_of(a, b)) || root_of(a) == root_of(b)) return;
        unite(a, b);
        certain_.emplace(a, why);
        if (why == Alike::identifier) certain_.emplace(b, why);
    };
    std::map<std::string, std::size_t> by_identifier;
    std::map<std::string, std::set<std::size_t>> by_abbreviation, by_others;
    auto identified = [&](const std::string& identifier, const std::string& name) {
        if (identifier.empty() || name.empty()) return;
        const auto [at, is_new] = by_identifier.emplace(identifier, key_of(name_of(name)));
        if (!is_new) unite_as(key_of(name_of(name)), at->second, Alike::identifier);
    };
    for (const auto& row : rows) {
        identified(row.text(Means::actor_same_as), row.text(Means::actor_name));
        identified(row.text(Means::link_from_id), row.text(Means::link_from));
        identified(row.text(Means::link_to_id), row.text(Means::link_to));
        for (const auto& each : others_of(row))
            if (const auto in_brackets = name_and_abbreviation(each).second; !in_brackets.empty())
                by_others[folded_name(in_brackets)].insert(key_of(name_of(each)));
        const auto& name = row.text(Means::actor_name);
        if (name.empty()) continue;
        for (const auto& each : {row.text(Means::actor_abbreviation), name_and_abbreviation(name).second})
            if (!each.empty()) by_abbreviation[folded_name(each)].insert(key_of(name_of(name)));
    }
    by_abbreviation.merge(by_others);  // what an actor's own row says holds
    for (const auto& [abbreviation, whose] : by_abbreviation) {
        const auto found = keys_.find(abbreviation);
        if (found != keys_.end() && whose.size() == 1) unite_as(found->second, *whose.begin(), Alike::abbreviation);
    }
}

void ImportActors::describe(const std::vector<ImportRow>& rows, const std::vector<std::string>& sheets,
                            Losses& losses) {
    std::map<std::size_t, ImportActor> found;
    for (const auto& [root, name] : names_) found[root].name = name;
    std::map<std::size_t, Spellings> ids;
    for (const auto& row : rows) {
        auto speaks_of = [&](string_view text) -> ImportActor& {
            auto& actor = found[root_of(key_of(name_of(text)))];
            if (actor.number == 0) actor.sheet = row.sheet, actor.number = row.number;
            if (const auto abbreviation = name_and_abbreviation(text).second; !abbreviation.empty())
                actor.said[Means::actor_abbreviation].add(abbreviation);
            return actor;
        };
        if (const auto& text = actor_of(row); !text.empty()) {
            auto& actor = speaks_of(text);
            for (const auto& [means, values] : row.values)
                for (const auto& value : values)
                    if (is_actor_fact(means)) actor.said[means].add(composed(value));
            if (const auto& id = row.text(Means::actor_id); !id.empty() && row.rows == RowsAre::actors)
                ids[root_of(key_of(name_of(text)))].add(id);
        }
        for (const auto& each : others_of(row)) speaks_of(each);
    }
    for (const auto& [key, why] : certain_)
        if (auto& said = found[root_of(key)].said[Means::actor_abbreviation];
            why == Alike::abbreviation && said.counts().empty())
            said.add(spellings_[key].commonest());
    std::vector<std::pair<std::string, std::size_t>> order;
    for (const auto& [root, actor] : found) order.emplace_back(actor.name, root);
    std::sort(order.begin(), order.end());
    Ids taken;
    for (const auto& [name, root] : order)
        if (const auto& id = ids[root].commonest(); taken.take(id)) found[root].id = id;
    for (const auto& [name, root] : order) {
        auto& actor = found[root];
        if (actor.id.empty()) actor.id = taken.make(name);
        for (const auto& [means, ways] : actor.said) {
            std::set<std::string> different;
            for (const auto& [text, count] : ways.counts()) different.insert(folded_name(text));
            if (different.size() > 1 && !meaning_of(means).is_text)
                losses.add("import.loss-two-values", sheets[actor.sheet], std::string(meaning_of(means).word),
                           name + ": " + ways.counts().begin()->first + " / " + ways.counts().rbegin()->first,
                           different.size() - 1);
        }
        position_[root] = actors_.size();
        actors_.push_back(std::move(actor));
    }
}

void ImportActors::propose(const std::vector<Alias>& answered) {
    std::map<std::size_t, std::size_t> times;  // by root
    std::vector<Alias> certain;
    for (std::size_t key = 0; key < parents_.size(); ++key) {
        const auto& actor = names_.at(root_of(key));
        for (const auto& [text, count] : spellings_[key].counts()) {
            times[root_of(key)] += count;
            const bool is_spelling = folded_name(text) == folded_name(actor);
            if (text != actor && (is_spelling || certain_.contains(key)))
                certain.push_back({text, actor, Alias::Same::yes,
                                   std::string(to_string(is_spelling ? Alike::spelling : certain_.at(key)))});
        }
    }
    std::sort(certain.begin(), certain.end(),
              [](const Alias& a, const Alias& b) { return std::tie(a.actor, a.alias) < std::tie(b.actor, b.alias); });
    std::set<std::pair<std::string, std::string>> is_answered;
    for (const auto& each : answered) is_answered.emplace(folded_name(each.alias), folded_name(each.actor));
    aliases_ = answered;
    for (auto& alias : certain)
        if (!is_answered.contains({folded_name(alias.alias), folded_name(alias.actor)}))
            aliases_.push_back(std::move(alias));
    std::vector<Called> names;
    for (const auto& [root, name] : names_) names.push_back({name, "", times[root]});
    for (auto& alias : propose_aliases(names, aliases_)) aliases_.push_back(std::move(alias));
}

bool ImportActors::is_abbreviation(std::size_t key) const {
    const auto found = certain_.find(key);
    return found != certain_.end() && found->second == Alike::abbreviation;
}

/// What the user chose, else the commonest way in which it is written that is no abbreviation.
void ImportActors::name_actors() {
    std::map<std::size_t, Spellings> spelt;
    for (std::size_t key = 0; key < parents_.size(); ++key) {
        auto& chosen = names_[root_of(key)];
        if (!preferred_[key].empty() && (chosen.empty() || preferred_[key] < chosen)) chosen = preferred_[key];
        if (is_abbreviation(key)) continue;
        for (const auto& [text, count] : spellings_[key].counts()) spelt[root_of(key)].add(text, count);
    }
    for (auto& [root, name] : names_)
        if (name.empty()) name = spelt[root].commonest();
}

ImportActors::ImportActors(const std::vector<ImportRow>& rows, const std::vector<Alias>& answered,
                           const std::vector<std::string>& sheets, Losses& losses) {
    for (const auto& row : rows)
        if (row.rows == RowsAre::actors && !row.text(Means::actor_id).empty() && !row.text(Means::actor_name).empty())
            names_by_id_.emplace(row.text(Means::actor_id), row.text(Means::actor_name));
    for (const auto& row : rows) {
        if (const auto& text = actor_of(row); !text.empty()) mention(text);
        for (const auto& each : others_of(row)) mention(each);
    }
    unite_what_is_one(rows, answered);
    name_actors();
    describe(rows, sheets, losses);
    propose(answered);
}

}  // namespace ecomap::import
