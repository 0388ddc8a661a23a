def chunk(tasks, workers):
    """Try all sizes; of those that are fastest, take the largest."""

    def steps(size):
        whole_ones, rest = divmod(tasks, size)
        sizes = [size] * whole_ones + [rest] * (rest > 0)
        loads = [0] * workers
        for one in sizes:
            loads[loads.index(min(loads))] += one
        return max(loads)

    return min(range(1, tasks + 1), key=lambda size: (steps(size), -size))
