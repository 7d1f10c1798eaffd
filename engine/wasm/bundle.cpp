#include "engine/wasm/bundle.hpp"

#include "engine/io/encoding.hpp"
#include "engine/model/collate.hpp"

#include <algorithm>
#include <filesystem>
#include <functional>

namespace ecomap::wasm {
namespace {

std::vector<SourceFile> readable(const std::vector<SourceFile>& files) {
    std::vector<SourceFile> all;
    for (const auto& file : files)
        all.push_back({std::filesystem::path(file.name).filename().string(), io::decode(file.bytes).text});
    return all;
}

std::vector<std::string> names_in_order(const Ecosystem& map) {
    const auto language = order_language(map);
    std::vector<std::string> names;
    const auto add = [&](const Text& name) { names.emplace_back(name.in(language)); };
    for (const auto& actor : map.actors) add(actor.name);
    for (const auto& offer : map.offers) add(offer.name);
    for (const auto& gap : map.gaps) add(gap.label);
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    const Collator before(language);
    std::sort(names.begin(), names.end(), std::ref(before));
    return names;
}

Json list_of(const std::vector<SourceFile>& files) {
    Json all = Json::array();
    for (const auto& file : files) all.push_back({{"name", file.name}, {"text", file.bytes}});
    return all;
}

std::vector<SourceFile> files_in(const Json& list) {
    std::vector<SourceFile> files;
    for (const auto& file : list) files.push_back({file.at("name"), file.at("text")});
    return files;
}

}  // namespace

Bundle bundle_of(const DatasetFiles& files, const Ecosystem& map) {
    return {{files.name, readable(files.dataset), readable(files.framework)},
            std::string(order_language(map)),
            names_in_order(map)};
}

Json to_json(const Bundle& bundle) {
    return {{"format", 1},
            {"name", bundle.files.name},
            {"dataset", list_of(bundle.files.dataset)},
            {"framework", list_of(bundle.files.framework)},
            {"language", bundle.language},
            {"order", bundle.order}};
}

Bundle parse_bundle(std::string_view json) {
    const auto bundle = Json::parse(json);
    return {{bundle.at("name"), files_in(bundle.at("dataset")), files_in(bundle.at("framework"))},
            bundle.at("language"),
            bundle.at("order")};
}

}  // namespace ecomap::wasm
