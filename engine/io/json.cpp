#include "engine/io/json.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>
#include <set>

namespace ecomap::io {
namespace {

using Parser = nlohmann::json;

/// Counts the bytes that the parser has taken: its events do not say where they are.
class CountingIterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    CountingIterator(const char* at, std::size_t* taken) : at_(at), taken_(taken) {}
    reference operator*() const { return *at_; }
    CountingIterator& operator++() {
        ++at_;
        ++*taken_;
        return *this;
    }
    CountingIterator operator++(int) {
        auto old = *this;
        ++*this;
        return old;
    }
    friend bool operator==(const CountingIterator& a, const CountingIterator& b) { return a.at_ == b.at_; }
    friend bool operator!=(const CountingIterator& a, const CountingIterator& b) { return a.at_ != b.at_; }

private:
    const char* at_;
    std::size_t* taken_;
};

/// The message that says what the parser says: by the number of its error, and where one number says many things, by
/// words of its sentence.
std::string reason(const nlohmann::detail::exception& why) {
    constexpr int syntax_error = 101;
    if (why.id != syntax_error) return "io.json-number-too-large";
    constexpr std::array<std::pair<std::string_view, const char*>, 5> reasons{{{"invalid string", "io.json-text"},
                                                                               {"invalid number", "io.json-number"},
                                                                               {"invalid literal", "io.json-word"},
                                                                               {"unexpected end", "io.json-ends"},
                                                                               {"", "io.json-sign"}}};
    const std::string_view said = why.what();
    return std::find_if(reasons.begin(), reasons.end(),
                        [&](const auto& each) { return said.find(each.first) != std::string_view::npos; })
        ->second;
}

/// Builds the tree from the parser's events. A false return stops the parser.
class Builder : public nlohmann::json_sax<Parser> {
public:
    Builder(const SourceText& source, const std::size_t& taken, Problems& problems, const JsonLimits& limits)
        : source_(source), taken_(taken), problems_(problems), limits_(limits), open_{&root_}, names_(1) {}

    Json take() { return std::move(root_.items.front()); }

    bool null() override { return add(Json::Kind::null, "null"); }
    bool boolean(bool value) override { return add(Json::Kind::word, value ? "true" : "false"); }
    bool number_integer(number_integer_t value) override { return add(Json::Kind::word, std::to_string(value)); }
    bool number_unsigned(number_unsigned_t value) override { return add(Json::Kind::word, std::to_string(value)); }
    bool number_float(number_float_t, const string_t& text) override { return add(Json::Kind::word, text); }
    bool string(string_t& text) override { return add(Json::Kind::text, std::move(text)); }
    bool binary(binary_t&) override { return false; }

    bool start_object(std::size_t) override { return enter(Json::Kind::object); }
    bool start_array(std::size_t) override { return enter(Json::Kind::list); }
    bool end_object() override { return leave(); }
    bool end_array() override { return leave(); }

    bool key(string_t& name) override {
        offset_ = start_of_text();
        if (!names_.back().insert(name).second)
            problems_.add(Severity::error, "bad-json", source_, place_of(offset_), {"io.name-twice", {{"name", name}}},
                          Message("io.first-name"));
        open_.back()->members.push_back({std::move(name), Json()});
        return true;
    }

    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception& why) override {
        problems_.add(Severity::error, "bad-json", source_,
                      place_of(std::min(position, source_.text().size()) - (position > 0 ? 1 : 0)),
                      {"io.no-json", {{"why", Message(reason(why))}}});
        return false;
    }

private:
    /// Byte of the opening quote of the text that the parser has just taken.
    std::size_t start_of_text() const {
        const std::string_view text = source_.text();
        std::size_t at = taken_ < 2 ? 0 : taken_ - 1;  // the closing quote
        while (at > 0) {
            at = text.rfind('"', at - 1);
            if (at == std::string_view::npos) return 0;
            std::size_t slashes = 0;
            while (slashes < at && text[at - 1 - slashes] == '\\') ++slashes;
            if (slashes % 2 == 0) return at;
        }
        return 0;
    }

    Json& place_for_value() {
        Json& open = *open_.back();
        Json& value = open.kind == Json::Kind::object ? open.members.back().value : open.items.emplace_back();
        value.offset = offset_;
        return value;
    }
    bool add(Json::Kind kind, std::string text) {
        if (++values_ > limits_.values) {
            problems_.add(Severity::error, "too-large", source_, place_of(taken_ > 0 ? taken_ - 1 : 0),
                          {"io.many-values", {{"limit", limits_.values}}});
            return false;
        }
        Json& value = place_for_value();
        value.kind = kind;
        value.text = std::move(text);
        return true;
    }
    bool enter(Json::Kind kind) {
        if (open_.size() > limits_.depth) {
            problems_.add(Severity::error, "bad-json", source_, place_of(taken_ > 0 ? taken_ - 1 : 0),
                          {"io.too-deep", {{"limit", limits_.depth}}});
            return false;
        }
        if (!add(kind, {})) return false;
        Json& open = *open_.back();
        open_.push_back(open.kind == Json::Kind::object ? &open.members.back().value : &open.items.back());
        names_.emplace_back();
        return true;
    }
    bool leave() {
        open_.pop_back();
        names_.pop_back();
        return true;
    }

    const SourceText& source_;
    const std::size_t& taken_;
    Problems& problems_;
    JsonLimits limits_;
    std::size_t values_ = 0;
    Json root_{Json::Kind::list, {}, {}, {}, 0};
    std::vector<Json*> open_;                   // a parent does not grow while a child is open, so these stay valid
    std::vector<std::set<std::string>> names_;  // of each open one
    std::size_t offset_ = 0;
};

}  // namespace

const Json* Json::find(std::string_view name) const {
    for (const auto& [key, value] : members)
        if (key == name) return &value;
    return nullptr;
}

std::optional<Json> read_json(const SourceText& source, Problems& problems, const JsonLimits& limits) {
    std::size_t taken = 0;
    Builder builder(source, taken, problems, limits);
    const char* data = source.text().data();
    const bool whole = Parser::sax_parse(CountingIterator(data, &taken),
                                         CountingIterator(data + source.text().size(), &taken), &builder);
    if (!whole) return std::nullopt;
    return builder.take();
}

}  // namespace ecomap::io
