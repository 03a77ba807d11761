#include <stdint.h>
#include <stdlib.h>

#include "ascii.h"
#include "mem.h"
#include "simd.h"
#include "tsv.h"
#include "utf8.h"

enum { NAME_MAX_LENGTH = 32 };

void
tsv_split(struct tsv *t, struct bytes line)
{
	const unsigned char *p = line.p, *end = line.p + line.n, *tab;

	t->n = 0;
	for (;;) {
		if (t->n == t->cap)
			t->field = mem_grow_one(t->field, &t->cap, t->n, sizeof *t->field);
		tab = p < end ? memchr(p, '\t', (size_t)(end - p)) : NULL;
		t->field[t->n++] = bytes_between(p, tab != NULL ? tab : end);
		if (tab == NULL)
			return;
		p = tab + 1;
	}
}

void
tsv_free(struct tsv *t)
{
	free(t->field);
	memset(t, 0, sizeof *t);
}

bool
tsv_is_name(struct bytes s)
{
	size_t i;

	if (s.n == 0 || s.n > NAME_MAX_LENGTH || !ascii_is_lower(s.p[0]))
		return false;
	for (i = 1; i < s.n; i++)
		if (!ascii_is_lower(s.p[i]) && !ascii_is_digit(s.p[i]) && s.p[i] != '_')
			return false;
	return true;
}

const char *
tsv_fault(struct bytes line)
{
	if (!utf8_valid(line))
		return "not UTF-8 (clean and ingest repair it, iconv converts it)";
	if (bytes_find(line, '\0') != NULL)
		return "a NUL byte (tr -d '\\000' takes it out)";
	if (bytes_find(line, '\r') != NULL)
		return "a carriage return (tr -d '\\r' takes it out)";
	return NULL;
}

/* What a letter stands for after a backslash; 0 where that is no escape. */
static const unsigned char unescaped[256] = { ['t'] = '\t', ['n'] = '\n', ['r'] = '\r', ['\\'] = '\\' };

struct bytes
tsv_unescape(struct bytes field, struct buf *scratch)
{
	bool lines;

	return tsv_unescape_lines(field, scratch, &lines);
}

/*
 * Takes the backslashes at *P off, and what they escape, and puts the bytes that they stand for in TO; returns after
 * those.  *LINES becomes false if one is no LF.
 */
static unsigned char *
take_escapes(const unsigned char **p, const unsigned char *end, unsigned char *to, bool *lines)
{
	const unsigned char *q = *p;
	bool all = *lines;
	unsigned char c;

	do {
		c = end - q > 1 ? unescaped[q[1]] : 0;
		all = all && c == '\n';
		q += c != 0 ? 2 : 1;
		*to++ = c != 0 ? c : '\\';
	} while (q < end && *q == '\\');
	*lines = all;
	*p = q;
	return to;
}

/*
 * Copies the bytes of [P, END) up to the first backslash to TO, where SIMD_BYTES more may be written; returns their
 * number.
 */
static size_t
copy_plain(unsigned char *to, const unsigned char *p, const unsigned char *end)
{
	size_t n, most = (size_t)(end - p);
	uint64_t hits;

	for (n = 0; most - n >= SIMD_BYTES; n += SIMD_BYTES) {
		memcpy(to + n, p + n, SIMD_BYTES);
		hits = simd_mask(simd_is(simd_load(p + n), '\\'));
		if (hits != 0)
			return n + (size_t)simd_first(hits);
	}
	for (; n < most && p[n] != '\\'; n++)
		to[n] = p[n];
	return n;
}

struct bytes
tsv_unescape_lines(struct bytes field, struct buf *scratch, bool *lines)
{
	const unsigned char *p = field.p, *end = field.p + field.n;
	unsigned char *to;
	size_t n;

	*lines = true;
	if (bytes_find(field, '\\') == NULL)
		return field;
	buf_clear(scratch);
	buf_reserve(scratch, field.n + SIMD_BYTES);
	for (to = scratch->p; p < end; ) {
		n = copy_plain(to, p, end);
		p += n;
		to += n;
		if (p < end)
			to = take_escapes(&p, end, to, lines);
	}
	scratch->n = (size_t)(to - scratch->p);
	return buf_view(scratch);
}

static const unsigned char escape_letter[256] = { ['\t'] = 't', ['\n'] = 'n', ['\r'] = 'r', ['\\'] = '\\' };

static uint64_t
specials(const unsigned char *p)
{
	const simd b = simd_load(p);

	return simd_mask(simd_or(simd_or(simd_is(b, '\t'), simd_is(b, '\n')),
	    simd_or(simd_is(b, '\r'), simd_is(b, '\\'))));
}

/* The bytes of B that may need an escape: controls and the backslash. */
static simd
suspects(simd b)
{
	return simd_or(simd_between(b, 0, 0x1F), simd_is(b, '\\'));
}

/* The first byte from P on that needs an escape. */
static const unsigned char *
next_special(const unsigned char *p, const unsigned char *end)
{
	uint64_t hits;

	for (; end - p >= 4 * SIMD_BYTES; p += 4 * SIMD_BYTES)	/* most texts have long runs without one */
		if (simd_mask(simd_or(simd_or(suspects(simd_load(p)), suspects(simd_load(p + SIMD_BYTES))),
		    simd_or(suspects(simd_load(p + 2 * SIMD_BYTES)), suspects(simd_load(p + 3 * SIMD_BYTES))))) != 0)
			break;
	for (; end - p >= SIMD_BYTES; p += SIMD_BYTES)
		if ((hits = specials(p)) != 0)
			return p + simd_first(hits);
	while (p < end && escape_letter[*p] == 0)
		p++;
	return p;
}

bool
tsv_is_plain(struct bytes value)
{
	return next_special(value.p, value.p + value.n) == value.p + value.n;
}

size_t
tsv_escaped_length(struct bytes value)
{
	const unsigned char *p = value.p, *end = value.p + value.n;
	size_t n = value.n;

	while ((p = next_special(p, end)) < end) {
		n++;
		p++;
	}
	return n;
}

void
tsv_escape(struct buf *to, struct bytes value)
{
	const unsigned char *p = value.p, *end = value.p + value.n, *special;

	buf_reserve(to, value.n);
	while ((special = next_special(p, end)) < end) {
		buf_put(to, p, (size_t)(special - p));
		buf_byte(to, '\\');
		buf_byte(to, escape_letter[*special]);
		p = special + 1;
	}
	buf_put(to, p, (size_t)(end - p));
}
