# threads are what is left of cores
def sizes(cores, memory, needs_gil):
    result = {"n_workers": cores if needs_gil else 1}
    result["threads_per_worker"] = cores // result["n_workers"]
    result["memory_limit"] = round(memory * 4 / 5 / result["n_workers"])
    return result
