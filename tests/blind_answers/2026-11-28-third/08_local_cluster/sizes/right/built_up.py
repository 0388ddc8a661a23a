def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    answer = {}
    answer["n_workers"] = 1
    answer["threads_per_worker"] = cores
    if needs_gil == True:
        answer["n_workers"], answer["threads_per_worker"] = answer["threads_per_worker"], answer["n_workers"]
    share = memory - memory / 5
    answer["memory_limit"] = round(share / answer["n_workers"])
    print(answer)
    return answer
