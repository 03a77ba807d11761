/*
 * vocabulary - what the words of vocabulary.txt stand for: the values of their classes that have names.
 */
#ifndef VOCABULARY_H
#define VOCABULARY_H

enum unit {
	UNIT_NONE,
	UNIT_SECOND,
	UNIT_MINUTE,
	UNIT_HOUR,
	UNIT_DAY,
	UNIT_NIGHT,
	UNIT_WEEKDAY,
	UNIT_WEEKEND,
	UNIT_WEEK,
	UNIT_FORTNIGHT,
	UNIT_MONTH,
	UNIT_QUARTER,
	UNIT_YEAR,
	UNIT_DECADE,
	UNIT_CENTURY,
	UNIT_MILLENNIUM
};

enum direction {
	DIR_NONE,
	DIR_LAST,
	DIR_PREVIOUS,	/* counted back from what was spoken of, where that is near */
	DIR_PAST,	/* "the past week": up to now, not the calendar's last one */
	DIR_THIS,
	DIR_THAT,	/* what was spoken of: "in May of that year" */
	DIR_NEXT,
	DIR_COMING,
	DIR_FOLLOWING	/* counted from what was spoken of, not from today */
};

enum letter { LETTER_NONE, LETTER_M, LETTER_P, LETTER_S };
enum season { SEASON_NONE, SEASON_SPRING, SEASON_SUMMER, SEASON_FALL, SEASON_WINTER };
enum daypart { PART_NONE, PART_MORNING, PART_AFTERNOON, PART_EVENING, PART_NIGHT };

/* What a word says of the tense, as vocabulary.txt has it. */
enum verb {
	VERB_NONE,
	VERB_WILL,	/* to come: "will", "expected" */
	VERB_DID,	/* over: "said", "closed" */
	VERB_HAD,	/* over */
	VERB_MISSED,	/* was to come then: "had been due"; made of VERB_HAD and another */
	VERB_PLANNED,	/* was to come then, and may be still: "was due"; made of VERB_WAS and another */
	VERB_COULD,	/* to come, but "could see" */
	VERB_BE,	/* to come before "to": "is to leave" */
	VERB_WAS,	/* over, but "was to leave" */
	VERB_SET,	/* over, but "set to leave", "set for", "warned of" */
	VERB_CUT,	/* over, or a noun: "cut rates", but not "a cut in rates" */
	VERB_PUT,	/* over, but "put off to Monday" */
	VERB_TAKES,	/* a plan in the present tense, "takes effect on Monday": to come */
	VERB_VOTES,	/* the same, or a noun in the plural: only after a name or a pronoun, "Iowa votes on Monday" */
	VERB_TAKING,	/* the same in "is flying to Rome on Monday" */
	VERB_TAKE,	/* the same in the plural: only after a plural, "leaders vote on Monday" */
	VERB_HOST	/* the same, and after the name of a club: "Orvo host Lorn on Monday" */
};

#endif
