def sizes(cores, memory, needs_gil):
    match needs_gil:
        case True:
            counts = {"n_workers": cores, "threads_per_worker": 1}
        case False:
            counts = {"n_workers": 1, "threads_per_worker": cores}
    return counts | {"memory_limit": memory * 80 / 100 / counts["n_workers"]}
