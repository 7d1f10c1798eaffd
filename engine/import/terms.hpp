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
    /// The file puts what `text` says in a group, which is a word too. Of several groups the one that is said most
    /// holds, and none that would make a circle.
    void belongs(std::string_view vocabulary, const std::string& text, const std::string& group);
    /// Gives every word its id: after the last add().
    void settle();
    /// The id; nothing for a word that the framework does not know.
    std::optional<std::string> id(std::string_view vocabulary, const std::string& text) const;
    /// Of the framework's terms the one that `text` may mean; "" for none.
    std::string nearest(std::string_view vocabulary, const std::string& text) const;
    /// The vocabularies that are the import's own, each with its terms in the order of ids.
    struct Own {
        std::string id, label;
        std::string group = {};  ///< id
        friend auto operator<=>(const Own&, const Own&) = default;
    };
    std::map<std::string, std::vector<Own>> own() const;
    /// True where the words are the import's own, and no framework's.
    bool are_own(std::string_view vocabulary) const;
    /// What a word is called by most.
    std::string label(std::string_view vocabulary, const std::string& text) const;

private:
    struct Word {
        Spellings spellings = {};
        std::string id = {};
        std::string group = {};  ///< folded
    };
    using Words = std::map<std::string, Word>;  // folded
    static void add_groups(Words& words, const std::map<std::string, Spellings>& groups);
    static void break_circles(Words& words);
    const KnownTerms& known_;
    std::map<std::string, Words, std::less<>> words_;                              // by vocabulary
    std::map<std::string, std::map<std::string, Spellings>, std::less<>> groups_;  // likewise; of folded words
};

}  // namespace ecomap::import
