# wrong: returns the dictionary itself
def walk_lengths(step, starts):
    def walk_length(n):
        count = 0
        while n != 1:
            n = step(n)
            count += 1
        return count

    return dask.compute({s: delayed(walk_length)(s) for s in starts})[0]
