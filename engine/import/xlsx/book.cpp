#include "engine/import/xlsx/book.hpp"

namespace ecomap::import {
namespace {

class BookHandler final : public XmlHandler {
public:
    void start(const XmlName& name, const XmlAttributes& attributes) override {
        if (name.local == "sheet") {
            const std::string_view state = attributes.plain("state");
            book.sheets.push_back({std::string(attributes.plain("name")),
                                   std::string(attributes.in("/relationships", "id")),
                                   state == "hidden" || state == "veryHidden"});
        } else if (name.local == "workbookPr") {
            const std::string_view since = attributes.plain("date1904");
            book.since_1904 = since == "1" || since == "true" || since == "on";
        }
    }
    void end(const XmlName&) override {}
    void text(std::string_view) override {}

    Book book;
};

}  // namespace

Book read_book(Parts& parts, std::string_view part) {
    BookHandler handler;
    parts.read(part, handler);
    return std::move(handler.book);
}

}  // namespace ecomap::import
