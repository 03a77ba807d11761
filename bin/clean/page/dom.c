#include <stdlib.h>

#include "dom.h"
#include "classnames.h"
#include "markup.h"
#include "mem.h"

enum {
	NODES_FREE = 1 << 16,	/* nodes that any page may have ... */
	BYTES_PER_NODE = 112,	/* ... and bytes for each node of a page that may have more; most have about 100 */
	FACTS_MAX = 4096
};

static void
pop(struct dom *d)
{
	uint32_t top = d->stack[--d->depth];

	d->open[d->node[top].tag]--;
	d->node[top].end = d->n;
}

static bool
is_table_part(enum htmltag tag)
{
	return tag == TAG_TABLE || tag == TAG_TR || tag == TAG_TD || tag == TAG_TH || tag == TAG_TBODY ||
	    tag == TAG_THEAD || tag == TAG_TFOOT || tag == TAG_CAPTION;
}

/* Whether an end tag, written or implied, of an element outside of TAG cannot reach through it. */
static bool
is_wall(enum htmltag tag, enum htmltag wanted)
{
	if (is_table_part(wanted))
		return tag == TAG_TABLE && wanted != TAG_TABLE;
	if (tag == TAG_TD || tag == TAG_TH || tag == TAG_CAPTION)
		return true;
	switch (wanted) {
	case TAG_LI:
		return tag == TAG_UL || tag == TAG_OL || tag == TAG_DIR || tag == TAG_MENU;
	case TAG_DT:
	case TAG_DD:
		return tag == TAG_DL;
	default:
		return false;
	}
}

/* Closes the innermost open element WANTED and all in it, if one is within reach. */
static void
close_element(struct dom *d, enum htmltag wanted)
{
	bool span = htmltag_kind(wanted) != TAG_KIND_BLOCK;
	size_t i;

	if (d->open[wanted] == 0)
		return;
	for (i = d->depth; i-- > 1; ) {
		enum htmltag tag = (enum htmltag)d->node[d->stack[i]].tag;

		if (tag == wanted) {
			while (d->depth > i)
				pop(d);
			return;
		}
		if (is_wall(tag, wanted) || (span && htmltag_kind(tag) == TAG_KIND_BLOCK))
			return;
	}
}

/* Closes what the start tag of a block implies is over. */
static void
close_implied(struct dom *d, enum htmltag tag)
{
	enum htmltag top;

	close_element(d, TAG_P);
	switch (tag) {
	case TAG_LI:
		close_element(d, TAG_LI);
		break;
	case TAG_DT:
	case TAG_DD:
		close_element(d, TAG_DT);
		close_element(d, TAG_DD);
		break;
	case TAG_TD:
	case TAG_TH:
		close_element(d, TAG_TD);
		close_element(d, TAG_TH);
		break;
	case TAG_TR:
		close_element(d, TAG_TR);
		break;
	case TAG_TBODY:
	case TAG_TFOOT:
		close_element(d, TAG_THEAD);
		close_element(d, TAG_TBODY);
		break;
	case TAG_BODY:
		close_element(d, TAG_HEAD);
		break;
	case TAG_H1:
	case TAG_H2:
	case TAG_H3:
	case TAG_H4:
	case TAG_H5:
	case TAG_H6:
		top = (enum htmltag)d->node[d->stack[d->depth - 1]].tag;
		if (top >= TAG_H1 && top <= TAG_H6)
			close_element(d, top);
		break;
	default:
		break;
	}
}

static struct dom_node *
add(struct dom *d, enum htmltag tag, struct bytes s)
{
	struct dom_node *node;

	d->node = mem_grow_one(d->node, &d->cap, (size_t)d->n, sizeof *d->node);
	node = &d->node[d->n];
	node->parent = d->depth > 0 ? d->stack[d->depth - 1] : 0;
	node->end = d->n + 1;
	node->at = s.p != NULL ? (uint32_t)(s.p - d->page.p) : 0;
	node->n = (uint32_t)s.n;
	node->hints = HINT_NONE;
	node->class = 0;
	node->flags = 0;
	node->tag = (uint16_t)tag;
	d->n++;
	return node;
}

static void
open_element(struct dom *d, enum htmltag tag, const struct markup_token *t)
{
	struct dom_node *node;

	if (d->depth == DOM_DEPTH || d->n >= d->limit) {
		d->folded++;
		return;
	}
	node = add(d, tag, t->body);
	node->hints = classnames_attributes(t->attributes, tag, &node->class, &d->classes);
	if (tag == TAG_OTHER && t->name.n > 0 && memchr(t->name.p, '-', t->name.n) != NULL)
		node->hints |= classwords_hints(t->name);	/* a custom element, such as <amp-ad> */
	if (htmltag_kind(tag) == TAG_KIND_BLOCK)
		node->flags = DOM_BLOCK;
	d->stack[d->depth++] = d->n - 1;
	d->open[tag]++;
}

static void
add_meta(struct dom_fact *meta, const struct markup_attribute *a)
{
	if (markup_is(a->name, "content"))
		meta->content = a->value;
	else if (meta->nnames < DOM_NAMES && (markup_is(a->name, "property") ||
	    markup_is(a->name, "name") || markup_is(a->name, "itemprop")))
		meta->name[meta->nnames++] = a->value;
}

static void
add_fact(struct dom *d, enum htmltag tag, const struct markup_token *t)
{
	struct markup_attributes left = t->attributes;
	struct markup_attribute a;
	struct dom_fact *fact;

	if (d->nfacts == FACTS_MAX)
		return;
	d->fact = mem_grow_one(d->fact, &d->facts_cap, d->nfacts, sizeof *d->fact);
	fact = &d->fact[d->nfacts++];
	memset(fact, 0, sizeof *fact);
	fact->tag = tag;
	fact->attributes = t->body;
	fact->node = d->n;
	while (tag == TAG_META && markup_attribute(&left, &a))
		add_meta(fact, &a);
}

static bool
is_blank(struct bytes s)
{
	size_t i;

	for (i = 0; i < s.n; i++)
		if (s.p[i] != ' ' && s.p[i] != '\n' && s.p[i] != '\t' && s.p[i] != '\r' && s.p[i] != '\f')
			return false;
	return true;
}

static void
text(struct dom *d, struct bytes body)
{
	if (is_blank(body)) {
		if (!d->line_start)
			d->flags |= DOM_SPACE;
		return;
	}
	if (d->n >= d->limit)
		return;
	add(d, TAG_TEXT, body)->flags = d->flags;
	d->flags &= (uint16_t)~DOM_SPACE;
	d->line_start = false;
}

/* The content of a raw-text element: of a title or a script a fact, else nothing that a reader sees. */
static void
raw_text(struct dom *d, struct bytes body)
{
	if ((d->raw == TAG_TITLE || d->raw == TAG_SCRIPT) && d->nfacts > 0 && d->fact[d->nfacts - 1].tag == d->raw)
		d->fact[d->nfacts - 1].content = body;
	d->raw = TAG_TEXT;
}

static void
new_line(struct dom *d)
{
	d->line_start = true;
	d->flags &= (uint16_t)~DOM_SPACE;
}

static void
void_element(struct dom *d, enum htmltag tag, const struct markup_token *t)
{
	switch (tag) {
	case TAG_HR:
		close_element(d, TAG_P);
		/* FALLTHROUGH */
	case TAG_BR:
		new_line(d);
		if (d->n < d->limit)
			add(d, tag, t->body);
		break;
	case TAG_META:
	case TAG_LINK:
		add_fact(d, tag, t);
		break;
	default:
		break;
	}
}

/* An element that only marks up words; it has a node only if it hides them. */
static void
inline_element(struct dom *d, enum htmltag tag, const struct markup_token *t)
{
	uint32_t class;

	if (tag == TAG_B || tag == TAG_STRONG)
		d->flags |= DOM_BOLD;
	if ((classnames_attributes(t->attributes, tag, &class, &d->classes) & HINT_HIDDEN) != 0)
		open_element(d, tag, t);
}

static void
close_inline(struct dom *d, enum htmltag tag)
{
	if (tag == TAG_B || tag == TAG_STRONG)
		d->flags &= (uint16_t)~DOM_BOLD;
	close_element(d, tag);
}

static bool
has_address(struct markup_attributes left)
{
	struct markup_attribute a;

	while (markup_attribute(&left, &a))
		if (markup_is(a.name, "href"))
			return a.value.n > 0;
	return false;
}

/* Returns the element whose content is to be skipped; TAG_TEXT if there is none. */
static enum htmltag
start_tag(struct dom *d, const struct markup_token *t)
{
	enum htmltag tag = htmltag_find(t->name);

	switch (htmltag_kind(tag)) {
	case TAG_KIND_INLINE:
		inline_element(d, tag, t);
		break;
	case TAG_KIND_SPAN:
		if (tag == TAG_A) {
			close_element(d, TAG_A);
			d->flags &= (uint16_t)~DOM_LINK;
			if (has_address(t->attributes))
				d->flags |= DOM_LINK;
		} else if (tag == TAG_TIME) {
			add_fact(d, tag, t);
		}
		open_element(d, tag, t);
		break;
	case TAG_KIND_BLOCK:
		new_line(d);
		d->flags &= (uint16_t)~DOM_BOLD;
		close_implied(d, tag);
		if ((tag == TAG_BODY || tag == TAG_HTML || tag == TAG_HEAD) && d->open[tag] > 0)
			break;
		open_element(d, tag, t);
		break;
	case TAG_KIND_VOID:
		void_element(d, tag, t);
		break;
	case TAG_KIND_SKIP:
		return t->empty ? TAG_TEXT : tag;
	case TAG_KIND_RAW:
		d->raw = tag;
		if (tag == TAG_TITLE || tag == TAG_SCRIPT)
			add_fact(d, tag, t);
		break;
	}
	return TAG_TEXT;
}

static void
end_tag(struct dom *d, const struct markup_token *t)
{
	enum htmltag tag = htmltag_find(t->name);

	switch (htmltag_kind(tag)) {
	case TAG_KIND_INLINE:
		close_inline(d, tag);
		break;
	case TAG_KIND_BLOCK:
		new_line(d);
		if (tag == TAG_BODY || tag == TAG_HTML)
			break;
		/* FALLTHROUGH */
	case TAG_KIND_SPAN:
		if (tag == TAG_A)
			d->flags &= (uint16_t)~DOM_LINK;
		if (d->folded > 0 && d->depth == DOM_DEPTH)
			d->folded--;
		else
			close_element(d, tag);
		break;
	default:
		break;
	}
}

/* Whether a start tag shows that the skipped element was never closed. */
static bool
breaks_out(const struct markup_token *t)
{
	enum htmltag tag = htmltag_find(t->name);

	return tag == TAG_DIV || tag == TAG_P || tag == TAG_BODY || tag == TAG_UL || tag == TAG_TABLE ||
	    tag == TAG_SECTION || tag == TAG_ARTICLE;
}

static void
start(struct dom *d, struct bytes page)
{
	static const struct markup_token none;

	if (page.n > UINT32_MAX)
		page.n = UINT32_MAX;
	d->page = page;
	d->n = 0;
	d->limit = page.n / BYTES_PER_NODE > NODES_FREE ? page.n / BYTES_PER_NODE : NODES_FREE;
	d->nfacts = 0;
	d->depth = 0;
	d->folded = 0;
	d->raw = TAG_TEXT;
	memset(d->open, 0, sizeof d->open);
	memset(&d->classes, 0, sizeof d->classes);
	d->flags = 0;
	d->line_start = true;
	open_element(d, TAG_OTHER, &none);
	d->node[0].flags = DOM_BLOCK;
}

void
dom_build(struct dom *d, struct bytes page)
{
	enum htmltag skipped = TAG_TEXT;
	struct markup_token t;
	struct markup m;

	start(d, page);
	markup_start(&m, d->page, false);
	while (markup_next(&m, &t) != MARKUP_END) {
		if (skipped != TAG_TEXT) {
			if (t.kind == MARKUP_CLOSE && htmltag_find(t.name) == skipped) {
				skipped = TAG_TEXT;
				continue;
			}
			if (t.kind == MARKUP_OPEN && t.empty)
				m.raw.n = 0;	/* in SVG no element is raw text */
			if (t.kind != MARKUP_OPEN || !breaks_out(&t))
				continue;
			skipped = TAG_TEXT;
		}
		switch (t.kind) {
		case MARKUP_OPEN:
			skipped = start_tag(d, &t);
			break;
		case MARKUP_CLOSE:
			d->raw = TAG_TEXT;
			end_tag(d, &t);
			break;
		case MARKUP_TEXT:
		case MARKUP_VERBATIM:
			if (d->raw == TAG_TEXT)
				text(d, t.body);
			else
				raw_text(d, t.body);
			break;
		default:
			break;
		}
	}
	while (d->depth > 0)
		pop(d);
}

void
dom_free(struct dom *d)
{
	free(d->node);
	free(d->fact);
	memset(d, 0, sizeof *d);
}
