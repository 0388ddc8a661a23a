# wrong: says how many are handed out, not how many at a time
def chunk(tasks, workers):
    return min(tasks, workers)
