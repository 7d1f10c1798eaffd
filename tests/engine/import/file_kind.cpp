#include "engine/import/file_kind.hpp"

#include <catch2/catch.hpp>

using ecomap::import::FileKind;
using ecomap::import::kind_of;

TEST_CASE("the first bytes decide; text is what is nothing else") {
    CHECK(kind_of("PK\x03\x04") == FileKind::zip);
    CHECK(kind_of("PK\x05\x06") == FileKind::zip);
    CHECK(kind_of("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") == FileKind::old_excel);
    CHECK(kind_of("%PDF-1.4") == FileKind::pdf);
    CHECK(kind_of("\xEF\xBB\xBF  <!DOCTYPE html>") == FileKind::web_page);
    CHECK(kind_of("<TABLE>") == FileKind::web_page);
    CHECK(kind_of("<office:document office:mimetype='application/vnd.oasis.opendocument.spreadsheet'"
                  " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'>") == FileKind::xml_sheet);
    for (const char* text : {"", "a,b", "PK", "[a];b", "<5 anställda;3", "# <html> is a tag"})
        CHECK(kind_of(text) == FileKind::text);
    CHECK(kind_of(" {\"a\": 1}") == FileKind::json);
    CHECK(kind_of("[\n  {\"a\": 1}]") == FileKind::json);
    CHECK(kind_of("<?xml version='1.0'?><graphml/>") == FileKind::xml);
    CHECK(kind_of("<gexf><meta lastmodifieddate='2026-01-01'/></gexf>") == FileKind::xml);
    CHECK(kind_of("\xEF\xBB\xBF{}") == FileKind::json);
    CHECK(kind_of(std::string_view("\xFF\xFE<\0g\0e\0x\0f\0>\0", 14)) == FileKind::xml);
}
