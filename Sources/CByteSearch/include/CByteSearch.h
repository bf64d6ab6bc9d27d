// Looks for pairs of neighbouring bytes, many places of a text at a time.
#ifndef C_BYTE_SEARCH_H
#define C_BYTE_SEARCH_H

#include <stddef.h>
#include <stdint.h>

/// Pairs of neighbouring bytes in up to eight groups.
///
/// A pair is in group `g` when bit `g` is set in the entries of all four of its halves: the lower and the upper four
/// bits of the first byte, and those of the second one. So a pair whose halves come from different pairs of one group
/// is found as well, though nobody asked for it.
struct byte_pairs {
  uint8_t first_low[16];
  uint8_t first_high[16];
  uint8_t second_low[16];
  uint8_t second_high[16];
};

/// Returns the first place where one of the pairs begins, or `end`.
///
/// Both bytes of the pair stand in the range. The answer is the same on every machine. Takes O(*n*) time in the
/// length of the range.
///
/// \param bytes The text.
/// \param start Where the range begins.
/// \param end Where it ends, at most `readable`.
/// \param readable How many bytes of the text may be read; those behind the range change no answer.
/// \param pairs The pairs.
size_t byte_pairs_first(const uint8_t *bytes, size_t start, size_t end, size_t readable,
                        const struct byte_pairs *pairs);

/// Returns what `byte_pairs_first` returns, one place at a time.
size_t byte_pairs_first_plain(const uint8_t *bytes, size_t start, size_t end, const struct byte_pairs *pairs);

#endif
