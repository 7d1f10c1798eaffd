#include "engine/io/source_text.hpp"

#include <catch2/catch.hpp>

using namespace ecomap::io;

namespace {

/// Counted from the start, character by character.
LineColumn counted(const std::string& text, std::size_t offset) {
    LineColumn place;
    for (std::size_t i = 0; i < std::min(offset, text.size()); ++i) {
        const bool crlf = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
        if (text[i] == '\n' || (text[i] == '\r' && !crlf)) ++place.line, place.column = 1;
        else if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80) ++place.column;
    }
    return place;
}

}  // namespace

TEST_CASE("a place is found by line and column, with every kind of line end") {
    const SourceText source{"a.csv", "åä\r\nb\rc\nd"};
    CHECK(source.at(0) == LineColumn{1, 1});
    CHECK(source.at(2) == LineColumn{1, 2});
    CHECK(source.at(6) == LineColumn{2, 1});
    CHECK(source.at(8) == LineColumn{3, 1});
    CHECK(source.at(10) == LineColumn{4, 1});
    CHECK(source.at(99) == LineColumn{4, 2});
    CHECK(SourceText().at(5) == LineColumn{1, 1});
}

TEST_CASE("a place far into a text is the same as counted from the start, at the edges of the marks too") {
    for (const std::string piece : {"x", "å", "\r\n", "ab\r\n", "åäö,\n", "1\r"}) {
        std::string text = "-";
        while (text.size() < 5'000) text += piece;
        const SourceText source{"a.csv", text};
        bool same = true;
        for (std::size_t offset = 0; offset < text.size() + 2; ++offset)
            same = same && source.at(offset) == counted(text, offset);
        CHECK(same);
    }
}

TEST_CASE("characters are counted, not bytes") {
    CHECK(count_characters("åäö") == 3);
    CHECK(count_characters("") == 0);
}

TEST_CASE("a place is small, for there is one to each value of a table") { CHECK(sizeof(Place) <= 16); }
