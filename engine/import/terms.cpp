#include "engine/import/terms.hpp"

#include "engine/import/lexicon.hpp"
#include "engine/io/key.hpp"
#include "engine/io/suggest.hpp"
#include "engine/model/letters.hpp"

#include <algorithm>

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

void ImportTerms::settle() {
    for (auto& [vocabulary, words] : words_) {
        const auto* known = terms_of(known_, vocabulary);
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

std::map<std::string, std::vector<std::pair<std::string, std::string>>> ImportTerms::own() const {
    std::map<std::string, std::vector<std::pair<std::string, std::string>>> all;
    for (const auto& [vocabulary, words] : words_) {
        if (terms_of(known_, vocabulary)) continue;
        auto& terms = all[vocabulary];
        for (const auto& [folded, word] : words) terms.emplace_back(word.id, word.spellings.commonest());
        std::sort(terms.begin(), terms.end());
    }
    return all;
}

}  // namespace ecomap::import
