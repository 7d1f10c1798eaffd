#include "render/font/font_file.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

TEST_CASE("the font files are two WOFF2 files as long as they say, and their licence") {
    const auto files = font_files();
    REQUIRE(files.size() == 3);
    for (std::size_t i = 0; i < 2; ++i) {
        const auto& bytes = files[i].bytes;
        CHECK(bytes.starts_with("wOF2"));
        std::size_t length = 0;  // the header's third field, big-endian
        for (std::size_t byte = 8; byte < 12; ++byte) length = length << 8 | static_cast<unsigned char>(bytes[byte]);
        CHECK(bytes.size() == length);
    }
    CHECK(files[2].bytes.find("SIL Open Font License") != std::string::npos);
}
