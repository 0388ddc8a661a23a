def choose(load, cores):
    best, shortest = None, float("inf")
    for scheduler, most in [("single-threaded", 1), ("threads", 64), ("processes", cores)]:
        for number in range(1, most + 1):
            for size in {1, ceil(load["tasks"] / number)}:
                choice = {"scheduler": scheduler, "num_workers": number, "chunksize": size}
                seconds = forecast(load, cores, **choice)
                if seconds < shortest:
                    best, shortest = choice, seconds
    return best
