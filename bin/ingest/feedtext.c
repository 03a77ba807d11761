#include "ascii.h"
#include "feedterm.h"
#include "markup.h"
#include "printable.h"
#include "utf8.h"
#include "feedtext.h"

/* Whether a reference such as "&amp;" or "&#8217;" begins at P, which is an ampersand. */
static bool
is_reference(const unsigned char *p, const unsigned char *end)
{
	const unsigned char *q = p + 1;

	if (q < end && *q == '#')
		q++;
	while (q < end && q - p < 32 && (ascii_is_alnum(*q)))
		q++;
	return q < end && *q == ';' && q - p > 2;
}

/* Whether a start tag is one of HTML, not a word in angle brackets: it needs no end tag, or has a quoted attribute. */
static bool
is_html_tag(const struct markup_token *t)
{
	static const char *const names[] = {
		"br", "p", "img", "hr", "embed", "object", "applet", "iframe", "link", "meta", "base", "wbr", NULL
	};

	return t->empty || feedterm_is_among(t->name, names) ||
	    (t->body.n > 0 && (t->body.p[t->body.n - 1] == '"' || t->body.p[t->body.n - 1] == '\''));
}

bool
feedtext_is_markup(struct bytes text)
{
	const unsigned char *p = text.p, *end = text.p + text.n;
	struct markup m;
	struct markup_token t;

	for (; p < end && (p = memchr(p, '&', (size_t)(end - p))) != NULL; p++)
		if (is_reference(p, end))
			return true;
	if (bytes_find(text, '<') == NULL)
		return false;
	markup_start(&m, text, true);
	while (markup_next(&m, &t) != MARKUP_END)
		if (t.kind == MARKUP_CLOSE || (t.kind == MARKUP_OPEN && is_html_tag(&t)))
			return true;
	return false;
}

/* Whether TEXT, without its references, is white space and what else shows nothing. */
static bool
shows_nothing(struct bytes text)
{
	const unsigned char *p = text.p, *end = text.n > 0 ? text.p + text.n : p;
	size_t len;

	for (; p < end; p += len) {
		uint32_t cp = utf8_decode(p, end, &len);

		if (!printable_is_blank(cp) && !printable_is_unsafe(cp))
			return false;
	}
	return true;
}

bool
feedtext_is_blank(struct bytes text, bool markup)
{
	struct markup m;
	struct markup_token t;
	struct buf plain = { 0 };
	bool blank = true;

	if (!markup)
		return shows_nothing(text);
	markup_start(&m, text, false);
	while (blank && markup_next(&m, &t) != MARKUP_END) {
		struct bytes words = ascii_trim(t.body);

		if (t.kind != MARKUP_TEXT || words.n == 0)
			continue;
		buf_clear(&plain);
		if (ascii_is_alnum(words.p[0]))
			blank = false;
		else
			markup_decode(&plain, words, false);
		blank = blank && shows_nothing(buf_view(&plain));
	}
	buf_free(&plain);
	return blank;
}

size_t
feedtext_length(struct bytes text, bool markup)
{
	const unsigned char *p = text.p, *end = text.p + text.n, *open, *close;
	size_t n = text.n;

	if (!markup)
		return n;
	for (; p < end && (open = memchr(p, '<', (size_t)(end - p))) != NULL; p = close + 1) {
		close = memchr(open, '>', (size_t)(end - open));
		if (close == NULL)
			break;
		n -= (size_t)(close - open) + 1;
	}
	return n;
}

/* Appends TEXT, a run of white space as one space; none at the start, which is START bytes into TO. */
static void
put_folded(struct buf *to, size_t start, struct bytes text)
{
	const unsigned char *p, *end, *word;

	if (text.n == 0)
		return;
	p = text.p;
	end = text.p + text.n;
	while (p < end) {
		for (word = p; p < end && !ascii_is_space(*p); p++)
			;
		buf_put(to, word, (size_t)(p - word));
		for (; p < end && ascii_is_space(*p); p++)
			if (to->n > start && to->p[to->n - 1] != ' ')
				buf_byte(to, ' ');
	}
}

void
feedtext_put_line(struct buf *to, struct bytes text, bool markup)
{
	struct buf seen = { 0 };
	struct markup m;
	struct markup_token t;
	size_t start = to->n;

	if (markup) {
		markup_start(&m, text, false);
		while (markup_next(&m, &t) != MARKUP_END)
			if (t.kind == MARKUP_TEXT)
				markup_decode(&seen, t.body, false);
		text = buf_view(&seen);
	}
	put_folded(to, start, text);
	if (to->n > start && to->p[to->n - 1] == ' ')
		to->n--;
	buf_free(&seen);
}

static bool
has_at(const unsigned char *p, const unsigned char *end)
{
	return bytes_find(bytes_between(p, end), '@') != NULL;
}

void
feedtext_put_person(struct buf *to, struct bytes text)
{
	const unsigned char *start, *end, *open, *close;

	text = ascii_trim(text);
	start = text.p;
	end = start + text.n;
	if ((open = bytes_find(text, '(')) != NULL) {
		close = memchr(open, ')', (size_t)(end - open));
		if (close != NULL && close > open + 1 && has_at(start, open)) {
			start = open + 1;
			end = close;
		} else if (has_at(open, end) && open > start) {
			end = open;
		}
	} else if ((open = bytes_find(text, '<')) != NULL && open > start && has_at(open, end)) {
		end = open;
	}
	feedtext_put_line(to, bytes_between(start, end), false);
}

static int
base64_digit(unsigned char c)
{
	if (ascii_is_upper(c))
		return c - 'A';
	if (ascii_is_lower(c))
		return c - 'a' + 26;
	if (ascii_is_digit(c))
		return c - '0' + 52;
	return c == '+' ? 62 : c == '/' ? 63 : -1;
}

static bool
is_text(struct bytes s)
{
	return s.n > 0 && bytes_find(s, 0) == NULL && utf8_valid(s);
}

bool
feedtext_put_base64(struct buf *to, struct bytes text)
{
	size_t i, start = to->n, digits = 0, pads = 0;
	unsigned bits = 0;
	int v;

	for (i = 0; i < text.n; i++) {
		if (ascii_is_space(text.p[i]))
			continue;
		v = base64_digit(text.p[i]);
		pads += text.p[i] == '=';
		if ((v < 0 && text.p[i] != '=') || (v >= 0 && pads > 0) || pads > 2)
			break;
		if (v < 0)
			continue;
		bits = (bits << 6 | (unsigned)v) & 0xFFFFFF;
		if (digits++ % 4 > 0)
			buf_byte(to, (unsigned char)(bits >> (6 - 2 * ((digits - 1) % 4))));
	}
	if (i == text.n && digits > 0 && (digits + pads) % 4 == 0 &&
	    is_text(bytes_between(to->p + start, to->p + to->n)))
		return true;
	to->n = start;
	return false;
}
