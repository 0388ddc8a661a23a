# caught by: batched_sum_graph
def batched_sum(f, data, size):
    @delayed
    def block_sum(block):
        return sum(f(x) for x in block)

    sums = [block_sum(data[i : i + size]) for i in range(0, len(data), size)]
    while len(sums) > 1:
        left_over = sums[-1:] if len(sums) % 2 else []
        sums = [delayed(slowadd)(x, y) for x, y in zip(sums[::2], sums[1::2], strict=False)] + left_over
    return sums[0]
