// What all views say and colour in the same way: chips, notes, group names, legends, and the words of the footer.
// Labels come from the data, words of our own from the catalogues (render/words).
#pragma once

#include "engine/model/ecosystem.hpp"
#include "engine/model/message.hpp"
#include "render/shape/shape.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap {

/// Who speaks one language: the context in which a view is drawn.
struct Speaker {
    std::string_view language;
    /// The message of that id, in words.
    std::string say(std::string id, std::vector<NamedArgument> arguments = {}) const;
};

/// Labels that are in the picture's language already, one after the other; `most` as in MessageList.
MessageList listed(const std::vector<std::string>& labels, std::size_t most = 0);

/// "1 aktör", "28 aktörer", "0 actors"; the same for offers and for categories (which stand for many actors).
std::string actors_in_words(std::size_t count, std::string_view language);
std::string offers_in_words(std::size_t count, std::string_view language);
std::string categories_in_words(std::size_t count, std::string_view language);
/// "i dag", "skulle kunna", "rekommenderas", "historiskt".
std::string status_in_words(Status status, std::string_view language);

/// The short label of a term, or its label when it has none.
template <class Tag>
std::string short_label(const Term<Tag>& term, std::string_view language) {
    return std::string((term.short_label.empty() ? term.label : term.short_label).in(language));
}
/// The heading of a group of such things: the plural of a term, or its label.
template <class Tag>
std::string group_label(const Term<Tag>& term, std::string_view language) {
    return std::string((term.plural.empty() ? term.label : term.plural).in(language));
}

/// The letters on a support type's chip: its own code; else the fewest first letters of its label that no other support
/// type begins with; else its number.
std::string code_of(const Vocabulary<SupportTypeTag>& terms, SupportTypeId id, std::string_view language);
/// The number on a principle's mark: its own code, else its position.
std::string code_of(const Vocabulary<PrincipleTag>& terms, PrincipleId id, std::string_view language);

Chip support_chip(const Framework& framework, SupportTypeId id, std::string_view language, Ink ink = Ink::solid);
/// A principle's label, and what it means in practice where the framework says so.
std::string principle_in_full(const Framework& framework, PrincipleId id, std::string_view language);
/// A round chip. Ink::hollow means "none here".
Chip principle_chip(const Framework& framework, PrincipleId id, std::string_view language, Ink ink = Ink::solid);
/// The chip for a classification that the data does not give: "?".
Chip unknown_chip(std::string_view label, bool round);

/// Name of an actor type, also of an unknown one.
std::string type_label(const Framework& framework, std::optional<ActorTypeId> type, std::string_view language);
std::string type_group_label(const Framework& framework, std::optional<ActorTypeId> type, std::string_view language);

/// Name with abbreviation in brackets, unless the one already holds the other.
std::string full_name(const Actor& actor, std::string_view language);
/// "" or an address with a scheme, from a website as printed.
std::string address_of(const Actor& actor);

enum class Naming { full, brief };
/// A note without chips: title, colour of the type, tooltip, address. A category is dotted and marked "many"; an
/// inferred actor is hatched; all others are solid.
Note actor_note(const Ecosystem& ecosystem, ActorId id, std::string_view language, Naming naming = Naming::full);

/// The types of actor that a picture shows, each in an ink that it has there: solid before hatched before others.
using TypeInks = std::map<ActorTypeId, Ink>;
/// Notes what is drawn in the colour of a type; other roles are none.
void show(TypeInks& inks, const ColourRole& role, Ink ink);

/// Legends of what is used. An empty set gives a group without entries, which is not drawn.
LegendGroup support_legend(const Framework& framework, const TermSet<SupportTypeTag>& used, std::string_view language);
LegendGroup principle_legend(const Framework& framework, const TermSet<PrincipleTag>& used, std::string_view language);
/// `sign`: as what the picture draws an actor.
LegendGroup type_legend(const Framework& framework, const TypeInks& used, std::string_view language, Sign sign);
/// Explains hatching, on `sign`; empty when nothing is inferred.
LegendGroup certainty_legend(bool inferred, std::string_view language, Sign sign = Sign::swatch);
/// Explains the inks of `used`, on `sign`; empty when all is of today.
LegendGroup status_legend(std::span<const Status> used, std::string_view language, Sign sign = Sign::swatch);
/// True unless the filter asked for other statuses than today.
bool counts_today(const Ecosystem& ecosystem);
/// How a status is drawn.
Ink ink_of(Status status);

/// The references of a source cell, one by one: "001 § A", "002 § B".
std::vector<std::string> references_in(std::string_view source);
/// Documents named in a source cell ("001 § A | 002 § B" gives "001", "002").
std::vector<std::string> documents_in(std::string_view source);
/// What to do about a picture that has nothing to show: widen the filter if there is one, else the message of that id.
std::string advice_on_nothing(const Ecosystem& ecosystem, std::string otherwise, std::string_view language);

/// A heading with language and footer filled in: documents that the offers rest on to the left; date, filter, counts
/// and licence to the right. Headline, how_to_read, legend and description are the view's.
Heading heading_for(const Ecosystem& ecosystem, std::string_view language);
/// The same for a picture that rests on other rows than offers: their source cells.
Heading heading_for(const Ecosystem& ecosystem, std::string_view language, std::span<const std::string> sources);

/// Says how to read a picture. A sentence that names a mark chooses its words by the argument `ink`, which each is
/// given: "grey" for themes without colours, else "colour".
void set_reading(Heading& heading, const MessageList& sentences);

/// What readers see for a free word of the tables (a process, step, role or kind): its label in words.csv; the
/// short name of the actor, or the label of the target group, with that key; else the word itself, with a capital and
/// without underscores.
std::string word_label(const Ecosystem& ecosystem, std::string_view word, std::string_view language);

}  // namespace ecomap
