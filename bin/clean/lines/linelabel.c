#include <stdint.h>

#include "ascii.h"
#include "linelabel.h"
#include "noticewords.h"
#include "photocredit.h"

enum {
	CAPTION_WORDS = 70, TAIL_WORDS = 30, LONE_WORDS = 6,
	INVITATION = 10,	/* bytes of a phrase that invites */
	INVITATION_WORDS = 20,
	NOTICE_WORDS = 80,	/* of a notice at most */
	NOTE_WORDS = 10,	/* of a note on where the reporter was */
	SIGNATURE_WORDS = 60,	/* of a line below the text that names its source or author */
	LABELLED_WORDS = 25	/* of a line at most that a label opens: "Read more: ..." */
};

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
		[LABEL_BOILERPLATE] = "boilerplate",
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
	return i > 1 && s.p[i - 1] == '(' && ascii_is_upper(s.p[i]);
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
		else if (!(ascii_is_alnum(c) || c == '-' || c == '/' || c == ':'))
			return false;
	}
	return dot > 1 && s.n - dot >= 3 && s.n - dot <= 12 && ascii_is_lower(s.p[s.n - 1]);
}

enum linelabel
linelabel_of_lone(const struct textline *l)
{
	if (l->reach == REACH_LINE && l->phrase_start == 0 && !textline_is_prose(l))
		return LABEL_BOILERPLATE;
	if (l->words > LONE_WORDS || l->phrase_start > 0 || (l->end == END_STOP && l->words > 4))
		return LABEL_KEEP;
	/* most of the line is the phrase: "Share this article", not "Search ends" */
	return phrases_are_of_page(l->phrase) && (2 * (size_t)l->phrase_end > l->s.n || l->reach == REACH_LINE) ?
	    LABEL_BOILERPLATE : LABEL_KEEP;
}

/* Whether bytes have no letters or digits but those of a count: "(3)", ":", an arrow. */
static bool
says_nothing(struct bytes s)
{
	size_t i;

	for (i = 0; i < s.n; i++) {
		if (ascii_is_letter(s.p[i]) || (s.p[i] >= 0xC3 && s.p[i] != 0xE2))
			return false;
		if (s.p[i] == 0xE2 && s.n - i > 2 && s.p[i + 1] > 0x80 && s.p[i + 1] < 0x86)
			return false;
	}
	return true;
}

/* A line that is nothing but a phrase of the page: "Advertisement", "Share this:", "3 comments", "4 min read". */
static bool
is_known_label(const struct textline *l)
{
	return l->reach != REACH_END && (phrases_are_of_page(l->phrase) || l->phrase == PHRASE_CAPTION ||
	    (l->phrase == PHRASE_DATE && l->phrase_start > 0)) && l->words <= 2 + LONE_WORDS &&
	    says_nothing(bytes_between(l->s.p, l->s.p + l->phrase_start)) &&
	    says_nothing(bytes_between(l->s.p + l->phrase_end, l->s.p + l->s.n));
}

/* A single word may as well be a sub-heading or an answer where it stands for a menu or a network. */
static bool
is_ambiguous(const struct textline *l)
{
	return l->words < 2 && (l->phrase == PHRASE_MENU || l->phrase == PHRASE_SHARE || l->phrase == PHRASE_RELATED ||
	    l->phrase == PHRASE_CAPTION);
}

/* A line that a phrase opens which makes all of it a notice; of prose, its words must be those of notices, too. */
static bool
is_notice(const struct textline *l)
{
	if (l->reach != REACH_LINE || l->words > NOTICE_WORDS)
		return false;
	return !textline_is_prose(l) || l->s.p[0] >= 0xE3 || noticewords_find(l->s).topics != 0;
}

/* "Related: Who owns the ferries?", "Also read | The mill is sold" */
static bool
is_labelled(const struct textline *l)
{
	const unsigned char *p = l->s.p + l->phrase_end, *end = l->s.p + l->s.n;

	if (l->reach != REACH_LABEL || l->words > LABELLED_WORDS)
		return false;
	while (p < end && *p == ' ')
		p++;
	return p < end && (*p == ':' || *p == '|' || *p == '>');
}

/* Lines that may end in the credit of a picture end in no stop, or in a bracket. */
static bool
is_credited(const struct textline *l)
{
	unsigned char last = l->s.p[l->s.n - 1];

	return l->words <= CAPTION_WORDS && (last == ')' || last == ']' || l->end == END_NONE ||
	    l->end == END_CLOSED) &&
	    photocredit_ends(l->s);
}

static enum linelabel
of_phrase(const struct textline *l)
{
	if (l->phrase == PHRASE_DATE)
		return LABEL_DATE;
	return l->phrase == PHRASE_CAPTION ? LABEL_CAPTION : LABEL_BOILERPLATE;
}

/* Takes the digits at *P off. */
static bool
take_number(const unsigned char **p, const unsigned char *end)
{
	const unsigned char *start = *p;

	while (*p < end && ascii_is_digit(**p))
		++*p;
	return *p > start;
}

/* The place of a picture in a gallery: "3 of 12", "3 / 12". */
static bool
is_counter(struct bytes s)
{
	static const char *const words[] = { " of ", " von ", " de ", " di ", " van ", " av ", " sur ", " / " };
	const unsigned char *p = s.p, *end = s.p + s.n;
	size_t i;

	if (!take_number(&p, end))
		return false;
	for (i = 0; i < sizeof words / sizeof *words; i++) {
		struct bytes word = bytes_of(words[i]);

		if (bytes_starts(bytes_between(p, end), word)) {
			p += word.n;
			return take_number(&p, end) && p == end;
		}
	}
	return false;
}

enum linelabel
linelabel_of_inner(const struct textline *l)
{
	if (is_notice(l))
		return of_phrase(l);
	if (l->phrase != PHRASE_NONE && ((is_known_label(l) && !is_ambiguous(l)) || is_labelled(l)))
		return of_phrase(l);
	return is_counter(l->s) || is_credited(l) ? LABEL_CAPTION : LABEL_KEEP;
}

/* Three words or more with bars between, as of languages or sections: "English | Deutsch | Dansk". */
static bool
is_menu(const struct textline *l)
{
	size_t i, bars = 0;

	if (memchr(l->s.p, '|', l->s.n) == NULL)
		return false;
	for (i = 1; i + 1 < l->s.n; i++)
		bars += l->s.p[i] == '|' && l->s.p[i - 1] == ' ' && l->s.p[i + 1] == ' ';
	return bars >= 2 && l->end == END_NONE && l->words <= 2 * (bars + 1);
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
	return is_menu(l) ? LABEL_BOILERPLATE : LABEL_KEEP;
}

/* "Tags: ports, storms", "Related: Who owns the ferries?" */
static bool
is_label(const struct textline *l)
{
	return phrases_are_of_page(l->phrase) && l->phrase_start == 0 && l->phrase_end < l->s.n &&
	    l->s.p[l->phrase_end] == ':';
}

/* "Subscribe to our newsletter for more of this." */
static bool
invites(const struct textline *l)
{
	return (l->phrase == PHRASE_NEWSLETTER || l->phrase == PHRASE_LOGIN) && l->phrase_start == 0 &&
	    l->phrase_end >= INVITATION && l->words <= INVITATION_WORDS;
}

/* Whether S, in any case, begins with PHRASE, which is in lower case. */
static bool
begins(struct bytes s, const char *phrase)
{
	size_t k;

	for (k = 0; phrase[k] != '\0'; k++)
		if (k == s.n || ascii_lower(s.p[k]) != (unsigned char)phrase[k])
			return false;
	return true;
}

/*
 * Whether one of PHRASES, up to a NULL, begins at a word of S.  They are in lower case, their first three bytes ASCII.
 */
static bool
has_any(struct bytes s, const char *const *phrases)
{
	const unsigned char *p = s.p, *end = s.p + s.n;
	uint32_t next[32] = { 0 };	/* by a phrase's first byte, a bit for the sum of the next two, in any case */
	size_t i;

	for (i = 0; phrases[i] != NULL; i++)
		next[phrases[i][0] & 31] |= (uint32_t)1 << ((phrases[i][1] + phrases[i][2]) & 31);
	while (end - p > 2) {
		for (i = 0; (next[*p & 31] >> ((p[1] + p[2]) & 31) & 1) != 0 && phrases[i] != NULL; i++)
			if ((*p | 0x20) == phrases[i][0] && begins(bytes_between(p, end), phrases[i]))
				return true;
		p = memchr(p, ' ', (size_t)(end - p));
		if (p == NULL)
			return false;
		p++;
	}
	return false;
}

/* What blogs put below the items of their feeds: "The post ... appeared first on ...". */
static bool
is_feed_signature(const struct textline *l)
{
	static const char *const phrases[] = {
		"appeared first on", "first appeared on", "originally appeared on", "erschien zuerst auf",
		"est apparu en premier sur", "apareci\303\263 primero en", "apareceu primeiro em", NULL
	};

	return l->words <= SIGNATURE_WORDS && has_any(l->s, phrases);
}

/* What agencies put below their texts, and rights: "... contributed to this report." */
static bool
is_agency_signature(const struct textline *l)
{
	static const char *const phrases[] = {
		"contributed to this report", "contributed to this story", "contributed to this article",
		"contributed reporting", "all rights reserved", "may not be published, broadcast",
		"hat zu diesem bericht",
		"alle rechte vorbehalten", "tous droits r\303\251serv\303\251s", "todos los derechos reservados",
		"todos os direitos reservados", "tutti i diritti riservati", NULL
	};

	return l->words <= SIGNATURE_WORDS && has_any(l->s, phrases);
}

/* A note about the author: a name, what the person is, and where, or how to reach the person. */
static bool
is_author_note(const struct textline *l)
{
	static const char *const roles[] = {
		"is a reporter", "is a staff", "is a senior", "is a correspondent", "is a journalist", "is a writer",
		"is a freelance", "is a columnist", "is an editor", "is the editor", "is a contributing",
		"is a political",
		"is the author", "is an author", "covers ", "reports on ", "writes about ", "writes for ",
		"ist redakteur",
		"ist autor", "ist reporter", "ist korrespondent", NULL
	};
	static const char *const places[] = {
		"follow her", "follow him", "follow them", "reach her", "reach him", "reached at", "email her",
		"email him",
		"for the ", "at ", "covers ", "covering ", "based in ", "twitter", "on x", "beim ", "bei ", NULL
	};

	const unsigned char *space = memchr(l->s.p, ' ', l->s.n);

	/* a name first: two words in capitals */
	return l->words <= SIGNATURE_WORDS && l->begin == BEGIN_CAPITAL && space != NULL &&
	    !ascii_is_lower(space[1]) && !ascii_is_digit(space[1]) && has_any(l->s, roles) &&
	    ((l->mark & HAS_ADDRESS) != 0 || has_any(l->s, places));
}

/* Nothing but marks: "___", "* * *". */
static bool
is_rule(const struct textline *l)
{
	return l->words == 0;
}

enum linelabel
linelabel_of_tail(const struct textline *l)
{
	if (is_feed_signature(l))
		return LABEL_TAIL;
	if (l->words > TAIL_WORDS)
		return LABEL_KEEP;
	if (((l->mark & HAS_COPYRIGHT) != 0 || l->phrase == PHRASE_COPYRIGHT) && !textline_is_prose(l))
		return LABEL_TAIL;
	if (l->phrase == PHRASE_TAIL && l->phrase_start <= 1 &&
	    (!textline_is_prose(l) || (l->mark & IS_BRACKETED) != 0))
		return LABEL_TAIL;
	if (is_host(l->s))
		return LABEL_SITE;
	return is_label(l) || invites(l) ? LABEL_BOILERPLATE : LABEL_KEEP;
}

/* "Holm reported from Sundby.", which says nothing else. */
static bool
is_reporters_note(const struct textline *l)
{
	static const char *const phrases[] = { "reported from", "berichtete aus", NULL };

	return l->words <= NOTE_WORDS && l->begin == BEGIN_CAPITAL && has_any(l->s, phrases);
}

/* "#dam #water" */
static bool
is_hashtags(const struct textline *l)
{
	const unsigned char *p = l->s.p, *end = l->s.p + l->s.n;

	for (; p != NULL && p < end; p = memchr(p, ' ', (size_t)(end - p)), p = p != NULL ? p + 1 : NULL)
		if (*p != '#')
			return false;
	return true;
}

enum linelabel
linelabel_of_scraped_tail(const struct textline *l)
{
	if (is_rule(l) || is_agency_signature(l) || is_reporters_note(l) || is_hashtags(l))
		return LABEL_TAIL;
	return is_author_note(l) ? LABEL_BYLINE : linelabel_of_tail(l);
}
