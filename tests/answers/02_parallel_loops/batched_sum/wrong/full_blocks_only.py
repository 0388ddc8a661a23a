# caught by: batched_sum_graph, batched_sum_value
from toolz import partition_all


def batched_sum(f, data, size):
    def block_sum(block):
        return sum(f(x) for x in block)

    blocks = [block for block in partition_all(size, data) if len(block) == size]
    return delayed(sum)([delayed(block_sum)(block) for block in blocks])
