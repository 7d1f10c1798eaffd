#include "render/words/hyphenation.hpp"

#include "render/words/catalogue.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>

using namespace ecomap;

namespace {

std::string divided(std::string_view word, std::string_view language) {
    std::string text(word);
    const auto syllables = syllables_of(word, language);
    for (auto at = syllables.rbegin(); at != syllables.rend(); ++at) text.insert(*at, "-");
    return text;
}

}  // namespace

TEST_CASE("words are divided as their language divides them") {
    CHECK(divided("forskningsinstitut", "sv") == "forsk-nings-in-sti-tut");
    CHECK(divided("kompetensutveckling", "sv") == "kom-pe-tens-ut-veck-ling");
    CHECK(divided("recommendations", "en") == "recom-mend-a-tions");
}

TEST_CASE("three letters stay on either side of a hyphen, whatever stands around them") {
    CHECK(divided("länsstyrelserna", "sv") == "läns-sty-rel-serna");
    CHECK(divided("vinnova", "sv") == "vin-nova");
    CHECK(divided("alpha", "en") == "alpha");
    CHECK(divided("(forskningsinstitut),", "sv") == "(forsk-nings-in-sti-tut),");
    CHECK(divided("1234567890123", "sv") == "1234567890123");
}

TEST_CASE("capitals are divided as small letters are") {
    CHECK(divided("LÄNSSTYRELSERNA", "sv") == "LÄNS-STY-REL-SERNA");
}

TEST_CASE("a language without patterns divides nothing") {
    CHECK(shipped_patterns("xx").empty());
    CHECK(divided("forskningsinstitut", "xx") == "forskningsinstitut");
    CHECK(divided("forskningsinstitut", "") == "forskningsinstitut");
}

TEST_CASE("the patterns of a language keep their licence with them") {
    for (auto language : {"sv", "en"}) {
        const auto patterns = shipped_patterns(language);
        CHECK(patterns.starts_with("UTF-8\n%"));
        CHECK((patterns.find("Licence: MPL") != patterns.npos || patterns.find("BSD-style") != patterns.npos));
    }
}

TEST_CASE("no line of the patterns is longer than libhyphen reads, which would take the rest for a pattern") {
    for (auto language : shipped_languages())
        for (auto rest = shipped_patterns(language); !rest.empty();) {
            const auto end = std::min(rest.find('\n'), rest.size() - 1);
            CHECK(end < 99);
            rest.remove_prefix(end + 1);
        }
}

TEST_CASE("damaged and endless words are divided within themselves") {
    for (const std::string& word : {std::string("forsk\xFFningsinstitut\xC3"), std::string(100000, 'a'), std::string()})
        for (auto at : syllables_of(word, "sv")) CHECK(at < word.size());
}
