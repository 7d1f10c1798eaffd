// The words of an import's classifications: gathered from the cells into vocabularies of its own, or matched to those
// of a framework. Words that differ only in case, blanks or Unicode's form are one.
#pragma once

#include "engine/import/loss.hpp"
#include "engine/import/names.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap::import {

/// A term of a framework: its id, and what it is called in every language, in full and in short.
struct KnownTerm {
    std::string id;
    std::vector<std::string> names;
};
using KnownTerms = std::map<std::string, std::vector<KnownTerm>, std::less<>>;  ///< by vocabulary

class ImportTerms {
public:
    /// With `known` terms of a vocabulary, only those are terms.
    explicit ImportTerms(const KnownTerms& known) : known_(known) {}

    /// A cell says so.
    void add(std::string_view vocabulary, const std::string& text);
    /// Gives every word its id: after the last add().
    void settle();
    /// The id; nothing for a word that the framework does not know.
    std::optional<std::string> id(std::string_view vocabulary, const std::string& text) const;
    /// Of the framework's terms the one that `text` may mean; "" for none.
    std::string nearest(std::string_view vocabulary, const std::string& text) const;
    /// The vocabularies that are the import's own, each with its terms: id and label, in the order of ids.
    std::map<std::string, std::vector<std::pair<std::string, std::string>>> own() const;
    /// True where the words are the import's own, and no framework's.
    bool are_own(std::string_view vocabulary) const;
    /// What a word is called by most.
    std::string label(std::string_view vocabulary, const std::string& text) const;

private:
    struct Word {
        Spellings spellings = {};
        std::string id = {};
    };
    const KnownTerms& known_;
    std::map<std::string, std::map<std::string, Word>, std::less<>> words_;  // by vocabulary, folded
};

}  // namespace ecomap::import
