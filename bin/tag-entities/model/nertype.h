/*
 * nertype - the types of names.
 */
#ifndef NERTYPE_H
#define NERTYPE_H

enum ner_type {
	NER_PER,
	NER_ORG,
	NER_LOC,
	NER_MISC,
	NER_TYPES
};

/* "PER", "ORG", "LOC", "MISC". */
const char *nertype_name(enum ner_type type);

#endif
