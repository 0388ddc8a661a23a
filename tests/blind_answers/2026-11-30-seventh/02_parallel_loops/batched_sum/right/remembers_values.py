# a dictionary of the block, made by one call for each value, of equal ones too
def batched_sum(f, data, size):
    def work(block):
        known = {x: f(x) for x in block}
        return sum(known[x] for x in block)

    return delayed(sum)([delayed(work)(data[i : i + size]) for i in range(0, len(data), size)])
