/*
 * splittraining - learns the weights of the splitter's model from texts whose sentences are known.
 *
 *	train-sentsplit [-e EPOCHS] [-m MARGIN] RAW GOLD [RAW GOLD ...] > weights.txt
 *
 * Each mark that the rules leave open is an instance.  scripts/train-sentsplit calls it with the data that the shipped
 * weights are made from.
 */
#ifndef SPLITTRAINING_H
#define SPLITTRAINING_H

/* Returns the exit status. */
int splittraining(int argc, char **argv);

#endif
