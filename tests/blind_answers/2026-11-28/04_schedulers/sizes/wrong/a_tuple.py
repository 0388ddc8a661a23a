# wrong: a tuple and no dictionary
def sizes(cores, memory, needs_gil):
    n_workers = cores if needs_gil else 1
    return n_workers, cores // n_workers, int(0.8 * memory / n_workers)
