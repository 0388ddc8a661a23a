# caught by: chunk_is_seldom
def chunk(tasks, workers):
    return int(tasks / workers + 0.9)
