def sizes(cores, memory, needs_gil):
    share = int(memory * 8 // 10)
    if not needs_gil:
        return dict(n_workers=1, threads_per_worker=cores, memory_limit=share)
    return dict(n_workers=cores, threads_per_worker=1, memory_limit=share // cores)
