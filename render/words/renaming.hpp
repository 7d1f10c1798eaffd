// Says "region" where the catalogues have "principle": in the words of a message between its arguments, never in what
// the data says. Which forms a catalogue writes stand in it: `dimension.NAME.written-one` and so on, alternatives with
// | between them, - for none. A form that a map has no word for is the nearest that it has.
#pragma once

#include "engine/model/called.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ecomap {

class Renaming {
public:
    /// The text of a catalogue's message as it is written there; "" for none.
    using Written = std::function<std::string(const std::string& id)>;

    /// `of_filters`: by the map's own words alone, whatever a table is laid by.
    Renaming(const Calling& calling, const Written& written, std::string_view language, bool of_filters);

    bool empty() const { return forms_.empty(); }
    /// Whole words alone; a capital stays one, and so does an s at the end.
    std::string said(std::string_view words) const;

private:
    void add(const CalledDimension& called, const DimensionName& name, Dimension dimension, const Written& written,
             std::string_view language);

    std::vector<std::pair<std::string, std::string>> forms_;  // what is written and what is said; the longest first
};

}  // namespace ecomap
