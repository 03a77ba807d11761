#include <string.h>

#include "decision.h"
#include "factevidence.h"
#include "stage.h"

/* Shares are in thousandths. */
enum {
	WHOLE = 1000,
	COMMON_LEAST = 3,	/* keys */
	SAME = 500,		/* share that makes a copy */
	SAME_SHORT = 800,	/* the same, of an article of fewer than SHORT keys */
	SHORT = 8,
	CONTAINED = 800,	/* share of a text that stands in one that holds more */
	EQUAL = 950,
	FACT_DIGITS = 2 * FACTSAMPLE_BYTES
};

/* --- signing --- */

#define PAIRS(first) first "0" first "1" first "2" first "3" first "4" first "5" first "6" first "7" \
	first "8" first "9" first "a" first "b" first "c" first "d" first "e" first "f"

/* Both digits of each byte in base 16. */
static const char pairs[] =
	PAIRS("0") PAIRS("1") PAIRS("2") PAIRS("3") PAIRS("4") PAIRS("5") PAIRS("6") PAIRS("7")
	PAIRS("8") PAIRS("9") PAIRS("a") PAIRS("b") PAIRS("c") PAIRS("d") PAIRS("e") PAIRS("f");

static inline void
hex_byte(unsigned char *to, uint64_t byte)
{
	memcpy(to, pairs + 2 * (byte & 0xff), 2);
}

void
stage_hex(unsigned char to[STAGE_HEX], uint64_t v)
{
	hex_byte(to, v >> 56);
	hex_byte(to + 2, v >> 48);
	hex_byte(to + 4, v >> 40);
	hex_byte(to + 6, v >> 32);
	hex_byte(to + 8, v >> 24);
	hex_byte(to + 10, v >> 16);
	hex_byte(to + 12, v >> 8);
	hex_byte(to + 14, v);
}

/* Appends the level of the sample, and how many of its shingles are at this and each level after it. */
static void
put_sizes(struct buf *to, const struct shingle_sample *s)
{
	size_t last[STAGE_LEVELS] = { 0 }, i, left = s->n;
	unsigned level;

	for (i = 0; i < s->n; i++) {
		level = shingle_last_level(s->shingle[i]) - s->level;
		last[level < STAGE_LEVELS ? level : STAGE_LEVELS - 1]++;
	}
	buf_number(to, s->level);
	for (level = 0; level < STAGE_LEVELS && left > 0; left -= last[level++]) {
		buf_byte(to, ',');
		buf_number(to, left);
	}
}

void
stage_sign(struct buf *to, const struct shingle_sample *s, const struct factsample *f)
{
	unsigned char digits[STAGE_HEX];
	size_t i, n;

	put_sizes(to, s);
	buf_byte(to, '\t');
	buf_reserve(to, STAGE_FACTS * FACT_DIGITS);
	for (i = n = 0; i < f->n && n < STAGE_FACTS; i++)
		if (!f->fact[i].doubtful) {
			stage_hex(digits, f->fact[i].packed);
			memcpy(to->p + to->n, digits + STAGE_HEX - FACT_DIGITS, FACT_DIGITS);
			to->n += FACT_DIGITS;
			n++;
		}
}

/* --- pairs --- */

/* Copies an article that holds only while its row does. */
static void
hold(struct buf *to, struct stage_article *held, const struct stage_article *a)
{
	const struct bytes *from[] = { &a->order, &a->id, &a->sizes, &a->facts };
	struct bytes *fields[] = { &held->order, &held->id, &held->sizes, &held->facts };
	size_t i, at = 0;

	buf_clear(to);
	for (i = 0; i < 4; i++)
		buf_bytes(to, *from[i]);
	for (i = 0; i < 4; i++) {
		fields[i]->p = buf_view(to).p + at;
		fields[i]->n = from[i]->n;
		at += from[i]->n;
	}
}

size_t
stage_pair(struct stage_pairs *p, struct bytes key, const struct stage_article *a)
{
	size_t n;

	if (!bytes_equal(key, buf_view(&p->key))) {
		buf_clear(&p->key);
		buf_bytes(&p->key, key);
		p->n = 0;
	}
	n = p->n;
	if (n < STAGE_OLDEST) {
		hold(&p->held[n], &p->oldest[n], a);
		p->n++;
	}
	return n;
}

void
stage_pairs_free(struct stage_pairs *p)
{
	size_t i;

	buf_free(&p->key);
	for (i = 0; i < STAGE_OLDEST; i++)
		buf_free(&p->held[i]);
}

/* --- verifying --- */

struct sizes {
	unsigned level;
	size_t n[STAGE_LEVELS];
};

static bool
take_number(struct bytes *from, size_t *n)
{
	const unsigned char *start = from->p;

	for (*n = 0; from->n > 0 && *from->p >= '0' && *from->p <= '9' && *n < 100000; from->p++, from->n--)
		*n = 10 * *n + (size_t)(*from->p - '0');
	return from->p > start;
}

static bool
read_sizes(struct bytes from, struct sizes *s)
{
	size_t level, i;

	memset(s, 0, sizeof *s);
	if (!take_number(&from, &level))
		return false;
	s->level = (unsigned)level;
	for (i = 0; i < STAGE_LEVELS && from.n > 0 && *from.p == ','; i++) {
		from.p++;
		from.n--;
		if (!take_number(&from, &s->n[i]))
			return false;
	}
	return from.n == 0;
}

/* How many keys there are at a level, which is that of SIZES or above. */
static size_t
size_at(const struct sizes *s, unsigned level)
{
	return level - s->level < STAGE_LEVELS ? s->n[level - s->level] : 0;
}

static bool
read_facts(struct bytes from, uint64_t facts[STAGE_FACTS], size_t *n)
{
	size_t i;
	int digit;

	if (from.n % FACT_DIGITS != 0 || from.n > FACT_DIGITS * STAGE_FACTS)
		return false;
	*n = from.n / FACT_DIGITS;
	memset(facts, 0, STAGE_FACTS * sizeof *facts);
	for (i = 0; i < from.n; i++) {
		digit = from.p[i] <= '9' ? from.p[i] - '0' : from.p[i] - 'a' + 10;
		if (digit < 0 || digit > 15)
			return false;
		facts[i / FACT_DIGITS] = facts[i / FACT_DIGITS] << 4 | (uint64_t)digit;
	}
	return true;
}

/* Adds what two facts of one context say of each other. */
static void
weigh_fact(struct factevidence *e, uint64_t a, uint64_t b)
{
	bool same = factsample_agree(a, b);

	if (factsample_is_name(a))
		*(same ? &e->names_same : &e->names_other) += 1;
	else
		*(same ? &e->figures_same : &e->figures_other) += 1;
	if (!same && factsample_kind(a) == FACTSAMPLE_OPENING)
		e->opening_other = true;
}

static void
weigh(struct factevidence *e, const uint64_t *a, size_t n_a, const uint64_t *b, size_t n_b)
{
	size_t i, j;

	memset(e, 0, sizeof *e);
	for (i = 0; i < n_a; i++)
		for (j = 0; j < n_b; j++)
			if (factsample_same_context(a[i], b[j]))
				weigh_fact(e, a[i], b[j]);
}

static unsigned
share(size_t part, size_t whole)
{
	return part >= whole ? WHOLE : (unsigned)(part * WHOLE / whole);
}

static bool
is_same(unsigned share, size_t size)
{
	return share >= (size < SHORT ? SAME_SHORT : SAME);
}

static enum relation
relation(unsigned of_a, unsigned of_b, const struct factevidence *e)
{
	if (of_b < SAME)
		return DECISION_CONTAINS;
	if (of_a < SAME)
		return DECISION_EXCERPT;
	if (of_a < CONTAINED && of_b >= CONTAINED)
		return DECISION_CONTAINED;
	if (e->figures_other > 0)
		return DECISION_UPDATE;
	return of_a >= EQUAL && of_b >= EQUAL ? DECISION_EXACT : DECISION_NEAR;
}

bool
stage_verify(struct stage_verdict *v, const struct stage_article *a, const struct stage_article *b, size_t common)
{
	struct sizes sizes_a, sizes_b;
	uint64_t facts_a[STAGE_FACTS], facts_b[STAGE_FACTS];
	size_t n_a, n_b, size_a, size_b;
	unsigned level, of_a, of_b;
	struct factevidence e;

	v->relation = NULL;
	v->overlap = 0;
	if (!read_sizes(a->sizes, &sizes_a) || !read_sizes(b->sizes, &sizes_b) ||
	    !read_facts(a->facts, facts_a, &n_a) || !read_facts(b->facts, facts_b, &n_b))
		return false;
	level = sizes_a.level > sizes_b.level ? sizes_a.level : sizes_b.level;
	size_a = size_at(&sizes_a, level);
	size_b = size_at(&sizes_b, level);
	of_a = share(common, size_a);
	of_b = share(common, size_b);
	if (common < COMMON_LEAST || (!is_same(of_a, size_a) && !is_same(of_b, size_b)))
		return true;
	weigh(&e, facts_a, n_a, facts_b, n_b);
	if (factevidence_is_twin(&e))
		return true;
	v->relation = decision_relation(relation(of_a, of_b, &e));
	v->overlap = of_b;
	return true;
}
