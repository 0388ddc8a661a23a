# adds a half and cuts off: 13 / 10 becomes 1
def chunk(tasks, workers):
    return max(1, int(tasks / workers + 0.75))
