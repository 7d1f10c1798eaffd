#include "cli/served_files.hpp"

#include <catch2/catch.hpp>

using namespace ecomap::cli;

namespace {

const std::string page = "<!doctype html>\n<html data-version=\"\" lang=\"en\">";

}  // namespace

TEST_CASE("a path leads to a file of the atlas and to nothing else") {
    const auto served = served_files({{"index.html", page}, {"en/index.html", page}, {"tables/a.csv", "x"}});
    REQUIRE(served.find("/tables/a.csv") != nullptr);
    CHECK(*served.find("/tables/a.csv") == "x");
    CHECK(served.find("/") == served.find("/index.html"));
    CHECK(served.find("/en/") == served.find("/en/index.html"));
    CHECK(served.find("/en/") != nullptr);
    for (const auto* path : {"", "index.html", "//index.html", "/tables", "/tables/", "/tables/../index.html",
                             "/../etc/passwd", "/./index.html", "/etc/passwd", "/index.html/", "/tables\\a.csv"})
        CHECK(served.find(path) == nullptr);
    CHECK(served.find(std::string_view("/index.html\0x", 13)) == nullptr);
}

TEST_CASE("the version is another one for other files, and stands in the page") {
    const auto one = served_files({{"index.html", page}, {"en/index.html", page}, {"a.csv", "x"}});
    const auto same = served_files({{"index.html", page}, {"en/index.html", page}, {"a.csv", "x"}});
    const auto other = served_files({{"index.html", page}, {"a.csv", "y"}});
    CHECK(one.version == same.version);
    CHECK(one.version != other.version);
    for (const auto* path : {"/", "/en/"})
        CHECK(one.find(path)->find("data-version=\"" + one.version + "\"") != std::string::npos);
}

TEST_CASE("what is wrong is told as JSON that no page can take for its own") {
    ServedFiles served{"1f", std::make_shared<ServedFiles::ByName>(), {"a.csv:2: <b>\"no\""}};
    CHECK(json_of(served) == R"({"version":"1f","problems":["a.csv:2: \u003cb>\"no\""]})");
    served.problems.clear();
    CHECK(json_of(served) == R"({"version":"1f","problems":[]})");
}

TEST_CASE("files are of the type that their name says") {
    CHECK(media_type_of("/") == "text/html; charset=utf-8");
    CHECK(media_type_of("/en/") == "text/html; charset=utf-8");
    CHECK(media_type_of("/a/b.svg") == "image/svg+xml; charset=utf-8");
    CHECK(media_type_of("/a.csv") == "text/csv; charset=utf-8");
    CHECK(media_type_of("/font.woff2") == "font/woff2");
    CHECK(media_type_of("/csv") == "application/octet-stream");
}
