#include "claim.h"
#include "wordclass.h"

#define VALUE_MOST 1e15	/* larger numbers are not compared for roundings */

/* Whether ROUND is EXACT with the last digits rounded away. */
static bool
is_rounded(double round, double exact)
{
	uint64_t r = (uint64_t)(round * 1000 + .5), e = (uint64_t)(exact * 1000 + .5), unit;

	if (exact >= VALUE_MOST || round >= VALUE_MOST)
		return false;
	for (unit = 10; unit <= r; unit *= 10)
		if (r % unit == 0 && e % unit != 0 && (e + unit / 2) / unit == r / unit)
			return true;
	return false;
}

/* Whether one flag is A's and the other is B's. */
static bool
has_either(const struct claim *a, const struct claim *b, unsigned one, unsigned other)
{
	return ((a->flags & one) != 0 && (b->flags & other) != 0) || ((a->flags & other) != 0 && (b->flags & one) != 0);
}

/*
 * Ranges that overlap are equal, and so are roundings within a twentieth: of what is called "about" so much, of things
 * that are not people, and of hundreds of people.
 */
bool
claim_same_value(const struct claim *a, const struct claim *b)
{
	const struct claim *less = a->high < b->high ? a : b, *more = less == a ? b : a;
	double gap = more->low - less->high;

	if (has_either(a, b, CLAIM_ROSE, CLAIM_FELL) || has_either(a, b, CLAIM_OVER, CLAIM_UNDER))
		return false;
	if (gap <= 0)
		return (a->flags & CLAIM_VAGUE) == (b->flags & CLAIM_VAGUE);
	if (a->kind == CLAIM_DATE || a->kind == CLAIM_CODE || a->kind == CLAIM_WEEKDAY || a->kind == CLAIM_MAGNITUDE ||
	    gap > more->high / 20)
		return false;
	if (((a->flags | b->flags) & CLAIM_APPROX) != 0)
		return true;
	return (a->role == 0 || less->low >= 100) &&
	    (is_rounded(less->low, more->low) || is_rounded(more->low, less->low));
}

void
claim_set_month(struct claim *c, size_t n, unsigned month)
{
	size_t i;
	double first;

	for (i = 0; i < n; i++) {
		if ((c[i].flags & CLAIM_OF_NOW) == 0)
			continue;
		first = 32.0 * (month == 12 && c[i].low >= 32 ? 0 : month);
		c[i].low += first;
		c[i].high += first;
	}
}

bool
claim_comparable(const struct claim *a, const struct claim *b)
{
	if (a->kind != b->kind || a->role != b->role || a->kind == CLAIM_WEEKDAY)
		return false;
	return a->noun == b->noun || (a->role != WORDCLASS_NONE && claim_same_value(a, b));
}

/* Whether a claim that can be compared with X, and gives its value, is among the N. */
static bool
has(const struct claim *c, size_t n, const struct claim *x)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (claim_comparable(&c[i], x) && claim_same_value(&c[i], x))
			return true;
	return false;
}

bool
claim_disagree(const struct claim *a, size_t n, const struct claim *b, size_t m)
{
	size_t i, k;

	for (i = 0; i < n; i++)
		for (k = 0; k < m; k++)
			if (claim_comparable(&a[i], &b[k]) && !has(b, m, &a[i]) && !has(a, n, &b[k]))
				return true;
	return false;
}
