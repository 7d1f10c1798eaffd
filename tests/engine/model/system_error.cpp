#include "engine/model/system_error.hpp"

#include "render/words/words.hpp"

#include <catch2/catch.hpp>

#include <cerrno>
#include <cstring>

using namespace ecomap;

TEST_CASE("what the system says is said in English as it says it, and in other languages as we do") {
    for (int number = 1; number < 130; ++number) CHECK(in_words(system_error(number), "en") == std::strerror(number));
    CHECK(in_words(system_error(ENOSPC), "sv") == "Utrymmet på enheten är slut");
    CHECK(in_words(system_error(EACCES), "da") == "Adgang nægtet");
}
