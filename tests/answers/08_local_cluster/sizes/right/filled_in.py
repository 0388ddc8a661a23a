def sizes(cores, memory, needs_gil):
    answer = {"n_workers": 1, "threads_per_worker": cores}
    if needs_gil:
        answer = {"n_workers": cores, "threads_per_worker": 1}
    answer["memory_limit"] = round(memory * 80 / 100 / answer["n_workers"])
    return answer
