// How a fact stands (status) and how sure it is (certainty). Closed lists: they are the model, not a taxonomy.
#pragma once

#include "engine/model/message.hpp"
#include "engine/model/text.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace ecomap {

/// How an offer or a link stands.
enum class Status : std::uint8_t {
    today,        ///< "we offer"
    could,        ///< "we could take the role"
    recommended,  ///< a report asks for it
    historic,     ///< it was so
};

/// How sure a fact is. The first three are for facts; the rest for numbers read out of a figure.
enum class Certainty : std::uint8_t {
    stated,      ///< in the source's own words
    inferred,    ///< the mapper's judgement
    background,  ///< known from elsewhere
    certain,
    near_certain,
    derived,
    probable,
    tentative,
    unassigned,   ///< the number is printed, but what it belongs to is not
    not_in_text,  ///< the number exists, the source does not give it: unknown, never zero
};

/// Kinds of evidence behind a reported gap.
enum class EvidenceKind : std::uint8_t { literature, survey, interview, workshop };

/// What a node of the map is. A category stands for many actors and is never counted as one without saying so.
enum class NodeClass : std::uint8_t {
    organisation,
    platform,
    programme,
    network,
    collaboration,
    committee,
    project,
    event,
    category,
    proposed,  ///< does not exist yet
};

/// Whether the sources call an actor a giver of support.
enum class SupportGiver : std::uint8_t { unknown, no, implied, stated };

/// The word in the tables for a value, and back. Nothing for a word that is none of them.
std::string_view to_string(Status value);
std::string_view to_string(Certainty value);
std::string_view to_string(EvidenceKind value);
std::string_view to_string(NodeClass value);
std::string_view to_string(SupportGiver value);
/// A status as a reader says it: "i dag", "today".
Message status_word(Status value);
std::optional<Status> parse_status(std::string_view word);
std::optional<Certainty> parse_certainty(std::string_view word);
std::optional<EvidenceKind> parse_evidence_kind(std::string_view word);
std::optional<NodeClass> parse_node_class(std::string_view word);
std::optional<SupportGiver> parse_support_giver(std::string_view word);

/// All words of each list, in its order: what the tables may say.
std::span<const std::string_view> status_list();
std::span<const std::string_view> certainty_list();
std::span<const std::string_view> evidence_kind_list();
std::span<const std::string_view> node_class_list();
std::span<const std::string_view> support_giver_list();

/// True when the fact rests on the source's own words (stated, or a number that is certain or near certain).
bool is_stated(Certainty certainty);

}  // namespace ecomap
