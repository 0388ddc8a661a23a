# wrong: does not use slowinc but x + 1
def parallel_sum(data):
    @delayed
    def inc(x):
        sleep(delay)
        return x + 1

    return delayed(sum)([inc(x) for x in data])
