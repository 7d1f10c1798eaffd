// How cgraph gets its ids and writes its text. The default ids are heap addresses, and their order would decide the
// order of drawing; ours count.
#pragma once

#include <graphviz/cgraph.h>

namespace ecomap::dot {

/// Memory as usual, sequential ids, and agwrite into a std::string as its channel.
Agdisc_t* discipline();

}  // namespace ecomap::dot
