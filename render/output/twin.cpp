#include "render/output/twin.hpp"

namespace ecomap {

Twin twin_of(const Shape& shape, const About& about) { return {about, heading_of(shape), table_of(shape)}; }

}  // namespace ecomap
