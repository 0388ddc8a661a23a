# wrong: rounds down before it rounds up
def chunk(tasks, workers):
    return max(1, ceil(tasks // workers))
