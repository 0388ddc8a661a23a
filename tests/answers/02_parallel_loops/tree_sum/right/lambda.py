tree_sum = lambda values: (
    values[0]
    if len(values) == 1
    else delayed(lambda x, y: slowadd(x, y))(
        tree_sum(values[: len(values) // 2]), tree_sum(values[len(values) // 2 :])
    )
)
