#include "engine/wasm/message_json.hpp"

#include <string_view>

namespace ecomap::wasm {
namespace {

std::string_view to_string(Joining joining) {
    switch (joining) {
        case Joining::conjunction:
            return "conjunction";
        case Joining::commas:
            return "commas";
        case Joining::semicolons:
            return "semicolons";
        case Joining::sentences:
            return "sentences";
        case Joining::dots:
            return "dots";
    }
    return {};
}

struct Writer {
    Json operator()(std::int64_t count) const { return count; }
    Json operator()(const Decimal& number) const { return {{"decimal", number.value}, {"digits", number.decimals}}; }
    Json operator()(const Percent& share) const { return {{"percent", share.value}}; }
    Json operator()(const std::string& key) const { return key; }
    Json operator()(const Text& label) const { return to_json(label); }
    Json operator()(const MessageList& list) const {
        Json items = Json::array();
        for (const auto& item : list.items) items.push_back(to_json(item));
        return {{"list", std::move(items)}, {"joining", to_string(list.joining)}, {"most", list.most}};
    }
};

Json argument_json(const Argument& argument) { return std::visit(Writer{}, argument.value()); }

}  // namespace

Json to_json(const Text& label) {
    Json texts = Json::object();
    for (const auto& [language, text] : label.by_language()) texts[std::string(language)] = text;
    return {{"label", std::move(texts)}};
}

Json to_json(const Message& message) {
    if (message.empty()) return nullptr;
    if (message.id().empty()) return argument_json(message.arguments().front().argument);
    Json arguments = Json::object();
    for (const auto& [name, argument] : message.arguments()) arguments[std::string(name)] = argument_json(argument);
    return {{"id", message.id()}, {"arguments", std::move(arguments)}};
}

}  // namespace ecomap::wasm
