// Why the system did not do what it was asked for.
#pragma once

#include "engine/model/message.hpp"

namespace ecomap {

/// The reason behind an errno; the system's own English where we have no words for it.
Message system_error(int number);

}  // namespace ecomap
