# f is delayed in the task
def batched_sum(f, data, size):
    @delayed
    def work(block):
        return sum([delayed(f)(x) for x in block])

    return delayed(sum)([work(data[i : i + size]) for i in range(0, len(data), size)])
