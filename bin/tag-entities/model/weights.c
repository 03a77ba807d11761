#include "hash.h"
#include "littleendian.h"
#include "weights.h"

#define HEAD (sizeof WEIGHTS_HEAD - 1)
#define BYTES 0x00FF00FF00FF00FFULL	/* every second byte */
#define PAIRS ((size_t)2 * LABELS * LABELS)

bool
weights_mark(struct bytes blob, uint32_t *mark)
{
	if (blob.n < PACKEDTABLE_LINE || memcmp(blob.p, WEIGHTS_HEAD, HEAD) != 0)
		return false;
	*mark = packedtable_number(blob.p + HEAD, 4);
	return true;
}

/* Whether each feature has a row. */
static bool
is_sound(const struct weights *w)
{
	const unsigned char *p = w->features.bucket, *end = p + (size_t)w->features.buckets * PACKEDTABLE_LINE;
	size_t i;

	for (; p < end; p += PACKEDTABLE_LINE)
		for (i = 0; i < PACKEDTABLE_SLOTS; i++)
			if (packedtable_number(p + PACKEDTABLE_VALUES + 2 * i, 2) >= w->rows)
				return false;
	return true;
}

static void
read_pairs(struct weights *w, const unsigned char *p)
{
	size_t i;

	for (i = 0; i < (size_t)LABELS * LABELS; i++)
		w->pair[i / LABELS][i % LABELS] = (int32_t)(packedtable_number(p + 2 * i, 2) ^ 0x8000) - 0x8000;
}

const char *
weights_open(struct weights *w, struct bytes blob, uint32_t mark, bool trusted)
{
	struct bytes body;

	if (blob.n < HEAD || memcmp(blob.p, WEIGHTS_HEAD, HEAD) != 0)
		return "not a model of this version";
	if (blob.n < PACKEDTABLE_LINE)
		return "cut short";
	body = bytes_between(blob.p + PACKEDTABLE_LINE, blob.p + blob.n);
	if (packedtable_number(blob.p + HEAD, 4) != mark)
		return "made for other word classes or another gazetteer; train it again";
	if (!trusted && packedtable_number(blob.p + HEAD + 4, 4) != (uint32_t)hash_bytes(body.p, body.n))
		return "damaged: its checksum is wrong";
	if (!packedtable_open(&w->features, &body) || body.n < PAIRS + LABEL_ROW)
		return "damaged: its table is cut short";
	read_pairs(w, body.p);
	w->row = body.p + PAIRS;
	w->rows = (body.n - PAIRS) / LABEL_ROW;
	if (!trusted && !is_sound(w))
		return "damaged: a feature has no weights";
	return NULL;
}

/* Sums of weights of eight labels, four of either half, in 16 bits each. */
struct sums {
	uint64_t low, high;
};

static inline void
add_eight(struct sums *s, const unsigned char *p)
{
	uint64_t eight = littleendian_get64(p);

	s->low += eight & BYTES;
	s->high += eight >> 8 & BYTES;
}

/* The four sums of 16 bits of a word. */
static inline void
spread(uint16_t *to, uint64_t four)
{
	to[0] = (uint16_t)four;
	to[1] = (uint16_t)(four >> 16);
	to[2] = (uint16_t)(four >> 32);
	to[3] = (uint16_t)(four >> 48);
}

/* Adds to a row of scores what the sums of N weights say. */
static void
add_sums(int16_t *restrict row, const struct sums *s, size_t n)
{
	uint16_t sum[LABEL_ROW];
	int zero = (int)(WEIGHTS_ZERO * n);
	unsigned k;

	for (k = 0; k < 3; k++) {
		spread(sum + 4 * k, s[k].low);
		spread(sum + LABEL_ROW / 2 + 4 * k, s[k].high);
	}
	for (k = 0; k < LABEL_ROW; k++)
		row[k] = (int16_t)(row[k] + sum[k] - zero);
}

/* The sums of the three parts of a row stay in registers. */
size_t
weights_add(const struct weights *w, const uint64_t *feature, size_t n, int16_t *row)
{
	uint16_t found[WEIGHTS_TOGETHER];
	struct sums first = { 0 }, second = first, third = first;
	size_t i, m = packedtable_find_all(&w->features, feature, n, found);

	for (i = 0; i < m; i++) {
		const unsigned char *p = w->row + (size_t)LABEL_ROW * found[i];

		add_eight(&first, p);
		add_eight(&second, p + 8);
		add_eight(&third, p + 16);
	}
	if (m > 0)
		add_sums(row, (struct sums[]){ first, second, third }, m);
	return m;
}
