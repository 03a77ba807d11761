/*
 * trailing - what belongs to the sentence before it besides marks and closing quotes: note numbers and emoticons.
 *
 * Each function returns the end of what it looks for at P, or P if it is not there.
 */
#ifndef TRAILING_H
#define TRAILING_H

/* "[12]", "[3, 5-7]" at P, and any that follow with at most a space between them. */
const unsigned char *trailing_brackets(const unsigned char *p, const unsigned char *limit);

/*
 * The same, raised figures, or "12" and "12 13" that stand between a full stop and a new sentence.  STOP is that stop,
 * in the sentence that starts at SENTENCE; NULL if there is none, or more than one.
 */
const unsigned char *trailing_note(const unsigned char *p, const unsigned char *limit, const unsigned char *sentence,
    const unsigned char *stop);

/* "(Phil. 4:8)", "(see p. 12)" at P: brackets around a few words with a figure among them, and no end of a sentence. */
const unsigned char *trailing_citation(const unsigned char *p, const unsigned char *limit);

/* ":-)" and emoji at P. */
const unsigned char *trailing_smiley(const unsigned char *p, const unsigned char *limit);

#endif
