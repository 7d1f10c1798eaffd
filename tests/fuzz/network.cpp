// Any bytes, read as a file of another program: JSON, XML and YAML, and imported.
#include "engine/import/import.hpp"
#include "engine/import/workbook.hpp"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace ecomap;
    for (const char* name : {"map", "map.yml"}) {
        const auto read = import::read_grids(SourceFile{name, {reinterpret_cast<const char*>(data), size}});
        import::import_grids(read.sheets, {.name = "map"});
    }
    return 0;
}
