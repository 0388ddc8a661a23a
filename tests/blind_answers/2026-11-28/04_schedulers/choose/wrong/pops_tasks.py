# wrong: takes the tasks out of the load
def choose(load, cores):
    tasks = load.pop("tasks")
    whole = {**load, "tasks": tasks}
    candidates = [
        {"scheduler": "threads", "num_workers": min(tasks, 64)},
        {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(tasks / cores)},
    ]
    return min(candidates, key=lambda choice: forecast(whole, cores, **choice))
