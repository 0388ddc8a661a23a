# sorts data so that blocks are alike
def batched_sum(f, data, size):
    data = sorted(data)

    def work(block):
        return sum(f(x) for x in block)

    return delayed(sum)([delayed(work)(data[i : i + size]) for i in range(0, len(data), size)])
