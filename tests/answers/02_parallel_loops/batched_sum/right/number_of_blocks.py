def batched_sum(f, data, size):
    number = ceil(len(data) / size)

    @delayed
    def block_sum(k):
        return sum(f(x) for x in data[k * size : (k + 1) * size])

    @delayed
    def total(*sums):
        return sum(sums)

    return total(*[block_sum(k) for k in range(number)])
