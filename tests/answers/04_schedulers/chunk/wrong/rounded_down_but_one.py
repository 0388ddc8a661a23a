# caught by: chunk_is_seldom
def chunk(tasks, workers):
    return max(1, tasks // workers)
