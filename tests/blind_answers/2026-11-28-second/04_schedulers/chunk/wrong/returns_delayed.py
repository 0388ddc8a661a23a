# a Delayed, not a number
def chunk(tasks, workers):
    return delayed(ceil)(tasks / workers)
