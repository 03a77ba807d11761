#include "ascii.h"
#include "listlabel.h"
#include "split.h"
#include "utf8.h"

void
split_start(struct split *s, struct bytes text, const struct split_options *options)
{
	s->options = options;
	s->text = text;
	s->at = s->limit = text.p;
	s->item = s->whole = NULL;
	s->paragraph = 0;
	s->lang = lang_profile(options->lang, text);
	scan_start(&s->scan, text, s->lang.extra);
	s->boundary = (struct boundary){
		.words = { &s->lang, options->own }, .quotes = &s->quotes, .keep_quotes = options->keep_quotes
	};
}

/* Moves to the next paragraph that is not white space; false if there is none. */
static bool
next_paragraph(struct split *s)
{
	const unsigned char *end = s->text.p + s->text.n;

	s->at = charclass_skip_space(s->at, end);
	if (s->at == end)
		return false;
	s->limit = scan_paragraph(&s->scan, s->at);
	s->item = NULL;
	s->paragraph++;
	quotes_start(&s->quotes, s->at, s->limit);
	return true;
}

/* The end of what starts at START, which is no white space, without the white space before END. */
static const unsigned char *
trim(const unsigned char *start, const unsigned char *end)
{
	size_t len;

	if (end[-1] > ' ' && end[-1] < 0x80)
		return end;
	while (charclass_of(utf8_decode_back(start, end, &len)) == CHAR_SPACE)
		end -= len;
	return end;
}

/* Where the next item of the list starts that this sentence is in, or the paragraph's end. */
static const unsigned char *
next_item(struct split *s)
{
	struct listlabel item;
	const unsigned char *p;

	if (s->item == NULL || s->item <= s->at) {
		p = listlabel_read(&item, s->at, s->limit);
		s->item = p != NULL ? listlabel_following(&item, p, s->limit) : NULL;
	}
	return s->item != NULL ? s->item : s->limit;
}

/* Whether the mark at P is inside a word, a number or an address, "3.5", "U.s". */
static bool
is_inside_word(const unsigned char *p)
{
	return ascii_is_lower(p[1]) || (ascii_is_digit(p[-1]) && ascii_is_digit(p[1]));
}

/* scan_word() without a call where it is at most one ASCII byte away. */
static inline const unsigned char *
next_word(const unsigned char *p, const unsigned char *end)
{
	if (p < end && ascii_is_alnum(*p))
		return p;
	return end - p > 1 && ascii_is_alnum(p[1]) ? p + 1 : scan_word(p, end);
}

/* The end of the sentence that starts at s->at. */
static const unsigned char *
find_end(struct split *s)
{
	const unsigned char *p = s->at, *stop = next_item(s), *end, *from;
	struct terminator m;

	s->boundary.sentence = s->at;
	for (;;) {
		from = next_word(p, stop);
		p = scan_terminator(&s->scan, p, stop);
		if (p == stop)
			return trim(s->at, stop);
		if (from > p) {
			/* A mark without a word since the last one adds nothing to what was decided there. */
			p = from;
			continue;
		}
		if (p + 1 == stop && *p < 0x80)
			return stop;
		if (is_inside_word(p)) {
			p++;
			continue;
		}
		terminator_read(&m, s->at, p, stop, s->lang.extra, &s->quotes);
		end = boundary_end(&s->boundary, &m);
		if (end != NULL)
			return end;
		p = m.end;
	}
}

/* Where a sentence that is too long is cut: after the last clause mark that fits, or at the last space, or anywhere. */
static const unsigned char *
find_cut(const unsigned char *p, const unsigned char *end, size_t max_len)
{
	const unsigned char *clause = NULL, *space = NULL;
	uint32_t cp, before = 0;
	size_t len, n;

	for (n = 0; p < end; n++, p += len, before = cp) {
		cp = utf8_decode(p, end, &len);
		if (charclass_of(cp) == CHAR_SPACE) {
			space = p;
			if (before == ',' || before == ';' || before == ':' || before == 0x2013 || before == 0x2014 ||
			    before == 0x60C)
				clause = p;
		} else if (before == 0xFF0C || before == 0x3001 || before == 0xFF1B) {
			clause = p;
		}
		if (n == max_len)
			return clause != NULL ? clause : space != NULL ? space : p;
	}
	return end;
}

bool
split_next(struct split *s, struct split_sentence *sentence)
{
	const unsigned char *end;

	s->at = charclass_skip_space(s->at, s->limit);
	if (s->at == s->limit && !next_paragraph(s))
		return false;
	end = s->whole != NULL ? s->whole : find_end(s);
	s->whole = NULL;
	sentence->cut = false;
	if (s->options->max_len > 0) {
		const unsigned char *cut = trim(s->at, find_cut(s->at, end, s->options->max_len));

		if (cut < end) {
			s->whole = end;
			sentence->cut = true;
			end = cut;
		}
	}
	sentence->start = (size_t)(s->at - s->text.p);
	sentence->end = (size_t)(end - s->text.p);
	sentence->paragraph = s->paragraph;
	s->at = end;
	return true;
}
