#include "engine/model/message.hpp"

namespace ecomap {

Argument::Argument(std::size_t count) : value_(static_cast<std::int64_t>(count)) {}
Argument::Argument(std::int64_t count) : value_(count) {}
Argument::Argument(int count) : value_(std::int64_t{count}) {}
Argument::Argument(Decimal number) : value_(number) {}
Argument::Argument(Percent share) : value_(share) {}
Argument::Argument(std::string as_it_is) : value_(std::move(as_it_is)) {}
Argument::Argument(std::string_view as_it_is) : value_(std::string(as_it_is)) {}
Argument::Argument(const char* as_it_is) : value_(std::string(as_it_is)) {}
Argument::Argument(Text label) : value_(std::move(label)) {}
// Joined as sentences are, which tells one message from a list of names that happens to hold one.
Argument::Argument(Message message) : value_(MessageList{{std::move(message)}, Joining::sentences}) {}
Argument::Argument(MessageList messages) : value_(std::move(messages)) {}

Message::Message() = default;
Message::Message(std::string id, std::vector<NamedArgument> arguments)
    : id_(std::move(id)), arguments_(std::move(arguments)) {}
Message::Message(std::string id) : id_(std::move(id)) {}
Message::Message(Text label) {
    if (!label.empty()) arguments_.push_back({"", std::move(label)});
}
Message::Message(MessageList messages) : arguments_{{"", std::move(messages)}} {}
Message::Message(const Message&) = default;
Message::Message(Message&&) noexcept = default;
Message& Message::operator=(const Message&) = default;
Message& Message::operator=(Message&&) noexcept = default;
Message::~Message() = default;

Message Message::as_it_is(Argument argument) {
    Message message;
    const auto* text = std::get_if<std::string>(&argument.value());
    if (!text || !text->empty()) message.arguments_.push_back({"", std::move(argument)});
    return message;
}

MessageList with_commas(std::span<const std::string_view> words) {
    MessageList list{{}, Joining::commas};
    for (auto word : words) list.items.push_back(Message::as_it_is(word));
    return list;
}

}  // namespace ecomap
