#include "engine/import/terms.hpp"

#include "engine/import/lexicon.hpp"
#include "engine/io/key.hpp"
#include "engine/io/suggest.hpp"
#include "engine/model/letters.hpp"

#include <algorithm>
#include <set>

namespace ecomap::import {
namespace {

std::string folded_term(std::string_view text) { return io::folded(composed(text)); }

const std::vector<KnownTerm>* terms_of(const KnownTerms& known, std::string_view vocabulary) {
    const auto found = known.find(vocabulary);
    return found == known.end() || found->second.empty() ? nullptr : &found->second;
}

}  // namespace

void ImportTerms::add(std::string_view vocabulary, const std::string& text) {
    words_[std::string(vocabulary)][folded_term(text)].spellings.add(composed(text));
}

void ImportTerms::belongs(std::string_view vocabulary, const std::string& text, const std::string& group) {
    if (folded_term(text) != folded_term(group))
        groups_[std::string(vocabulary)][folded_term(text)].add(composed(group));
}

/// Only the groups of what a cell says, and theirs.
void ImportTerms::add_groups(Words& words, const std::map<std::string, Spellings>& groups) {
    std::vector<std::string> left;
    for (const auto& [folded, word] : words) left.push_back(folded);
    while (!left.empty()) {
        const auto folded = std::move(left.back());
        left.pop_back();
        const auto found = groups.find(folded);
        if (found == groups.end()) continue;
        const auto& group = found->second.commonest();
        const auto [at, is_new] = words.try_emplace(folded_term(group));
        at->second.spellings.add(group);
        words.at(folded).group = at->first;
        if (is_new) left.push_back(at->first);
    }
}

void ImportTerms::break_circles(Words& words) {
    // Each word once: those whose way up is known to end, and those of the way that is walked.
    std::set<std::string_view> ends;
    for (auto& [folded, word] : words) {
        std::set<std::string_view> way;
        std::string_view at = folded;
        while (!at.empty() && !ends.contains(at)) {
            way.insert(at);
            auto& next = words.find(std::string(at))->second.group;
            if (way.contains(next)) next.clear();
            at = next;
        }
        ends.insert(way.begin(), way.end());
    }
}

void ImportTerms::settle() {
    for (auto& [vocabulary, words] : words_) {
        const auto* known = terms_of(known_, vocabulary);
        if (const auto groups = groups_.find(vocabulary); !known && groups != groups_.end()) {
            add_groups(words, groups->second);
            break_circles(words);
        }
        Ids ids;
        for (auto& [folded, word] : words) {
            if (!known) {
                word.id = ids.make(word.spellings.commonest());
                continue;
            }
            const auto said = plain(word.spellings.commonest());
            for (const auto& term : *known)
                if (word.id.empty() && (folded_term(term.id) == folded ||
                                        std::any_of(term.names.begin(), term.names.end(),
                                                    [&](const auto& name) { return plain(name) == said; })))
                    word.id = term.id;
        }
    }
}

std::optional<std::string> ImportTerms::id(std::string_view vocabulary, const std::string& text) const {
    const auto words = words_.find(vocabulary);
    if (words == words_.end()) return std::nullopt;
    const auto word = words->second.find(folded_term(text));
    if (word == words->second.end() || word->second.id.empty()) return std::nullopt;
    return word->second.id;
}

std::string ImportTerms::label(std::string_view vocabulary, const std::string& text) const {
    const auto words = words_.find(vocabulary);
    if (words == words_.end()) return text;
    const auto word = words->second.find(folded_term(text));
    return word == words->second.end() ? text : word->second.spellings.commonest();
}

bool ImportTerms::are_own(std::string_view vocabulary) const { return terms_of(known_, vocabulary) == nullptr; }

std::string ImportTerms::nearest(std::string_view vocabulary, const std::string& text) const {
    const auto* known = terms_of(known_, vocabulary);
    if (!known) return {};
    std::vector<std::string_view> names;
    for (const auto& term : *known) names.insert(names.end(), term.names.begin(), term.names.end());
    std::size_t effort = 200'000;
    const auto found = io::suggest(text, names, effort);
    for (const auto& term : *known)
        if (!found.empty() && std::find(term.names.begin(), term.names.end(), found) != term.names.end())
            return term.id;
    return {};
}

std::map<std::string, std::vector<ImportTerms::Own>> ImportTerms::own() const {
    std::map<std::string, std::vector<Own>> all;
    for (const auto& [vocabulary, words] : words_) {
        if (terms_of(known_, vocabulary)) continue;
        auto& terms = all[vocabulary];
        for (const auto& [folded, word] : words)
            terms.push_back({word.id, word.spellings.commonest(), word.group.empty() ? "" : words.at(word.group).id});
        std::sort(terms.begin(), terms.end());
    }
    return all;
}

}  // namespace ecomap::import
