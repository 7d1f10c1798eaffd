#include "render/page/json_text.hpp"

#include <nlohmann/json.hpp>

namespace ecomap {

std::string json_text(const nlohmann::ordered_json& value) {
    std::string text;
    for (char c : value.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace)) {
        if (c == '<') text += R"(\u003c)";  // it only stands within strings
        else text += c;
    }
    return text;
}

}  // namespace ecomap
