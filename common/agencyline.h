/*
 * agencyline - the dateline that an article begins with, and the news agency it names: "BERGEN, Norway (Meridian) - ".
 */
#ifndef AGENCYLINE_H
#define AGENCYLINE_H

#include <stddef.h>

#include "bytes.h"

/*
 * The length of the dateline that TEXT begins with, its dash included; 0 if there is none.  *AGENCY is the name in
 * its brackets, empty if there is none.
 */
size_t agencyline_find(struct bytes text, struct bytes *agency);

#endif
