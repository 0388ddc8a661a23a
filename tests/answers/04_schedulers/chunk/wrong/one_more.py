# caught by: chunk_is_fast
def chunk(tasks, workers):
    return tasks // workers + 1
