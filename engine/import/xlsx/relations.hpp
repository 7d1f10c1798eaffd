// Which part of an XLSX belongs to which: nothing says that a workbook lies in xl/, only relations do.
// Source: ECMA-376-2, 9.3 (relationships). Time and memory: linear in the part.
#pragma once

#include "engine/import/parts.hpp"

#include <string>
#include <vector>

namespace ecomap::import {

struct Relation {
    std::string id;
    std::string type;    ///< the last word of its address: "worksheet", "sharedStrings"
    std::string target;  ///< a part's name from the root: "xl/worksheets/sheet1.xml"; "" for what is no part
};

/// Where the relations of a part stand: "xl/_rels/workbook.xml.rels"; of the archive itself (""): "_rels/.rels".
std::string relations_part(std::string_view part);
/// `target` as seen from `part`, from the root: absolute, or with "../" as often as it likes.
std::string resolved(std::string_view part, std::string_view target);

/// Those of `part`; none when there is no part that says so.
std::vector<Relation> read_relations(Parts& parts, std::string_view part);
/// The target of the first of that type, or "".
std::string target_of(const std::vector<Relation>& relations, std::string_view type);

}  // namespace ecomap::import
