# caught by: chunk_is_seldom
def chunk(tasks, workers):
    return ceil(workers / tasks)
