#include "ascii.h"
#include "charclass.h"
#include "lettercase.h"
#include "token.h"
#include "utf8.h"

/* Whether a token ends here: white space, a dash, or the ideographs and stops of scripts without spaces. */
static bool
parts(uint32_t cp)
{
	return charclass_of(cp) == CHAR_SPACE || cp == 0x2013 || cp == 0x2014 || cp == 0x2026 ||
	    (cp >= 0x2E80 && cp < 0xA4D0);
}

static bool
is_pause(unsigned char c)
{
	return c == ',' || c == ';' || c == ':';
}

/* Takes off the ends of [P, END) what is neither letter nor digit; notes a comma or colon at the right. */
static struct bytes
strip(const unsigned char *p, const unsigned char *end, bool *comma)
{
	size_t len;

	while (p < end && !charclass_is_word(charclass_of(charclass_decode(p, &len))))
		p += len;
	while (p < end && !charclass_is_word(charclass_of(utf8_decode_back(p, end, &len)))) {
		end -= len;
		*comma = *comma || is_pause(*end);
	}
	return bytes_between(p, end);
}

struct counts {
	unsigned lower, upper, uncased, digits, stops, signs;
	unsigned run, longest;		/* letters between stops */
	enum charclass head;
};

static void
count(struct counts *n, uint32_t cp, enum charclass k)
{
	switch (k) {
	case CHAR_LOWER:
		n->lower++;
		break;
	case CHAR_UPPER:
		n->upper++;
		break;
	case CHAR_DIGIT:
		n->digits++;
		break;
	case CHAR_UNCASED:
		n->uncased++;
		break;
	default:
		if (cp == '.')
			n->stops++;
		else if (cp == '/' || cp == '@' || cp == '_' || cp == ':')
			n->signs++;
		break;
	}
	if (charclass_is_word(k)) {
		n->run++;
		return;
	}
	if (n->run > n->longest)
		n->longest = n->run;
	n->run = 0;
}

static enum shape
shape(const struct counts *n)
{
	unsigned letters = n->lower + n->upper + n->uncased;

	if (n->signs > 0)
		return SHAPE_OTHER;
	if (letters == 0)
		return n->digits > 0 ? SHAPE_NUMBER : SHAPE_NONE;
	if (n->digits > 0)
		return SHAPE_MIXED;
	if (n->stops > 0)
		return n->longest <= 4 ? SHAPE_DOTTED : SHAPE_OTHER;
	if (letters == 1 && n->uncased == 0)
		return n->upper > 0 ? SHAPE_INITIAL : SHAPE_LETTER;
	if (n->head == CHAR_UPPER)
		return n->lower > 0 ? SHAPE_CAP : SHAPE_UPPER;
	return n->head == CHAR_UNCASED ? SHAPE_UNCASED : SHAPE_LOWER;
}

/* Fills in the token's lower case, hash and shape.  No letter's twin is more than twice as long. */
static void
describe(struct token *t, bool whole)
{
	const unsigned char *p = t->s.p, *end = token_end(t);
	struct buf fold = { t->fold, 0, sizeof t->fold };
	struct counts n = { .head = charclass_at(p, end) };
	enum charclass k;
	uint32_t cp;
	size_t len;

	for (; p < end; p += len) {
		cp = charclass_decode(p, &len);
		k = charclass_of(cp);
		count(&n, cp, k);
		if (k == CHAR_UPPER) {
			utf8_put(&fold, lettercase_lower(cp));
		} else {
			memcpy(fold.p + fold.n, p, len);
			fold.n += len;
		}
	}
	count(&n, 0, CHAR_NONE);
	t->n = fold.n;
	t->hash = token_hash(t->fold, t->n);
	t->shape = whole || n.head == CHAR_NONE ? shape(&n) : SHAPE_OTHER;
}

static bool
has_lower(const unsigned char *p, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (ascii_is_lower(p[i]))
			return true;
	return false;
}

/*
 * Fills in T for the N bytes at P, ASCII letters with hyphens and apostrophes between them: nearly all words.  The bit
 * that makes a letter lower case is set in both signs.
 */
static void
describe_letters(struct token *t, const unsigned char *p, size_t n)
{
	uint32_t hash = TOKEN_SEED;
	unsigned char c;
	size_t i;

	for (i = 0; i < n; i++) {
		c = p[i] | 0x20;
		t->fold[i] = c;
		hash = hash * TOKEN_HASH + c;
	}
	t->s.p = p;
	t->s.n = t->n = n;
	t->hash = hash;
	if (ascii_is_lower(*p))
		t->shape = n == 1 ? SHAPE_LETTER : SHAPE_LOWER;
	else
		t->shape = n == 1 ? SHAPE_INITIAL : has_lower(p + 1, n - 1) ? SHAPE_CAP : SHAPE_UPPER;
}

static bool
is_of_word(unsigned char c)
{
	return ascii_is_letter(c) || c == '\'' || c == '-';
}

/*
 * Whether a token can begin at P: after white space, or a sign that strip() takes off, or at LIMIT where that is the
 * text's beginning, WHOLE.
 */
static bool
begins(const unsigned char *limit, bool whole, const unsigned char *p)
{
	if (p > limit && (p[-1] == '"' || p[-1] == '('))
		p--;
	return p > limit ? p[-1] == ' ' : whole;
}

/* token_before() where AT ends such a word; false if not. */
static bool
plain_before(struct token *t, const unsigned char *limit, bool whole, const unsigned char *at)
{
	const unsigned char *p;

	if (at > limit && at[-1] == ' ')
		at--;
	if (at == limit || !ascii_is_letter(at[-1]))
		return false;
	for (p = at; p > limit && is_of_word(p[-1]); p--)
		continue;
	if (!ascii_is_letter(*p) || !begins(limit, whole, p))
		return false;
	describe_letters(t, p, (size_t)(at - p));
	return true;
}

/* token_after() where such a word begins at AT and white space follows, or signs that strip() takes off before it. */
static bool
plain_after(struct token *t, const unsigned char *at, const unsigned char *limit, const unsigned char *end)
{
	const unsigned char *p, *word;
	bool comma = false;

	if (at < limit && *at == ' ')
		at++;
	if (at == limit || !ascii_is_letter(*at))
		return false;
	for (p = at; p < limit && is_of_word(*p); p++)
		continue;
	for (word = p; !ascii_is_letter(word[-1]); word--)
		continue;
	for (; p < limit && (is_pause(*p) || *p == '.' || *p == '"' || *p == ')'); p++)
		comma = comma || is_pause(*p);
	if (p < limit ? *p != ' ' : p < end)
		return false;
	describe_letters(t, at, (size_t)(word - at));
	t->comma = comma;
	return true;
}

void
token_before(struct token *t, const unsigned char *start, const unsigned char *at)
{
	const unsigned char *p, *limit = at - start > TOKEN_MAX ? at - TOKEN_MAX : start;
	bool word = false;
	uint32_t cp;
	size_t len;

	t->comma = false;
	if (plain_before(t, limit, limit == start, at))
		return;
	for (p = at; p > limit; p -= len) {
		cp = utf8_decode_back(start, p, &len);
		if ((parts(cp) && word) || (size_t)(p - limit) < len)
			break;
		word = word || charclass_is_word(charclass_of(cp));
	}
	t->s = strip(p, at, &t->comma);
	describe(t, p == start || p > limit);
}

void
token_after(struct token *t, const unsigned char *at, const unsigned char *end)
{
	const unsigned char *p, *limit = end - at > TOKEN_MAX ? at + TOKEN_MAX : end;
	bool word = false;
	uint32_t cp;
	size_t len;

	t->comma = false;
	if (plain_after(t, at, limit, end))
		return;
	for (p = at; p < limit; p += len) {
		cp = charclass_decode(p, &len);
		if ((parts(cp) && word) || (size_t)(limit - p) < len)
			break;
		word = word || charclass_is_word(charclass_of(cp));
	}
	t->s = strip(at, p, &t->comma);
	describe(t, p == end || p < limit);
}

bool
token_is_one_of(const struct token *t, const char *const *words, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (token_is(t, words[i]))
			return true;
	return false;
}
