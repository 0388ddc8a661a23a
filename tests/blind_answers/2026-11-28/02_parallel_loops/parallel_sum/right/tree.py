def parallel_sum(data):
    def tree(items):
        if len(items) == 1:
            return items[0]
        middle = len(items) // 2
        return delayed(slowadd)(tree(items[:middle]), tree(items[middle:]))

    return tree([delayed(slowinc)(x) for x in data])
