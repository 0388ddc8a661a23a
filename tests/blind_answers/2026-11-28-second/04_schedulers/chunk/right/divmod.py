def chunk(tasks, workers):
    each, rest = divmod(tasks, workers)
    if rest:
        each += 1
    return each
