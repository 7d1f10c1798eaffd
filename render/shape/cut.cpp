#include "render/shape/cut.hpp"

namespace ecomap {

std::string continued(const std::string& title, const Heading& heading) {
    return title + (heading.language == "sv" ? " (forts.)" : " (cont.)");
}

}  // namespace ecomap
