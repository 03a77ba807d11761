#include "ascii.h"
#include "foldedtext.h"
#include "jsonlex.h"
#include "metatags.h"
#include "pagetitle.h"

enum {
	HEADINGS_MOST = 16,	/* headings that are looked at */
	HEADING_BYTES = 400,	/* of a heading */
	HEADING_WORDS = 4	/* of one that is the title though more follows in <title> than it has itself */
};

static const char *const title_names[] = { "og:title", "citation_title", "dc.title", "twitter:title", NULL };
static const char *const site_names[] = { "og:site_name", "application-name", NULL };

static void
put_json(struct pagetitle *t, struct buf *to, struct bytes value)
{
	if (value.n == 0 || value.n > FOLDEDTEXT_MOST)
		return;
	buf_clear(&t->decoded);
	jsonlex_decode(&t->decoded, value);
	foldedtext_put(to, buf_view(&t->decoded), &t->scratch);
}

/* Whether a byte begins a word, or a remark in brackets, and no mark that parts a title from what is beside it. */
static bool
begins_word(unsigned char c)
{
	return ascii_is_alnum(c) || c == '(' || (c >= 0xC3 && c != 0xE2 && c != 0xEF);
}

/* Whether TITLE begins with S, and what follows, if anything, begins with a mark: " - The Post". */
static bool
begins_with(const struct buf *title, struct bytes s)
{
	const unsigned char *p, *end;

	if (s.n == 0 || !bytes_starts(buf_view(title), s))
		return false;
	p = title->p + s.n;
	end = title->p + title->n;
	if (p < end && *p == ' ')
		p++;
	return p == end || !begins_word(*p);
}

/* Whether the greater part of TITLE is S, and a colon, a bar or a dash parts it from what is before: "The Post: ". */
static bool
ends_with(const struct buf *title, struct bytes s)
{
	size_t at = title->n - s.n;

	return s.n >= title->n / 2 && at > 2 && memcmp(title->p + at, s.p, s.n) == 0 && title->p[at - 1] == ' ' &&
	    (title->p[at - 2] == ':' || title->p[at - 2] == '|' ||
	    (title->p[at - 2] == '-' && title->p[at - 3] == ' '));
}

/* Whether TITLE shows S, with or without a site or section beside it. */
static bool
shows(const struct buf *title, struct bytes s)
{
	return begins_with(title, s) || (title->n > s.n && ends_with(title, s));
}

/* Cuts the site's name, and the mark that parts it from the title, off the title's end. */
static void
cut_site(struct buf *title, struct bytes site)
{
	size_t n = title->n;

	if (site.n == 0 || n <= site.n || memcmp(title->p + n - site.n, site.p, site.n) != 0)
		return;
	n -= site.n;
	if (title->p[n - 1] != ' ')
		return;
	for (n--; n > 0 && title->p[n - 1] != ' '; )
		n--;
	if (n > 1 && !begins_word(title->p[n]))
		title->n = n - 1;
}

/* Cuts what follows the last " | ", " - " or dash off a <title>, if the greater part is before it. */
static void
cut_tail(struct buf *title)
{
	static const char *const marks[] = { " | ", " - ", " \342\200\223 ", " \342\200\224 ", " \302\273 ", " :: " };
	size_t i, k, n;

	for (i = title->n; i-- > title->n / 2; )
		for (k = 0; k < sizeof marks / sizeof *marks; k++) {
			n = strlen(marks[k]);
			if (title->n - i >= n && memcmp(title->p + i, marks[k], n) == 0) {
				title->n = i;
				return;
			}
		}
}

/* Whether what JSON-LD states is no title of the page but a tagline: the object has a name that is the heading. */
static bool
is_tagline(const struct pagetitle *t, struct bytes heading)
{
	return begins_with(&t->name, heading) || ascii_is_lower(t->stated.p[0]);
}

static size_t
count_words(struct bytes s)
{
	size_t i, n = 1;

	for (i = 0; i < s.n; i++)
		n += s.p[i] == ' ';
	return n;
}

/* Whether a heading is the title that <title> and what is stated show: not a part of it, and not the site. */
static bool
is_title(const struct pagetitle *t, struct bytes heading)
{
	if (bytes_equal(heading, buf_view(&t->site)) || !shows(&t->head, heading))
		return false;
	if (t->stated.n > 0)
		return shows(&t->stated, heading) || is_tagline(t, heading);
	if (t->meta.n > 0)
		return shows(&t->meta, heading);
	return 2 * heading.n >= t->head.n || count_words(heading) >= HEADING_WORDS;
}

/* Sets t->heading to the <h1> that is the title; empty if there is none. */
static void
find_heading(struct pagetitle *t, const struct dom *d)
{
	uint32_t i;
	int left = HEADINGS_MOST;

	for (i = 1; i < d->n && left > 0; i++) {
		if (d->node[i].tag != TAG_H1)
			continue;
		left--;
		buf_clear(&t->heading);
		foldedtext_put_node(&t->heading, d, i, HEADING_BYTES, &t->scratch);
		if (is_title(t, buf_view(&t->heading)))
			return;
	}
	buf_clear(&t->heading);
}

/* Appends the first heading that says something else than the site's name, <h1> before <h2>. */
static void
put_first_heading(struct pagetitle *t, struct buf *to, const struct dom *d)
{
	enum htmltag tag;
	uint32_t i;
	int left = HEADINGS_MOST;

	for (tag = TAG_H1; tag <= TAG_H2; tag++)
		for (i = 1; i < d->n && left > 0; i++) {
			if (d->node[i].tag != tag)
				continue;
			left--;
			foldedtext_put_node(to, d, i, HEADING_BYTES, &t->scratch);
			if (to->n > 0 && !bytes_equal(buf_view(to), buf_view(&t->site)))
				return;
			buf_clear(to);
		}
}

/* Takes the heading that microdata names as the headline for what the page states. */
static void
read_itemprop(struct pagetitle *t, const struct dom *d)
{
	uint32_t i;

	for (i = 1; i < d->n && t->stated.n == 0; i++)
		if ((d->node[i].tag == TAG_H1 || d->node[i].tag == TAG_H2) &&
		    markup_is(markup_value(dom_text(d, i), "itemprop"), "headline"))
			foldedtext_put_node(&t->stated, d, i, HEADING_BYTES, &t->scratch);
}

static void
read_titles(struct pagetitle *t, const struct dom *d, const struct jsonld *json)
{
	size_t i;

	buf_clear(&t->stated);
	buf_clear(&t->name);
	buf_clear(&t->meta);
	buf_clear(&t->head);
	buf_clear(&t->site);
	put_json(t, &t->stated, json->headline);
	put_json(t, &t->name, json->name);
	foldedtext_put(&t->meta, metatags_find(d, title_names), &t->scratch);
	if (t->stated.n == 0 && t->meta.n == 0)
		read_itemprop(t, d);
	foldedtext_put(&t->site, metatags_find(d, site_names), &t->scratch);
	if (t->site.n == 0)
		put_json(t, &t->site, json->publisher);
	for (i = 0; i < d->nfacts && t->head.n == 0; i++)
		if (d->fact[i].tag == TAG_TITLE)
			foldedtext_put(&t->head, d->fact[i].content, &t->scratch);
}

void
pagetitle_put(struct pagetitle *t, struct buf *to, const struct dom *d, const struct jsonld *json)
{
	read_titles(t, d, json);
	find_heading(t, d);
	if (t->heading.n > 0) {
		buf_bytes(to, buf_view(&t->heading));
	} else if (t->stated.n > 0) {
		buf_bytes(to, buf_view(&t->stated));
	} else if (t->meta.n > 0) {
		buf_bytes(to, buf_view(&t->meta));
	} else if (t->head.n > 0) {
		buf_bytes(to, buf_view(&t->head));
		cut_tail(to);
	} else {
		put_first_heading(t, to, d);
	}
	cut_site(to, buf_view(&t->site));
}

void
pagetitle_free(struct pagetitle *t)
{
	buf_free(&t->heading);
	buf_free(&t->stated);
	buf_free(&t->name);
	buf_free(&t->meta);
	buf_free(&t->head);
	buf_free(&t->site);
	buf_free(&t->decoded);
	buf_free(&t->scratch);
}
