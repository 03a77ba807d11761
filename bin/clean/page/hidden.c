#include "classnames.h"
#include "hidden.h"
#include "markup.h"
#include "utf8.h"

enum {
	CONTROL_NEAR = 2048,	/* bytes before a panel in which its control stands */
	PARAGRAPHS = 3		/* hidden one by one, which a script shows */
};

/* Whether NAME stands in the page between the bytes at FROM and TO, which are those of tags. */
static bool
stands_between(const struct dom *d, size_t from, size_t to, const char *name)
{
	size_t n = strlen(name), i;

	for (i = to > from + CONTROL_NEAR ? to - CONTROL_NEAR : from; i + n <= to; i++)
		if (d->page.p[i] == (unsigned char)*name && memcmp(d->page.p + i, name, n) == 0)
			return true;
	return false;
}

/* Whether a hidden element is the panel of an accordion or a tab, which a control before it opens. */
static bool
is_panel(const struct dom *d, uint32_t node)
{
	struct bytes role = markup_value(dom_text(d, node), "role");
	uint32_t before = node - 1, parent = d->node[node].parent;

	if (!(d->node[node].flags & DOM_BLOCK))
		return false;
	if (bytes_is(role, "region") || bytes_is(role, "tabpanel"))
		return true;
	while (before > parent && d->node[before].parent != parent)
		before = d->node[before].parent;
	return stands_between(d, d->node[before].at, d->node[node].at, "aria-expanded");
}

/* Whether a hidden element is a drop cap: one character that begins the word after it. */
static bool
is_initial(const struct dom *d, uint32_t node)
{
	uint32_t text = node + 1, after = d->node[node].end;
	size_t len;

	if (d->node[node].flags & DOM_BLOCK || after != text + 1 || d->node[text].tag != TAG_TEXT || after >= d->n)
		return false;
	utf8_decode(dom_text(d, text).p, dom_text(d, text).p + d->node[text].n, &len);
	return len == d->node[text].n && d->node[after].tag == TAG_TEXT && !(d->node[after].flags & DOM_SPACE);
}

/* Whether a hidden element is shown to those who pay. */
static bool
is_paywalled(const struct dom *d, uint32_t node)
{
	struct bytes class = markup_value(dom_text(d, node), "class");

	return class.n > 0 && stands_between(d, (size_t)(class.p - d->page.p), (size_t)(class.p - d->page.p) + class.n,
	    "paywall");
}

bool
hidden_is_unseen(const struct dom *d, uint32_t node)
{
	return d->node[node].hints & HINT_HIDDEN && !is_panel(d, node) && !is_initial(d, node) &&
	    !is_paywalled(d, node);
}

bool
hidden_is_much(const struct webpage *p)
{
	uint32_t i, hidden = 0, paragraphs = 0;

	for (i = 1; i < p->dom.n; )
		if (p->dom.node[i].hints & HINT_HIDDEN) {
			hidden += p->sum[i].prose;
			paragraphs += p->dom.node[i].tag == TAG_P && p->sum[i].prose > 0;
			i = p->dom.node[i].end;
		} else {
			i++;
		}
	return hidden > p->sum[0].prose / 2 || paragraphs >= PARAGRAPHS;
}
