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

static uint32_t
last(const unsigned char *start, const unsigned char *p, size_t *len)
{
	if (p[-1] < 0x80) {
		*len = 1;
		return p[-1];
	}
	return utf8_decode_back(start, p, len);
}

/* Takes off the ends of [P, END) what is neither letter nor digit; notes a comma or colon at the right. */
static struct bytes
strip(const unsigned char *p, const unsigned char *end, bool *comma)
{
	size_t len;

	while (p < end && !charclass_is_word(charclass_of(charclass_decode(p, &len))))
		p += len;
	while (p < end && !charclass_is_word(charclass_of(last(p, end, &len)))) {
		end -= len;
		if (*end == ',' || *end == ';' || *end == ':')
			*comma = true;
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

static void
put(struct token *t, uint32_t cp, const unsigned char *p, size_t len, bool upper)
{
	struct buf fold = { t->fold, t->n, sizeof t->fold };

	if (!upper) {
		memcpy(t->fold + t->n, p, len);
		t->n += len;
	} else if (cp < 0x80) {
		t->fold[t->n++] = (unsigned char)(cp + 32);
	} else {
		utf8_put(&fold, lettercase_lower(cp));
		t->n = fold.n;
	}
}

/* Fills in the token's lower case, hash and shape.  No letter's twin is more than twice as long. */
static void
describe(struct token *t, bool whole)
{
	const unsigned char *p = t->s.p, *end = p + t->s.n;
	struct counts n = { 0, 0, 0, 0, 0, 0, 0, 0, CHAR_NONE };
	enum charclass k;
	uint32_t cp;
	size_t len;

	t->n = 0;
	for (; p < end; p += len) {
		cp = charclass_decode(p, &len);
		k = charclass_of(cp);
		if (p == t->s.p)
			n.head = k;
		if (k == CHAR_LOWER && cp < 0x80) {	/* nearly all */
			n.lower++;
			n.run++;
			t->fold[t->n++] = *p;
			continue;
		}
		count(&n, cp, k);
		put(t, cp, p, len, k == CHAR_UPPER);
	}
	count(&n, 0, CHAR_NONE);
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

/*
 * The same of figures, "1,000.5", or letters with stops, "U.S": both begin and end with such a character.  False if
 * others are among the N bytes.
 */
static bool
describe_dotted(struct token *t, const unsigned char *p, size_t n)
{
	size_t i, digits = 0, letters = 0, run = 0, longest = 0;
	unsigned char c;

	for (i = 0; i < n; i++) {
		c = p[i];
		t->fold[i] = ascii_lower(c);
		run = ascii_is_letter(c) ? run + 1 : 0;
		longest = run > longest ? run : longest;
		letters += ascii_is_letter(c);
		digits += ascii_is_digit(c);
		if (!ascii_is_alnum(c) && c != '.' && (c != ',' || letters > 0))
			return false;
	}
	if (!ascii_is_alnum(p[0]) || !ascii_is_alnum(p[n - 1]) || (letters > 0 && (digits > 0 || letters == n)))
		return false;
	t->s.p = p;
	t->s.n = t->n = n;
	t->hash = token_hash(t->fold, n);
	t->shape = letters == 0 ? SHAPE_NUMBER : longest <= 4 ? SHAPE_DOTTED : SHAPE_OTHER;
	return true;
}

static bool
is_of_word(unsigned char c)
{
	return ascii_is_letter(c) || c == '\'' || c == '-';
}

/* Whether a token of the text from START on can begin at P: after white space, or a sign that strip() takes off. */
static bool
begins(const unsigned char *start, const unsigned char *p)
{
	if (p > start && (p[-1] == '"' || p[-1] == '('))
		p--;
	return p == start || p[-1] == ' ';
}

/* token_before() where AT ends such a word or number; false if not. */
static bool
plain_before(struct token *t, const unsigned char *start, const unsigned char *at)
{
	const unsigned char *p = at, *limit = at - start > TOKEN_MAX ? at - TOKEN_MAX + 3 : start;

	if (at > start && at[-1] == ' ')
		p = --at;
	if (at == start || !ascii_is_alnum(at[-1]))
		return false;
	while (p > limit && is_of_word(p[-1]))
		p--;
	if (p < at && p > limit - (limit == start) && ascii_is_letter(*p) && begins(start, p)) {
		describe_letters(t, p, (size_t)(at - p));
		return true;
	}
	while (p > limit && (ascii_is_alnum(p[-1]) || p[-1] == '.' || p[-1] == ','))
		p--;
	return p > limit - (limit == start) && begins(start, p) && describe_dotted(t, p, (size_t)(at - p));
}

/* token_after() where such a word begins at AT and white space follows, or signs that strip() takes off before it. */
static bool
plain_after(struct token *t, const unsigned char *at, const unsigned char *end)
{
	const unsigned char *p = at, *limit = end - at > TOKEN_MAX ? at + TOKEN_MAX - 3 : end, *word;

	if (at < end && *at == ' ')
		p = ++at;
	if (at == end || !ascii_is_letter(*at))
		return false;
	while (p < limit && is_of_word(*p))
		p++;
	word = p;
	while (!ascii_is_letter(word[-1]))
		word--;
	for (; p < limit && (*p == ',' || *p == '.' || *p == ';' || *p == ':' || *p == '"' || *p == ')'); p++)
		t->comma = t->comma || *p == ',' || *p == ';' || *p == ':';
	if (p < end && (p == limit || *p != ' ')) {
		t->comma = false;
		return false;
	}
	describe_letters(t, at, (size_t)(word - at));
	return true;
}

void
token_before(struct token *t, const unsigned char *start, const unsigned char *at)
{
	const unsigned char *p, *limit;
	bool word = false;
	uint32_t cp;
	size_t len;

	t->comma = false;
	if (plain_before(t, start, at))
		return;
	limit = at - start > TOKEN_MAX ? at - TOKEN_MAX : start;
	for (p = at; p > limit; p -= len) {
		if (p[-1] > ' ' && p[-1] < 0x80) {
			word = word || charclass_is_word(charclass_of(p[-1]));
			len = 1;
			continue;
		}
		cp = last(start, p, &len);
		if (parts(cp) && word)
			break;
		if ((size_t)(p - limit) < len)
			break;
		word = word || charclass_is_word(charclass_of(cp));
	}
	t->s = strip(p, at, &t->comma);
	describe(t, p == start || p > limit);
}

void
token_after(struct token *t, const unsigned char *at, const unsigned char *end)
{
	const unsigned char *p, *limit;
	bool word = false;
	uint32_t cp;
	size_t len;

	t->comma = false;
	if (plain_after(t, at, end))
		return;
	limit = end - at > TOKEN_MAX ? at + TOKEN_MAX : end;
	for (p = at; p < limit; p += len) {
		if (*p > ' ' && *p < 0x80) {
			word = word || charclass_is_word(charclass_of(*p));
			len = 1;
			continue;
		}
		cp = charclass_decode(p, &len);
		if (parts(cp) && word)
			break;
		if ((size_t)(limit - p) < len)
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
