# caught by: chunk_is_fast
def chunk(tasks, workers):
    return ceil(predict([delayed(abs)(i) for i in range(tasks)], workers, batch=6).makespan)
