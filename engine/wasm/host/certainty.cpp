// In the place of engine/analysis/certainty/certainty*.cpp: a thousand maps are drawn by the command, which has more
// than one processor, and ask.cpp refuses the question before it comes here.
#include "engine/analysis/certainty/certainty.hpp"

#include <stdexcept>

namespace ecomap {

Report certainty_report(const Ecosystem& /*ecosystem*/, const Params& /*params*/) {
    throw std::logic_error("certainty is left to the command");
}

}  // namespace ecomap
