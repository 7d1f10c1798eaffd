// A value that most rows of a map leave empty: a null pointer then, and else one block of memory. A map holds some for
// every offer and link.
#pragma once

#include <memory>
#include <utility>

namespace ecomap {

/// A `Value` that can be empty(), read as a pointer is; there is always one to read.
template <class Value>
class Rare {
public:
    Rare() = default;
    Rare(Value value) {  // NOLINT(google-explicit-constructor): an empty one or not, it is a Value
        if (!value.empty()) value_ = std::make_unique<const Value>(std::move(value));
    }
    Rare(const Rare& other) : value_(other.value_ ? std::make_unique<const Value>(*other.value_) : nullptr) {}
    Rare(Rare&&) noexcept = default;
    Rare& operator=(Rare other) noexcept {
        value_ = std::move(other.value_);
        return *this;
    }
    ~Rare() = default;

    const Value& operator*() const {
        static const Value nothing;
        return value_ ? *value_ : nothing;
    }
    const Value* operator->() const { return &**this; }

private:
    std::unique_ptr<const Value> value_;  // none: empty
};

/// What a row says, whichever way it keeps it.
template <class Value>
const Value& unwrapped(const Value& value) {
    return value;
}
template <class Value>
const Value& unwrapped(const Rare<Value>& value) {
    return *value;
}

}  // namespace ecomap
