#include "engine/import/xlsx/read_xlsx.hpp"

#include "engine/import/xlsx/book.hpp"
#include "engine/import/xlsx/relations.hpp"
#include "engine/import/xlsx/sheet.hpp"

#include <algorithm>
#include <set>

namespace ecomap::import {
namespace {

constexpr const char* usual_workbook = "xl/workbook.xml";

const Relation* find_relation(const std::vector<Relation>& relations, const std::string& id) {
    const auto found = std::find_if(relations.begin(), relations.end(), [&](const Relation& r) { return r.id == id; });
    return found == relations.end() ? nullptr : &*found;
}

}  // namespace

std::vector<Grid> read_xlsx(Parts& parts) {
    std::string workbook = target_of(read_relations(parts, ""), "officeDocument");
    if (workbook.empty()) workbook = usual_workbook;
    const Book book = read_book(parts, workbook);
    const auto relations = read_relations(parts, workbook);

    BookValues values;
    values.since_1904 = book.since_1904;
    if (const auto part = target_of(relations, "sharedStrings"); parts.has(part))
        values.strings = read_shared_strings(parts, part);
    if (const auto part = target_of(relations, "styles"); parts.has(part)) values.forms = read_styles(parts, part);

    std::vector<Grid> sheets;
    std::set<std::string> seen;
    for (const auto& each : book.sheets) {
        const Relation* relation = find_relation(relations, each.relation);
        if (relation != nullptr && relation->type != "worksheet") continue;  // a chart
        if (relation == nullptr || relation->target.empty() || !seen.insert(relation->target).second) {
            parts.report("bad-workbook", Message("workbook.lost-sheet"), Message("workbook.save-again"), each.name);
            continue;
        }
        sheets.push_back(read_xlsx_sheet(parts, relation->target, each.name, each.hidden, values));
        if (parts.budget().spent()) break;
    }
    return sheets;
}

}  // namespace ecomap::import
