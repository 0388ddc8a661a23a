# adds 0.99 and cuts
def chunk(tasks, workers):
    return int(tasks / workers + 0.99)
