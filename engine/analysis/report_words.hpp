// How the findings and tables of every family say labels, names of actors, and the filter.
#pragma once

#include "engine/analysis/report.hpp"
#include "engine/model/ecosystem.hpp"

#include <string_view>
#include <vector>

namespace ecomap {

/// A label of the data in our own languages only, as tables have names beside a key.
Message in_our_languages(Message label);

/// An actor's short name, followed by what it is when it is no actor: "Kommuner (kategori)".
Message marked_name(const Actor& actor);

/// What a sentence speaks of: "selection" when a filter is on, else "all".
std::string_view scope_of(const Ecosystem& ecosystem);

/// Says the filter, if there is one.
void add_filter_note(std::vector<Message>& notes, const Ecosystem& ecosystem);

}  // namespace ecomap
