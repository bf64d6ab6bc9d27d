// SPDX-License-Identifier: Apache-2.0

#include "CByteSearch.h"

#if defined(__x86_64__)
#include <immintrin.h>
#elif defined(__aarch64__)
#include <arm_neon.h>
#endif

size_t byte_pairs_first_plain(const uint8_t *bytes, size_t start, size_t end, const struct byte_pairs *pairs) {
  for (size_t place = start; place + 1 < end; place++) {
    uint8_t first = bytes[place], second = bytes[place + 1];
    if (pairs->first_low[first & 15] & pairs->first_high[first >> 4] & pairs->second_low[second & 15] &
        pairs->second_high[second >> 4])
      return place;
  }
  return end;
}

#if defined(__x86_64__)

// The halves of 16 bytes at a time pick their entries of the tables.
__attribute__((target("ssse3"))) static size_t first_by_16(const uint8_t *bytes, size_t start, size_t end,
                                                          size_t readable, const struct byte_pairs *pairs) {
  const __m128i low_bits = _mm_set1_epi8(15), zero = _mm_setzero_si128();
  const __m128i first_low = _mm_loadu_si128((const __m128i *)pairs->first_low);
  const __m128i first_high = _mm_loadu_si128((const __m128i *)pairs->first_high);
  const __m128i second_low = _mm_loadu_si128((const __m128i *)pairs->second_low);
  const __m128i second_high = _mm_loadu_si128((const __m128i *)pairs->second_high);
  size_t place = start;
  for (; place + 1 < end && readable - place > 16; place += 16) {
    const __m128i first = _mm_loadu_si128((const __m128i *)(bytes + place));
    const __m128i second = _mm_loadu_si128((const __m128i *)(bytes + place + 1));
    const __m128i groups_of_first =
        _mm_and_si128(_mm_shuffle_epi8(first_low, _mm_and_si128(first, low_bits)),
                      _mm_shuffle_epi8(first_high, _mm_and_si128(_mm_srli_epi16(first, 4), low_bits)));
    const __m128i groups_of_second =
        _mm_and_si128(_mm_shuffle_epi8(second_low, _mm_and_si128(second, low_bits)),
                      _mm_shuffle_epi8(second_high, _mm_and_si128(_mm_srli_epi16(second, 4), low_bits)));
    const __m128i groups = _mm_and_si128(groups_of_first, groups_of_second);
    const uint32_t found = 0xFFFF & ~(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(groups, zero));
    if (found) {
      const size_t hit = place + (size_t)__builtin_ctz(found);
      return hit + 1 < end ? hit : end;
    }
  }
  return byte_pairs_first_plain(bytes, place, end, pairs);
}

// The same, 32 bytes at a time.
__attribute__((target("avx2"))) static size_t first_by_32(const uint8_t *bytes, size_t start, size_t end,
                                                         size_t readable, const struct byte_pairs *pairs) {
  const __m256i low_bits = _mm256_set1_epi8(15), zero = _mm256_setzero_si256();
  const __m256i first_low = _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)pairs->first_low));
  const __m256i first_high = _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)pairs->first_high));
  const __m256i second_low = _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)pairs->second_low));
  const __m256i second_high = _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)pairs->second_high));
  size_t place = start;
  for (; place + 1 < end && readable - place > 32; place += 32) {
    const __m256i first = _mm256_loadu_si256((const __m256i *)(bytes + place));
    const __m256i second = _mm256_loadu_si256((const __m256i *)(bytes + place + 1));
    const __m256i groups_of_first = _mm256_and_si256(
        _mm256_shuffle_epi8(first_low, _mm256_and_si256(first, low_bits)),
        _mm256_shuffle_epi8(first_high, _mm256_and_si256(_mm256_srli_epi16(first, 4), low_bits)));
    const __m256i groups_of_second = _mm256_and_si256(
        _mm256_shuffle_epi8(second_low, _mm256_and_si256(second, low_bits)),
        _mm256_shuffle_epi8(second_high, _mm256_and_si256(_mm256_srli_epi16(second, 4), low_bits)));
    const __m256i groups = _mm256_and_si256(groups_of_first, groups_of_second);
    const uint32_t found = ~(uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(groups, zero));
    if (found) {
      const size_t hit = place + (size_t)__builtin_ctz(found);
      return hit + 1 < end ? hit : end;
    }
  }
  return byte_pairs_first_plain(bytes, place, end, pairs);
}

#elif defined(__aarch64__)

// The halves of 16 bytes at a time pick their entries of the tables.
static size_t first_by_16(const uint8_t *bytes, size_t start, size_t end, size_t readable,
                          const struct byte_pairs *pairs) {
  const uint8x16_t low_bits = vdupq_n_u8(15);
  const uint8x16_t first_low = vld1q_u8(pairs->first_low), first_high = vld1q_u8(pairs->first_high);
  const uint8x16_t second_low = vld1q_u8(pairs->second_low), second_high = vld1q_u8(pairs->second_high);
  size_t place = start;
  for (; place + 1 < end && readable - place > 16; place += 16) {
    const uint8x16_t first = vld1q_u8(bytes + place), second = vld1q_u8(bytes + place + 1);
    const uint8x16_t groups_of_first =
        vandq_u8(vqtbl1q_u8(first_low, vandq_u8(first, low_bits)), vqtbl1q_u8(first_high, vshrq_n_u8(first, 4)));
    const uint8x16_t groups_of_second = vandq_u8(vqtbl1q_u8(second_low, vandq_u8(second, low_bits)),
                                                 vqtbl1q_u8(second_high, vshrq_n_u8(second, 4)));
    if (vmaxvq_u8(vandq_u8(groups_of_first, groups_of_second)))
      return byte_pairs_first_plain(bytes, place, place + 17 < end ? place + 17 : end, pairs);
  }
  return byte_pairs_first_plain(bytes, place, end, pairs);
}

#endif

size_t byte_pairs_first(const uint8_t *bytes, size_t start, size_t end, size_t readable,
                        const struct byte_pairs *pairs) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx2")) return first_by_32(bytes, start, end, readable, pairs);
  if (__builtin_cpu_supports("ssse3")) return first_by_16(bytes, start, end, readable, pairs);
#elif defined(__aarch64__)
  return first_by_16(bytes, start, end, readable, pairs);
#endif
  return byte_pairs_first_plain(bytes, start, end, pairs);
}
