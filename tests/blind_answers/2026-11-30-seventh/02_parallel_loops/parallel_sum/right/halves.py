# adds halves up in trees of operators
def parallel_sum(data):
    def tree(items):
        if len(items) == 1:
            return items[0]
        half = len(items) // 2
        return tree(items[:half]) + tree(items[half:])

    return tree([delayed(slowinc)(x) for x in data])
