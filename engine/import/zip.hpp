// Reads the parts of a ZIP archive in memory, piece by piece. Nothing is written anywhere, so that no name in an
// archive can lead out of a folder; what a part says of its own size is believed only when it is too much. Limits hold
// for what is unpacked in truth: so many bytes of one part, and in all (a part read twice counts twice) no more than
// 200 times the archive, or 64 MiB if that is more. Time and memory: linear in the archive and in what is unpacked; of
// that, 64 KiB at a time are held. Source: PKWARE, APPNOTE.TXT 6.3; ECMA-376-2, part names (which differ in more than
// case).
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace ecomap::import {

struct ZipLimits {
    std::size_t parts = 10'000;
    std::size_t part_bytes = std::size_t{512} << 20U;
    std::size_t times = 200;  ///< the size of the archive
    std::size_t always_bytes = std::size_t{64} << 20U;
};

enum class ZipFailure {
    none,
    damaged,     ///< no archive, or not a whole one, or a part is not what its sum says
    many_parts,  ///< more than the limit
    no_part,     ///< there is none of that name
    large_part,  ///< more bytes than the limit
    bomb,        ///< unpacks to too many times its size
    locked,      ///< a part is encrypted
    stopped      ///< the reader of the part wanted no more
};

class Zip {
public:
    /// `bytes` must outlive it.
    explicit Zip(std::string_view bytes, const ZipLimits& limits = {});
    ~Zip();
    Zip(const Zip&) = delete;
    Zip& operator=(const Zip&) = delete;

    /// Why there are no parts; none: the archive could be opened.
    ZipFailure failure() const { return failure_; }
    const ZipLimits& limits() const { return limits_; }

    /// Whether there is a part of the name; case and the direction of slashes make no difference.
    bool has(std::string_view name) const;
    /// The name of a part as the archive has it; `name` if there is none.
    std::string name_in_archive(std::string_view name) const;

    /// Takes a piece of a part; false: no more.
    using Sink = std::function<bool(std::string_view piece)>;
    /// Gives a part to `sink`, from its first byte to its last.
    ZipFailure read(std::string_view name, const Sink& sink);
    /// The first `most` bytes of a part.
    std::string beginning(std::string_view name, std::size_t most);

    /// Bytes unpacked so far.
    std::size_t unpacked() const { return unpacked_; }

private:
    struct Archive;
    std::unique_ptr<Archive> archive_;
    ZipLimits limits_;
    ZipFailure failure_ = ZipFailure::none;
    std::size_t unpacked_ = 0, most_unpacked_ = 0;
    std::map<std::string, std::size_t> parts_;  // by name in small letters; of several the first
};

}  // namespace ecomap::import
