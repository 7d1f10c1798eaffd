#include "cli/served_files.hpp"

#include "cli/digest.hpp"
#include "render/page/json_text.hpp"
#include "render/page/page.hpp"

#include <nlohmann/json.hpp>
#include <utility>

namespace ecomap::cli {
namespace {

constexpr std::string_view page_name = "index.html";

}  // namespace

const std::string* ServedFiles::find(std::string_view path) const {
    if (path.empty() || path.front() != '/') return nullptr;
    const auto at = files->find(std::string(path.substr(1)) + std::string(path.ends_with('/') ? page_name : ""));
    return at == files->end() ? nullptr : &at->second;
}

ServedFiles served_files(std::vector<NewFile> files) {
    auto by_name = std::make_shared<ServedFiles::ByName>();
    Digest digest;
    for (auto& file : files) {
        digest.add(file.name).add(file.bytes);
        by_name->insert_or_assign(std::move(file.name), std::move(file.bytes));
    }
    auto version = digest.text();
    for (auto& [name, bytes] : *by_name)
        if (name.ends_with(page_name)) bytes = page_of_version(std::move(bytes), version);
    return {std::move(version), std::move(by_name)};
}

std::string json_of(const ServedFiles& served) {
    return json_text({{"version", served.version}, {"problems", served.problems}});
}

std::string media_type_of(std::string_view path) {
    static constexpr std::pair<std::string_view, const char*> types[] = {
        {".csv", "text/csv; charset=utf-8"},
        {".html", "text/html; charset=utf-8"},
        {".json", "application/json; charset=utf-8"},
        {".md", "text/markdown; charset=utf-8"},
        {".svg", "image/svg+xml; charset=utf-8"},
        {".txt", "text/plain; charset=utf-8"},
        {".woff2", "font/woff2"},
    };
    for (const auto& [ending, type] : types)
        if (path.ends_with(ending)) return type;
    return path.ends_with('/') ? media_type_of(page_name) : "application/octet-stream";
}

}  // namespace ecomap::cli
