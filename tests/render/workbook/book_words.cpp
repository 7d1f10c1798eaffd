#include "render/workbook/book_words.hpp"

#include "engine/model/columns.hpp"
#include "render/words/words.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

TEST_CASE("heads are words, with a language where there are several, and with how sure") {
    CHECK(book_head("offers", "support_types", false, "sv") == "Stödtyper");
    CHECK(book_head("offers", "support_types_certainty", false, "en") == "Support types: how sure");
    CHECK(book_head("actors", "name_sv", true, "en") == "Name (sv)");
    CHECK(book_head("actors", "name_sv", false, "en") == "Name");
    CHECK(book_head("actors", "my_own", false, "en") == "my_own");
}

TEST_CASE("every column of a dataset's tables has a head in words") {
    for (const auto& table : data_tables())
        for (const auto& column : table.columns)
            if (!table.is_framework() && bool(column.value) && !column.name.ends_with("_certainty")) {
                INFO(table.name << "." << column.name);
                CHECK(is_message("book.head." + column.name));
            }
}

TEST_CASE("a note says whether something must stand there, and what may") {
    CHECK(book_note("status", import::what_holds("offers", "status"), "en") ==
          "May be left empty: that is unknown. One of: today, could, recommended, historic.");
    CHECK(book_note("actor", import::what_holds("offers", "actor"), "en") ==
          "Must be filled in. Choose from the list, or write its name.");
    CHECK(book_note("id", import::what_holds("offers", "id"), "en").starts_with("Leave it empty in new rows"));
}

TEST_CASE("sheets get names that spreadsheets take, none twice") {
    BookNames names;
    CHECK(names.take("Aktörer") == "Aktörer");
    CHECK(names.take("aktörer") == "aktörer 2");
    CHECK(names.take("a/b[c]:*?'") == "a b c");
    CHECK(names.take(std::string(40, 'x')) == std::string(31, 'x'));
    CHECK(names.take(std::string(40, 'x')) == std::string(29, 'x') + " 2");
    CHECK(names.take("") == "-");
}

TEST_CASE("what explains tells how it is brought home") {
    CHECK(book_guide(true, true, "en").back().find("ecomap import") == std::string::npos);
    CHECK(book_guide(false, false, "en").back().find("ecomap import FILE -o") != std::string::npos);
    CHECK(book_guide(true, false, "en").back().find("--against") != std::string::npos);
}
