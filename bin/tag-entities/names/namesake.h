/*
 * namesake - Georgia, which is a country, with a code, or a state of the United States, without one.
 */
#ifndef NAMESAKE_H
#define NAMESAKE_H

#include "bytes.h"

/* The code of the country that shares its name with a state. */
#define NAMESAKE_CODE "GE"

/*
 * Whether a place of this key (namekey.h), with the text AFTER it, tells that the document's Georgia is the state: it
 * is
 * an American state or a city of Georgia, or stands before ", Georgia" and is no city of the country.
 */
bool namesake_is_state(struct bytes key, struct bytes after);

#endif
