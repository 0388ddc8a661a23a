# wrong: slowinc is called twice in each task
def parallel_sum(data):
    @delayed
    def task(x):
        if slowinc(x) > 0:
            return slowinc(x)
        return slowinc(x)

    return delayed(sum)([task(x) for x in data])
