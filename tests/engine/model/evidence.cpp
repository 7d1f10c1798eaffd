#include "engine/model/evidence.hpp"

#include <catch2/catch.hpp>

#include <set>

using namespace ecomap;

namespace {

/// Every word is unique and stands for the value of its place, both ways.
template <class Enum>
void check_words(std::span<const std::string_view> words, std::optional<Enum> (*parse)(std::string_view), Enum last) {
    CHECK(words.size() == static_cast<std::size_t>(last) + 1);
    CHECK(std::set<std::string_view>(words.begin(), words.end()).size() == words.size());
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto value = parse(words[i]);
        REQUIRE(value);
        CHECK(*value == static_cast<Enum>(i));
        CHECK(to_string(*value) == words[i]);
    }
    for (auto wrong : {"", "Today", " stated", "none of them"}) CHECK_FALSE(parse(wrong));
}

}  // namespace

TEST_CASE("each word of the tables stands for one value, and each value has one word") {
    check_words<Status>(status_list(), parse_status, Status::historic);
    check_words<Certainty>(certainty_list(), parse_certainty, Certainty::not_in_text);
    check_words<EvidenceKind>(evidence_kind_list(), parse_evidence_kind, EvidenceKind::workshop);
    check_words<NodeClass>(node_class_list(), parse_node_class, NodeClass::proposed);
    check_words<SupportGiver>(support_giver_list(), parse_support_giver, SupportGiver::stated);
}

TEST_CASE("words mean what they say") {
    CHECK(parse_status("could") == Status::could);
    CHECK(parse_certainty("not_in_text") == Certainty::not_in_text);
    CHECK(parse_evidence_kind("interview") == EvidenceKind::interview);
    CHECK(parse_node_class("category") == NodeClass::category);
    CHECK(parse_support_giver("implied") == SupportGiver::implied);
}

TEST_CASE("only the source's own words and numbers read with certainty are stated") {
    CHECK(is_stated(Certainty::stated));
    CHECK(is_stated(Certainty::certain));
    CHECK(is_stated(Certainty::near_certain));
    for (auto other : {Certainty::inferred, Certainty::background, Certainty::derived, Certainty::probable,
                       Certainty::tentative, Certainty::unassigned, Certainty::not_in_text})
        CHECK_FALSE(is_stated(other));
}
