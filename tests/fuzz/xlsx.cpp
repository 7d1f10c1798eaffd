// Any bytes, read as the parts of an XLSX: the first says which part, so that what is not the archive is reached.
#include "tests/support/workbook.hpp"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    ecomap::test::read("PK\x03\x04" + bytes);
    if (bytes.empty()) return 0;
    auto parts = ecomap::test::xlsx_parts(
        {"<sheetData><row><c t='s' s='1'><v>0</v></c></row></sheetData>", "<si><t>a</t></si>", "<cellXfs/>"});
    parts[static_cast<unsigned char>(bytes[0]) % parts.size()].second = bytes.substr(1);
    ecomap::test::read(ecomap::test::zipped(parts, false));
    return 0;
}
