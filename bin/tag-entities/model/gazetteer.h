/*
 * gazetteer - lists of known names: given names and surnames, countries, regions, places, nations, organisations,
 * teams, firms.
 *
 * A name is looked up by its folded words, hyphens left out.  The text form: "KIND NAME" a line, KIND one letter of
 * GAZETTEER_LETTERS; # begins a comment line.
 */
#ifndef GAZETTEER_H
#define GAZETTEER_H

#include "attribute.h"
#include "buf.h"
#include "bytes.h"
#include "packedtable.h"

/* given name, surname, country, region, place, nation, organisation, misc, team, business */
#define GAZETTEER_LETTERS "gscrpnomtb"
#define GAZETTEER_KINDS 10
#define GAZETTEER_GIVEN 0x1u		/* bits of kinds, by their place in GAZETTEER_LETTERS */
#define GAZETTEER_SURNAME 0x2u
#define GAZETTEER_COUNTRY 0x4u
#define GAZETTEER_REGION 0x8u
#define GAZETTEER_PLACE 0x10u
#define GAZETTEER_NATION 0x20u
#define GAZETTEER_ORGANISATION 0x40u
#define GAZETTEER_MISC 0x80u
#define GAZETTEER_TEAM 0x100u
#define GAZETTEER_BUSINESS 0x200u
#define GAZETTEER_MORE 0x400u		/* the beginning of longer names */
#define GAZETTEER_TEXT (2 * GAZETTEER_KINDS)

struct gazetteer {
	struct packedtable names;	/* bits of kinds, and GAZETTEER_MORE */
};

/* What a token is part of, as the text of its attribute: for each kind its letter and B, I, E or S. */
struct gazetteer_mark {
	unsigned char text[GAZETTEER_TEXT];
	unsigned char n;
};

bool gazetteer_open(struct gazetteer *g, struct bytes *blob);

struct gazetteer_token {
	uint64_t word;		/* hash of the folded word */
	bool hyphen;		/* passed over inside a name */
	bool starts;		/* a name may start here */
	/* of the word as it is written, for the rules on names; the gazetteer does not look at them */
	uint8_t step;		/* of the case prior (lexicon.h) */
	uint32_t bits;		/* of namewords.h */
};

/* A token as a gazetteer looks at it: its bytes, and its attributes except for the gazetteer's own. */
static inline struct gazetteer_token
gazetteer_see(struct bytes token, uint64_t word, bool capital)
{
	struct gazetteer_token t = { word, token.n == 1 && token.p[0] == '-', capital, 0, 0 };

	return t;
}

/* Marks the names among N tokens: of those of one kind the longest, from the left. */
void gazetteer_mark(const struct gazetteer *g, const struct gazetteer_token *token, size_t n,
    struct gazetteer_mark *mark);

/* The kinds, as bits, of which the name of these N tokens is; 0 for an unknown one. */
unsigned gazetteer_kinds(const struct gazetteer *g, const struct gazetteer_token *token, size_t n);

/* The key of a name's first words: begins with 0, each word's hash is added. */
static inline uint64_t
gazetteer_key(uint64_t key, uint64_t word)
{
	key = (key ^ word) * 0xd6e8feb86659fd93ULL;
	return key ^ key >> 32;
}

#endif
