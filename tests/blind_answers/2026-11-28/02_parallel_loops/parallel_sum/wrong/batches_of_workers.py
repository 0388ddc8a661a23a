# wrong: a task per worker, not per value
def parallel_sum(data):
    data = list(data)
    parts = [data[i::workers] for i in range(workers)]
    return delayed(sum)([delayed(lambda part: sum(slowinc(x) for x in part))(part) for part in parts])
