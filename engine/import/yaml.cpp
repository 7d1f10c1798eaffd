#include "engine/import/yaml.hpp"

#include <yaml.h>

#include <new>
#include <set>

namespace ecomap::import {
namespace {

using io::Json;

/// The parser's state is C's, and is freed with it.
class Parser {
public:
    explicit Parser(std::string_view text) {
        if (yaml_parser_initialize(&parser_) == 0) throw std::bad_alloc();
        yaml_parser_set_encoding(&parser_, YAML_UTF8_ENCODING);
        yaml_parser_set_input_string(&parser_, reinterpret_cast<const unsigned char*>(text.data()), text.size());
    }
    ~Parser() {
        yaml_event_delete(&event_);
        yaml_parser_delete(&parser_);
    }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;

    /// The next event; null for what is no YAML.
    const yaml_event_t* next() {
        yaml_event_delete(&event_);
        if (yaml_parser_parse(&parser_, &event_) != 0) return &event_;
        if (parser_.error == YAML_MEMORY_ERROR) throw std::bad_alloc();
        return nullptr;
    }
    /// Where it is no YAML, in characters.
    std::size_t failed_at() const {
        return parser_.error == YAML_READER_ERROR ? parser_.problem_offset : parser_.problem_mark.index;
    }

private:
    yaml_parser_t parser_{};
    yaml_event_t event_{};
};

/// Bytes by characters, which the parser counts; asked in rising order, but for a few.
class Offsets {
public:
    explicit Offsets(std::string_view text) : text_(text) {}
    std::size_t of(std::size_t character) {
        if (character < at_) at_ = byte_ = 0;
        while (at_ < character && byte_ < text_.size()) {
            ++byte_;
            while (byte_ < text_.size() && (static_cast<unsigned char>(text_[byte_]) & 0xC0U) == 0x80) ++byte_;
            ++at_;
        }
        return byte_;
    }

private:
    std::string_view text_;
    std::size_t at_ = 0, byte_ = 0;
};

class Builder {
public:
    Builder(const io::SourceText& source, io::Problems& problems, const io::JsonLimits& limits)
        : source_(source), problems_(problems), limits_(limits), parser_(source.text()), offsets_(source.text()) {}

    std::optional<Json> build() {
        for (;;) {
            const auto* event = parser_.next();
            if (event == nullptr) return refuse("bad-yaml", parser_.failed_at(), Message("graph-file.no-yaml"));
            const auto at = event->start_mark.index;
            switch (event->type) {
                case YAML_ALIAS_EVENT:
                    return refuse("bad-yaml", at, Message("graph-file.alias"));
                case YAML_SCALAR_EVENT:
                    if (!take_scalar(*event)) return std::nullopt;
                    break;
                case YAML_SEQUENCE_START_EVENT:
                case YAML_MAPPING_START_EVENT:
                    if (!enter(event->type == YAML_MAPPING_START_EVENT ? Json::Kind::object : Json::Kind::list, at))
                        return std::nullopt;
                    break;
                case YAML_SEQUENCE_END_EVENT:
                case YAML_MAPPING_END_EVENT:
                    open_.pop_back();
                    names_.pop_back();
                    break;
                case YAML_DOCUMENT_END_EVENT:
                case YAML_STREAM_END_EVENT:
                    return std::move(root_);
                default:
                    break;
            }
        }
    }

private:
    std::nullopt_t refuse(const char* code, std::size_t character, Message message) {
        problems_.add(Severity::error, code, source_, io::place_of(offsets_.of(character)), std::move(message));
        return std::nullopt;
    }
    /// Where the next value belongs.
    Json& place() {
        if (open_.empty()) return root_;
        Json& open = *open_.back();
        return open.kind == Json::Kind::object ? open.members.back().value : open.items.emplace_back();
    }
    bool awaits_name() const {
        return !open_.empty() && open_.back()->kind == Json::Kind::object && names_.back().awaits;
    }
    bool count(std::size_t at) {
        if (++values_ <= limits_.values) return true;
        refuse("too-large", at, {"io.many-values", {{"limit", limits_.values}}});
        return false;
    }
    bool take_scalar(const yaml_event_t& event) {
        const auto& scalar = event.data.scalar;
        const auto at = event.start_mark.index;
        std::string text(reinterpret_cast<const char*>(scalar.value), scalar.length);
        if (!count(at)) return false;
        if (awaits_name()) {
            auto& [seen, awaits] = names_.back();
            if (!seen.insert(text).second)
                problems_.add(Severity::error, "bad-yaml", source_, io::place_of(offsets_.of(at)),
                              {"io.name-twice", {{"name", text}}}, Message("io.first-name"));
            open_.back()->members.push_back({std::move(text), Json()});
            open_.back()->members.back().value.offset = offsets_.of(at);
            awaits = false;
            return true;
        }
        Json& value = place();
        if (open_.empty() || open_.back()->kind == Json::Kind::list) value.offset = offsets_.of(at);
        const bool is_plain = scalar.style == YAML_PLAIN_SCALAR_STYLE;
        const bool is_null = is_plain && (text.empty() || text == "~" || text == "null");
        value.kind = is_null ? Json::Kind::null : is_plain ? Json::Kind::word : Json::Kind::text;
        if (!is_null) value.text = std::move(text);
        if (!names_.empty()) names_.back().awaits = true;
        return true;
    }
    bool enter(Json::Kind kind, std::size_t at) {
        if (awaits_name()) {
            refuse("bad-yaml", at, Message("graph-file.no-yaml"));
            return false;
        }
        if (open_.size() >= limits_.depth) {
            refuse("too-large", at, {"io.too-deep", {{"limit", limits_.depth}}});
            return false;
        }
        if (!count(at)) return false;
        Json& value = place();
        if (open_.empty() || open_.back()->kind == Json::Kind::list) value.offset = offsets_.of(at);
        value.kind = kind;
        if (!names_.empty()) names_.back().awaits = true;
        open_.push_back(&value);
        names_.push_back({{}, true});
        return true;
    }

    struct Names {
        std::set<std::string> seen;
        bool awaits = true;  ///< a name, and not its value
    };
    const io::SourceText& source_;
    io::Problems& problems_;
    io::JsonLimits limits_;
    Parser parser_;
    Offsets offsets_;
    Json root_;
    std::vector<Json*> open_;  // a parent does not grow while a child is open, so these stay valid
    std::vector<Names> names_;
    std::size_t values_ = 0;
};

}  // namespace

std::optional<Json> read_yaml(const io::SourceText& source, io::Problems& problems, const io::JsonLimits& limits) {
    return Builder(source, problems, limits).build();
}

}  // namespace ecomap::import
