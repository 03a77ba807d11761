#include "linelabel.h"

enum { CAPTION_WORDS = 70, TAIL_WORDS = 30, LONE_WORDS = 6, INVITATION = 10 /* bytes */, INVITATION_WORDS = 20 };

const char *
linelabel_name(enum linelabel verdict)
{
	static const char *const names[] = {
		[LABEL_KEEP] = "kept",
		[LABEL_BEFORE] = "before-article",
		[LABEL_GAP] = "inside-article",
		[LABEL_AFTER] = "after-article",
		[LABEL_TITLE] = "title",
		[LABEL_BYLINE] = "byline",
		[LABEL_DATE] = "date-line",
		[LABEL_CAPTION] = "caption",
		[LABEL_TAIL] = "tail",
		[LABEL_SITE] = "site-name",
		[LABEL_OTHER_ARTICLE] = "other-article",
		[LABEL_FURNITURE] = "furniture",
	};

	return names[verdict];
}

/* Whether the line ends in a credit, "(Kyodo)" or "(AP Photo/Jane Doe)": a bracket that opens with a capital. */
static bool
ends_in_credit(struct bytes s)
{
	size_t i = s.n;

	if (s.n < 4 || s.p[s.n - 1] != ')')
		return false;
	while (i > 0 && s.n - i < 60 && s.p[i - 1] != '(')
		i--;
	return i > 1 && s.p[i - 1] == '(' && s.p[i] >= 'A' && s.p[i] <= 'Z';
}

/* One word with a dot inside, as "example.com". */
static bool
is_host(struct bytes s)
{
	size_t i, dot = 0;

	for (i = 0; i < s.n; i++) {
		unsigned char c = s.p[i];

		if (c == '.')
			dot = i;
		else if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
		    c == '/' || c == ':'))
			return false;
	}
	return dot > 1 && s.n - dot >= 3 && s.n - dot <= 12 && s.p[s.n - 1] >= 'a' && s.p[s.n - 1] <= 'z';
}

/* Phrases of the page rather than of its article. */
static bool
is_furniture(unsigned phrase)
{
	return phrase == PHRASE_AD || phrase == PHRASE_COMMENT || phrase == PHRASE_COPYRIGHT ||
	    phrase == PHRASE_LOGIN || phrase == PHRASE_MENU || phrase == PHRASE_NEWSLETTER ||
	    phrase == PHRASE_RELATED || phrase == PHRASE_SHARE;
}

enum linelabel
linelabel_of_lone(const struct textline *l)
{
	if (l->words > LONE_WORDS || l->phrase_start > 0 || (l->end == END_STOP && l->words > 4))
		return LABEL_KEEP;
	/* most of the line is the phrase: "Share this article", not "Search ends" */
	return is_furniture(l->phrase) && 2 * (size_t)l->phrase_end > l->s.n ? LABEL_FURNITURE : LABEL_KEEP;
}

enum linelabel
linelabel_of_head(const struct textline *l)
{
	if (l->phrase == PHRASE_CAPTION && l->phrase_start == 0 && l->words <= CAPTION_WORDS &&
	    (ends_in_credit(l->s) || l->words <= 3))
		return LABEL_CAPTION;
	if (textline_is_prose(l))
		return LABEL_KEEP;
	if (l->phrase == PHRASE_BYLINE && l->phrase_start == 0 && l->words <= 8)
		return LABEL_BYLINE;
	if (l->phrase == PHRASE_DATE && l->phrase_start == 0 && l->words <= 12)
		return LABEL_DATE;
	if (is_host(l->s))
		return LABEL_SITE;
	return LABEL_KEEP;
}

/* "Tags: ports, storms", "Related: Who owns the ferries?" */
static bool
is_label(const struct textline *l)
{
	return is_furniture(l->phrase) && l->phrase_start == 0 && l->phrase_end < l->s.n &&
	    l->s.p[l->phrase_end] == ':';
}

/* "Subscribe to our newsletter for more of this." */
static bool
invites(const struct textline *l)
{
	return (l->phrase == PHRASE_NEWSLETTER || l->phrase == PHRASE_LOGIN) && l->phrase_start == 0 &&
	    l->phrase_end >= INVITATION && l->words <= INVITATION_WORDS;
}

enum linelabel
linelabel_of_tail(const struct textline *l)
{
	if (l->words > TAIL_WORDS)
		return LABEL_KEEP;
	if (((l->mark & HAS_COPYRIGHT) != 0 || l->phrase == PHRASE_COPYRIGHT) && !textline_is_prose(l))
		return LABEL_TAIL;
	if (l->phrase == PHRASE_TAIL && l->phrase_start <= 1 && (!textline_is_prose(l) || (l->mark & IS_BRACKETED) != 0))
		return LABEL_TAIL;
	if (is_host(l->s))
		return LABEL_SITE;
	return is_label(l) || invites(l) ? LABEL_FURNITURE : LABEL_KEEP;
}
