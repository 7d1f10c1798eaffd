#include "engine/import/hsds_words.hpp"

#include "engine/import/lexicon.hpp"

#include <array>

namespace ecomap::import {
namespace {

using std::string_view;

struct Word {
    string_view field, head;
};
constexpr std::array<Word, 8> of_service{{
    {"id", "id"},
    {"name", "Service name"},
    {"description", "Description"},
    {"status", "Status"},
    {"url", "Source"},
    {"assured_date", "As of"},
    {"eligibility_description", "Eligibility description"},
    {"email", "email"},
}};
constexpr std::array<Word, 7> of_organisation{{
    {"id", "id"},
    {"name", "label"},
    {"description", "Description"},
    {"website", "Website"},
    {"url", "Website"},  // before version 3
    {"legal_status", "Legal status"},
    {"email", "email"},
}};

struct TermHead {
    string_view sense, head;
};
constexpr std::array<TermHead, 4> of_terms{{
    {"support", "Support type"},
    {"target", "Target group"},
    {"principle", "Principle"},
    {"phase", "Phase"},
}};

/// What HSDS's lists of words call whom a service is for.
constexpr std::array<string_view, 4> for_whom{"eligib", "audience", "population", "situation"};

template <std::size_t N>
string_view head_of(const std::array<Word, N>& words, string_view field) {
    for (const auto& word : words)
        if (word.field == field) return word.head;
    return {};
}

string_view head_said(string_view text) {
    const auto words = plain(text);
    for (const auto word : for_whom)
        if (words.find(word) != std::string::npos) return of_terms[1].head;
    const auto sense = lexicon().head(text).sense;
    for (const auto& terms : of_terms)
        if (terms.sense == sense) return terms.head;
    return {};
}

}  // namespace

string_view hsds_head_of_service(string_view field) { return head_of(of_service, field); }
string_view hsds_head_of_organisation(string_view field) { return head_of(of_organisation, field); }

string_view hsds_head_of_terms(string_view link_type, string_view taxonomy) {
    for (const auto text : {link_type, taxonomy})
        if (const auto head = head_said(text); !head.empty()) return head;
    return of_terms[0].head;
}

}  // namespace ecomap::import
