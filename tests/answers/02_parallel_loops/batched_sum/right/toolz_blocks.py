from toolz import partition_all


def batched_sum(f, data, size):
    @delayed
    def block_sum(block):
        return sum(map(f, block))

    return delayed(sum)([block_sum(block) for block in partition_all(size, data)])
