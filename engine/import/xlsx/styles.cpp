#include "engine/import/xlsx/styles.hpp"

#include <charconv>
#include <map>

namespace ecomap::import {
namespace {

class StyleHandler final : public XmlHandler {
public:
    void start(const XmlName& name, const XmlAttributes& attributes) override {
        if (name.local == "cellXfs") in_cells_ = true;
        else if (name.local == "numFmt")
            own_.insert_or_assign(id_of(attributes), date_form(attributes.plain("formatCode")));
        else if (name.local == "xf" && in_cells_) ids_.push_back(id_of(attributes));
    }
    void end(const XmlName& name) override {
        if (name.local == "cellXfs") in_cells_ = false;
    }
    void text(std::string_view) override {}

    DateForms forms() const {
        DateForms all;
        for (const int id : ids_) {
            const auto own = own_.find(id);
            all.push_back(own == own_.end() ? built_in_date_form(id) : own->second);
        }
        return all;
    }

private:
    static int id_of(const XmlAttributes& attributes) {
        int id = 0;
        const std::string_view written = attributes.plain("numFmtId");
        std::from_chars(written.data(), written.data() + written.size(), id);
        return id;
    }

    bool in_cells_ = false;
    std::map<int, DateForm> own_;
    std::vector<int> ids_;
};

}  // namespace

DateForms read_styles(Parts& parts, std::string_view part) {
    StyleHandler handler;
    parts.read(part, handler);
    return handler.forms();
}

}  // namespace ecomap::import
