#include "engine/import/workbook.hpp"

#include "engine/import/delimited.hpp"
#include "engine/import/file_kind.hpp"
#include "engine/import/network/formats.hpp"
#include "engine/import/ods/read_ods.hpp"
#include "engine/import/parts.hpp"
#include "engine/import/xlsx/read_xlsx.hpp"
#include "engine/io/encoding.hpp"
#include "engine/io/read_file.hpp"
#include "engine/model/error.hpp"

namespace ecomap::import {
namespace {

/// A file that is no workbook that is read, and what to do.
Grids not_read(const SourceFile& file, const char* what, const char* hint) {
    io::Problems problems;
    problems.add(Severity::error, "no-sheet", file.name, Message(what), Message(hint));
    return {{}, problems.take()};
}

/// What an archive is that holds neither workbook.
const char* other_archive(const Zip& zip) {
    if (zip.has("xl/workbook.bin")) return "workbook.binary";
    if (zip.has("Index/Document.iwa") || zip.has("Index.zip")) return "workbook.numbers";
    return "workbook.other-archive";
}

bool is_ods(Zip& zip) {
    constexpr std::string_view kind = "application/vnd.oasis.opendocument.spreadsheet";
    constexpr std::size_t most = 100;
    if (zip.has("mimetype")) return zip.beginning("mimetype", most).starts_with(kind);
    return zip.has("content.xml") && !zip.has("[Content_Types].xml");
}

bool is_xlsx(const Zip& zip) {
    if (zip.has("xl/workbook.xml")) return true;
    const bool is_office = zip.has("_rels/.rels") && zip.has("[Content_Types].xml");
    return is_office && !zip.has("word/document.xml") && !zip.has("ppt/presentation.xml") &&
           !zip.has("xl/workbook.bin");
}

Grids read_archive(const SourceFile& file) {
    Zip zip(file.bytes);
    io::Problems problems;
    if (zip.failure() != ZipFailure::none) {
        const bool large = zip.failure() == ZipFailure::many_parts;
        problems.add(Severity::error, large ? "too-large" : "bad-workbook", file.name,
                     message_of(zip.failure(), {}, zip.limits()),
                     Message(large ? "workbook.divide" : "workbook.save-again"));
        return {{}, problems.take()};
    }
    const bool ods = is_ods(zip);
    if (!ods && !is_xlsx(zip)) return not_read(file, other_archive(zip), "workbook.save-as-xlsx");
    Budget budget;
    Parts parts(zip, file.name, budget, problems);
    Grids grids;
    grids.sheets = ods ? read_ods(parts) : read_xlsx(parts);
    grids.problems = problems.take();
    if (grids.sheets.empty() && grids.problems.empty())
        return not_read(file, "workbook.no-sheets", "workbook.save-again");
    return grids;
}

Grids read_text(SourceFile file) {
    io::Problems problems;
    Budget budget;
    Grids grids;
    if (file.bytes.empty() && !file.too_large)
        problems.add(Severity::warning, "empty-table", file.name, Message("io.empty-file"));
    if (auto grid = read_delimited(std::move(file), budget, problems)) grids.sheets.push_back(std::move(*grid));
    grids.problems = problems.take();
    return grids;
}

}  // namespace

Grids read_grids(SourceFile file) {
    switch (kind_of(file.bytes)) {
        case FileKind::zip:
            return read_archive(file);
        case FileKind::old_excel:
            return not_read(file, "workbook.old", "workbook.save-as-xlsx");
        case FileKind::locked:
            return not_read(file, "workbook.locked", "workbook.unlock");
        case FileKind::xml_sheet:
            return not_read(file, "workbook.xml-sheet", "workbook.save-as-xlsx");
        case FileKind::web_page:
            return not_read(file, "workbook.web-page", "workbook.save-as-xlsx");
        case FileKind::pdf:
            return not_read(file, "workbook.pdf", "workbook.from-source");
        case FileKind::json:
            return read_network_json(std::move(file));
        case FileKind::xml:
            return read_network_xml(std::move(file));
        case FileKind::text:
            break;
    }
    const bool is_yaml = file.name.ends_with(".yml") || file.name.ends_with(".yaml");
    if (is_yaml) return read_network_yaml(std::move(file));
    if (is_network_text(file.bytes)) return read_network_text(std::move(file));
    return read_text(std::move(file));
}

Grids read_grids(const std::filesystem::path& path) {
    std::error_code failure;
    if (!std::filesystem::exists(path, failure)) throw Error(Message("error.no-such-file"), Failure::no_input, path);
    if (std::filesystem::is_directory(path, failure))
        throw Error(Message("error.folder-not-file"), Failure::no_input, path);
    return read_grids(io::read_file(path, io::largest_file, io::From::user));
}

}  // namespace ecomap::import
