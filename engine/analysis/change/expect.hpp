// Expectations held against a map: what is counted, whether it is as expected, and who or what it is.
//
// A count is over the part of the map that the scope leaves in (engine/model/filter.hpp; phases: offers of one of
// them); cells are only those of the scope's principles and support types. Things are those of expectable_things(),
// with the definitions of coverage, gaps and connectivity. Empty cells are sure gaps (engine/analysis/cell_state.hpp);
// those that may be gaps, cells that may have a single actor and gaps that may be answered are told beside, and the
// expectation is met when it is, however many of them count. `TABLE.COLUMN complete` is the share, 0 to 100, of the
// table's rows that say something in the column, in any language and however sure; unknown for a table without rows or
// a column that no row can say; gaps without an answer are unknown where the scope hides who could take them. What is
// unknown is never as expected. Cost: that of coverage, gaps or connectivity for each different thing and scope; lines
// that ask for the same share what was counted.
#pragma once

#include "engine/model/ecosystem.hpp"
#include "engine/model/expectation.hpp"
#include "engine/model/message.hpp"

#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ecomap {

/// Names that several outcomes may share.
class SharedNames {
public:
    SharedNames() = default;
    SharedNames(std::vector<Message> names) : names_(std::make_shared<const std::vector<Message>>(std::move(names))) {}
    SharedNames(std::initializer_list<Message> names) : SharedNames(std::vector<Message>(names)) {}

    const std::vector<Message>& list() const {
        static const std::vector<Message> none;
        return names_ ? *names_ : none;
    }
    std::size_t size() const { return list().size(); }
    bool empty() const { return list().empty(); }

private:
    std::shared_ptr<const std::vector<Message>> names_;
};

struct Outcome {
    Expectation expectation;
    std::optional<double> actual;  ///< nothing: unknown
    bool met = false;
    SharedNames items = {};     ///< what was counted; for `complete`: the rows that lack it. Names or keys
    SharedNames possible = {};  ///< what may have to be counted as well, for all that is known
};

/// The outcome of each expectation, in their order.
std::vector<Outcome> hold_against(const Ecosystem& ecosystem, std::vector<Expectation> expectations);

/// "it is 2: SKR and RISE"; for a share "it is 83.3%; without it: o1, o2 and 4 more".
Message actual_value(const Outcome& outcome);

}  // namespace ecomap
