# wrong: starts and waits for tasks inside of a task
def walk_lengths(step, starts):
    def walk_length(n):
        count = 0
        while n != 1:
            n = delayed(step)(n).compute(scheduler="synchronous")
            count += 1
        return count

    return delayed(walk_all)(step, starts, walk_length)


def walk_all(step, starts, walk_length):
    return dict(zip(starts, dask.compute(*[delayed(walk_length)(s) for s in starts], scheduler="synchronous")))
