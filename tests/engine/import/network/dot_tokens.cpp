#include "engine/import/network/dot_tokens.hpp"

#include <catch2/catch.hpp>

using namespace ecomap::import;

namespace {

std::string tokens_in(const std::string& text) {
    std::string all;
    DotTokens tokens(text);
    for (auto token = tokens.next(); token.kind != DotToken::Kind::end; token = tokens.next()) {
        constexpr std::string_view letters = "ewhs!";
        all += std::string(1, letters[static_cast<std::size_t>(token.kind)]) + token.text + " ";
        if (token.kind == DotToken::Kind::broken) break;
    }
    return all;
}

}  // namespace

TEST_CASE("DOT: words, numbers, strings, HTML and signs; comments are passed over") {
    CHECK(tokens_in("# made by cpp\na->b // x\n--c /* y */ -1.5 .5 \"say \\\"hi\\\" \\n\"<b<i>x</i>> å") ==
          "wa s-> wb s-- wc w-1.5 w.5 wsay \"hi\" \\n hb<i>x</i> wå ");
    CHECK(tokens_in("\"one \\\ntwo\" \"c:\\\\\"") == "wone two wc:\\\\ ");
}

TEST_CASE("DOT: what has no end is broken") {
    for (const auto* text : {"\"a", "<a<b>", "/* a", "\"a\\\""}) {
        INFO(text);
        CHECK(tokens_in(text).starts_with("!"));
    }
}
