#include <stdint.h>

#include "date.h"
#include "classnames.h"
#include "jsonlex.h"
#include "markup.h"
#include "metadata.h"

enum {
	YEAR_LEAST = 1600,	/* before there were newspapers there are only the zeros of clocks: 0001-01-01 */
	VALUE_MOST = 1 << 16	/* bytes; what is longer is no title, date or name */
};

/*
 * Names of <meta>, the best first.  A name stands in the attribute property, name or itemprop.
 */
static const char *const title_names[] = { "og:title", "citation_title", "dc.title", "twitter:title", NULL };

static const char *const date_names[] = {
	"article:published_time", "datepublished", "parsely-pub-date", "sailthru.date", "citation_publication_date",
	"citation_date", "dc.date.issued", "dcterms.created", "dc.date", "dcterms.date", "publishdate", "pubdate",
	"publish-date", "publication_date", "og:published_time", "date", NULL
};

static const char *const author_names[] = {
	"author", "article:author", "parsely-author", "sailthru.author", "citation_author", "dc.creator", "byl", NULL
};

static const char *const site_names[] = { "og:site_name", "application-name", NULL };

static bool
is_space(unsigned char c)
{
	return c <= ' ';
}

/* Adds S with its references resolved and its white space folded; nothing where it is too long. */
static void
put_folded(struct metadata *m, struct buf *to, struct bytes s)
{
	size_t i, start = to->n;

	if (s.n > VALUE_MOST)
		return;
	buf_clear(&m->scratch);
	markup_decode(&m->scratch, s, false);
	for (i = 0; i < m->scratch.n; i++) {
		if (!is_space(m->scratch.p[i]))
			buf_byte(to, m->scratch.p[i]);
		else if (to->n > start && to->p[to->n - 1] != ' ')
			buf_byte(to, ' ');
	}
	if (to->n > start && to->p[to->n - 1] == ' ')
		to->n--;
}

static bool
same_name(struct bytes have, const char *wanted)
{
	size_t i, n = strlen(wanted);

	if (have.n != n)
		return false;
	for (i = 0; i < n; i++) {
		unsigned char c = have.p[i];

		if (c >= 'A' && c <= 'Z')
			c |= 0x20;
		if (c != (unsigned char)wanted[i])
			return false;
	}
	return true;
}

/* The content of the first <meta> called by the best of NAMES; empty where there is none. */
static struct bytes
find_meta(const struct dom *d, const char *const *names)
{
	struct bytes best = { NULL, 0 }, body, name, value, content, called[3];
	size_t i, k, ncalled, rank = SIZE_MAX;

	for (i = 0; i < d->nfacts; i++) {
		if (d->fact[i].tag != TAG_META)
			continue;
		content.n = ncalled = 0;
		for (body = d->fact[i].attributes; markup_attribute(&body, &name, &value); ) {
			if (same_name(name, "content"))
				content = value;
			else if (ncalled < 3 && (same_name(name, "property") || same_name(name, "name") ||
			    same_name(name, "itemprop")))
				called[ncalled++] = value;
		}
		while (content.n > 0 && ncalled-- > 0)
			for (k = 0; names[k] != NULL && k < rank; k++)
				if (same_name(called[ncalled], names[k])) {
					rank = k;
					best = content;
				}
	}
	return best;
}

static bool
take_date(struct metadata *m, struct bytes s)
{
	struct date date;
	struct buf text = { NULL, 0, 0 };
	bool is_date;

	put_folded(m, &text, s);
	is_date = date_parse(buf_view(&text), &date) && date.year >= YEAR_LEAST;
	if (is_date)
		date_format(&m->date, &date);
	buf_free(&text);
	return is_date;
}

/* The text of a node and all in it. */
static void
put_text(struct metadata *m, struct buf *to, const struct dom *d, uint32_t node)
{
	uint32_t i;

	for (i = node; i < d->node[node].end && to->n < 200; i++)
		if (d->node[i].tag == TAG_TEXT) {
			if (to->n > 0)
				buf_byte(to, ' ');
			put_folded(m, to, dom_text(d, i));
		}
}

static struct bytes
attributes_of(const struct dom *d, uint32_t node)
{
	return dom_text(d, node);
}

/* An element with itemprop NAME, lower case; 0 where there is none. */
static uint32_t
find_itemprop(const struct dom *d, const char *name)
{
	uint32_t i;

	for (i = 1; i < d->n; i++)
		if (d->node[i].hints & HINT_BYLINE && d->node[i].tag != TAG_TEXT &&
		    same_name(markup_value(attributes_of(d, i), "itemprop"), name))
			return i;
	return 0;
}

static void
find_date(struct metadata *m, const struct dom *d)
{
	struct bytes value = find_meta(d, date_names);
	uint32_t node;
	size_t i;

	if (m->jsonld.published.n > 0 && take_date(m, m->jsonld.published))
		return;
	if (value.n > 0 && take_date(m, value))
		return;
	node = find_itemprop(d, "datepublished");
	if (node > 0) {
		struct bytes at = attributes_of(d, node);

		if (take_date(m, markup_value(at, "content")) || take_date(m, markup_value(at, "datetime")))
			return;
	}
	for (i = 0; i < d->nfacts; i++)
		if (d->fact[i].tag == TAG_TIME && take_date(m, markup_value(d->fact[i].attributes, "datetime")))
			return;
}

/* Adds NAME to the authors, unless it is an address or no name at all. */
static void
add_author(struct metadata *m, struct bytes name)
{
	size_t start;

	if (name.n == 0 || name.n > 200 || memchr(name.p, '/', name.n) != NULL || memchr(name.p, '@', name.n) != NULL)
		return;
	if (m->author.n > 0)
		buf_str(&m->author, ", ");
	start = m->author.n;
	put_folded(m, &m->author, name);
	if (m->author.n - start > 3 && memcmp(m->author.p + start, "By ", 3) == 0) {
		memmove(m->author.p + start, m->author.p + start + 3, m->author.n - start - 3);
		m->author.n -= 3;
	}
}

static void
find_author(struct metadata *m, const struct dom *d)
{
	struct buf text = { NULL, 0, 0 };
	uint32_t node;
	size_t i;

	for (i = 0; i < m->jsonld.nauthors; i++) {
		buf_clear(&text);
		if (m->jsonld.author[i].n <= VALUE_MOST)
			jsonlex_decode(&text, m->jsonld.author[i]);
		add_author(m, buf_view(&text));
	}
	if (m->author.n == 0)
		add_author(m, find_meta(d, author_names));
	node = m->author.n == 0 ? find_itemprop(d, "author") : 0;
	if (node > 0) {
		buf_clear(&text);
		put_text(m, &text, d, node);
		add_author(m, buf_view(&text));
	}
	buf_free(&text);
}

/* Cuts the site's name, and what parts it from the title, off the title's end. */
static void
cut_site(struct buf *title, struct bytes site)
{
	size_t n = title->n;

	if (site.n == 0 || n <= site.n + 3 || memcmp(title->p + n - site.n, site.p, site.n) != 0)
		return;
	n -= site.n;
	if (title->p[n - 1] != ' ')
		return;
	for (n--; n > 0 && title->p[n - 1] != ' '; )
		n--;
	if (n > 1)
		title->n = n - 1;
}

/* Cuts what follows the last " | ", " - " or dash off a <title>, where the greater part is before it. */
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

static void
find_title(struct metadata *m, const struct dom *d)
{
	struct buf site = { NULL, 0, 0 };
	struct bytes value = find_meta(d, title_names);
	size_t i;

	if (m->jsonld.headline.n > 0 && m->jsonld.headline.n <= VALUE_MOST) {
		struct buf text = { NULL, 0, 0 };

		jsonlex_decode(&text, m->jsonld.headline);
		put_folded(m, &m->title, buf_view(&text));
		buf_free(&text);
	}
	if (m->title.n == 0)
		put_folded(m, &m->title, value);
	if (m->title.n == 0)
		for (i = 0; i < d->nfacts; i++)
			if (d->fact[i].tag == TAG_TITLE) {
				put_folded(m, &m->title, d->fact[i].content);
				cut_tail(&m->title);
				break;
			}
	put_folded(m, &site, find_meta(d, site_names));
	cut_site(&m->title, buf_view(&site));
	buf_free(&site);
}

void
metadata_read(struct metadata *m, const struct dom *d)
{
	size_t i;

	memset(&m->jsonld, 0, sizeof m->jsonld);
	buf_clear(&m->title);
	buf_clear(&m->date);
	buf_clear(&m->author);
	for (i = 0; i < d->nfacts; i++)
		if (d->fact[i].tag == TAG_SCRIPT && d->fact[i].content.n > 0 &&
		    same_name(markup_value(d->fact[i].attributes, "type"), "application/ld+json"))
			jsonld_read(d->fact[i].content, &m->jsonld);
	find_title(m, d);
	find_date(m, d);
	find_author(m, d);
}

void
metadata_free(struct metadata *m)
{
	buf_free(&m->title);
	buf_free(&m->date);
	buf_free(&m->author);
	buf_free(&m->scratch);
}
