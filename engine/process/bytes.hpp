// Values as bytes, for the way from a child process to its caller: the same program on the same machine on both ends,
// so a value is its memory.
#pragma once

#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace ecomap {

class Packer {
public:
    template <class Value>
    requires std::is_trivially_copyable_v<Value>
    void put(const Value& value) { bytes_.append(reinterpret_cast<const char*>(&value), sizeof value); }
    template <class Value>
    void put(const std::vector<Value>& list) {
        put(list.size());
        for (const auto& each : list) put(each);
    }
    std::string bytes() && { return std::move(bytes_); }

private:
    std::string bytes_;
};

/// Takes out what a Packer has put in, in the same order. `bytes` must outlive it.
class Unpacker {
public:
    explicit Unpacker(std::string_view bytes) : left_(bytes) {}

    template <class Value>
    requires std::is_trivially_copyable_v<Value>
    void take(Value& value) {
        std::memcpy(&value, left_.data(), sizeof value);
        left_.remove_prefix(sizeof value);
    }
    template <class Value>
    void take(std::vector<Value>& list) {
        std::size_t size = 0;
        take(size);
        list.resize(size);
        for (auto& each : list) take(each);
    }

private:
    std::string_view left_;
};

}  // namespace ecomap
