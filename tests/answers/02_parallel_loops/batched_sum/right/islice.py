from itertools import islice


def batched_sum(f, data, size):
    def block_sum(*block):
        return sum(f(x) for x in block)

    values = iter(data)
    sums = []
    while block := list(islice(values, size)):
        sums.append(delayed(block_sum)(*block))
    return delayed(sum)(sums)
