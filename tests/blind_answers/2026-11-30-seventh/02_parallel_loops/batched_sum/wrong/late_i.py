# the helper looks its place up too late
def batched_sum(f, data, size):
    sums = []
    for i in range(0, len(data), size):
        def work():
            return sum(f(x) for x in data[i : i + size])

        sums.append(delayed(work)())
    return delayed(sum)(sums)
