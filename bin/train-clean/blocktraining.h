/*
 * blocktraining - learns the trees of clean's block model from pages whose article is known.
 *
 *	train-clean blocks [-x PART] PAGES TRUTH ... > blockmodel.tsv
 *
 * PAGES is newstsv with the columns id and text, one page of HTML a row.  TRUTH has no header; its fields are id,
 * address and the article's text, or id, address, "with" or "without", and a string that the article must or must not
 * have.  With -x, pages are left out for a test: those whose id has a hash that leaves PART when divided by five.
 */
#ifndef BLOCKTRAINING_H
#define BLOCKTRAINING_H

/* ARGV[0] is the name of the subcommand.  Returns the exit status. */
int blocktraining(int argc, char **argv);

#endif
