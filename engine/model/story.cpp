#include "engine/model/story.hpp"

#include <string_view>

namespace ecomap {

bool date_is_stated(const TimelineEvent& event) {
    constexpr std::string_view word = "text";
    std::string_view basis = event.basis;
    if (basis.empty() || basis == word) return true;
    return basis.starts_with("text ") && basis.find(':') == std::string_view::npos;
}

}  // namespace ecomap
