// Completeness: for each table and each thing that a row can say, in how many rows the source says it, in how many it
// is inferred, in how many nobody tells which, and in how many it is unknown. What a map does not say limits every
// picture of it.
//
// A row is stated when the value is there and its certainty is (engine/model/evidence.hpp: is_stated); inferred when it
// is there with another certainty; not told when it is there and the tables have no word for how sure it is (a source,
// a website, a duration); unknown when it is not there. The four add up to the table's rows. The headline is
// the largest share of unknown among what pictures are built on (`is_core`); ties go to the earlier measure. Cost:
// O(rows). Tables without rows have no measures; they are named in a note.
#pragma once

#include "engine/analysis/params.hpp"
#include "engine/analysis/report.hpp"
#include "engine/model/ecosystem.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap {

struct CompletenessMeasure {
    std::string key;  ///< "phases"
    Message label;
    bool is_core = false;
    Message called = {};  ///< of the map's own dimension: what it is called inside a sentence; else empty
    std::size_t stated = 0, inferred = 0, not_told = 0, unknown = 0;
    std::size_t rows() const { return stated + inferred + not_told + unknown; }
};

struct CompletenessTable {
    std::string key;  ///< "offers"
    Message title;
    std::size_t rows = 0;
    std::vector<CompletenessMeasure> measures;
};

struct Completeness {
    std::vector<CompletenessTable> tables;  ///< with rows, in the order of datasets/README.md
    std::vector<std::string> without_rows;  ///< keys of the other tables
    std::string_view scope = "all";         ///< "selection" when a filter is on
};

Completeness completeness(const Ecosystem& ecosystem);

/// A share of a count; whole per cent, but never 0 for something nor 100 for less than all. No number for none of none.
Percent whole_percent(std::size_t part, std::size_t whole);

/// The findings in order of weight: the largest lack, where most is inferred, actors without offers, other core lacks.
std::vector<Finding> completeness_findings(const Completeness& found);

/// Table `completeness_counts`.
Report completeness_report(const Ecosystem& ecosystem, const Params& params);

}  // namespace ecomap
