#include "engine/import/rewritten.hpp"

#include "engine/import/mended.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using import::OwnTable;
using import::Rewritten;

namespace {

/// The table of the file as it is read, and as it is after `change`.
std::optional<Rewritten> changed(const SourceFile& file, void (*change)(OwnTable&)) {
    Diagnostics problems;
    const auto was = import::own_tables({"map", {file}, {}}, problems).at(0);
    auto is = was;
    change(is);
    return rewritten(file, was, is);
}

std::optional<Rewritten> mended(const std::string& offers) {
    const SourceFile file{"offers.csv", offers};
    Diagnostics problems;
    const auto was = import::own_tables({"map", {file}, {}}, problems);
    return rewritten(file, was.at(0), import::mended(was).tables.at(0));
}

}  // namespace

TEST_CASE("only the cells that are to be another are written anew; all else in the file stays byte for byte") {
    const auto right = mended(
        "\xEF\xBB\xBFsep=;\r\nid;actor;name;mine;confidence\r\n"
        "\r\no1; a ;\"Råd  och \"\"dåd\"\"\";'=1;0,5\r\n;;;;\r\n\"o2\";a;X;\" kept  \"\"so\"\" \";1,0");
    REQUIRE(right);
    CHECK(right->bytes ==
          "\xEF\xBB\xBFsep=;\r\nid;actor;name;mine;confidence\r\n"
          "\r\no1; a ;\"Råd och \"\"dåd\"\"\";'=1;0,5\r\n;;;;\r\n\"o2\";a;X;\"kept \"\"so\"\"\";1,0");
    CHECK(right->cells == 2);
    CHECK(right->rows == 0);
}

TEST_CASE("rows that go are taken out with their line end, of whatever kind it is, at the end of the file too") {
    const auto right = mended("id,actor,name\no1,a,X\r\no2,a,X\ro3,a,Y\no4,a,\"Y\"");
    REQUIRE(right);
    CHECK(right->bytes == "id,actor,name\no1,a,X\r\no3,a,Y\n");
    CHECK(right->rows == 2);
    CHECK(right->cells == 0);
}

TEST_CASE("a new value gets quotes where it needs them, and an apostrophe where the old one had it") {
    const auto right = changed({"actors.csv", "id,name\na,'=A1\nb,=B1\nc,C\nd,D\n"}, [](OwnTable& table) {
        table.rows[0].cells[1] = "=A2";
        table.rows[1].cells[1] = "=B2";
        table.rows[2].cells[1] = "C, or \"D\"";
        table.rows[3].cells[1] = "";
    });
    REQUIRE(right);
    CHECK(right->bytes == "id,name\na,'=A2\nb,=B2\nc,\"C, or \"\"D\"\"\"\nd,\n");
    CHECK(right->cells == 4);
}

TEST_CASE("what is right already keeps every byte, cells that a short row lacks too") {
    const std::string text = "id,actor,name\no1,a\n\"o2\" ,a,X,more\n";
    const auto right = mended(text);
    REQUIRE(right);
    CHECK(right->bytes == text);
    CHECK(right->cells + right->rows == 0);
}

TEST_CASE("a file that is not UTF-8 is not written in other letters") {
    CHECK_FALSE(
        mended("id,actor,name\no1,a,R\xE5"
               "d  X\n"));
    CHECK_FALSE(changed({"actors.csv", {}, true}, [](OwnTable&) {}));
}
