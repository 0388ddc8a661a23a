# two values in each task
def parallel_sum(data):
    data = list(data)

    def pair(values):
        return sum(slowinc(x) for x in values)

    return delayed(sum)([delayed(pair)(data[i : i + 2]) for i in range(0, len(data), 2)])
