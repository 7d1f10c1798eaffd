// Workbooks for tests, made in memory: archives of parts, and the least that an XLSX or an OpenDocument must have.
#pragma once

#include "engine/import/parts.hpp"
#include "engine/import/workbook.hpp"

#include <zip.h>

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace ecomap::test {

using PartTexts = std::vector<std::pair<std::string, std::string>>;

/// An archive of the parts, in their order.
inline std::string zipped(const PartTexts& parts, bool packed = true) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* whole = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(whole);
    zip_t* archive = zip_open_from_source(whole, ZIP_TRUNCATE, &error);
    if (archive == nullptr) throw std::runtime_error("no archive");
    for (const auto& [name, text] : parts) {
        zip_source_t* source = zip_source_buffer(archive, text.data(), text.size(), 0);
        const auto index = zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) throw std::runtime_error("no part");
        zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), packed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 1);
    }
    if (zip_close(archive) != 0) throw std::runtime_error("not written");
    zip_source_open(whole);
    zip_source_seek(whole, 0, SEEK_END);
    std::string bytes(static_cast<std::size_t>(zip_source_tell(whole)), '\0');
    zip_source_seek(whole, 0, SEEK_SET);
    zip_source_read(whole, bytes.data(), bytes.size());
    zip_source_close(whole);
    zip_source_free(whole);
    return bytes;
}

inline const std::string relations_of_office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

inline std::string relation(const std::string& id, const std::string& type, const std::string& target) {
    return "<Relationship Id='" + id + "' Type='" + relations_of_office + "/" + type + "' Target='" + target + "'/>";
}
inline std::string relations(const std::string& all) {
    return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + all +
           "</Relationships>";
}

/// What stands in the parts of an XLSX of one sheet.
struct XlsxTexts {
    std::string sheet;         ///< inside <worksheet>
    std::string strings = {};  ///< inside <sst>
    std::string styles = {};   ///< inside <styleSheet>
    std::string properties = {};
    std::string state = {};
};

inline PartTexts xlsx_parts(const XlsxTexts& texts) {
    const std::string main = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";
    return {{"[Content_Types].xml", "<Types/>"},
            {"_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml"))},
            {"xl/workbook.xml", "<workbook " + main + " xmlns:r='" + relations_of_office + "'>" + texts.properties +
                                    "<sheets><sheet name='Aktörer' sheetId='1' r:id='rId1'" + texts.state +
                                    "/></sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels", relations(relation("rId1", "worksheet", "worksheets/sheet1.xml") +
                                                     relation("rId2", "sharedStrings", "sharedStrings.xml") +
                                                     relation("rId3", "styles", "styles.xml"))},
            {"xl/worksheets/sheet1.xml", "<worksheet " + main + ">" + texts.sheet + "</worksheet>"},
            {"xl/sharedStrings.xml", "<sst " + main + ">" + texts.strings + "</sst>"},
            {"xl/styles.xml", "<styleSheet " + main + ">" + texts.styles + "</styleSheet>"}};
}
inline std::string xlsx(const XlsxTexts& texts) { return zipped(xlsx_parts(texts)); }

/// An OpenDocument; `styles` stands inside <office:automatic-styles>, `tables` inside <office:spreadsheet>.
inline PartTexts ods_parts(const std::string& tables, const std::string& styles = {}) {
    const std::string urn = "urn:oasis:names:tc:opendocument:xmlns:";
    std::string spaces;
    for (const char* each : {"office", "table", "text", "style"})
        spaces += std::string(" xmlns:") + each + "='" + urn + each + ":1.0'";
    spaces +=
        " xmlns:draw='" + urn + "drawing:1.0' xmlns:calcext='urn:org:documentfoundation:names:x:xmlns:calcext:1.0'";
    return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
            {"content.xml", "<office:document-content" + spaces + "><office:automatic-styles>" + styles +
                                "</office:automatic-styles><office:body><office:spreadsheet>" + tables +
                                "</office:spreadsheet></office:body></office:document-content>"}};
}
inline std::string ods(const std::string& tables, const std::string& styles = {}) {
    return zipped(ods_parts(tables, styles));
}

/// All of a sheet as text: "1: a|b", a line for each row; kinds other than text have a letter: n d b e.
inline std::string shown(const import::Grid& grid) {
    std::string text;
    for (const auto& row : grid.rows) {
        text += std::to_string(row.number) + (row.hidden ? "h" : "") + ": ";
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            constexpr std::string_view letters = "..ndbe";
            const char letter = letters[static_cast<std::size_t>(row.cells[i].kind)];
            text += (i > 0 ? "|" : "") + (letter == '.' ? std::string() : std::string{letter, ':'}) + row.cells[i].text;
        }
        text += "\n";
    }
    return text;
}

inline import::Grids read(std::string bytes) { return import::read_grids(SourceFile{"map.xlsx", std::move(bytes)}); }

/// "bad-cell Aktörer 2:3" for each problem.
inline std::vector<std::string> places(const Diagnostics& problems) {
    std::vector<std::string> all;
    for (const auto& each : problems)
        all.push_back(each.code + " " + each.sheet + " " + std::to_string(each.line) + ":" +
                      std::to_string(each.column));
    return all;
}

}  // namespace ecomap::test
