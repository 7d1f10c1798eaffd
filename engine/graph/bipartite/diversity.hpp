// How unevenly a whole is divided: how many share it, how much the largest hold, to how many equal holders it amounts.
//
// All take amounts of zero or more, in any unit and order; amounts of zero are nobody's share and count for nothing.
// p is a holder's share of the sum, n the number of holders. No holders: nothing ("no evidence"), never zero. One
// holder: a normalised measure would be 0/0 and is nothing. Negative amounts are a mistake of the caller. O(n log n).
//
//   Herfindahl–Hirschman  Σp² (Herfindahl 1950; Hirschman 1964), from 1/n to 1; normalised (H − 1/n)/(1 − 1/n), 0 to 1
//   concentration ratio   sum of the k largest shares
//   Gini                  Σ|x_i − x_j| / (2 n Σx) (Gini 1912): 0 for equals, (n − 1)/n at most
//   Shannon               −Σ p ln p (Shannon 1948), in nats
//   Hill number           (Σ p^q)^(1/(1 − q)) (Hill 1973), for q = 1 its limit exp(Shannon): the number of equal
//   holders
//                         that would be as diverse. q = 0 counts holders, q = 2 is 1/Σp²
//   Pielou                Shannon / ln n (Pielou 1966): 1 for equals
//   Gini–Simpson          1 − Σp² (Simpson 1949; Blau 1977): the chance that two draws differ
#pragma once

#include <cstddef>
#include <optional>
#include <span>

namespace ecomap {

/// How many amounts are above zero.
std::size_t holders(std::span<const double> amounts);

/// Σp², 1/n to 1; nothing without holders.
std::optional<double> herfindahl(std::span<const double> amounts);
/// 0 to 1; nothing with fewer than two holders.
std::optional<double> normalised_herfindahl(std::span<const double> amounts);
/// The share that the `largest` largest holders have together; nothing without holders.
std::optional<double> concentration_ratio(std::span<const double> amounts, std::size_t largest);
/// 0 to (n − 1)/n; nothing without holders.
std::optional<double> gini(std::span<const double> amounts);
/// In nats; nothing without holders.
std::optional<double> shannon(std::span<const double> amounts);
/// The number of equal holders that would be as diverse, 1 to n; nothing without holders. `order` is 0 or more.
std::optional<double> hill_number(std::span<const double> amounts, double order);
/// 0 to 1; nothing with fewer than two holders.
std::optional<double> pielou(std::span<const double> amounts);
/// 0 to 1 − 1/n; nothing without holders.
std::optional<double> gini_simpson(std::span<const double> amounts);

}  // namespace ecomap
