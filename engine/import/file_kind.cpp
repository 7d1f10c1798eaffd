#include "engine/import/file_kind.hpp"

#include "engine/io/key.hpp"

#include <algorithm>
#include <string>

namespace ecomap::import {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t bytes_looked_at = 1'024;

/// In lower case, without a byte order mark and the zero bytes of UTF-16.
std::string beginning_of(std::string_view bytes) {
    bytes = bytes.substr(0, bytes_looked_at);
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    const bool is_wide = bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
    if (is_wide) bytes.remove_prefix(2);
    std::string text;
    for (const char byte : bytes)
        if (byte != '\0' || !is_wide) text += byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
    return std::string(io::trim(text));
}

/// "EncryptedPackage" as the names of streams are written, in UTF-16.
bool has_locked_stream(std::string_view bytes) {
    constexpr auto name = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv;
    return bytes.find(name) != std::string_view::npos;
}

}  // namespace

FileKind kind_of(std::string_view bytes) {
    if (bytes.starts_with("PK\x03\x04"sv) || bytes.starts_with("PK\x05\x06"sv)) return FileKind::zip;
    if (bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv))
        return has_locked_stream(bytes) ? FileKind::locked : FileKind::old_excel;
    if (bytes.starts_with("\x09\x08\x10\0"sv) || bytes.starts_with("\x09\x08\x08\0"sv)) return FileKind::old_excel;
    if (bytes.starts_with("%PDF-"sv)) return FileKind::pdf;
    const std::string text = beginning_of(bytes);
    auto has = [&](std::string_view word) { return text.find(word) != std::string::npos; };
    const bool is_list = text.starts_with('[') && io::trim(std::string_view(text).substr(1)).starts_with('{');
    if (text.starts_with('{') || is_list) return FileKind::json;
    if (!text.starts_with('<')) return FileKind::text;
    // A graph has a <meta> of its own.
    const bool is_data = has("graphml") || has("gexf") || has("<iati-activities");
    if (is_data && !has("<html")) return FileKind::xml;
    if (has("<html") || has("<!doctype html") || has("<table") || has("<meta ")) return FileKind::web_page;
    if (has("excel.sheet") || has("office:spreadsheet") || has("urn:oasis:names:tc:opendocument"))
        return FileKind::xml_sheet;
    return text.starts_with("<?xml") ? FileKind::xml : FileKind::text;
}

}  // namespace ecomap::import
