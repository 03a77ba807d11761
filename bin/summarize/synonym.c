#include <stdlib.h>

#include "mem.h"
#include "synonym.h"

static const char *const groups[] = {
	/* who says it: see synonym_of() */
	"according added adds source sources reported reports",
	/* verbs and their nouns */
	"admit admission", "approve approval", "choose chose chosen choice", "close closed closure shut",
	"collide collision crash", "conclude conclusion", "decide decision", "defend defence defense",
	"depart departure", "describe description", "destroy destruction", "divide division",
	"exclude exclusion", "expand expansion", "explode explosion blast", "expose exposure", "extend extension",
	"fail failure", "grow grew grown growth", "include inclusion", "intervene intervention",
	"invade invasion", "lose lost loss", "permit permission", "produce production", "prove proof proven",
	"receive received reception", "reduce reduction", "respond response", "seize seizure", "sell sold sale",
	"steal stole stolen theft", "submit submission",
	"succeed success", "suspend suspension", "transmit transmission", "withdraw withdrew withdrawn withdrawal",
	/* irregular verbs */
	"begin began begun start", "build built", "catch caught", "drive drove driven", "fall fell fallen",
	"fight fought", "flee fled", "fly flew flown flight", "freeze froze frozen", "rise rose risen",
	"shake shook shaken", "shoot shot", "sink sank sunk", "strike struck stricken", "swear swore sworn",
	"sweep swept", "tear tore torn", "win won", "write wrote written",
	/* words of one meaning */
	"agree agreement accord deal pact", "aid help assist assistance", "aircraft airplane plane airliner jet",
	"attorney lawyer", "blaze fire", "boat ship vessel", "buy bought purchase acquire acquisition", "car vehicle",
	"company firm", "demonstrate demonstration protest rally", "earthquake quake tremor", "electricity power",
	"gunman shooter attacker", "highway road", "historic history", "household home",
	"inquiry investigate investigation probe",
	"jail prison imprison", "meet met meeting summit talks", "physician doctor", "quit resign resignation",
	"relationship relations ties"
};

enum { GROUPS = sizeof groups / sizeof groups[0] };

static void
add(struct synonyms *s, size_t group, uint32_t stem)
{
	uint64_t *number = hash_add(&s->group, stem);

	if (*number != 0)
		return;
	*number = group + 1;
	keyfilter_add(&s->known, stem);
	s->stem = mem_grow_one(s->stem, &s->cap, s->stems, sizeof *s->stem);
	s->stem[s->stems++] = stem;
}

void
synonym_read(struct synonyms *s, struct termreader *terms)
{
	size_t i, k;

	s->start = mem_alloc(GROUPS + 1, sizeof *s->start);
	for (i = 0; i < GROUPS; i++) {
		s->start[i] = s->stems;
		if (i == 0)
			add(s, 0, TERM_STOP);
		termreader_read(terms, bytes_of(groups[i]));
		for (k = 0; k < terms->n; k++)
			add(s, i, terms->term[k].stem);
	}
	s->start[GROUPS] = s->stems;
}

const uint32_t *
synonym_all(const struct synonyms *s, const uint32_t *stem, size_t *n)
{
	const uint64_t *group = keyfilter_may_hold(&s->known, *stem) ? hash_find(&s->group, *stem) : NULL;

	*n = group == NULL ? 1 : s->start[*group] - s->start[*group - 1];
	return group == NULL ? stem : &s->stem[s->start[*group - 1]];
}

void
synonym_free(struct synonyms *s)
{
	hash_free(&s->group);
	free(s->stem);
	free(s->start);
}
