#include "render/output/twin.hpp"

#include <utility>

namespace ecomap {

Twin twin_of(const Shape& shape, Origin origin) { return {std::move(origin), heading_of(shape), table_of(shape)}; }

}  // namespace ecomap
