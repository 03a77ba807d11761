#include "ascii.h"
#include "attribute.h"
#include "labelled.h"
#include "word.h"

enum {
	COMMON = 4,		/* the highest step of the case prior (lexicon.h) of a word that is rather no name */
	LONGEST_FIGURED = 6,	/* tokens of a name with figures */
	LONGEST_FIGURE = 32	/* bytes of a word that begins with a digit */
};

bool
labelled_is_all_capital(const struct labelled *r, size_t i)
{
	struct bytes w = labelled_word(r, i);

	return w.n != 0 && ascii_span(w, ascii_is_upper) == w.n;
}

bool
labelled_is_possessive(const struct labelled *r, size_t i)
{
	return labelled_is(r, i, "'s") || labelled_is(r, i, "\xE2\x80\x99s");
}

unsigned
labelled_kinds(const struct labelled *r, size_t start, size_t end)
{
	return start < end && end <= r->n ? gazetteer_kinds(&r->resources->gazetteer, r->seen + start, end - start) : 0;
}

/* Whether a word begins or ends in a digit. */
static bool
has_digit(struct bytes w)
{
	return ascii_is_digit(w.p[0]) || ascii_is_digit(w.p[w.n - 1]);
}

unsigned
labelled_kinds_as_written(const struct labelled *r, size_t start, size_t end)
{
	struct gazetteer_token seen[LONGEST_FIGURED];
	unsigned char room[4 * LONGEST_FIGURE];
	struct buf folded = { room, 0, sizeof room };
	size_t i;

	for (i = start; i < end; i++) {
		seen[i - start] = r->seen[i];
		if (!has_digit(labelled_word(r, i)) || labelled_word(r, i).n > LONGEST_FIGURE)
			continue;
		buf_clear(&folded);
		word_fold(&folded, labelled_word(r, i));
		seen[i - start].word = attribute_hash(buf_view(&folded));
	}
	return gazetteer_kinds(&r->resources->gazetteer, seen, end - start);
}

bool
labelled_is_common(const struct labelled *r, size_t i)
{
	return r->seen[i].step > 0 && r->seen[i].step <= COMMON;
}

bool
labelled_is_head(const struct labelled *r, size_t i)
{
	unsigned char c;

	if (i == 0)
		return true;
	c = labelled_word(r, i - 1).p[0];
	return c == '.' || c == '?' || c == '!' || c == ':' || c == '"' || c == '(' || c == 0xE2 || c == '\'' ||
	    c == '`';
}

bool
labelled_name(const struct labelled *r, size_t i, struct labelled_span *name)
{
	if (i >= r->n || r->label[i] == LABEL_OUT)
		return false;
	name->type = nerlabel_type(r->label[i]);
	for (name->start = i; nerlabel_continues(r->label[name->start]); name->start--)
		;
	for (name->end = i; nerlabel_opens(r->label[name->end]); name->end++)
		;
	name->end++;
	return true;
}

static void
write_labels(struct labelled *r, size_t start, size_t end, enum ner_type type)
{
	size_t i;

	for (i = start; i < end; i++)
		r->label[i] = (unsigned char)nerlabel_of(type, end - start == 1 ? LABEL_SINGLE :
		    i == start ? LABEL_BEGIN :
		    i + 1 == end ? LABEL_END : LABEL_INSIDE);
}

void
labelled_clear(struct labelled *r, size_t start, size_t end)
{
	struct labelled_span left, right;
	bool cuts_left = labelled_name(r, start, &left) && left.start < start;
	bool cuts_right = labelled_name(r, end - 1, &right) && right.end > end;
	size_t i;

	for (i = start; i < end; i++)
		r->label[i] = LABEL_OUT;
	if (cuts_left)
		write_labels(r, left.start, start, left.type);
	if (cuts_right)
		write_labels(r, end, right.end, right.type);
}

static bool
set(struct labelled *r, size_t start, size_t end, enum ner_type type, enum labelled_decision by)
{
	struct labelled_span now;

	memset(r->decided + start, (int)by, end - start);
	if (labelled_name(r, start, &now) && now.start == start && now.end == end && now.type == type)
		return false;
	labelled_clear(r, start, end);
	write_labels(r, start, end, type);
	return true;
}

bool
labelled_set(struct labelled *r, size_t start, size_t end, enum ner_type type)
{
	return set(r, start, end, type, LABELLED_RULE);
}

bool
labelled_tell(struct labelled *r, size_t start, size_t end, enum ner_type type)
{
	return set(r, start, end, type, LABELLED_TOLD);
}

bool
labelled_set_here(struct labelled *r, size_t start, size_t end, enum ner_type type)
{
	return set(r, start, end, type, LABELLED_HERE);
}

static bool
type_of_kinds(unsigned kinds, enum ner_type *type)
{
	if ((kinds & LABELLED_PLACES) != 0)
		*type = NER_LOC;
	else if ((kinds & GAZETTEER_ORGANISATION) != 0)
		*type = NER_ORG;
	else if ((kinds & GAZETTEER_NATION) != 0)
		*type = NER_MISC;
	else
		return false;
	return true;
}

bool
labelled_known_type(const struct labelled *r, size_t start, size_t end, enum ner_type *type)
{
	if (r->evidence != NULL && evidence_type(r->evidence, r->seen + start, end - start, type))
		return true;
	return type_of_kinds(labelled_kinds(r, start, end), type);
}
