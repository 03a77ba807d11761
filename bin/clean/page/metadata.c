#include "authorname.h"
#include "classnames.h"
#include "date.h"
#include "foldedtext.h"
#include "jsonlex.h"
#include "markup.h"
#include "metadata.h"
#include "metatags.h"

enum {
	YEAR_LEAST = 1600,	/* before there were newspapers there are only the zeros of clocks: 0001-01-01 */
	NAME_BYTES = 200	/* of an author's name */
};

static const char *const date_names[] = {
	"article:published_time", "datepublished", "parsely-pub-date", "sailthru.date", "citation_publication_date",
	"citation_date", "dc.date.issued", "dcterms.created", "dc.date", "dcterms.date", "publishdate", "pubdate",
	"publish-date", "publication_date", "og:published_time", "date", NULL
};

static const char *const author_names[] = {
	"author", "article:author", "parsely-author", "sailthru.author", "citation_author", "dc.creator", "byl", NULL
};

static bool
take_date(struct metadata *m, struct bytes s)
{
	struct date date;

	buf_clear(&m->value);
	foldedtext_put(&m->value, s, &m->scratch);
	if (!date_parse(buf_view(&m->value), &date) || date.year < YEAR_LEAST)
		return false;
	date_format(&m->date, &date);
	return true;
}

/* An element with itemprop NAME, lower case; 0 if there is none. */
static uint32_t
find_itemprop(const struct dom *d, const char *name)
{
	uint32_t i;

	for (i = 1; i < d->n; i++)
		if (d->node[i].hints & HINT_BYLINE && d->node[i].tag != TAG_TEXT &&
		    markup_is(markup_value(dom_text(d, i), "itemprop"), name))
			return i;
	return 0;
}

static bool
find_itemprop_date(struct metadata *m, const struct dom *d)
{
	uint32_t node = find_itemprop(d, "datepublished");
	struct bytes attributes = dom_text(d, node);

	return node > 0 && (take_date(m, markup_value(attributes, "content")) ||
	    take_date(m, markup_value(attributes, "datetime")));
}

/* Whether what comes after so many nodes stands among comments, or teasers of other articles. */
static bool
is_elsewhere(const struct dom *d, uint32_t node)
{
	uint32_t i = node < d->n ? node : d->n - 1;

	for (; i > 0; i = d->node[i].parent)
		if (d->node[i].hints & (HINT_COMMENT | HINT_RELATED))
			return true;
	return false;
}

static void
find_date(struct metadata *m, const struct dom *d)
{
	struct bytes value = metatags_find(d, date_names);
	size_t i;

	if (m->jsonld.published.n > 0 && take_date(m, m->jsonld.published))
		return;
	if (value.n > 0 && take_date(m, value))
		return;
	if (find_itemprop_date(m, d))
		return;
	for (i = 0; i < d->nfacts; i++)
		if (d->fact[i].tag == TAG_TIME && !is_elsewhere(d, d->fact[i].node) &&
		    take_date(m, markup_value(d->fact[i].attributes, "datetime")))
			return;
}

/* Adds NAME, folded, to the names that one place of the page gives. */
static void
add_author(struct metadata *m, struct bytes name, bool organization)
{
	enum authorname kind;

	if (name.n > 3 && memcmp(name.p, "By ", 3) == 0)
		name = bytes_between(name.p + 3, name.p + name.n);
	kind = authorname_of(name, buf_view(&m->titles.site));
	if (kind == AUTHORNAME_NONE)
		return;
	m->has_person = m->has_person || (kind == AUTHORNAME_PERSON && !organization);
	if (m->names.n > 0)
		buf_str(&m->names, ", ");
	buf_bytes(&m->names, name);
}

/* Takes over the names of one place: they are the authors if a person is among them. */
static void
take_names(struct metadata *m)
{
	if (m->has_person && m->author.n == 0)
		buf_bytes(&m->author, buf_view(&m->names));
	if (m->organization.n == 0)
		buf_bytes(&m->organization, buf_view(&m->names));
	buf_clear(&m->names);
	m->has_person = false;
}

static void
add_json(struct metadata *m, struct bytes part, struct buf *decoded)
{
	if (part.n == 0 || part.n > FOLDEDTEXT_MOST)
		return;
	if (m->value.n > 0)
		buf_byte(&m->value, ' ');
	buf_clear(decoded);
	jsonlex_decode(decoded, part);
	foldedtext_put(&m->value, buf_view(decoded), &m->scratch);
}

static void
add_json_author(struct metadata *m, const struct jsonld_author *a)
{
	struct buf *decoded = &m->titles.decoded;

	buf_clear(&m->value);
	add_json(m, a->name, decoded);
	if (m->value.n == 0) {
		add_json(m, a->given, decoded);
		add_json(m, a->family, decoded);
	}
	add_author(m, buf_view(&m->value), a->organization);
}

static void
find_author(struct metadata *m, const struct dom *d)
{
	uint32_t node;
	size_t i;

	for (i = 0; i < m->jsonld.nauthors; i++)
		add_json_author(m, &m->jsonld.author[i]);
	take_names(m);
	for (i = 0; author_names[i] != NULL && m->author.n == 0; i++) {
		const char *const name[] = { author_names[i], NULL };

		buf_clear(&m->value);
		foldedtext_put(&m->value, metatags_find(d, name), &m->scratch);
		add_author(m, buf_view(&m->value), false);
		take_names(m);
	}
	node = m->author.n == 0 ? find_itemprop(d, "author") : 0;
	if (node > 0) {
		buf_clear(&m->value);
		foldedtext_put_parts(&m->value, d, node, d->node[node].end, NAME_BYTES, &m->scratch);
		if (m->value.n > 0 && memchr(m->value.p, '\n', m->value.n) == NULL)	/* else pagebyline.h reads it */
			add_author(m, buf_view(&m->value), false);
		take_names(m);
	}
}

void
metadata_read(struct metadata *m, const struct dom *d)
{
	size_t i;

	memset(&m->jsonld, 0, sizeof m->jsonld);
	buf_clear(&m->title);
	buf_clear(&m->date);
	buf_clear(&m->author);
	buf_clear(&m->organization);
	for (i = 0; i < d->nfacts; i++)
		if (d->fact[i].tag == TAG_SCRIPT && d->fact[i].content.n > 0 &&
		    markup_is(markup_value(d->fact[i].attributes, "type"), "application/ld+json"))
			jsonld_read(d->fact[i].content, &m->jsonld);
	pagetitle_put(&m->titles, &m->title, d, &m->jsonld);
	find_date(m, d);
	find_author(m, d);
}

void
metadata_free(struct metadata *m)
{
	pagetitle_free(&m->titles);
	buf_free(&m->title);
	buf_free(&m->date);
	buf_free(&m->author);
	buf_free(&m->organization);
	buf_free(&m->names);
	buf_free(&m->scratch);
	buf_free(&m->value);
}
