// What is to be said, without the words: the id of a message of the catalogues (render/words/LANGUAGE/*.txt) and its
// named arguments. Only render/words makes sentences of it.
#pragma once

#include "engine/model/text.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace ecomap {

class Message;

/// A number with `decimals` digits after the mark.
struct Decimal {
    double value = 0;
    int decimals = 0;
    friend bool operator==(const Decimal&, const Decimal&) = default;
};

/// A share out of 100, with at most one decimal.
struct Percent {
    double value = 0;
    friend bool operator==(const Percent&, const Percent&) = default;
};

/// How the items of a list stand together.
enum class Joining {
    conjunction,  ///< "a, b and c"
    commas,       ///< "a, b, c"
    semicolons,   ///< "a; b; c"
    sentences,    ///< "a b c"
    dots          ///< "a · b · c"
};

/// Messages one after the other; an empty one is left out. With `most` > 0 at most so many are named: "a, b and 3
/// more".
struct MessageList {
    std::vector<Message> items;
    Joining joining = Joining::conjunction;
    std::size_t most = 0;
    friend bool operator==(const MessageList&, const MessageList&) = default;
};

/// What a message is given: a count (it selects plural forms), a number, a share, a key or code as it is (it selects
/// words), a label of the data, or other messages.
class Argument {
public:
    using Value = std::variant<std::int64_t, Decimal, Percent, std::string, Text, MessageList>;

    Argument(std::size_t count);          // NOLINT(google-explicit-constructor): as a variant's own
    Argument(std::int64_t count);         // NOLINT(google-explicit-constructor)
    Argument(int count);                  // NOLINT(google-explicit-constructor)
    Argument(Decimal number);             // NOLINT(google-explicit-constructor)
    Argument(Percent share);              // NOLINT(google-explicit-constructor)
    Argument(std::string as_it_is);       // NOLINT(google-explicit-constructor)
    Argument(std::string_view as_it_is);  // NOLINT(google-explicit-constructor)
    Argument(const char* as_it_is);       // NOLINT(google-explicit-constructor)
    Argument(Text label);                 // NOLINT(google-explicit-constructor)
    Argument(Message message);            // NOLINT(google-explicit-constructor)
    Argument(MessageList messages);       // NOLINT(google-explicit-constructor)

    const Value& value() const { return value_; }
    friend bool operator==(const Argument&, const Argument&) = default;

private:
    Value value_;
};

struct NamedArgument {
    std::string_view name;  ///< a literal
    Argument argument;
    friend bool operator==(const NamedArgument&, const NamedArgument&) = default;
};

/// Something to say. Without an id it says its only argument as it is, or nothing.
class Message {
public:
    Message();
    /// The names are literals.
    Message(std::string id, std::vector<NamedArgument> arguments);
    explicit Message(std::string id);
    /// A label of the data.
    Message(Text label);            // NOLINT(google-explicit-constructor): what the data says is said as it is
    Message(MessageList messages);  // NOLINT(google-explicit-constructor): and so are messages one after the other
    Message(const Message&);
    Message(Message&&) noexcept;
    Message& operator=(const Message&);
    Message& operator=(Message&&) noexcept;
    ~Message();

    /// Nothing but the argument: a name or key that is the same in every language, a number, a share.
    static Message as_it_is(Argument argument);

    const std::string& id() const { return id_; }
    const std::vector<NamedArgument>& arguments() const { return arguments_; }
    /// It says nothing.
    bool empty() const { return id_.empty() && arguments_.empty(); }
    friend bool operator==(const Message&, const Message&) = default;

private:
    std::string id_;
    std::vector<NamedArgument> arguments_;
};

/// Keys and words that are the same in every language, with commas between them.
MessageList with_commas(std::span<const std::string_view> words);

}  // namespace ecomap
