#include "linelabel.h"
#include "noticewords.h"
#include "residue.h"

enum {
	REPEATS = 3,		/* times that a short line stands in a text which are too many */
	REPEATED_WORDS = 8,	/* of such a line at most */
	FORM_NEAR = 2,		/* lines below a heading of a form at which the form begins */
	BETWEEN_WORDS = 15	/* of a line at most that goes with the lines around it */
};

static bool
is_kept(const unsigned char *label, size_t i)
{
	return label[i] == LABEL_KEEP;
}

static bool
is_residue(unsigned char label)
{
	return label == LABEL_BOILERPLATE || label == LABEL_CAPTION;
}

/* Whether a line may be one that a page repeats: no name, no answer, no heading in title case. */
static bool
may_repeat(const struct textline *l)
{
	return l->words >= 2 && l->words <= REPEATED_WORDS && l->capitals + l->small < 16 &&
	    l->begin == BEGIN_CAPITAL && l->end == END_NONE && (l->mark & HAS_QUOTE) == 0;
}

static bool
is_prose_at(const struct textlines *lines, size_t i)
{
	return i < lines->n && textline_is_prose(&lines->line[i]);
}

/* Whether a page repeats the line I, three times or more: between paragraphs, or below the last one. */
static bool
is_repeated(const struct textlines *lines, size_t i)
{
	const struct textline *l = &lines->line[i], *first = l->twin != 0 ? &lines->line[l->twin - 1] : l;

	return first->repeats + 1 >= REPEATS && may_repeat(l) &&
	    (is_prose_at(lines, i + 1) || (i + 1 == lines->n && is_prose_at(lines, i - 1)));
}

/* Whether a line goes with the boilerplate around it: a button, the title of a teaser. */
static bool
goes_along(const struct textline *l)
{
	return l->words <= BETWEEN_WORDS && !textline_is_prose(l);
}

/* Whether a line that goes is one of a form or a notice, such as the field for an address. */
static bool
is_form(const struct textline *l)
{
	return l->phrase_start == 0 && (l->phrase == PHRASE_NEWSLETTER || l->phrase == PHRASE_LOGIN ||
	    l->phrase == PHRASE_COPYRIGHT);
}

/* Whether the line I, or that below it, is one of a form that goes. */
static bool
is_above_form(const struct textlines *lines, const unsigned char *label, size_t i, size_t end)
{
	size_t k;

	for (k = i + 1; k < end && k <= i + FORM_NEAR; k++) {
		if (is_residue(label[k]))
			return is_form(&lines->line[k]);
		if (!goes_along(&lines->line[k]))
			return false;
	}
	return false;
}

/* Labels the headings of forms: short lines above them that say what the form is for. */
static void
label_above(const struct textlines *lines, unsigned char *label, size_t first, size_t end)
{
	size_t i;

	for (i = end; i-- > first; )
		if (is_kept(label, i) && lines->line[i].words <= REPEATED_WORDS && goes_along(&lines->line[i]) &&
		    is_above_form(lines, label, i, end) && noticewords_find(lines->line[i].s).topics != 0)
			label[i] = LABEL_BOILERPLATE;
}

/* Labels the lines that stand between two that go. */
static void
label_between(const struct textlines *lines, unsigned char *label, size_t first, size_t end)
{
	size_t i;

	for (i = first + 1; i + 1 < end; i++)
		if (is_kept(label, i) && is_residue(label[i - 1]) && is_residue(label[i + 1]) &&
		    goes_along(&lines->line[i]))
			label[i] = LABEL_BOILERPLATE;
}

void
residue_label(const struct textlines *lines, unsigned char *label, size_t first, size_t end)
{
	bool any = false;
	size_t i;

	for (i = first; i < end; i++) {
		if (!is_kept(label, i))
			continue;
		label[i] = (unsigned char)linelabel_of_inner(&lines->line[i]);
		if (is_kept(label, i) && is_repeated(lines, i))
			label[i] = LABEL_BOILERPLATE;
		any = any || !is_kept(label, i);
	}
	if (!any)
		return;
	label_above(lines, label, first, end);
	label_between(lines, label, first, end);
}
