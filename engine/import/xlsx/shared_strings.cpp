#include "engine/import/xlsx/shared_strings.hpp"

#include "engine/import/xlsx/rich_text.hpp"

namespace ecomap::import {
namespace {

class SharedHandler final : public XmlHandler {
public:
    explicit SharedHandler(Parts& parts) : parts_(parts) {}

    void start(const XmlName& name, const XmlAttributes&) override { text_.start(name.local); }
    void end(const XmlName& name) override {
        text_.end(name.local);
        if (name.local != "si") return;
        if (text_.too_long())
            parts_.report("too-large", {"workbook.long-text", {{"limit", "16 MiB"}}}, Message("workbook.divide"));
        strings.push_back(text_.take());
        if (parts_.budget().take(sizeof(std::string) + strings.back().size()) || full_) return;
        full_ = true;
        parts_.report("too-large", Message("workbook.much"), Message("workbook.divide"));
    }
    void text(std::string_view piece) override { text_.text(piece); }
    bool has_enough() const override { return full_; }

    SharedStrings strings;

private:
    Parts& parts_;
    RichText text_;
    bool full_ = false;
};

}  // namespace

SharedStrings read_shared_strings(Parts& parts, std::string_view part) {
    SharedHandler handler(parts);
    parts.read(part, handler);
    return std::move(handler.strings);
}

}  // namespace ecomap::import
