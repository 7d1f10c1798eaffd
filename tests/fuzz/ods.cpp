// Any bytes, read as what stands in the tables of an OpenDocument, and as the whole of its content.
#include "tests/support/workbook.hpp"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    ecomap::test::read(ecomap::test::zipped(ecomap::test::ods_parts(bytes), false));
    auto parts = ecomap::test::ods_parts("");
    parts[1].second = bytes;
    ecomap::test::read(ecomap::test::zipped(parts, false));
    return 0;
}
