#include "ascii.h"
#include "charclass.h"
#include "listlabel.h"

enum {
	REACH = 2048,		/* bytes to the next item */
	DIGITS = 4,		/* of a number */
	YEAR_MIN = 1500,	/* a number with a stop that is no label */
	YEAR_MAX = 2099
};

static const char *const roman[] = {
	"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv"
};

static bool
is_bullet(uint32_t cp)
{
	return cp == 0x2022 || cp == 0x2043 || cp == 0x2023 || cp == 0x25E6 || cp == 0x25AA || cp == 0x25CF ||
	    cp == 0x25A0 || cp == 0xB7;
}

static bool
is_roman_letter(unsigned char c)
{
	return c == 'i' || c == 'v' || c == 'x';
}

static unsigned
roman_number(struct bytes label)
{
	unsigned i;

	if (label.n == 0 || !is_roman_letter(*label.p))
		return 0;		/* nearly always */
	for (i = 1; i < sizeof roman / sizeof *roman; i++)
		if (bytes_is(label, roman[i]))
			return i;
	return 0;
}

/* Reads the number or letter; returns its end, or P if there is none. */
static const unsigned char *
read_number(struct listlabel *item, const unsigned char *p, const unsigned char *limit)
{
	const unsigned char *q = p;

	while (q < limit && ascii_is_digit(*q) && q - p < DIGITS)
		item->number = item->number * 10 + (unsigned)(*q++ - '0');
	if (q > p) {
		item->kind = '1';
		return q;
	}
	while (q < limit && ascii_is_letter(*q))
		q++;
	item->roman = roman_number(bytes_between(p, q));
	if (q - p == 1)
		item->number = ascii_lower(*p) - 'a' + 1u;
	else if (item->roman == 0)
		return p;
	item->kind = *p >= 'a' ? 'a' : 'A';
	return q;
}

/* "2012. It was hot" */
static bool
is_year(const struct listlabel *item)
{
	return item->number >= YEAR_MIN && item->number <= YEAR_MAX && item->stop && !item->close;
}

/* Whether C is at *P, which then moves behind it. */
static bool
take(const unsigned char **p, const unsigned char *limit, unsigned char c)
{
	if (*p == limit || **p != c)
		return false;
	++*p;
	return true;
}

/* A number or letter in its dress; NULL if there is none.  A capital with a stop is an initial, or of a heading. */
static const unsigned char *
read_dressed(struct listlabel *item, const unsigned char *p, const unsigned char *limit)
{
	const unsigned char *q;

	item->open = take(&p, limit, '(');
	q = read_number(item, p, limit);
	if (q == p)
		return NULL;
	item->stop = take(&q, limit, '.');
	item->close = take(&q, limit, ')');
	if (!item->close && (item->open || !item->stop))
		return NULL;
	return q < limit && *q == ' ' && !(item->kind == 'A' && item->stop) && !is_year(item) ? q : NULL;
}

const unsigned char *
listlabel_parse(struct listlabel *item, const unsigned char *p, const unsigned char *limit)
{
	struct listlabel bullet = { 0 };
	const unsigned char *q;
	size_t len;
	uint32_t cp = charclass_decode(p, &len);

	if (is_bullet(cp)) {
		bullet.bullet = cp;
		for (p += len; p < limit && *p == ' '; p++)
			continue;
	}
	*item = bullet;
	q = read_dressed(item, p, limit);
	if (q != NULL || bullet.bullet == 0)
		return q;
	*item = bullet;
	return p;
}

static bool
follows(const struct listlabel *item, const struct listlabel *next)
{
	if (item->bullet != next->bullet || item->open != next->open || item->stop != next->stop ||
	    item->close != next->close)
		return false;
	if (item->kind != next->kind)
		return false;
	return item->kind == 0 || (item->number > 0 && next->number == item->number + 1) ||
	    (item->roman > 0 && next->roman == item->roman + 1);
}

const unsigned char *
listlabel_following(const struct listlabel *item, const unsigned char *p, const unsigned char *limit)
{
	struct listlabel next;

	if (limit - p > REACH)
		limit = p + REACH;
	for (; p < limit; p++)
		if (*p == ' ' && listlabel_read(&next, p + 1, limit) != NULL && follows(item, &next))
			return p + 1;
	return NULL;
}
