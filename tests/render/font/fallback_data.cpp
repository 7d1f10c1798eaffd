#include "render/font/fallback_data.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap;

TEST_CASE("the table of other scripts is sorted, and a letter has one form or all four") {
    const auto table = fallback_advances();
    for (std::size_t i = 0; i < table.size();) {
        const auto end = std::find_if(table.begin() + static_cast<std::ptrdiff_t>(i), table.end(),
                                      [&](const auto& entry) { return entry.code != table[i].code; });
        const auto forms = static_cast<std::size_t>(end - table.begin()) - i;
        CAPTURE(static_cast<unsigned>(table[i].code));
        CHECK((forms == 1 || forms == 4));
        for (std::size_t form = 0; form < forms; ++form) CHECK(table[i + form].form == form);
        CHECK((end == table.end() || end->code > table[i].code));
        i += forms;
    }
}
