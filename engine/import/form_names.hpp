// What a form that asks actors (render/workbook/form_book.hpp) calls its questions and choices, so that its answers
// (form_answers.hpp) are read by the same list. Linear in the tables.
#pragma once

#include "engine/import/own_table.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ecomap::import {

/// The choice that none of the others holds.
inline constexpr std::string_view form_none = "none";
/// The repeats of a form.
inline constexpr std::string_view form_new_offer = "new_offer", form_new_link = "new_link";
/// What a new offer can be: keys of statuses.
inline constexpr std::string_view form_statuses[] = {"today", "could"};

/// A key as the name of a choice, which holds no blank and is not `form_none`; and back.
std::string choice_name(std::string_view key);
std::string key_of_choice(std::string_view name);

/// A column of the offers that a form asks for, and the table whose terms are its choices.
struct FormTerms {
    std::string column = {}, table = {};
    bool own = false;  ///< a dimension of the map's own
};
/// Those that the map has terms for, in the format's order.
std::vector<FormTerms> form_terms(const std::vector<OwnTable>& tables);

/// Rows of the offers that the actor has today, by their ids: those that a form asks whether they are still there.
std::vector<const OwnTable::Row*> offers_today(const OwnTable& offers, std::string_view actor);

}  // namespace ecomap::import
