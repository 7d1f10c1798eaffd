// Reads XML piece by piece and tells of elements and text as they come; nothing of the document is kept. It stops at
// any document type, so that there are no entities but XML's own five, nothing grows and nothing is fetched; and at
// what no workbook holds: elements nested 256 deep, a tag or comment of 4 MiB. Text may be as long as it likes.
// Time: linear but in the length of a tag, hence the limit. Memory: one piece and one tag.
// Source: W3C, XML 1.0 and Namespaces in XML 1.0, by expat.
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

namespace ecomap::import {

/// A name in a namespace: "urn:oasis:…:table:1.0" and "table-cell". Attributes without a prefix have no namespace.
struct XmlName {
    std::string_view space, local;
};

/// The attributes of an element, as long as it is told of.
class XmlAttributes {
public:
    explicit XmlAttributes(const char* const* pairs, std::size_t offset = 0) : pairs_(pairs), offset_(offset) {}

    /// The value of the attribute without a prefix; "" when there is none.
    std::string_view plain(std::string_view local) const;
    /// Of the attribute in a namespace that ends as `space_end`.
    std::string_view in(std::string_view space_end, std::string_view local) const;
    /// Whether there is the attribute without a prefix.
    bool has_plain(std::string_view local) const;
    /// Byte of the document at which the tag begins.
    std::size_t offset() const { return offset_; }

private:
    const char* find(bool any_space, std::string_view space_end, std::string_view local) const;

    const char* const* pairs_;
    std::size_t offset_;
};

/// Hears what an XML document holds.
class XmlHandler {
public:
    virtual ~XmlHandler() = default;
    virtual void start(const XmlName& name, const XmlAttributes& attributes) = 0;
    virtual void end(const XmlName& name) = 0;
    /// A piece of text; one text may come in several.
    virtual void text(std::string_view piece) = 0;
    /// Asked after each piece of the document: true ends the reading.
    virtual bool has_enough() const { return false; }
};

enum class XmlFailure { none, malformed, document_type, deep, long_tag };

struct XmlOutcome {
    XmlFailure failure = XmlFailure::none;
    std::size_t line = 0, column = 0;  ///< from 1, of the failure
    std::size_t offset = 0;            ///< its byte
};

class XmlReader {
public:
    enum class Encoding { declared, utf_8 };

    /// `handler` must outlive it. With `utf_8` the document is that, whatever it declares.
    explicit XmlReader(XmlHandler& handler, Encoding encoding = Encoding::declared);
    ~XmlReader();
    XmlReader(const XmlReader&) = delete;
    XmlReader& operator=(const XmlReader&) = delete;

    /// False: no more is wanted, or can be read.
    bool feed(std::string_view piece);
    /// After the last piece, or when no more is wanted. What `handler` throws comes out here or of feed().
    XmlOutcome finish();

    static constexpr std::size_t deepest = 256;
    static constexpr std::size_t longest_tag = std::size_t{4} << 20U;

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace ecomap::import
