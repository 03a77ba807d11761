/*
 * trail - what belongs to the sentence before it though it is no mark and no quote: numbers of notes, and smileys.
 *
 * Each function returns what is behind that, or P itself where it is not there.
 */
#ifndef TRAIL_H
#define TRAIL_H

/* "[12]", "[3, 5-7]" at P. */
const unsigned char *trail_brackets(const unsigned char *p, const unsigned char *limit);

/*
 * The same, raised figures, or "12" and "12 13" that stand between a full stop and a new sentence.  STOP is that stop,
 * in the sentence that starts at SENTENCE; NULL where there is none, or more than one.
 */
const unsigned char *trail_note(const unsigned char *p, const unsigned char *limit, const unsigned char *sentence,
    const unsigned char *stop);

/* ":-)" and emoji at P. */
const unsigned char *trail_smiley(const unsigned char *p, const unsigned char *limit);

#endif
