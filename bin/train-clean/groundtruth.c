#include "groundtruth.h"

enum { RUN_MOST = 5 };

/* Whether a byte is of a word: ASCII letters and digits, and other scripts except for the blocks of punctuation. */
static bool
is_word(const unsigned char *p, const unsigned char *end)
{
	if (*p < 0x80)
		return (unsigned char)((*p | 0x20) - 'a') < 26 || (unsigned char)(*p - '0') < 10;
	if (*p == 0xc2 || (*p == 0xe2 && end - p > 1 && (p[1] == 0x80 || p[1] == 0x81)) ||
	    (*p == 0xe3 && end - p > 1 && p[1] == 0x80))
		return false;
	return true;
}

static size_t
width(unsigned char c)
{
	return c < 0xc0 ? 1 : c < 0xe0 ? 2 : c < 0xf0 ? 3 : 4;
}

/* The hash of the next word at or after *AT, which moves after it; false if there is none. */
static bool
next_word(struct bytes s, size_t *at, uint64_t *word)
{
	const unsigned char *p = s.p + *at, *end = s.p + s.n, *start;

	while (p < end && !is_word(p, end))
		p += width(*p);
	if (p >= end)
		return false;
	for (start = p; p < end && is_word(p, end); )
		p += width(*p);
	if (p > end)
		p = end;
	*word = hash_bytes(start, (size_t)(p - start));
	*at = (size_t)(p - s.p);
	return true;
}

static uint64_t
run_key(const uint64_t *word, size_t n)
{
	uint64_t key = n;
	size_t i;

	for (i = 0; i < n; i++)
		key = hash_pair(key, word[i]);
	return key;
}

void
groundtruth_start(struct groundtruth *l, struct bytes article)
{
	uint64_t last[RUN_MOST] = { 0 }, word;
	size_t at = 0, n, k;

	hash_free(&l->runs);
	l->nbefore = 0;
	for (n = 1; next_word(article, &at, &word); n++) {
		memmove(last, last + 1, (RUN_MOST - 1) * sizeof *last);
		last[RUN_MOST - 1] = word;
		for (k = 2; k <= RUN_MOST && k <= n; k++)
			*hash_add(&l->runs, run_key(last + RUN_MOST - k, k)) = 1;
	}
}

/* Of a block of less than four words. */
static bool
is_short_part(const struct groundtruth *l, const uint64_t *word, size_t n, struct bytes next)
{
	uint64_t run[RUN_MOST];
	size_t at = 0, k;

	if (n == 0)
		return false;
	memcpy(run, l->before, l->nbefore * sizeof *run);
	memcpy(run + l->nbefore, word, n * sizeof *run);
	if (l->nbefore > 0 && hash_find(&l->runs, run_key(run, l->nbefore + n)) != NULL)
		return true;
	memcpy(run, word, n * sizeof *run);
	for (k = n; k < n + 2 && next_word(next, &at, &run[k]); )
		k++;
	return k > n && hash_find(&l->runs, run_key(run, k)) != NULL;
}

bool
groundtruth_next(struct groundtruth *l, struct bytes text, struct bytes next, size_t *nwords)
{
	uint64_t word[4] = { 0 };
	size_t at = 0, n = 0, runs = 0, hits = 0;
	bool is_part;

	while (next_word(text, &at, &word[n < 4 ? n : 3])) {
		if (++n < 4)
			continue;
		runs++;
		hits += hash_find(&l->runs, run_key(word, 4)) != NULL;
		l->before[0] = word[2];
		l->before[1] = word[3];
		memmove(word, word + 1, 3 * sizeof *word);
	}
	*nwords = n;
	if (n >= 4) {
		l->nbefore = 2;
		return 2 * hits >= runs;
	}
	is_part = is_short_part(l, word, n, next);
	l->nbefore = n < 2 ? n : 2;
	memcpy(l->before, word + n - l->nbefore, l->nbefore * sizeof *word);
	return is_part;
}

void
groundtruth_free(struct groundtruth *l)
{
	hash_free(&l->runs);
}
