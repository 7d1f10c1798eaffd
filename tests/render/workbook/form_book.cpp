#include "render/workbook/form_book.hpp"

#include "engine/import/workbook.hpp"
#include "render/workbook/write_book.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <set>

using namespace ecomap;

namespace {

using Cells = std::map<std::string, std::string>;

std::vector<import::OwnTable> map_of_form_book() {
    return {{"support_types",
             {"id", "label_sv", "label_en"},
             {{{"advice", "Råd", "Advice"}}, {{"big money", "Pengar", ""}}}},
            {"link_kinds", {"id", "label_sv"}, {{{"funds", "finansierar"}}}},
            {"dimensions",
             {"id", "of", "table", "singular_sv", "plural_sv"},
             {{{"sector", "offers", "sectors", "bransch", "branscher"}}}},
            {"sectors", {"id", "label_sv"}, {{{"wood", "Trä"}}}},
            {"actors", {"id", "name_sv"}, {{{"a", "Alfa"}}, {{"b", "Beta"}}, {{"c", "Beta"}}, {{"d", "Ej ${by}"}}}},
            {"offers",
             {"id", "actor", "name_sv", "status"},
             {{{"o1", "a", "Kurs", "today"}},
              {{"o2", "b", "Lån", ""}},
              {{"none", "a", "Fika", "today"}},
              {{"o3", "a", "Nätverk", "could"}},
              {{"o4", "c", "Annat", "today"}}}}};
}

Book made() {
    return form_book(map_of_form_book(),
                     {"sv", {"sv", "en"}, "my map", Text("Kartan", "The map"), "1.0", {"a", "b", "d"}});
}

const BookSheet& form_sheet(const Book& book, const std::string& name) {
    const auto at =
        std::find_if(book.sheets.begin(), book.sheets.end(), [&](const BookSheet& each) { return each.name == name; });
    REQUIRE(at != book.sheets.end());
    return *at;
}

std::vector<Cells> rows_of(const BookSheet& sheet) {
    std::vector<Cells> rows;
    for (const auto& row : sheet.rows) {
        Cells cells;
        for (std::size_t c = 0; c < row.size(); ++c)
            if (!row[c].text.empty()) cells[sheet.columns[c].head.text] = row[c].text;
        rows.push_back(std::move(cells));
    }
    return rows;
}

Cells row_named(const std::vector<Cells>& rows, const std::string& name) {
    for (auto row : rows)
        if (row["name"] == name) return row;
    FAIL("no row is called " + name);
    return {};
}

bool is_xml_name(const std::string& name) {
    const std::string letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_";
    return !name.empty() && letters.find(name[0]) != std::string::npos &&
           name.find_first_not_of(letters + "0123456789-.") == std::string::npos;
}

/// Questions that a formula refers to.
std::vector<std::string> references(const std::string& formula) {
    std::vector<std::string> names;
    for (auto at = formula.find("${"); at != std::string::npos; at = formula.find("${", at + 1))
        names.push_back(formula.substr(at + 2, formula.find('}', at) - at - 2));
    return names;
}

/// As pyxform checks it; "" for a form that is one.
std::string fault_of(const std::vector<Cells>& survey, const std::vector<Cells>& choices) {
    std::map<std::string, std::set<std::string>> lists;
    for (auto choice : choices) {
        if (choice["name"].empty() || choice["name"].find_first_of(" \t\n") != std::string::npos)
            return "a choice is called '" + choice["name"] + "'";
        if (!lists[choice["list_name"]].insert(choice["name"]).second) return "twice the choice " + choice["name"];
    }
    std::vector<std::set<std::string>> open(1);
    std::set<std::string> seen;
    for (auto question : survey) {
        const auto& type = question["type"];
        if (type == "end_repeat") {
            if (open.size() < 2) return "an end without a beginning";
            open.pop_back();
            continue;
        }
        const auto& name = question["name"];
        if (!is_xml_name(name)) return "a question is called '" + name + "'";
        if (!open.back().insert(name).second) return "twice the question " + name;
        for (const auto& [head, text] : question)
            for (const auto& to : references(text))
                if (!seen.contains(to)) return name + ": " + head + " refers to " + to;
        seen.insert(name);
        if (type == "begin_repeat") open.emplace_back();
        if (type.starts_with("select_") && !lists.contains(type.substr(type.find(' ') + 1)))
            return name + ": there is no list for " + type;
    }
    return open.size() == 1 ? "" : "a beginning without an end";
}

}  // namespace

TEST_CASE("the form is an XLSForm: lists that are there, names that are names, references to what stands before") {
    const auto book = made();
    REQUIRE(book.sheets.size() == 3);
    const auto survey = rows_of(form_sheet(book, "survey")), choices = rows_of(form_sheet(book, "choices"));
    CHECK(fault_of(survey, choices).empty());
    CHECK(row_named(survey, "still")["choice_filter"] == "actor = ${actor} or name = 'none'");
    CHECK(row_named(survey, "actor")["appearance"] == "minimal autocomplete");
    CHECK(row_named(survey, "sector")["label::Svenska (sv)"] == "Branscher");
    CHECK(row_named(survey, "support_types")["type"] == "select_multiple support_types");
    const auto settings = rows_of(form_sheet(book, "settings"));
    CHECK(settings == std::vector<Cells>{{{"form_title", "Kartan: vad erbjuder ni?"},
                                          {"form_id", "ecomap_my-map"},
                                          {"version", "1.0"},
                                          {"default_language", "Svenska (sv)"}}});
}

TEST_CASE("choices are those that are asked and what they offer today, called as the map calls them in each language") {
    const auto choices = rows_of(form_sheet(made(), "choices"));
    std::set<std::string> actors, offers;
    for (auto choice : choices) {
        if (choice["list_name"] == "actors") actors.insert(choice["name"]);
        if (choice["list_name"] == "offers") offers.insert(choice["actor"] + ":" + choice["name"]);
    }
    CHECK(actors == std::set<std::string>{"a", "b", "d"});
    CHECK(offers == std::set<std::string>{"a:o1", "a:%6Eone", "b:o2", ":none"});
    CHECK(row_named(choices, "advice")["label::English (en)"] == "Advice");
    CHECK(row_named(choices, "big%20money")["label::English (en)"] == "Pengar");
    CHECK(row_named(choices, "c")["label::Svenska (sv)"] == "Beta (c)");
    CHECK(row_named(choices, "d")["label::Svenska (sv)"] == "Ej $ {by}");
}

TEST_CASE("a map with actors alone is asked for what is new") {
    const std::vector<import::OwnTable> map{{"actors", {"id", "name"}, {{{"a", "Alfa"}}}}};
    const auto book = form_book(map, {"en", {"en"}, "", {}, "", {"a"}});
    const auto survey = rows_of(form_sheet(book, "survey"));
    CHECK(fault_of(survey, rows_of(form_sheet(book, "choices"))).empty());
    CHECK(std::none_of(survey.begin(), survey.end(), [](Cells row) { return row["name"] == "still"; }));
}

TEST_CASE("written and read back its heads are the first row of each sheet, and nothing is hidden") {
    const auto bytes = write_book(made());
    CHECK(bytes == write_book(made()));
    const auto read = import::read_grids(SourceFile{"form.xlsx", bytes});
    REQUIRE(read.sheets.size() == 3);
    const auto& survey = read.sheets[0];
    CHECK(survey.sheet == "survey");
    CHECK_FALSE(survey.rows[0].hidden);
    CHECK(survey.rows[0].cells[0].text == "type");
    CHECK(survey.rows[0].cells[2].text == "label::Svenska (sv)");
    CHECK(survey.rows[1].cells[0].text == "select_one actors");
}
