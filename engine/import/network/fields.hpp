// JSON values as fields of a node or a link. Linear in the value; what is nested deeper than a reader would look has
// one mark, and says in the loss report that it was there.
#pragma once

#include "engine/import/network/network.hpp"
#include "engine/io/json.hpp"

#include <initializer_list>
#include <string>
#include <string_view>

namespace ecomap::import {

/// A text, or a word or number as it is written; "" for null, and for what is neither.
const std::string& scalar(const io::Json& value);
/// The scalar called so, "" where there is none; of several names the first that has one.
const std::string& scalar(const io::Json& object, std::initializer_list<std::string_view> names);

/// The value as fields: a scalar, scalars with | between, the members of an object as "name.member".
void add_field(Fields& fields, const std::string& name, const io::Json& value);
/// All members but those that are read elsewhere.
void add_members(Fields& fields, const io::Json& object, std::initializer_list<std::string_view> but = {});
/// Those of an object but for `but`; of its member `members` those that it has itself, by their own names.
Fields fields_of(const io::Json& object, std::string_view members, std::initializer_list<std::string_view> but);

/// Byte at which an item of a list begins, as near as the tree knows it.
std::size_t offset_of(const io::Json& item);

}  // namespace ecomap::import
