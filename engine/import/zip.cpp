#include "engine/import/zip.hpp"

#include <zip.h>

#include <algorithm>

namespace ecomap::import {
namespace {

constexpr std::size_t piece_bytes = std::size_t{64} << 10U;

/// Names as they are compared: ASCII letters small, slashes forward, none in front.
std::string key_of(std::string_view name) {
    std::string key;
    for (char byte : name) {
        const char forward = byte == '\\' ? '/' : byte;
        if (key.empty() && forward == '/') continue;
        key += forward >= 'A' && forward <= 'Z' ? static_cast<char>(forward - 'A' + 'a') : forward;
    }
    return key;
}

/// An open part, closed at the end.
class OpenPart {
public:
    OpenPart(zip_t* archive, std::size_t index) : file_(zip_fopen_index(archive, index, 0)) {}
    ~OpenPart() {
        if (file_ != nullptr) zip_fclose(file_);
    }
    OpenPart(const OpenPart&) = delete;
    OpenPart& operator=(const OpenPart&) = delete;

    bool is_open() const { return file_ != nullptr; }
    /// How many bytes were read; 0: the end; less: damaged.
    zip_int64_t read(char* into, std::size_t size) { return zip_fread(file_, into, size); }

private:
    zip_file_t* file_;
};

}  // namespace

struct Zip::Archive {
    explicit Archive(std::string_view bytes) {
        if (bytes.empty()) return;  // which libzip takes for an archive without parts
        zip_error_t error;
        zip_error_init(&error);
        zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
        if (source != nullptr) {
            opened = zip_open_from_source(source, ZIP_RDONLY, &error);
            if (opened == nullptr) zip_source_free(source);
        }
        zip_error_fini(&error);
    }
    ~Archive() {
        if (opened != nullptr) zip_discard(opened);
    }
    Archive(const Archive&) = delete;
    Archive& operator=(const Archive&) = delete;

    zip_t* opened = nullptr;
};

Zip::Zip(std::string_view bytes, const ZipLimits& limits)
    : archive_(std::make_unique<Archive>(bytes)),
      limits_(limits),
      most_unpacked_(std::max(bytes.size() * limits.times, limits.always_bytes)) {
    if (archive_->opened == nullptr) {
        failure_ = ZipFailure::damaged;
        return;
    }
    const auto count = static_cast<std::size_t>(std::max<zip_int64_t>(zip_get_num_entries(archive_->opened, 0), 0));
    if (count > limits.parts) {
        failure_ = ZipFailure::many_parts;
        return;
    }
    for (std::size_t i = 0; i < count; ++i)
        if (const char* name = zip_get_name(archive_->opened, i, ZIP_FL_ENC_GUESS)) parts_.try_emplace(key_of(name), i);
}

Zip::~Zip() = default;

bool Zip::has(std::string_view name) const { return parts_.contains(key_of(name)); }

std::string Zip::name_in_archive(std::string_view name) const {
    const auto found = parts_.find(key_of(name));
    const char* known =
        found == parts_.end() ? nullptr : zip_get_name(archive_->opened, found->second, ZIP_FL_ENC_GUESS);
    return known == nullptr ? std::string(name) : known;
}

ZipFailure Zip::read(std::string_view name, const Sink& sink) {
    const auto found = parts_.find(key_of(name));
    if (found == parts_.end()) return ZipFailure::no_part;
    zip_stat_t about;
    if (zip_stat_index(archive_->opened, found->second, 0, &about) != 0) return ZipFailure::damaged;
    if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && about.encryption_method != ZIP_EM_NONE)
        return ZipFailure::locked;
    if ((about.valid & ZIP_STAT_SIZE) != 0 && about.size > limits_.part_bytes) return ZipFailure::large_part;
    OpenPart part(archive_->opened, found->second);
    if (!part.is_open()) return ZipFailure::damaged;
    std::string piece(piece_bytes, '\0');
    for (std::size_t bytes = 0;;) {
        const auto got = part.read(piece.data(), piece.size());
        if (got < 0) return ZipFailure::damaged;
        if (got == 0) return ZipFailure::none;
        bytes += static_cast<std::size_t>(got);
        unpacked_ += static_cast<std::size_t>(got);
        if (bytes > limits_.part_bytes) return ZipFailure::large_part;
        if (unpacked_ > most_unpacked_) return ZipFailure::bomb;
        if (!sink(std::string_view(piece).substr(0, static_cast<std::size_t>(got)))) return ZipFailure::stopped;
    }
}

std::string Zip::beginning(std::string_view name, std::size_t most) {
    std::string text;
    read(name, [&](std::string_view piece) {
        text += piece.substr(0, most - text.size());
        return text.size() < most;
    });
    return text;
}

}  // namespace ecomap::import
