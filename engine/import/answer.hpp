// What a map says of one actor, asked of it and brought home: which rows are its own, and many answers made one. Rows
// are matched by id. O(n log n) in the rows.
#pragma once

#include "engine/import/import.hpp"
#include "engine/import/own_changes.hpp"

#include <string>
#include <vector>

namespace ecomap::import {

/// The rows of `tables` that are about the actor: its own, its offers, and the links to and from it. Of the other
/// tables those of the framework, whole.
std::vector<OwnTable> tables_of_actor(const std::vector<OwnTable>& tables, const std::string& actor);

/// What an answer changes in what `tables` say of the actor; `now` are the tables of its workbook. Other actors' rows,
/// and gaps, are there for their names only.
OwnChanges changes_of_answer(const std::vector<OwnTable>& tables, std::vector<OwnTable> now, const std::string& actor);

/// A cell that an answer has said, whether it changes the map or not.
struct ConfirmedCell {
    std::string table = {}, id = {}, column = {}, value = {};
};

/// An answer held against what the map says of the actor.
struct Answered {
    Answer answer = {};
    std::string file = {};
    OwnChanges changes = {};
    std::vector<ConfirmedCell> confirmed = {};  ///< so that another answer does not change it without a word
};

/// Two answers that say different things of one cell; of a whole row where `column` is empty: one removes what the
/// other keeps.
struct Disagreement {
    std::string table = {}, id = {}, column = {};
    std::string one = {}, other = {};  ///< keys of the actors; where both are of one, with who answered, and when
    std::string one_value = {}, other_value = {};  ///< "" for removed, or kept
};

struct MergedAnswers {
    OwnChanges changes = {};  ///< without rows that nobody changed, nor what is disagreed on
    std::vector<Disagreement> disagreements = {};
};

/// What the answers change together in `tables`. Who answered, and when, stands in the source of every row that is
/// changed or added. An added row whose id is taken already gets another.
MergedAnswers merge_answers(const std::vector<Answered>& answers, const std::vector<OwnTable>& tables);

}  // namespace ecomap::import
