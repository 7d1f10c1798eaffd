#include "engine/io/package.hpp"

#include "engine/io/json.hpp"
#include "engine/io/table.hpp"

#include <filesystem>

namespace ecomap::io {
namespace {

using std::string_view;

class PackageReader {
public:
    PackageReader(Package& package, Problems& problems) : package_(package), problems_(problems) {}

    void read(const Json& root) {
        if (root.kind != Json::Kind::object) {
            wrong(root, "the file must hold one object: { … }");
            return;
        }
        About& about = package_.about;
        about.name = text(root, "name");
        about.version = text(root, "version");
        about.as_of = text(root, "as_of");
        for (const Json& each : list(root, "languages"))
            if (each.kind == Json::Kind::text) about.languages.push_back(each.text);
            else wrong(each, "'languages' must be a list of texts");
        read_title(root);
        read_licences(root);
        read_sources(root);
        read_resources(root);
        package_.framework = text(root, "framework");
        if (const Json* framework = root.find("framework")) package_.framework_place = place(*framework);
        check_date(root);
    }

private:
    Place place(const Json& value) const { return place_at(package_.source.text, value.offset); }
    void wrong(const Json& value, std::string message) {
        problems_.add(Severity::error, "bad-json", package_.source, place(value), std::move(message));
    }

    std::string text(const Json& object, string_view name) {
        const Json* value = object.find(name);
        if (!value || value->kind == Json::Kind::null) return {};
        if (value->kind == Json::Kind::text) return value->text;
        wrong(*value, in_quotes(name) + " must be a text in quotation marks");
        return {};
    }
    std::vector<Json> list(const Json& object, string_view name) {
        const Json* value = object.find(name);
        if (!value || value->kind == Json::Kind::null) return {};
        if (value->kind == Json::Kind::list) return value->items;
        wrong(*value, in_quotes(name) + " must be a list: [ … ]");
        return {};
    }

    void read_title(const Json& root) {
        const Json* title = root.find("title");
        const Json* titles = root.find("titles");
        auto& about = package_.about;
        for (const Json* each : {title, titles})
            if (each && each->kind == Json::Kind::object)
                for (const auto& [language, text] : each->members) about.title.set(language, text.text);
        if (title && title->kind == Json::Kind::text) {
            const std::string language = about.languages.empty() ? "sv" : about.languages.front();
            if (!about.title.has(language)) about.title.set(language, title->text);
        } else if (title && title->kind != Json::Kind::object) {
            wrong(*title, "'title' must be a text, or an object of texts by language");
        }
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
            SourceDocument document{text(each, "name"), text(each, "title")};
            if (document.key.empty()) document.key = document.title;
            if (document.key.empty()) wrong(each, "a source must have a name");
            else package_.about.sources.push_back(std::move(document));
        }
    }
    void read_resources(const Json& root) {
        for (const Json& each : list(root, "resources")) {
            const std::string path = text(each, "path");
            if (path.empty()) continue;
            package_.resources.push_back(
                {text(each, "name"), std::filesystem::path(path).filename().string(), place(each)});
        }
    }
    void check_date(const Json& root) {
        const std::string& as_of = package_.about.as_of;
        const std::string first = as_of.substr(0, as_of.find('/'));
        const std::string last = first.size() == as_of.size() ? first : as_of.substr(first.size() + 1);
        if (as_of.empty() || (parse_date(first) && parse_date(last))) return;
        problems_.add(Severity::error, "bad-date", package_.source, place(*root.find("as_of")),
                      in_quotes(as_of) + " is not a date", "write 2022, 2022-05 or 2022-05-31");
    }

    Package& package_;
    Problems& problems_;
};

}  // namespace

std::optional<Package> read_package(const SourceFile& file, Problems& problems) {
    auto decoded = decode_reporting(file, problems);
    if (!decoded) return std::nullopt;
    Package package;
    package.source = {file.name, std::move(decoded->text)};
    const auto root = read_json(package.source, problems);
    if (!root) return std::nullopt;
    PackageReader(package, problems).read(*root);
    return package;
}

}  // namespace ecomap::io
