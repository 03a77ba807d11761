/*
 * dateline - the place, date and agency that a report begins with: "NORVIK (Nordnews) - ", "BERLIN, May 3 -- ".
 */
#ifndef DATELINE_H
#define DATELINE_H

#include "bytes.h"

/*
 * The bytes of the dateline that S (valid UTF-8) begins with, its dash and the space after it included; 0 where
 * there is none.  It begins with a capital, ends in a dash within ten words, and is in capitals or has an agency in
 * brackets.
 */
size_t dateline_length(struct bytes s);

#endif
