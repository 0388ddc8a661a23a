# wrong: never more than six
def chunk(tasks, workers):
    return min(6, ceil(tasks / workers))
