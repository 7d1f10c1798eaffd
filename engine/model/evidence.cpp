#include "engine/model/evidence.hpp"

#include <array>
#include <string_view>

namespace ecomap {
namespace {

using std::string_view;

// Each list is in the order of its enum.
constexpr std::array<string_view, 4> status_keys{"today", "could", "recommended", "historic"};
constexpr std::array<string_view, 10> certainty_words{"stated",  "inferred", "background", "certain",    "near_certain",
                                                      "derived", "probable", "tentative",  "unassigned", "not_in_text"};
constexpr std::array<string_view, 4> evidence_words{"literature", "survey", "interview", "workshop"};
constexpr std::array<string_view, 10> class_words{"organisation", "platform", "programme", "network",  "collaboration",
                                                  "committee",    "project",  "event",     "category", "proposed"};
constexpr std::array<string_view, 4> giver_words{"unknown", "no", "implied", "stated"};

template <class Enum, std::size_t n>
std::optional<Enum> parse(const std::array<string_view, n>& words, string_view word) {
    for (std::size_t i = 0; i < n; ++i)
        if (words[i] == word) return static_cast<Enum>(i);
    return std::nullopt;
}

}  // namespace

string_view to_string(Status value) { return status_keys[static_cast<std::size_t>(value)]; }
Message status_word(Status value) { return Message("status." + std::string(to_string(value))); }
string_view to_string(Certainty value) { return certainty_words[static_cast<std::size_t>(value)]; }
string_view to_string(EvidenceKind value) { return evidence_words[static_cast<std::size_t>(value)]; }
string_view to_string(NodeClass value) { return class_words[static_cast<std::size_t>(value)]; }
string_view to_string(SupportGiver value) { return giver_words[static_cast<std::size_t>(value)]; }
std::optional<Status> parse_status(string_view word) { return parse<Status>(status_keys, word); }
std::optional<Certainty> parse_certainty(string_view word) { return parse<Certainty>(certainty_words, word); }
std::optional<EvidenceKind> parse_evidence_kind(string_view word) { return parse<EvidenceKind>(evidence_words, word); }
std::optional<NodeClass> parse_node_class(string_view word) { return parse<NodeClass>(class_words, word); }
std::optional<SupportGiver> parse_support_giver(string_view word) { return parse<SupportGiver>(giver_words, word); }

std::span<const string_view> status_list() { return status_keys; }
std::span<const string_view> certainty_list() { return certainty_words; }
std::span<const string_view> evidence_kind_list() { return evidence_words; }
std::span<const string_view> node_class_list() { return class_words; }
std::span<const string_view> support_giver_list() { return giver_words; }

bool is_stated(Certainty certainty) {
    return certainty == Certainty::stated || certainty == Certainty::certain || certainty == Certainty::near_certain;
}

}  // namespace ecomap
