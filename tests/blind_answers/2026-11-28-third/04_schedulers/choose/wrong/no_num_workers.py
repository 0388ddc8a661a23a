# no num_workers: one
def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    candidates = [{"scheduler": "threads"}, {"scheduler": "processes", "chunksize": ceil(load["tasks"] / cores)}]
    return min(candidates, key=lambda choice: forecast(load, cores, **choice))
