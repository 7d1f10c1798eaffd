#include "render/page/packed.hpp"

#include "render/page/base85.hpp"

#include <zlib.h>
#include <stdexcept>

namespace ecomap {

std::string packed(std::string_view text) {
    auto length = compressBound(static_cast<uLong>(text.size()));
    std::string bytes(length, '\0');
    const int result =
        compress2(reinterpret_cast<Bytef*>(bytes.data()), &length, reinterpret_cast<const Bytef*>(text.data()),
                  static_cast<uLong>(text.size()), Z_BEST_COMPRESSION);
    if (result == Z_MEM_ERROR) throw std::bad_alloc();
    if (result != Z_OK) throw std::logic_error("zlib could not pack the page");
    bytes.resize(length);
    return to_base85(bytes);
}

}  // namespace ecomap
