#include "classnames.h"
#include "dropreason.h"
#include "headinganchor.h"
#include "hidden.h"
#include "markup.h"
#include "mem.h"
#include "prune.h"

enum {
	ALL = 100,
	BESIDE_COMMENTS = 150,	/* letters of prose beside comments or notices about consent that are an article ... */
	BESIDE_ASIDE = 60,	/* ... and beside an <aside> */
	QUESTION_WORDS = 2	/* spaces in the text of a button that is a question */
};

/* Beside the hints: what nobody sees. */
enum { UNSEEN = 1 << HINT_BITS };

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
	{ HINT_COMMENT | HINT_CONSENT, ALL, 0, DROP_HINT },
	{ UNSEEN, 25, 0, DROP_HINT },
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
 * What is named as something else than the article may well be longer than that.  If there is prose beside it, and the
 * page's heading is not in it, it is not the article.
 */
static bool
may_be_left_out(const struct webpage *p, uint32_t node, uint32_t hints)
{
	uint32_t total = p->sum[0].prose, prose = p->sum[node].prose, least = 0;

	if (prose < total - prose || total == 0)
		return true;
	if (hints & (HINT_COMMENT | HINT_CONSENT))
		least = BESIDE_COMMENTS;
	else if (p->dom.node[node].tag == TAG_ASIDE)
		least = BESIDE_ASIDE;
	return least > 0 && total - prose > least && !(hints & HINT_BODY) && !webpage_within(p, p->heading, node);
}

static uint32_t
spaces(struct bytes s)
{
	uint32_t n = 0;
	size_t i;

	for (i = 0; i < s.n; i++)
		n += s.p[i] == ' ';
	return n;
}

/* A button that is the heading of a section, or opens what follows it, as the questions of an accordion do. */
static bool
is_heading_button(const struct dom *d, uint32_t node)
{
	const struct dom_node *n = &d->node[node];
	enum htmltag parent = (enum htmltag)d->node[n->parent].tag;
	uint32_t i, words = 0;

	if (n->tag != TAG_BUTTON)
		return false;
	if (parent >= TAG_H2 && parent <= TAG_H6)
		return true;
	if (markup_value(dom_text(d, node), "aria-expanded").n == 0)
		return false;
	for (i = node + 1; i < n->end; i++)
		if (d->node[i].tag == TAG_TEXT)
			words += spaces(dom_text(d, i));
	return words >= QUESTION_WORDS;
}

static enum dropreason
judge(const struct webpage *p, uint32_t node, bool gentle, bool much_hidden)
{
	const struct dom_node *n = &p->dom.node[node];
	uint32_t prose = p->sum[node].prose, total = p->sum[0].prose, hints;
	size_t i;

	if (n->hints == HINT_NONE && !holds_none((enum htmltag)n->tag))
		return DROP_NONE;
	hints = n->hints | (!much_hidden && hidden_is_unseen(&p->dom, node) ? (uint32_t)UNSEEN : 0);
	if (!may_be_left_out(p, node, hints) || is_heading_button(&p->dom, node))
		return DROP_NONE;
	if (holds_none((enum htmltag)n->tag))
		return gentle && (n->tag == TAG_NOSCRIPT || n->tag == TAG_TEMPLATE) ? DROP_NONE : DROP_ELEMENT;
	if (gentle || hints & HINT_BODY)
		return DROP_NONE;
	for (i = 0; i < sizeof hint_rules / sizeof *hint_rules; i++)
		if (hints & hint_rules[i].hints &&
		    (hint_rules[i].share == ALL || prose < (uint64_t)total * hint_rules[i].share / 100 || prose == 0) &&
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
	bool much_hidden;
	uint32_t i;

	headinganchor_clear_hints(p);
	much_hidden = hidden_is_much(p);
	p->cut = mem_grow(p->cut, &p->cut_cap, d->n, sizeof *p->cut);
	p->cut[0] = DROP_NONE;
	for (i = 1; i < d->n; i++) {
		p->cut[i] = p->cut[d->node[i].parent];
		if (d->node[i].tag == TAG_TEXT || (p->cut[i] != DROP_NONE && p->cut[i] != DROP_WEAK))
			continue;
		rule = judge(p, i, gentle, much_hidden);
		if (rule != DROP_NONE)
			p->cut[i] = (uint8_t)rule;
	}
	for (i = 0; i < p->blocks.n; i++)
		p->blocks.block[i].rule = (uint8_t)rule_of(p, &p->blocks.block[i]);
}
