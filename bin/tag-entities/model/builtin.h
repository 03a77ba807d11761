/*
 * builtin - the packed tables that are linked into the program.
 */
#ifndef BUILTIN_H
#define BUILTIN_H

#include "bytes.h"

enum builtin {
	BUILTIN_RESOURCES,	/* resources.h */
	BUILTIN_DEFAULT,	/* weights.h: the model that is used if none is asked for */
	BUILTIN_OPEN		/* the one learnt from openly licensed corpora alone */
};

struct bytes builtin_get(enum builtin which);

#endif
