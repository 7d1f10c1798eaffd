#include "engine/io/problems.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::io;

TEST_CASE("problems are sorted by file, line and column; those of a whole file come first") {
    Problems problems;
    const SourceText b{"b.csv", "x,y\nz"};
    problems.add(Severity::error, "bad-date", b, place_of(4), Message("third"));
    problems.add(Severity::error, "bad-date", b, place_of(2), Message("second"));
    problems.add(Severity::note, "encoding", "b.csv", Message("first"));
    problems.add(Severity::error, "bad-date", SourceText{"a.csv", "x"}, place_of(0), Message("zeroth"));
    const Diagnostics sorted = problems.take();
    REQUIRE(sorted.size() == 4);
    CHECK(sorted[0].message == Message("zeroth"));
    CHECK(sorted[1].message == Message("first"));
    CHECK(sorted[2].message == Message("second"));
    CHECK(sorted[3].message == Message("third"));
    CHECK(sorted[2].excerpt == "x,y");
    CHECK(sorted[3].excerpt == "z");
    CHECK(problems.take().empty());
}

TEST_CASE("of a very long line only the part around the place is kept") {
    Problems problems;
    const SourceText source{"a.csv",
                            "first\n" + std::string(10'000, 'x') + "å,BAD," + std::string(10'000, 'y') + "\nlast"};
    problems.add(Severity::error, "bad-date", source, place_of(6 + 10'000 + 3, 3), Message());
    const Diagnostic diagnostic = problems.take().front();
    CHECK(diagnostic.column == 10'003);
    CHECK(diagnostic.excerpt.size() < 1000);
    CHECK(diagnostic.excerpt.find("å,BAD,y") != std::string::npos);
    CHECK(diagnostic.excerpt_column == 10'003 - 240);
}

TEST_CASE("too many problems of one severity in one file are counted instead of listed") {
    Problems problems;
    for (std::size_t i = 0; i < Problems::listed_per_file + 7; ++i)
        problems.add(Severity::note, "extra-column", "a.csv", Message());
    problems.add(Severity::error, "bad-date", "a.csv", Message("still listed"));
    const Diagnostics all = problems.take();
    CHECK(all.size() == Problems::listed_per_file + 2);
    CHECK(count_at_least(all, Severity::error) == 1);
    CHECK(all.back().code == "too-many");
    CHECK(all.back().message == Message("io.too-many", {{"count", 7}}));
}

TEST_CASE("a place is counted only for what is listed, so that mistakes beyond the limit cost little") {
    Problems problems;
    const SourceText source{"a.csv", std::string(50'000, 'x')};
    for (std::size_t i = 0; i < 5 * Problems::listed_per_file; ++i)
        problems.add(Severity::error, "bad-date", source, place_of(i), Message());
    const Diagnostics all = problems.take();
    CHECK(all.size() == Problems::listed_per_file + 1);
    CHECK(all.back().column == Problems::listed_per_file);
}
