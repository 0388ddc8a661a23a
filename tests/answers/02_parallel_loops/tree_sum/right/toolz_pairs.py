from toolz import partition_all


def tree_sum(values):
    while len(values) > 1:
        values = [delayed(slowadd)(*pair) if len(pair) > 1 else pair[0] for pair in partition_all(2, values)]
    return values[0]
