# quotient, and one more if there is a rest
def chunk(tasks, workers):
    whole, rest = divmod(tasks, workers)
    return whole + bool(rest)
