# wrong: half of what fits, so handed out twice
def chunk(tasks, workers):
    return max(1, ceil(tasks / workers / 2))
