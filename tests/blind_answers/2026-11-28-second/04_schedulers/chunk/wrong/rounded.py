# rounds to the nearest: 9 / 4 becomes 2
def chunk(tasks, workers):
    return max(1, round(tasks / workers))
