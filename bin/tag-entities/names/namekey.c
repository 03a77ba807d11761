#include "ascii.h"
#include "model/textformat.h"
#include "namekey.h"
#include "word.h"

/* The length of a quotation mark or an apostrophe at P, 0 if there is none. */
static size_t
quote_at(const unsigned char *p, const unsigned char *end)
{
	if (p < end && (*p == '\'' || *p == '"' || *p == '`'))
		return 1;
	if (end - p >= 3 && p[0] == 0xE2 && p[1] == 0x80 && p[2] >= 0x98 && p[2] <= 0x9F)
		return 3;
	return 0;
}

static size_t
quote_before(const unsigned char *start, const unsigned char *p)
{
	if (p > start && quote_at(p - 1, p) == 1)
		return 1;
	return p - start >= 3 && quote_at(p - 3, p) == 3 ? 3 : 0;
}

struct bytes
namekey_trim(struct bytes name)
{
	const unsigned char *p = name.p, *end = name.p + name.n;
	size_t n;

	while (p < end && (ascii_is_space(*p) || quote_at(p, end) > 0))
		p += ascii_is_space(*p) ? 1 : quote_at(p, end);
	if (end - p > 4 && (p[0] | 0x20) == 't' && (p[1] | 0x20) == 'h' && (p[2] | 0x20) == 'e' && ascii_is_space(p[3]))
		p += 4;
	while (end > p && ascii_is_space(end[-1]))
		end--;
	if (end - p > 2 && (end[-1] == 's' || end[-1] == 'S') && (n = quote_before(p, end - 1)) > 0)
		end -= n + 1;
	while (end > p && ((n = quote_before(p, end)) > 0 || ascii_is_space(end[-1])))
		end -= n != 0 ? n : 1;
	return end > p ? bytes_between(p, end) : name;
}

/* "j k rowling" is "jk rowling": initials with and without stops and spaces are the same. */
static void
join_initials(struct buf *to, size_t start)
{
	size_t i, n = start, letters = 0;	/* of the word so far */
	bool joined = false;	/* the word before is a lone letter, or several that were joined */

	for (i = start; i < to->n; i++) {
		unsigned char c = to->p[i];

		if (c != ' ') {
			letters++;
			to->p[n++] = c;
			continue;
		}
		joined = (letters == 1 || (joined && letters == 0)) && to->p[n - 1] < 0x80;
		letters = 0;
		if (!(joined && i + 2 < to->n && to->p[i + 1] < 0x80 && to->p[i + 2] == ' '))
			to->p[n++] = c;
	}
	to->n = n;
}

void
namekey_fold(struct buf *to, struct bytes name)
{
	size_t start = to->n, i, n;

	word_fold(to, name);
	for (i = n = start; i < to->n; i++) {
		unsigned char c = to->p[i];

		if (c == '.' || c == '\'' || c == '"' || c == ',')
			continue;
		if (c == '-' || ascii_is_space(c))
			c = ' ';
		if (c != ' ' || (n > start && to->p[n - 1] != ' '))
			to->p[n++] = c;
	}
	to->n = n > start && to->p[n - 1] == ' ' ? n - 1 : n;
	join_initials(to, start);
}

/* "muhammad", "mohamed", "mohammed" */
static bool
is_mohammed(struct bytes word)
{
	return word.n >= 7 && word.n <= 8 && word.p[0] == 'm' && (word.p[1] == 'o' || word.p[1] == 'u') &&
	    word.p[2] == 'h' && word.p[3] == 'a' && word.p[4] == 'm' && word.p[word.n - 1] == 'd' &&
	    (word.n == 7 || word.p[5] == 'm');
}

void
namekey_alike(struct buf *to, struct bytes word)
{
	size_t i;

	if (word.n < 5) {
		buf_bytes(to, word);
		return;
	}
	if (is_mohammed(word)) {
		buf_str(to, "mohamed");
		return;
	}
	for (i = 0; i < word.n; i++) {
		unsigned char c = word.p[i] == 'y' ? 'i' : word.p[i];

		if (i == 0 || to->p[to->n - 1] != c)
			buf_byte(to, c);
	}
}

size_t
namekey_words(struct bytes key, struct bytes *word, size_t max)
{
	size_t n = 0;

	while (n < max && textformat_word(&key, ' ', &word[n]))
		n++;
	return n;
}
