#include "word.h"

/*
 * M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980, step by step, with the two departures of the
 * author's own program ("bli" and "logi" in step 2).  "m" counts the vowel-consonant sequences of the stem.
 */
#define LONGEST 64	/* what is longer is no English word */

struct stem {
	unsigned char *p;
	size_t n;	/* the word as it is now */
	size_t stem;	/* without the suffix that ends_in() found */
};

struct rule {
	const char *suffix, *instead;
	unsigned char n, last;	/* length and last byte of the suffix: most are told apart by it */
};

#define RULE(suffix, instead) { suffix, instead, sizeof suffix - 1, suffix[sizeof suffix - 2] }

static bool
is_plain_vowel(unsigned char c)
{
	return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

/* A y is a vowel after a consonant; in a run of them they take turns, which begins at the run's first. */
static bool
is_vowel(const struct stem *s, size_t i)
{
	size_t first = i;

	if (s->p[i] != 'y')
		return is_plain_vowel(s->p[i]);
	while (first > 0 && s->p[first - 1] == 'y')
		first--;
	if (first > 0 && !is_plain_vowel(s->p[first - 1]))
		return (i - first) % 2 == 0;
	return (i - first) % 2 == 1;
}

static size_t
measure(const struct stem *s)
{
	size_t i = 0, m = 0;

	while (i < s->stem && !is_vowel(s, i))
		i++;
	while (i < s->stem) {
		while (i < s->stem && is_vowel(s, i))
			i++;
		if (i == s->stem)
			break;
		m++;
		while (i < s->stem && !is_vowel(s, i))
			i++;
	}
	return m;
}

static bool
has_vowel(const struct stem *s)
{
	size_t i;

	for (i = 0; i < s->stem; i++)
		if (is_vowel(s, i))
			return true;
	return false;
}

/* Whether the first N bytes end in a double consonant. */
static bool
ends_double(const struct stem *s, size_t n)
{
	return n >= 2 && s->p[n - 1] == s->p[n - 2] && !is_vowel(s, n - 1);
}

/* Whether the first N bytes end consonant-vowel-consonant, the last not w, x or y ("hop", not "snow"). */
static bool
ends_cvc(const struct stem *s, size_t n)
{
	unsigned char c;

	if (n < 3 || is_vowel(s, n - 1) || !is_vowel(s, n - 2) || is_vowel(s, n - 3))
		return false;
	c = s->p[n - 1];
	return c != 'w' && c != 'x' && c != 'y';
}

static bool
ends_in(struct stem *s, const char *suffix, size_t n)
{
	if (n > s->n || memcmp(s->p + s->n - n, suffix, n) != 0)
		return false;
	s->stem = s->n - n;
	return true;
}

#define ends(s, suffix) ends_in(s, suffix, sizeof suffix - 1)

/* What is put is at most as long as what was taken off: the "e" of "ate" stands where "ed" or "ing" began. */
static void
put(struct stem *s, const char *suffix)
{
	memcpy(s->p + s->stem, suffix, strlen(suffix));
	s->n = s->stem + strlen(suffix);
}

/* The first rule whose suffix the word ends in, applied where the stem's measure is over M. */
static void
replace(struct stem *s, const struct rule *rule, size_t n, size_t m)
{
	unsigned char last = s->p[s->n - 1];
	size_t i;

	for (i = 0; i < n; i++)
		if (last == rule[i].last && ends_in(s, rule[i].suffix, rule[i].n)) {
			if (measure(s) > m)
				put(s, rule[i].instead);
			return;
		}
}

/* Plurals. */
static void
step_1a(struct stem *s)
{
	if (ends(s, "sses"))
		put(s, "ss");
	else if (ends(s, "ies"))
		put(s, "i");
	else if (!ends(s, "ss") && ends(s, "s"))
		put(s, "");
}

/* -ed and -ing. */
static void
step_1b(struct stem *s)
{
	if (ends(s, "eed")) {
		if (measure(s) > 0)
			put(s, "ee");
		return;
	}
	if (!((ends(s, "ed") || ends(s, "ing")) && has_vowel(s)))
		return;
	s->n = s->stem;
	if (ends(s, "at"))
		put(s, "ate");
	else if (ends(s, "bl"))
		put(s, "ble");
	else if (ends(s, "iz"))
		put(s, "ize");
	else if (ends_double(s, s->n)) {
		if (s->p[s->n - 1] != 'l' && s->p[s->n - 1] != 's' && s->p[s->n - 1] != 'z')
			s->n--;
	} else if (measure(s) == 1 && ends_cvc(s, s->n)) {
		put(s, "e");
	}
}

static void
step_1c(struct stem *s)
{
	if (ends(s, "y") && has_vowel(s))
		s->p[s->n - 1] = 'i';
}

static void
step_2(struct stem *s)
{
	static const struct rule rules[] = {
		RULE("ational", "ate"), RULE("tional", "tion"), RULE("enci", "ence"), RULE("anci", "ance"),
		RULE("izer", "ize"), RULE("bli", "ble"), RULE("alli", "al"), RULE("entli", "ent"), RULE("eli", "e"),
		RULE("ousli", "ous"), RULE("ization", "ize"), RULE("ation", "ate"), RULE("ator", "ate"),
		RULE("alism", "al"), RULE("iveness", "ive"), RULE("fulness", "ful"), RULE("ousness", "ous"),
		RULE("aliti", "al"), RULE("iviti", "ive"), RULE("biliti", "ble"), RULE("logi", "log")
	};

	replace(s, rules, sizeof rules / sizeof rules[0], 0);
}

static void
step_3(struct stem *s)
{
	static const struct rule rules[] = {
		RULE("icate", "ic"), RULE("ative", ""), RULE("alize", "al"), RULE("iciti", "ic"), RULE("ical", "ic"),
		RULE("ful", ""), RULE("ness", "")
	};

	replace(s, rules, sizeof rules / sizeof rules[0], 0);
}

static void
step_4(struct stem *s)
{
	static const struct rule rules[] = {
		RULE("al", ""), RULE("ance", ""), RULE("ence", ""), RULE("er", ""), RULE("ic", ""), RULE("able", ""),
		RULE("ible", ""), RULE("ant", ""), RULE("ement", ""), RULE("ment", ""), RULE("ent", ""),
		RULE("ou", ""), RULE("ism", ""), RULE("ate", ""), RULE("iti", ""), RULE("ous", ""), RULE("ive", ""),
		RULE("ize", "")
	};

	if (ends(s, "ion")) {	/* only after s or t */
		if (s->stem > 0 && (s->p[s->stem - 1] == 's' || s->p[s->stem - 1] == 't') && measure(s) > 1)
			put(s, "");
		return;
	}
	replace(s, rules, sizeof rules / sizeof rules[0], 1);
}

/* A final e, and one l of two. */
static void
step_5(struct stem *s)
{
	if (ends(s, "e") && (measure(s) > 1 || (measure(s) == 1 && !ends_cvc(s, s->stem))))
		s->n--;
	if (s->p[s->n - 1] == 'l' && ends_double(s, s->n) && measure(s) > 1)
		s->n--;
}

size_t
word_stem(unsigned char *word, size_t n)
{
	struct stem s = { word, n, n };

	if (n <= 2 || n > LONGEST)
		return n;
	step_1a(&s);
	step_1b(&s);
	step_1c(&s);
	step_2(&s);
	step_3(&s);
	step_4(&s);
	step_5(&s);
	return s.n;
}
