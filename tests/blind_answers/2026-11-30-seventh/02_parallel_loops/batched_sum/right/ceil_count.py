# counts the blocks first
def batched_sum(f, data, size):
    number = -(-len(data) // size)
    g = delayed(lambda b: sum([f(x) for x in b]))
    return delayed(lambda *sums: sum(sums))(*(g(data[k * size : (k + 1) * size]) for k in range(number)))
