# half a worker's share, so that fast ones get more
def chunk(tasks, workers):
    return ceil(tasks / (2 * workers))
