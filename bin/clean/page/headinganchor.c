#include "headinganchor.h"
#include "ascii.h"
#include "classnames.h"
#include "markup.h"
#include "slugid.h"

enum {
	HEADING_WORDS = 2,	/* of one that is because a heading says the same */
	LEVELS = 3,		/* elements around a heading that may bear its id */
	LINKS_MOST = 30		/* per cent of a section's text in links */
};

/* Whether the letters of ID are those of the texts in HEADING, in order; white space, marks and case do not count. */
static bool
says_heading(const struct dom *d, struct bytes id, uint32_t heading)
{
	size_t at = 0, k;
	uint32_t i;

	for (i = heading; i < d->node[heading].end; i++) {
		struct bytes s = dom_text(d, i);

		for (k = 0; d->node[i].tag == TAG_TEXT && k < s.n; k++) {
			if (!ascii_is_alnum(s.p[k]))
				continue;
			while (at < id.n && !ascii_is_alnum(id.p[at]))
				at++;
			if (at == id.n || ascii_lower(id.p[at]) != ascii_lower(s.p[k]))
				return false;
			at++;
		}
	}
	return at > 0 && at == id.n;
}

static bool
is_heading(const struct dom *d, uint32_t node)
{
	return d->node[node].tag >= TAG_H2 && d->node[node].tag <= TAG_H6;
}

/* The hints that a start tag's attributes give without its id. */
static uint32_t
without_id(struct bytes attributes, struct bytes id)
{
	uint32_t class;

	struct bytes before = bytes_between(attributes.p, id.p);
	struct bytes after = bytes_between(id.p + id.n, attributes.p + attributes.n);

	return classnames_attributes(markup_attributes_of(before), TAG_OTHER, &class, NULL) |
	    classnames_attributes(markup_attributes_of(after), TAG_OTHER, &class, NULL);
}

void
headinganchor_clear_hints(struct webpage *p)
{
	struct dom *d = &p->dom;
	uint32_t i, node;
	size_t structural;
	int level;

	for (i = 1; i < d->n; i++) {
		if (!is_heading(d, i))
			continue;
		for (node = d->node[i].parent, level = 0; node > 0 && level < LEVELS; node = d->node[node].parent,
		    level++) {
			struct bytes attributes = dom_text(d, node), id;

			if (d->node[node].hints == HINT_NONE)
				continue;
			id = markup_value(attributes, "id");
			if (id.n > 0 && slugid_words(id, &structural) >= HEADING_WORDS && says_heading(d, id, i) &&
			    webpage_percent(p->sum[node].link, p->sum[node].chars) <= LINKS_MOST)
				d->node[node].hints = without_id(attributes, id);
		}
	}
}
