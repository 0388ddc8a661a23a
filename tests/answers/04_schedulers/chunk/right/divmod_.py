def chunk(tasks, workers):
    whole, rest = divmod(tasks, workers)
    return whole + 1 if rest else whole
