# only whole blocks
def batched_sum(f, data, size):
    def work(block):
        return sum(f(x) for x in block)

    whole = len(data) // size
    return delayed(sum)([delayed(work)(data[k * size : (k + 1) * size]) for k in range(max(1, whole))])
