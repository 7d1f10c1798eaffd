// A function with what it captures beside it, a few pointers. std::function brings a dozen functions and the name of a
// type for each that it is made of; of the columns of all tables, that are hundreds.
#pragma once

#include <array>
#include <cstddef>
#include <functional>
#include <new>
#include <type_traits>

namespace ecomap {

template <class Signature>
class PlainFunction;

template <class Result, class... Arguments>
class PlainFunction<Result(Arguments...)> {
public:
    PlainFunction(std::nullptr_t = nullptr) {}  // NOLINT(google-explicit-constructor): as std::function's own

    template <class Function>
    requires std::is_invocable_r_v<Result, const Function&, Arguments...> PlainFunction(
        Function function)  // NOLINT(google-explicit-constructor)
        : call_([](const std::byte* captured, Arguments... arguments) -> Result {
              return std::invoke(*std::launder(reinterpret_cast<const Function*>(captured)), arguments...);
          }) {
        static_assert(std::is_trivially_copyable_v<Function> && sizeof(Function) <= room &&
                      alignof(Function) <= alignof(void*));
        new (captured_.data()) Function(function);
    }

    explicit operator bool() const { return call_ != nullptr; }
    Result operator()(Arguments... arguments) const { return call_(captured_.data(), arguments...); }

private:
    static constexpr std::size_t room = 6 * sizeof(void*);
    alignas(void*) std::array<std::byte, room> captured_{};
    Result (*call_)(const std::byte*, Arguments...) = nullptr;
};

}  // namespace ecomap
