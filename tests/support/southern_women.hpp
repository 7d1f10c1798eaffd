// The classic two-mode network: 18 women of a southern town and the 14 events that they came to, 89 ties (Davis,
// Gardner & Gardner 1941). Rows in the order of the literature, columns are events 1 to 14.
#pragma once

#include <array>
#include <string_view>
#include <vector>

namespace ecomap::test {

struct SouthernWoman {
    std::string_view name;
    std::string_view events;  ///< one sign per event: "1" she came, "." she did not
};

// clang-format off
inline constexpr std::array southern_women{
    SouthernWoman{"Evelyn Jefferson", "111111.11....."},
    SouthernWoman{"Laura Mandeville", "111.1111......"},
    SouthernWoman{"Theresa Anderson", ".11111111....."},
    SouthernWoman{"Brenda Rogers", "1.111111......"},
    SouthernWoman{"Charlotte McDowd", "..111.1......."},
    SouthernWoman{"Frances Anderson", "..1.11.1......"},
    SouthernWoman{"Eleanor Nye", "....1111......"},
    SouthernWoman{"Pearl Oglethorpe", ".....1.11....."},
    SouthernWoman{"Ruth DeSand", "....1.111....."},
    SouthernWoman{"Verne Sanderson", "......111..1.."},
    SouthernWoman{"Myra Liddel", ".......111.1.."},
    SouthernWoman{"Katherina Rogers", ".......111.111"},
    SouthernWoman{"Sylvia Avondale", "......1111.111"},
    SouthernWoman{"Nora Fayette", ".....11.111111"},
    SouthernWoman{"Helen Lloyd", "......11.111.."},
    SouthernWoman{"Dorothy Murchison", ".......11....."},
    SouthernWoman{"Olivia Carleton", "........1.1..."},
    SouthernWoman{"Flora Price", "........1.1..."},
};
// clang-format on

/// The matrix of 18 rows and 14 columns: 1 where the woman came to the event.
inline std::vector<std::vector<double>> southern_women_matrix() {
    std::vector<std::vector<double>> rows;
    for (const auto& woman : southern_women) {
        rows.emplace_back();
        for (char sign : woman.events) rows.back().push_back(sign == '1' ? 1 : 0);
    }
    return rows;
}

}  // namespace ecomap::test
