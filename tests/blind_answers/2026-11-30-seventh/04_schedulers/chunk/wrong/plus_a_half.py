# adds a half and cuts
def chunk(tasks, workers):
    return max(1, int(tasks / workers + 0.5))
