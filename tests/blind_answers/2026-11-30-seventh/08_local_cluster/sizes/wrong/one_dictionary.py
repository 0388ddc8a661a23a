# one dictionary for all calls
answer = {}


def sizes(cores, memory, needs_gil):
    answer["n_workers"], answer["threads_per_worker"] = (cores, 1) if needs_gil else (1, cores)
    answer["memory_limit"] = int(0.8 * memory / answer["n_workers"])
    return answer
