// Any bytes, read as a file of whatever kind they look like; mostly a table of text.
#include "tests/support/workbook.hpp"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    ecomap::test::read(std::string(reinterpret_cast<const char*>(data), size));
    return 0;
}
