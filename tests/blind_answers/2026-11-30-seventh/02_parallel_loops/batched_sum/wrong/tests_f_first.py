# calls f once with the first value to see whether it works
def batched_sum(f, data, size):
    f(data[0])

    def work(block):
        return sum(map(f, block))

    return delayed(sum)([delayed(work)(data[i : i + size]) for i in range(0, len(data), size)])
