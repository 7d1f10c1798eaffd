#include "render/output/twin.hpp"

#include "render/board/chrome.hpp"

namespace ecomap {

Twin twin_of(const Shape& shape, const Origin& origin, const Theme& theme) {
    Twin twin{origin, heading_of(shape), table_of(shape)};
    twin.heading.how_to_read = reading_of(twin.heading, theme);
    return twin;
}

}  // namespace ecomap
