#include <stdlib.h>

#include "mem.h"
#include "synonym.h"

static const char *const groups[] = {
	/* who says it: see synonym_of() */
	"according added adds source sources reported reports",
	/* verbs and their nouns */
	"admit admission", "analyse analyze analysis", "apply application", "approve approval", "assume assumption",
	"believe belief", "bury burial", "choose chose chosen choice", "close closed closure shut",
	"collide collision crash", "compare comparison", "complain complaint", "conclude conclusion",
	"consume consumption", "decide decision", "defend defence defense", "deliver delivery", "deny denial",
	"depart departure", "describe description", "destroy destruction", "discover discovery", "divide division",
	"emerge emergence", "enter entry", "exclude exclusion", "expand expansion", "explain explanation",
	"explode explosion blast", "expose exposure", "extend extension", "fail failure", "fly flew flown flight",
	"grow grew grown growth", "include inclusion", "inherit inheritance", "intervene intervention",
	"invade invasion", "lend lent loan", "lose lost loss", "marry marriage wedding", "pay paid payment",
	"permit permission", "persuade persuasion", "please pleasure", "produce production", "prove proof proven",
	"provide provision", "receive received reception", "recover recovery", "reduce reduction cut slash",
	"renew renewal", "resolve resolution", "respond response", "restore restoration", "reveal revelation",
	"seize seizure", "sell sold sale", "solve solution", "speak spoke spoken speech", "steal stole stolen theft",
	"submit submission", "succeed success", "suspend suspension", "transmit transmission",
	"withdraw withdrew withdrawn withdrawal",
	/* irregular verbs, but for those that tell too little, as "find" and "give" */
	"beat beaten defeat", "begin began begun start", "bind bound", "bite bit bitten", "bleed bled",
	"blow blew blown", "break broke broken", "breed bred", "build built", "burn burnt", "catch caught",
	"creep crept", "dig dug", "draw drew drawn", "drink drank drunk", "drive drove driven", "eat ate eaten",
	"fall fell fallen", "feed fed", "fight fought", "flee fled", "forbid forbade forbidden ban prohibit",
	"forget forgot forgotten", "forgive forgave forgiven", "freeze froze frozen", "hang hung", "hide hid hidden",
	"kneel knelt", "lean leant", "learn learnt", "mistake mistook mistaken", "overcome overcame",
	"overtake overtook overtaken", "ride rode ridden", "rise rose risen", "seek sought", "send sent",
	"shake shook shaken", "shine shone", "shoot shot", "shrink shrank shrunk", "sing sang sung", "sink sank sunk",
	"sleep slept", "slide slid", "smell smelt", "spend spent", "spill spilt", "spin spun", "stick stuck",
	"strike struck stricken", "swear swore sworn", "sweep swept", "swell swollen", "swim swam swum",
	"swing swung", "teach taught", "tear tore torn", "throw threw thrown", "undergo underwent undergone",
	"understand understood", "undertake undertook undertaken", "uphold upheld", "wake woke woken",
	"wear wore worn", "weave wove woven", "weep wept", "win won victory", "write wrote written",
	/* words of one meaning */
	"agree agreement accord deal pact", "aid help assist assistance", "aircraft airplane plane airliner jet",
	"attorney lawyer", "blaze fire", "boat ship vessel", "buy bought purchase acquire acquisition",
	"cancel scrap abandon", "car vehicle", "ceasefire truce", "child children kids", "company firm",
	"complicated strained fraught tense", "country nation", "delay postpone defer",
	"demonstrate demonstration protest rally", "dispute quarrel grievance", "earthquake quake tremor",
	"electricity power", "employee worker staff", "expel expulsion oust", "fast quick", "free release",
	"gunman shooter attacker", "highway road", "historic history", "household home house",
	"hurricane typhoon cyclone", "ill sick", "inhabitant resident", "inquiry investigate investigation probe",
	"jail prison imprison", "judgment ruling verdict", "law legislation", "lawmaker legislator", "lorry truck",
	"meet met meeting summit talks", "oil petroleum crude", "physician doctor", "pupil student",
	"quit resign resignation", "rain rainfall downpour", "relationship relations ties", "rich wealthy",
	"shop store", "soldier troops", "subway underground metro", "tariff duty levy", "threat threaten",
	"wage salary", "warn alert", "wound hurt injure injury"
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
