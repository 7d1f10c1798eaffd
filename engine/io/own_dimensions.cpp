#include "engine/io/own_dimensions.hpp"

#include "engine/io/key.hpp"
#include "engine/io/package.hpp"
#include "engine/io/row.hpp"
#include "engine/io/suggest.hpp"
#include "engine/model/contains.hpp"

#include <algorithm>
#include <array>
#include <filesystem>

namespace ecomap::io {
namespace {

using std::string_view;

/// What a column and a file can be called by; a filter has `=` and `,` behind it.
bool is_name(string_view text) {
    return text.find_first_of(" ,;=|/\\.:") == string_view::npos &&
           std::none_of(text.begin(), text.end(), [](char byte) { return static_cast<unsigned char>(byte) < 0x20; });
}

bool is_near_the_list(const std::string& id) {
    const auto words = dimension_words();
    std::size_t effort = 10'000;
    return !suggest(id, {words.begin(), words.end()}, effort).empty();
}

bool is_taken(const OwnDimension& own) {
    constexpr std::array<string_view, 3> others{"none", "change", "table"};
    return contains(others, own.key) || string_view(own.key).ends_with("_certainty") ||
           is_known_column(*find_schema(to_string(own.of)), own.key);
}

bool is_table_taken(const std::string& table, const std::vector<OwnDimension>& others) {
    constexpr std::array<string_view, 3> files{"aliases", "candidates", "changes"};
    return find_schema(table) != nullptr || contains(files, table) ||
           std::any_of(others.begin(), others.end(), [&](const OwnDimension& each) { return each.table == table; });
}

const SourceFile* dimensions_in(const std::vector<SourceFile>& files) {
    std::optional<Package> package;
    Problems told_by_load;
    const auto base_name = [](const SourceFile& file) { return std::filesystem::path(file.name).filename().string(); };
    for (const auto& file : files)
        if (base_name(file) == package_name) package = read_package(file, told_by_load);
    const FileTables tables(package, {});
    const auto at = std::find_if(files.begin(), files.end(), [&](const SourceFile& file) {
        return tables.table_of(base_name(file)) == "dimensions";
    });
    return at == files.end() ? nullptr : &*at;
}

}  // namespace

OwnDimension own_dimension_of(const OwnRow& row) {
    return {row.id, row.table.empty() ? row.id + "s" : row.table, parse_terms_of(row.of).value_or(TermsOf::offers)};
}

OwnFault fault_of(const OwnRow& row, const std::vector<OwnDimension>& others) {
    const auto own = own_dimension_of(row);
    if (row.table.empty() && row.of.empty() && is_near_the_list(row.id)) return OwnFault::slip;
    if (!is_name(own.key) || !is_name(own.table)) return OwnFault::letters;
    if (is_taken(own)) return OwnFault::taken;
    return is_table_taken(own.table, others) ? OwnFault::table_taken : OwnFault::none;
}

std::vector<OwnDimension> own_dimensions(const SourceFile& dimensions) {
    Problems told_by_load;
    const Table table(dimensions, *find_schema("dimensions"), told_by_load);
    std::vector<OwnDimension> all;
    if (!table.is_usable()) return all;
    for (std::size_t i = 0; i < table.row_count(); ++i) {
        const Row row(table, i, "", told_by_load);
        const OwnRow said{composed(row.text("id")), row.text("table"), row.text("of")};
        const bool is_there = std::any_of(all.begin(), all.end(), [&](const auto& own) { return own.key == said.id; });
        if (!row.good() || said.id.empty() || parse_dimension(said.id) || is_there) continue;
        if (fault_of(said, all) == OwnFault::none) all.push_back(own_dimension_of(said));
    }
    return all;
}

std::vector<OwnDimension> own_dimensions(const std::vector<SourceFile>& dataset,
                                         const std::vector<SourceFile>& framework) {
    const auto* file = dimensions_in(dataset);
    if (file == nullptr) file = dimensions_in(framework);
    return file == nullptr ? std::vector<OwnDimension>() : own_dimensions(*file);
}

}  // namespace ecomap::io
