#include "classnames.h"
#include "mem.h"
#include "prune.h"
#include "dropreason.h"

enum { ALL = 100 };

/*
 * The rules for class, id and role, the first that fits.  An element that is named as the article's text (HINT_BODY)
 * is not judged by them.
 */
static const struct {
	uint32_t hints;
	uint32_t share;		/* fits where it holds less than this per cent of the page's prose ... */
	uint32_t prose;		/* ... and less than this many letters of prose; 0 is any number */
	enum dropreason rule;
} hint_rules[] = {
	{ HINT_COMMENT, ALL, 0, DROP_HINT },
	{ HINT_NAV | HINT_FOOT | HINT_RELATED | HINT_SHARE | HINT_SUBSCRIBE | HINT_POPUP | HINT_BIO, 25, 0, DROP_HINT },
	{ HINT_NAV | HINT_FOOT | HINT_RELATED | HINT_SHARE | HINT_SUBSCRIBE | HINT_POPUP | HINT_BIO, 50, 0, DROP_WEAK },
	{ HINT_SIDE | HINT_CAPTION | HINT_HIDDEN | HINT_AD, 50, 0, DROP_WEAK },
	{ HINT_BYLINE | HINT_TAGS | HINT_TOOL | HINT_TEASER | HINT_HEAD | HINT_GALLERY, 50, 400, DROP_WEAK },
};

/* Elements that hold no text of the article whatever they are called. */
static bool
holds_none(enum htmltag tag)
{
	switch (tag) {
	case TAG_ASIDE:
	case TAG_AUDIO:
	case TAG_BUTTON:
	case TAG_CANVAS:
	case TAG_DIALOG:
	case TAG_FIGCAPTION:
	case TAG_FOOTER:
	case TAG_FORM:
	case TAG_FRAMESET:
	case TAG_LABEL:
	case TAG_MENU:
	case TAG_NAV:
	case TAG_NOSCRIPT:
	case TAG_OBJECT:
	case TAG_OPTION:
	case TAG_SEARCH:
	case TAG_TEMPLATE:
	case TAG_VIDEO:
		return true;
	default:
		return false;
	}
}

/*
 * Comments may well be longer than the article.  Where there is prose beside them, and the page's heading is not among
 * them, they are not the article.
 */
static bool
may_be_left_out(const struct webpage *p, uint32_t node, uint32_t hints)
{
	uint32_t total = p->sum[0].prose, prose = p->sum[node].prose;

	if (prose < total - prose || total == 0)
		return true;
	return hints & HINT_COMMENT && !(hints & HINT_BODY) && total - prose > 150 &&
	    !webpage_within(p, p->heading, node);
}

static enum dropreason
judge(const struct webpage *p, uint32_t node, bool gentle)
{
	const struct dom_node *n = &p->dom.node[node];
	uint32_t prose = p->sum[node].prose, total = p->sum[0].prose;
	size_t i;

	if (!may_be_left_out(p, node, n->hints))
		return DROP_NONE;
	if (holds_none((enum htmltag)n->tag))
		return gentle && (n->tag == TAG_NOSCRIPT || n->tag == TAG_TEMPLATE) ? DROP_NONE : DROP_ELEMENT;
	if (gentle || n->hints == HINT_NONE || n->hints & HINT_BODY)
		return DROP_NONE;
	for (i = 0; i < sizeof hint_rules / sizeof *hint_rules; i++)
		if (n->hints & hint_rules[i].hints &&
		    (total == 0 || hint_rules[i].share == ALL || prose < (uint64_t)total * hint_rules[i].share / 100 ||
		    prose == 0) &&
		    (hint_rules[i].prose == 0 || prose < hint_rules[i].prose))
			return hint_rules[i].rule;
	return DROP_NONE;
}

/* A block is pruned where all of its texts are: by the rule of the first. */
static enum dropreason
rule_of(const struct webpage *p, const struct block *b)
{
	uint32_t i;

	for (i = b->first; i <= b->last; i++)
		if (p->dom.node[i].tag == TAG_TEXT && p->cut[i] == DROP_NONE)
			return DROP_NONE;
	return (enum dropreason)p->cut[b->first];
}

void
prune(struct webpage *p, bool gentle)
{
	const struct dom *d = &p->dom;
	enum dropreason rule;
	uint32_t i;

	p->cut = mem_grow(p->cut, &p->cut_cap, d->n, sizeof *p->cut);
	p->cut[0] = DROP_NONE;
	for (i = 1; i < d->n; i++) {
		p->cut[i] = p->cut[d->node[i].parent];
		if (d->node[i].tag == TAG_TEXT || (p->cut[i] != DROP_NONE && p->cut[i] != DROP_WEAK))
			continue;
		rule = judge(p, i, gentle);
		if (rule != DROP_NONE)
			p->cut[i] = (uint8_t)rule;
	}
	for (i = 0; i < p->blocks.n; i++)
		p->blocks.block[i].rule = (uint8_t)rule_of(p, &p->blocks.block[i]);
}
