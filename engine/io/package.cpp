#include "engine/io/package.hpp"

#include "engine/io/json.hpp"
#include "engine/io/row.hpp"
#include "engine/io/table.hpp"

#include <algorithm>
#include <filesystem>

namespace ecomap::io {
namespace {

using std::string_view;

namespace fs = std::filesystem;

/// The file directly in the folder that `path` means, or "".
std::string file_in_folder(const std::string& path) {
    const fs::path normal = fs::path(path).lexically_normal();
    const bool is_name = normal == normal.filename() && !normal.empty() && normal != "." && normal != "..";
    return is_name && path.find("://") == std::string::npos ? normal.string() : std::string();
}

/// True for a folder in the dataset's or beside it: one step up at most, and not the folder there itself.
bool is_near(const std::string& folder) {
    if (folder.find("://") != std::string::npos) return false;
    const fs::path normal = fs::path(folder).lexically_normal();
    if (normal.is_absolute()) return false;
    const std::vector<fs::path> steps(normal.begin(), normal.end());
    if (steps.empty() || steps.front() != "..") return true;
    return steps.size() > 1 && !steps[1].empty() && steps[1] != "..";
}

class PackageReader {
public:
    PackageReader(Package& package, Problems& problems) : package_(package), problems_(problems) {}

    void read(const Json& root) {
        if (root.kind != Json::Kind::object) {
            wrong(root, Message("io.no-object"));
            return;
        }
        About& about = package_.about;
        about.name = text(root, "name");
        about.version = text(root, "version");
        about.as_of = text(root, "as_of");
        for (const Json& each : list(root, "languages"))
            if (each.kind == Json::Kind::text) about.languages.push_back(each.text);
            else wrong(each, Message("io.no-languages"));
        about.title = titles_of(root);
        read_licences(root);
        read_sources(root);
        read_resources(root);
        read_framework(root);
        package_.rows = side(root, "rows");
        package_.columns = side(root, "columns");
        check_date(root);
    }

private:
    Place place(const Json& value) const { return place_of(value.offset); }
    void wrong(const Json& value, Message message) {
        problems_.add(Severity::error, "bad-json", package_.source, place(value), std::move(message));
    }

    std::string text(const Json& object, string_view name) {
        const Json* value = object.find(name);
        if (!value || value->kind == Json::Kind::null) return {};
        if (value->kind == Json::Kind::text) return value->text;
        wrong(*value, {"io.no-text", {{"name", name}}});
        return {};
    }
    const std::vector<Json>& list(const Json& object, string_view name) {
        static const std::vector<Json> none;
        const Json* value = object.find(name);
        if (!value || value->kind == Json::Kind::null) return none;
        if (value->kind == Json::Kind::list) return value->items;
        wrong(*value, {"io.no-list", {{"name", name}}});
        return none;
    }

    std::string first_language() const {
        const auto& languages = package_.about.languages;
        return languages.empty() ? "sv" : languages.front();
    }
    /// What `title` and `titles` of an object say, by language; a plain text is in the dataset's first language.
    Text titles_of(const Json& object) {
        const Json* title = object.find("title");
        const Json* titles = object.find("titles");
        std::vector<std::pair<std::string, std::string>> by_language;
        for (const Json* each : {title, titles})
            if (each && each->kind == Json::Kind::object)
                for (const auto& [language, text] : each->members) by_language.emplace_back(language, text.text);
        std::reverse(by_language.begin(), by_language.end());  // what is said last holds
        Text found(std::move(by_language));
        if (title && title->kind == Json::Kind::text) {
            if (!found.has(first_language())) found.set(first_language(), title->text);
        } else if (title && title->kind != Json::Kind::object && title->kind != Json::Kind::null) {
            wrong(*title, Message("io.no-title"));
        }
        return found;
    }
    void read_licences(const Json& root) {
        for (const Json& each : list(root, "licenses")) {
            const std::string title = text(each, "title");
            const std::string name = title.empty() ? text(each, "name") : title;
            auto& licence = package_.about.licence;
            if (!name.empty()) licence += (licence.empty() ? "" : ", ") + name;
        }
    }
    void read_sources(const Json& root) {
        for (const Json& each : list(root, "sources")) {
            SourceDocument document{text(each, "name"), titles_of(each)};
            if (document.key.empty()) document.key = document.title.in(first_language());
            if (document.key.empty()) wrong(each, Message("io.no-source-name"));
            else package_.about.sources.push_back(std::move(document));
        }
    }
    void read_resources(const Json& root) {
        for (const Json& each : list(root, "resources")) {
            const std::string path = text(each, "path");
            if (path.empty()) continue;
            const std::string name = text(each, "name"), file = file_in_folder(path);
            const auto stem = std::filesystem::path(path).stem().string();
            if (file.empty() && (find_schema(name) || find_schema(stem)))
                problems_.add(Severity::error, "bad-path", package_.source, place(*each.find("path")),
                              {"io.far-file", {{"path", path}}}, Message("io.move-file"));
            package_.resources.push_back({name, file, place(each)});
        }
    }
    void read_framework(const Json& root) {
        package_.framework = text(root, "framework");
        const Json* framework = root.find("framework");
        if (!framework) return;
        package_.framework_place = place(*framework);
        if (is_near(package_.framework)) return;
        problems_.add(Severity::error, "bad-path", package_.source, package_.framework_place,
                      {"io.far-framework", {{"name", package_.framework}}}, Message("io.name-framework"));
        package_.framework.clear();
    }
    Package::Side side(const Json& root, string_view name) {
        std::string word = text(root, name);
        if (word.empty()) return {};
        return {std::move(word), place(*root.find(name))};
    }
    void check_date(const Json& root) {
        const std::string& as_of = package_.about.as_of;
        const std::string first = as_of.substr(0, as_of.find('/'));
        const std::string last = first.size() == as_of.size() ? first : as_of.substr(first.size() + 1);
        if (as_of.empty() || (parse_date(first) && parse_date(last))) return;
        problems_.add(Severity::error, "bad-date", package_.source, place(*root.find("as_of")),
                      {"io.no-date", {{"text", as_of}}}, Message("io.write-date"));
    }

    Package& package_;
    Problems& problems_;
};

}  // namespace

std::optional<Package> read_package(const SourceFile& file, Problems& problems) {
    if (file.too_large || file.bytes.size() > largest_package) {
        problems.add(Severity::error, "too-large", file.name, {"io.large-file", {{"limit", "16 MiB"}}});
        return std::nullopt;
    }
    auto text = decode_reporting(file, problems);
    if (!text) return std::nullopt;
    Package package;
    package.source = std::move(text->source);
    const auto root = read_json(package.source, problems);
    if (!root) return std::nullopt;
    PackageReader(package, problems).read(*root);
    return package;
}

Sides sides_in(const Package& package, const Framework& framework, Problems& problems) {
    const auto dimension = [&](const Package::Side& side) {
        const auto found = find_dimension(framework, side.word);
        if (!side.word.empty() && !found)
            problems.add(Severity::error, "bad-word", package.source, side.place, {"io.no-word", {{"text", side.word}}},
                         {"io.write-one-of", {{"words", listed(dimension_words_of(framework))}}});
        return found;
    };
    return {dimension(package.rows), dimension(package.columns)};
}

FileTables::FileTables(const std::optional<Package>& package, const Schemas& schemas) {
    if (!package) return;
    for (const auto& resource : package->resources)
        if (!resource.file.empty() && schemas.find(resource.table)) listed_.emplace(resource.file, resource.table);
}

std::string FileTables::table_of(const std::string& base_name) const {
    const auto found = listed_.find(base_name);
    return found != listed_.end() ? found->second : fs::path(base_name).stem().string();
}

bool is_read(const Schemas& schemas, string_view table, bool from_framework) {
    const TableSchema* schema = schemas.find(table);
    return schema && (!from_framework || schema->framework);
}

}  // namespace ecomap::io
