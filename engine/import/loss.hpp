// What an import left out or changed, to be said: never silent. One line for each kind in each sheet.
#pragma once

#include "engine/model/message.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace ecomap::import {

struct Loss {
    std::string sheet = {};  ///< or file, where that has no sheets; "": of the whole
    std::string about = {};  ///< the column's head, where it is about one
    Message what = {};
    std::size_t count = 0;
    std::vector<std::string> examples = {};  ///< with their rows: "12: Vinnvoa"
};

class Losses {
public:
    static constexpr std::size_t most_examples = 3;

    /// One more of the kind `id`, a message `import.loss-…` that counts.
    void add(const std::string& id, const std::string& sheet, const std::string& about, const std::string& example,
             std::size_t times = 1);
    /// In the order of sheets, kinds and columns by name.
    std::vector<Loss> all() const;

private:
    struct Kept {
        std::size_t count = 0;
        std::vector<std::string> examples = {};
    };
    std::map<std::vector<std::string>, Kept> kept_;  // by sheet, id, about
};

}  // namespace ecomap::import
