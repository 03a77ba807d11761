#include "ascii.h"
#include "mime.h"
#include "utf8.h"

enum {
	LINE = 76,		/* columns of a line, by all three standards */
	ROOM = 30		/* columns that a line must have left for an encoded word to begin in it */
};

static const char hex[] = "0123456789ABCDEF";

static bool
is_ascii(struct bytes s)
{
	size_t i;

	for (i = 0; i < s.n; i++)
		if (s.p[i] >= 0x80 || s.p[i] < 0x20 || s.p[i] == 0x7F)
			return false;
	return true;
}

/* Appends a word to a header field that fills *AT columns of its line; folds the line if the word does not fit. */
static void
put_word(struct buf *to, size_t *at, struct bytes word)
{
	if (*at + 1 + word.n > LINE && *at > 1) {
		buf_byte(to, '\n');
		*at = 0;
	}
	buf_byte(to, ' ');
	buf_bytes(to, word);
	*at += 1 + word.n;
}

/* The blank-separated words of an ASCII text. */
static void
put_words(struct buf *to, size_t *at, struct bytes text)
{
	size_t i, start;

	for (i = 0; i < text.n;) {
		while (i < text.n && text.p[i] == ' ')
			i++;
		for (start = i; i < text.n && text.p[i] != ' '; i++)
			;
		if (i > start)
			put_word(to, at, bytes_between(text.p + start, text.p + i));
	}
}

/* Whether a byte stands for itself in an encoded word, in any header field (RFC 2047, section 5). */
static bool
plain_in_word(unsigned char c)
{
	return ascii_is_alnum(c) || c == '!' || c == '*' || c == '+' || c == '-' || c == '/';
}

/* Takes characters off *TEXT into an encoded word of at most MOST columns; none is cut in two. */
static void
encode_word(struct buf *word, struct bytes *text, size_t most)
{
	size_t len, i, before;

	buf_clear(word);
	buf_str(word, "=?utf-8?Q?");
	for (; text->n > 0; text->p += len, text->n -= len) {
		before = word->n;
		utf8_decode(text->p, text->p + text->n, &len);
		for (i = 0; i < len; i++) {
			if (text->p[i] == ' ')
				buf_byte(word, '_');
			else if (plain_in_word(text->p[i]))
				buf_byte(word, text->p[i]);
			else
				buf_printf(word, "=%c%c", hex[text->p[i] >> 4], hex[text->p[i] & 15]);
		}
		if (word->n + 2 > most) {
			word->n = before;
			break;
		}
	}
	buf_str(word, "?=");
}

static void
put_encoded(struct buf *to, size_t *at, struct bytes text)
{
	struct buf word = { 0 };

	while (text.n > 0) {
		if (*at + ROOM > LINE) {
			buf_byte(to, '\n');
			*at = 0;
		}
		encode_word(&word, &text, LINE - *at - 1);
		put_word(to, at, buf_view(&word));
	}
	buf_free(&word);
}

/* Whether a header field can hold TEXT as it is: printable ASCII in words that fit a line. */
static bool
plain_in_field(struct bytes text)
{
	size_t i, word = 0;

	for (i = 0; i < text.n; i++) {
		word = text.p[i] == ' ' ? 0 : word + 1;
		if (word > LINE / 2)
			return false;
	}
	return is_ascii(text) && !bytes_contains(text, bytes_of("=?"));
}

void
mime_field(struct buf *to, const char *name, struct bytes text)
{
	size_t at = strlen(name) + 1;

	buf_str(to, name);
	buf_byte(to, ':');
	if (plain_in_field(text))
		put_words(to, &at, text);
	else
		put_encoded(to, &at, text);
	buf_byte(to, '\n');
}

/* --- addresses --- */

static struct bytes
trim(struct bytes s)
{
	while (s.n > 0 && s.p[0] == ' ') {
		s.p++;
		s.n--;
	}
	while (s.n > 0 && s.p[s.n - 1] == ' ')
		s.n--;
	return s;
}

/* Takes what stands before the next comma that is neither quoted nor in angle brackets off *LIST. */
static struct bytes
take_address(struct bytes *list)
{
	struct bytes item = *list;
	bool quoted = false, angle = false;
	size_t i;

	for (i = 0; i < list->n; i++) {
		if (list->p[i] == '"')
			quoted = !quoted;
		else if (!quoted && (list->p[i] == '<' || list->p[i] == '>'))
			angle = list->p[i] == '<';
		else if (!quoted && !angle && list->p[i] == ',')
			break;
	}
	item.n = i;
	list->p += i < list->n ? i + 1 : i;
	list->n -= i < list->n ? i + 1 : i;
	return trim(item);
}

/* A mailbox, or a user of this machine: RFC 5322 atoms with points, and at most one "@". */
static bool
is_mailbox(struct bytes s)
{
	size_t i, at_signs = 0;

	for (i = 0; i < s.n; i++) {
		if (s.p[i] <= ' ' || s.p[i] >= 0x7F || strchr("()<>[]:;\\,\"", s.p[i]) != NULL)
			return false;
		at_signs += s.p[i] == '@';
	}
	return s.n > 0 && at_signs <= 1 && s.p[0] != '@' && s.p[s.n - 1] != '@';
}

/* A display name: encoded where it is not ASCII, quoted where it has more than letters, digits and blanks. */
static void
put_display_name(struct buf *to, size_t *at, struct bytes name)
{
	struct buf quoted = { 0 };
	bool atoms = true;
	size_t i;

	if (name.n >= 2 && name.p[0] == '"' && name.p[name.n - 1] == '"') {
		name.p++;
		name.n -= 2;
	}
	buf_byte(&quoted, '"');
	for (i = 0; i < name.n; i++) {
		atoms = atoms && (plain_in_word(name.p[i]) || name.p[i] == ' ');
		if (name.p[i] == '"' || name.p[i] == '\\')
			buf_byte(&quoted, '\\');
		buf_byte(&quoted, name.p[i]);
	}
	buf_byte(&quoted, '"');
	if (!plain_in_field(name))
		put_encoded(to, at, name);
	else if (atoms)
		put_words(to, at, name);
	else
		put_words(to, at, buf_view(&quoted));
	buf_free(&quoted);
}

static bool
put_address(struct buf *to, size_t *at, struct bytes item, const char *end)
{
	const unsigned char *open = item.n > 0 ? memchr(item.p, '<', item.n) : NULL;
	struct buf word = { 0 };
	struct bytes name = { 0 }, mailbox = item;
	bool ok;

	if (open != NULL && item.p[item.n - 1] == '>') {
		name = trim(bytes_between(item.p, open));
		mailbox = bytes_between(open + 1, item.p + item.n - 1);
	}
	ok = is_mailbox(mailbox);
	if (ok) {
		if (name.n > 0)
			put_display_name(to, at, name);
		buf_str(&word, name.n > 0 ? "<" : "");
		buf_bytes(&word, mailbox);
		buf_str(&word, name.n > 0 ? ">" : "");
		buf_str(&word, end);
		put_word(to, at, buf_view(&word));
	}
	buf_free(&word);
	return ok;
}

bool
mime_address_field(struct buf *to, const char *name, struct bytes list)
{
	size_t at = strlen(name) + 1, before = to->n;
	struct bytes item;
	bool ok = list.n > 0 && utf8_valid(list);
	size_t i;

	for (i = 0; i < list.n; i++)
		ok = ok && list.p[i] >= ' ' && list.p[i] != 0x7F;
	buf_str(to, name);
	buf_byte(to, ':');
	while (ok && list.n > 0) {
		item = take_address(&list);
		ok = put_address(to, &at, item, list.n > 0 ? "," : "");
	}
	buf_byte(to, '\n');
	if (!ok)
		to->n = before;
	return ok;
}
