// A closed, ordered list of terms that a framework defines: principles, support types, actor types, …
// No term is named in C++: what exists, in which order, with which letter and colour, is data.
#pragma once

#include "engine/model/carried.hpp"
#include "engine/model/id.hpp"
#include "engine/model/term_set.hpp"
#include "engine/model/text.hpp"

#include <cassert>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap {

/// One term of a vocabulary of `Tag`.
template <class Tag>
struct Term {
    std::string key;                     ///< as written in the tables
    Text label;                          ///< full name; never empty (the key, if the data has no label)
    Text short_label;                    ///< for narrow places; may be empty, then use `label`
    Text plural;                         ///< heading of a group of such things; may be empty, then use `label`
    Text code;                           ///< one to three letters for a chip; may be empty
    Text description;                    ///< may be empty
    std::string colour;                  ///< "#RRGGBB" or "" (then the theme chooses by position)
    std::string kind;                    ///< free sub-kind ("organisation", "role", "umbrella"); may be empty
    std::optional<bool> mapped;          ///< levels: whether the dataset claims to cover this term
    bool weak = false;                   ///< link kinds: a weak tie, such as taking part in an event
    bool directed = true;                ///< link kinds: whether from and to differ in meaning
    std::optional<LinkFamilyId> family;  ///< link kinds: the family that decides the line style
    TermSet<Tag> members;                ///< an umbrella term stands for these; empty for all others
    std::optional<Id<Tag>> parent = {};  ///< the group that it folds into; none: it stands by itself
    std::string source;
    Carried carried = {};
};

/// Ordered terms; a term's Id is its position.
template <class Tag>
class Vocabulary {
public:
    Id<Tag> add(Term<Tag> term) {
        terms_.push_back(std::move(term));
        return {static_cast<std::uint32_t>(terms_.size() - 1)};
    }
    const Term<Tag>& operator[](Id<Tag> id) const {
        assert(id.value < terms_.size());
        return terms_[id.value];
    }
    /// The term written `key`, or nothing. Linear: vocabularies are short.
    std::optional<Id<Tag>> find(std::string_view key) const {
        for (std::uint32_t i = 0; i < terms_.size(); ++i)
            if (terms_[i].key == key) return Id<Tag>{i};
        return std::nullopt;
    }
    std::size_t size() const { return terms_.size(); }
    bool empty() const { return terms_.empty(); }
    auto begin() const { return terms_.begin(); }
    auto end() const { return terms_.end(); }
    std::vector<Id<Tag>> ids() const {
        std::vector<Id<Tag>> all;
        for (std::uint32_t i = 0; i < terms_.size(); ++i) all.push_back({i});
        return all;
    }

private:
    std::vector<Term<Tag>> terms_;
};

/// The short label of a term, or its label when it has none.
template <class Tag>
const Text& brief(const Term<Tag>& term) {
    return term.short_label.empty() ? term.label : term.short_label;
}

}  // namespace ecomap
