// A map without one of its sources: what is left when it is not believed.
//
// The sources of a row are the references in its source cell, with " | " between them; a reference is a document, alone
// or with " § " and a heading. A row rests on a source alone when every reference is to it; a document stands for all
// its headings. Rows that rest on the source alone are gone: offers, links, gaps, answers of the survey,
// recommendations. Actors stay, since who exists is seldom in doubt, and so do rows that name no source. O(rows).
#pragma once

#include "engine/model/ecosystem.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ecomap {

/// The documents that rows refer to, and the references as finely as they are written, each sorted.
struct SourceList {
    std::vector<std::string> documents, references;
};
SourceList sources_of(const Ecosystem& ecosystem);

/// `ecosystem` without the rows that rest on `source` alone, a document or a reference of sources_of().
Ecosystem without_source(const Ecosystem& ecosystem, std::string_view source);

}  // namespace ecomap
