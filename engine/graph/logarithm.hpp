// Logarithms and powers whose last digit is the same everywhere. Those of the C library are not: it takes another road
// where the processor rounds a product and a sum but once, and each library has its own. These are made of sums,
// products and quotients of doubles alone, with twice the digits on the way, so that nearly always the last digit is
// right, too.
#pragma once

namespace ecomap {

/// Of 0 minus infinity, of what is below not a number.
double natural_log(double value);
double exponential(double value);
/// `base` is at least 0; 0 to the 0 is 1.
double power(double base, double exponent);

}  // namespace ecomap
