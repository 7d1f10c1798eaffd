#include "engine/import/xlsx/relations.hpp"

namespace ecomap::import {
namespace {

class RelationHandler final : public XmlHandler {
public:
    explicit RelationHandler(std::string_view part) : part_(part) {}

    void start(const XmlName& name, const XmlAttributes& attributes) override {
        if (name.local != "Relationship") return;
        const std::string_view type = attributes.plain("Type");
        const bool outside = attributes.plain("TargetMode") == "External";
        relations.push_back({std::string(attributes.plain("Id")), std::string(type.substr(type.rfind('/') + 1)),
                             outside ? std::string() : resolved(part_, attributes.plain("Target"))});
    }
    void end(const XmlName&) override {}
    void text(std::string_view) override {}

    std::vector<Relation> relations;

private:
    std::string_view part_;
};

std::string_view folder_of(std::string_view part) {
    const auto slash = part.rfind('/');
    return slash == std::string_view::npos ? std::string_view{} : part.substr(0, slash + 1);
}

}  // namespace

std::string relations_part(std::string_view part) {
    const auto folder = folder_of(part);
    return std::string(folder) + "_rels/" + std::string(part.substr(folder.size())) + ".rels";
}

std::string resolved(std::string_view part, std::string_view target) {
    std::string path(target.starts_with('/') || target.starts_with('\\') ? std::string_view{} : folder_of(part));
    path += target;
    std::vector<std::string> steps;
    std::string step;
    auto take = [&] {
        if (step == ".." && !steps.empty()) steps.pop_back();
        else if (!step.empty() && step != "." && step != "..") steps.push_back(step);
        step.clear();
    };
    for (const char byte : path) {
        if (byte == '/' || byte == '\\') take();
        else step += byte;
    }
    take();
    std::string whole;
    for (const auto& each : steps) whole += (whole.empty() ? "" : "/") + each;
    return whole;
}

std::vector<Relation> read_relations(Parts& parts, std::string_view part) {
    const std::string name = relations_part(part);
    if (!parts.has(name)) return {};
    RelationHandler handler(part);
    parts.read(name, handler);
    return std::move(handler.relations);
}

std::string target_of(const std::vector<Relation>& relations, std::string_view type) {
    for (const auto& each : relations)
        if (each.type == type) return each.target;
    return {};
}

}  // namespace ecomap::import
